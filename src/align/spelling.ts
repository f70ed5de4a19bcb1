import type { Claim } from "../model/claim.js";
import type { Entity } from "../model/report.js";
import { isShortOf, likenessOf } from "../values/name.js";
import { differenceOf, isSpellingOf, slotsOf } from "../values/slots.js";
import { foldLetters } from "../values/spelling.js";
import type { Aligner, Question } from "./question.js";
import { entityNamed } from "./story.js";

/** A claim of how a name is written, with the part that this question is about. */
type Written = Claim & { readonly value: { readonly form: string; readonly part: string; readonly answer: string } };

/** One question an entity that is written in several ways: across articles, or inside the one that has them all. */
export const spellingQuestions: Aligner = (story) => {
  const byEntity = new Map<string, Claim[]>();
  for (const reading of story.readings)
    for (const claim of reading.claims) {
      if (claim.kind !== "name") continue;
      const entity = entityNamed(story, claim.article, claim.subject);
      if (entity === null) continue;
      const claims = byEntity.get(entity);
      if (claims) claims.push(claim);
      else byEntity.set(entity, [claim]);
    }
  return story.entities.flatMap((entity) => questionsOf(entity, byEntity.get(entity.id) ?? []));
};

function questionsOf(entity: Entity, claims: readonly Claim[]): Question[] {
  if (new Set(claims.map(formOf)).size < 2) return [];
  const written = entity.type === "person" ? personParts(claims) : wholeForms(claims, entity);
  if (!written.length) return [];
  const texts = [...new Set(written.map((claim) => claim.value.part))].sort();
  const base = {
    kind: "spelling" as const,
    text: `How is ${entity.name} spelled?`,
    aligned: [{ by: "entity", weight: 1.5, text: `These are names of one ${entity.type}, ${texts.join(", ")}.` }],
  };
  const key = entity.id;
  // An article with both spellings excuses nobody.
  if (isAcross(written)) return [{ ...base, key, scope: "across", single: true, claims: onePerForm(written) }];
  const articles = [...new Set(written.map((claim) => claim.article))];
  const within = articles.find((article) => hasTwo(written.filter((claim) => claim.article === article)));
  if (!within) return [];
  return [{ ...base, key, scope: "within", claims: onePerForm(written.filter((claim) => claim.article === within)) }];
}

const formOf = (claim: Claim): string => (claim.value as { form: string }).form;

const isApart = (a: Written, b: Written): boolean => differenceOf(a.value.part, b.value.part) !== "none";

const hasTwo = (claims: readonly Written[]): boolean => claims.some((claim) => isApart(claim, claims[0]!));

/** Two articles with two spellings. */
function isAcross(written: readonly Written[]): boolean {
  const byArticle = new Map<string, Written[]>();
  for (const claim of written) byArticle.set(claim.article, [...(byArticle.get(claim.article) ?? []), claim]);
  const lists = [...byArticle.values()];
  return lists.some((x, i) => lists.some((y, j) => j > i && x.some((a) => y.some((b) => isApart(a, b)))));
}

/** The first place of each spelling in each article. */
function onePerForm(claims: readonly Written[]): Written[] {
  const kept: Written[] = [];
  for (const claim of claims)
    if (!kept.some((k) => k.article === claim.article && !isApart(k, claim))) kept.push(claim);
  return kept;
}

/** The surnames where they differ, else the given names. */
function personParts(claims: readonly Claim[]): Written[] {
  const full = claims.map((claim) => slotsOf(formOf(claim))).filter((slots) => slots.given !== null);
  const given = new Set(full.map((slots) => foldLetters(slots.given!)));
  // "Pete Lund" is what the friends of Peter Lund call him, and no other spelling; "Jon" of "John" is one.
  const isFull = ({ value }: Written) =>
    !givens.some((other) => {
      const [long, short] = [foldLetters(other.value.part), foldLetters(value.part)];
      return long.length > short.length && long.startsWith(short) && isShortOf(other.value.part, value.part);
    });
  const surnames: Written[] = [];
  const givens: Written[] = [];
  const whole: Written[] = [];
  for (const claim of claims) {
    const slots = slotsOf(formOf(claim));
    const part = (text: string, answer = text): Written => ({
      ...claim,
      value: { form: formOf(claim), part: text, answer },
    });
    if (slots.given) {
      givens.push(part(slots.given, formOf(claim)));
      whole.push(part(slots.whole, formOf(claim)));
    }
    // A lone word may be the given name: "Hillary" is no spelling of "Clinton".
    const lone = slots.given === null && slots.surname !== null && isGivenOf(slots.surname, given);
    if (lone) givens.push(part(slots.surname!));
    else if (slots.given) surnames.push(part(slots.surname!));
    // "Bashir" alone is the usual short form of "al-Bashir".
    else if (slots.surname && !full.some((f) => differenceOf(f.surname!, slots.surname!) === "particle"))
      surnames.push(part(slots.surname));
  }
  for (const parts of [surnames, givens.filter(isFull), whole]) {
    const comparable = largestFamily(parts, "person");
    if (!hasTwo(comparable)) continue;
    // "Jon Roe" and "John Roe" differ by more than a middle initial.
    if (parts === whole && !comparable.every((c) => isWritten(c, comparable[0]!))) continue;
    return comparable;
  }
  return [];
}

/** The same letters in all. */
const isWritten = (a: Written, b: Written): boolean =>
  /^(?:none|joining|marks)$/.test(differenceOf(a.value.part, b.value.part));

const isGivenOf = (word: string, given: ReadonlySet<string>): boolean => {
  const fold = foldLetters(word);
  for (const name of given) if (likenessOf(fold, name) !== "other") return true;
  return false;
};

/** Organisations and places: whole forms that write one name; acronyms and short forms are left out. */
const wholeForms = (claims: readonly Claim[], entity: Entity): Written[] =>
  largestFamily(
    claims
      .filter((claim) => !/^[\p{Lu}.]{2,7}$/u.test(formOf(claim)))
      .map(
        (claim): Written => ({ ...claim, value: { form: formOf(claim), part: formOf(claim), answer: formOf(claim) } }),
      ),
    entity.type,
  );

/** The parts that are spellings of one word, directly or through others; the largest such family with two spellings. */
function largestFamily(parts: readonly Written[], type: Entity["type"]): Written[] {
  const families: Written[][] = [];
  for (const part of parts) {
    const mine = families.filter((family) => family.some((other) => isKin(other.value.part, part.value.part, type)));
    const [first] = mine;
    if (!first) {
      families.push([part]);
      continue;
    }
    first.push(part);
    for (const other of mine.slice(1)) {
      first.push(...other);
      families.splice(families.indexOf(other), 1);
    }
  }
  const differing = families.filter(hasTwo);
  return differing.sort((a, b) => b.length - a.length || (a[0]!.value.part < b[0]!.value.part ? -1 : 1))[0] ?? [];
}

/** "Trumps" and "Trump" are a family and one of it; initials spell nothing. */
function isKin(a: string, b: string, type: Entity["type"]): boolean {
  if (!isSpellingOf(a, b, type)) return false;
  if (/^(?:\p{Lu}\.? ?)+$/u.test(a) || /^(?:\p{Lu}\.? ?)+$/u.test(b)) return a === b;
  const plural = a === `${b}s` || b === `${a}s` || a === `${b}es` || b === `${a}es`;
  return !plural;
}
