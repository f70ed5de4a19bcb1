import type { Claim } from "../../model/claim.js";
import { differenceOf, slotsOf } from "../../values/slots.js";
import type { Question } from "../question.js";
import { entityNamed, type Story } from "../story.js";
import type { Facts, KnownName, KnownPerson } from "./facts.js";
import { peopleMet } from "./people.js";
import { factClaim } from "./told.js";

const formOf = (claim: Claim): string => (claim.value as { form: string }).form;

/** Is this name spelled as the caller prefers? One question a preferred spelling that is not kept. */
export function spellingAgainst(story: Story, facts: Facts): Question[] {
  const met = peopleMet(story, facts);
  const allowed = new Set([...facts.people, ...facts.spellings].flatMap(({ accepted }) => accepted.map(tidy)));
  const listed = [...facts.people, ...facts.spellings].filter(({ variants }) => variants.length);
  const asked = new Map<string, { preferred: string; claims: Claim[]; wrong: boolean }>();
  const add = (preferred: string, claim: Claim, part: string, wrong: boolean) => {
    const entry = asked.get(preferred) ?? { preferred, claims: [], wrong: false };
    entry.claims.push({ ...claim, value: { form: formOf(claim), part, answer: part, against: wrong } });
    entry.wrong ||= wrong;
    asked.set(preferred, entry);
  };
  for (const reading of story.readings)
    for (const claim of reading.claims) {
      if (claim.kind !== "name") continue;
      const form = tidy(formOf(claim));
      const entity = entityNamed(story, claim.article, claim.subject) ?? "";
      const person = met.get(entity)?.surnameOnly ? undefined : met.get(entity)?.person;
      const part = allowed.has(form) ? null : ((person && partAgainst(form, person)) ?? variantIn(form, listed));
      if (part) add(part.preferred, claim, part.written, true);
      else for (const kept of keptBy(form, person, facts.spellings)) add(kept.preferred, claim, kept.written, false);
    }
  return [...asked.values()].flatMap(({ preferred, claims, wrong }): Question[] =>
    wrong
      ? [
          {
            kind: "spelling",
            scope: "reference",
            key: `reference|${preferred}`,
            text: `How is ${preferred} spelled?`,
            claims: [
              ...claims,
              factClaim({
                kind: "name",
                subject: preferred,
                attribute: "spelling",
                value: { form: preferred, part: preferred, answer: preferred, fact: preferred },
              }),
            ],
            aligned: [{ by: "reference", weight: 1.5, text: `Your reference prefers “${preferred}”.` }],
            advice: "Write it as your reference has it.",
          },
        ]
      : [],
  );
}

// A possessive's "'s" and typographic marks spell nothing.
const tidy = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[’ʼ`]/g, "'")
    .replace(/[‐‑]/g, "-")
    .replace(/'s?$/, "")
    .replace(/^[Tt]he /, "");

/** A listed spelling among the words of a form: "Kiev" in "Kiev Oblast". */
function variantIn(form: string, listed: readonly KnownName[]): Part | null {
  const words = ` ${form.toLowerCase()} `;
  for (const { name, variants } of listed)
    for (const variant of variants) {
      const key = ` ${tidy(variant).toLowerCase()} `;
      // Preferred "Port Ellery" where "Ellery" is to be changed: what is right already is right.
      if (words.includes(key) && !words.includes(` ${tidy(name).toLowerCase()} `))
        return { preferred: name, written: variant };
    }
  return null;
}

interface Part {
  readonly preferred: string;
  readonly written: string;
}

/** The part of a person's name that is spelled as none of the names the facts accept. */
function partAgainst(form: string, { accepted }: KnownPerson): Part | null {
  const own = slotsOf(form);
  const known = accepted.map(slotsOf).filter(({ surname }) => surname !== null);
  const [first] = known;
  if (!first || own.surname === null) return null;
  // A lone word may be a given name: "Volodymyr".
  if (own.given === null && known.some(({ given }) => given && isSpelled(given, own.surname!))) return null;
  if (!known.some(({ surname }) => differenceOf(surname!, own.surname!) === "none"))
    return isSpelled(first.surname!, own.surname) ? { preferred: first.surname!, written: own.surname } : null;
  if (own.given === null || first.given === null) return null;
  const givens = known.flatMap(({ given }) => given ?? []);
  if (givens.some((given) => differenceOf(given, own.given!) === "none" || isInitial(given, own.given!))) return null;
  return isSpelled(first.given, own.given) ? { preferred: first.whole, written: own.whole } : null;
}

const isInitial = (a: string, b: string): boolean => /^\p{Lu}\.?$/u.test(a) || /^\p{Lu}\.?$/u.test(b);

/** The same name in other letters; "Vladimir" and "Volodymyr" are two names. */
const isSpelled = (a: string, b: string): boolean =>
  /^(?:joining|marks|transliteration|slip)$/.test(differenceOf(a, b));

/** What a form spells as the facts prefer. */
function keptBy(form: string, person: KnownPerson | undefined, spellings: readonly KnownName[]): Part[] {
  const words = ` ${form} `;
  const kept = spellings
    .filter(({ name }) => words.includes(` ${tidy(name)} `))
    .map(({ name }) => ({ preferred: name, written: name }));
  const own = person && slotsOf(form);
  const known = person && slotsOf(person.name);
  if (own?.surname && known?.surname && differenceOf(own.surname, known.surname) === "none") {
    kept.push({ preferred: known.surname, written: own.surname });
    if (own.given && known.given && differenceOf(own.given, known.given) === "none")
      kept.push({ preferred: known.whole, written: own.whole });
  }
  if (person && form === tidy(person.name) && person.variants.length)
    kept.push({ preferred: person.name, written: form });
  return kept;
}
