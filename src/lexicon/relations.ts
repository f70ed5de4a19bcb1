/**
 * What one person is to another: "name = other ways to say it". Who is one of a group to somebody is no other of it.
 * Source: our own, from the kinship terms of WordNet 3.1 (WordNet License).
 */
export const RELATION_GROUPS: Readonly<Record<string, string>> = {
  sibling: `
brother = younger brother; older brother; elder brother; kid brother; little brother; big brother; twin brother
sister = younger sister; older sister; elder sister; little sister; big sister; twin sister
half brother
half sister
stepbrother = step brother
stepsister = step sister
brother in law
sister in law
cousin = first cousin
nephew
niece
uncle
aunt
`,
  parent: `
father = dad
mother = mom; mum
stepfather = step father; stepdad
stepmother = step mother; stepmom
father in law
mother in law
grandfather = grandad; granddad; grandpa
grandmother = grandma
great grandfather
great grandmother
`,
  child: `
son = eldest son; oldest son; youngest son; only son
daughter = eldest daughter; oldest daughter; youngest daughter; only daughter
stepson = step son
stepdaughter = step daughter
son in law
daughter in law
grandson
granddaughter
godson
goddaughter
`,
  partner: `
husband
wife
fiance
fiancee
boyfriend
girlfriend
ex husband
ex wife
ex boyfriend
ex girlfriend
`,
};

/**
 * Relations that exclude each other even where the words do not say whose they are ("his brother", "his half-brother").
 * One man may be her father-in-law and his father: in-laws are none of these.
 */
export const CLOSE_RELATIONS: readonly (readonly string[])[] = [
  ["brother", "half brother", "stepbrother"],
  ["sister", "half sister", "stepsister"],
  ["father", "stepfather"],
  ["mother", "stepmother"],
  ["son", "stepson", "grandson"],
  ["daughter", "stepdaughter", "granddaughter"],
];

/** Ties that leave room for others: a friend may be a neighbour, a neighbour a cousin. */
export const RELATIONS = `
widow
widower
partner = longtime partner; domestic partner
spouse
friend = best friend; close friend; family friend; childhood friend
neighbour = neighbor
roommate = flatmate; housemate
colleague = co worker; coworker; workmate
relative
parent
sibling
child
grandchild
grandparent
ally
rival
`;
