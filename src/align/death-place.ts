import type { Claim } from "../model/claim.js";
import type { Aligner, Question } from "./question.js";
import { entityNamed, type Story } from "./story.js";

const ATTRIBUTE = "place of death";

const sexOf = (claim: Claim): string | null => (claim.value as { sex: string | null }).sex;

const placeOf = (claim: Claim): string => (claim.value as { place: string }).place;

/** Where each of the dead of a story died, by name; "the woman" is the one woman of whom the other article tells it. */
export const deathPlaceQuestions: Aligner = (story: Story) => {
  const told = story.readings.flatMap(({ claims }) =>
    claims.filter((claim) => claim.kind === "place" && claim.attribute === ATTRIBUTE && claim.polarity === "affirmed"),
  );
  if (new Set(told.map(({ article }) => article)).size < 2) return [];
  const questions: Question[] = [];
  const byPerson = new Map<string, Claim[]>();
  for (const claim of told) {
    const entity = entityNamed(story, claim.article, claim.subject);
    if (entity) byPerson.set(entity, [...(byPerson.get(entity) ?? []), claim]);
  }
  const unnamed = soleUnnamed(story, told);
  for (const [entity, claims] of byPerson) {
    const name = story.entities.find(({ id }) => id === entity)?.name ?? claims[0]!.subject!;
    const sexes = new Set<string | null>(claims.map(sexOf).filter((sex) => sex !== null));
    const own = new Set(claims.map(({ article }) => article));
    // One is named where it is told, and of nobody else is it told: then "the woman" is she.
    const joined =
      byPerson.size === 1 && sexes.size < 2
        ? unnamed.filter((claim) => !own.has(claim.article) && (sexOf(claim) === null || sexes.has(sexOf(claim))))
        : [];
    // "She" whom the reading could not tell: what an article says of anybody is not held against it.
    const said = new Set([...claims, ...joined].map(placeOf));
    const vague = told.filter((claim) => claim.subject === null && own.has(claim.article) && said.has(placeOf(claim)));
    const all = [...claims, ...joined, ...vague];
    if (new Set([...claims, ...joined].map(({ article }) => article)).size < 2) continue;
    questions.push({
      kind: "place",
      scope: "across",
      key: `death:${entity}`,
      text: `Where did ${name} die?`,
      claims: all,
      aligned: [
        joined.length
          ? { by: "same-victim", weight: 0, text: `Of ${name} alone do the articles tell where a victim died.` }
          : { by: "same-person", weight: 0.5, text: `Both tell where ${name} died.` },
      ],
      severity: "high",
    });
  }
  return questions;
};

/** The claims of "the woman", of articles that tell it of no other person, named or not. */
function soleUnnamed(story: Story, told: readonly Claim[]): Claim[] {
  return story.readings.flatMap(({ article, claims }) => {
    const own = told.filter((claim) => claim.article === article.id);
    const sexes = new Set(own.map(sexOf));
    const tolls = claims.flatMap(({ kind, attribute, value }) =>
      kind === "figure" && attribute === "killed" ? [(value as { min: number | null }).min ?? 0] : [],
    );
    const several = tolls.some((toll) => toll > 1);
    // "The third victim" is the one who died where the article counts one.
    const sole = !sexes.has(null) || (sexes.size === 1 && tolls.includes(1));
    return several || sexes.size !== 1 || !sole || own.some(({ subject }) => subject !== null) ? [] : own;
  });
}
