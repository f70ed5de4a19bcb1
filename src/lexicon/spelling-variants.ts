/**
 * British spellings that no ending tells, with the American ones.
 * Source: the Oxford Guide to Canadian English Usage's and Wikipedia's tables of American and British spelling differences.
 */
export const SPELLINGS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "grey:gray cheque:check tyre:tire programme:program programmes:programs towards:toward afterwards:afterward forwards:forward backwards:backward " +
    "whilst:while amongst:among learnt:learned burnt:burned dreamt:dreamed spelt:spelled okay:ok alright:ok yeah:yes yep:yes " +
    "plough:plow storey:story sceptical:skeptical sceptic:skeptic ageing:aging judgement:judgment mum:mom mums:moms pyjamas:pajamas " +
    "aluminium:aluminum moustache:mustache aeroplane:airplane gonna:going-to wanna:want-to gotta:got-to cannot:can-not percent:percent " +
    "til:until till:until cos:because cause:because em:them ya:you"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
