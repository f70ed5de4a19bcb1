import type { Claim } from "../../model/claim.js";
import type { Reason } from "../../model/report.js";
import { daysBetween } from "../../values/days.js";
import type { Question } from "../question.js";
import { entityNamed, type Story } from "../story.js";
import { agrees, eventKeys, figureOf, figuresOf, groupBy, isPlain, isTorn } from "./ask.js";

/** Numbers that belong to someone or something named: an age, children, inhabitants, a distance from a place. */
export function standingQuestions(story: Story): Question[] {
  const claims = figuresOf(story).filter(isPlain);
  return [...ages(story, claims), ...namelessAges(claims), ...ofNamed(story, claims), ...magnitudes(story, claims)];
}

const ATTRIBUTES: Readonly<
  Record<string, { text: (subject: string) => string; weight: number; severity: Question["severity"] }>
> = {
  children: { text: (s) => `How many children does ${s} have?`, weight: 0.9, severity: "medium" },
  population: { text: (s) => `How many people live in ${s}?`, weight: 0.6, severity: "medium" },
  employees: { text: (s) => `How many work for ${s}?`, weight: 0.4, severity: "medium" },
  distance: { text: (s) => `How far is it from ${s}?`, weight: -1.2, severity: "low" },
};

function ages(story: Story, claims: readonly Claim[]): Question[] {
  const named = claims.filter((claim) => claim.attribute === "age" && claim.subject !== null);
  const groups = groupBy(named, (claim) => [entityNamed(story, claim.article, claim.subject) ?? []].flat());
  return [...groups].map(([entity, group]) => ({
    kind: "figure",
    scope: "across",
    key: `age:${entity}`,
    text: `How old is ${group[0]!.subject}?`,
    claims: group,
    aligned: [
      { by: "same-person", weight: 1, text: `Both give the age of ${group[0]!.subject}.` },
      ...(group.some((claim) => figureOf(claim).noun === "one")
        ? [{ by: "by-sense", weight: -0.5, text: "One of them is told of “the …-year-old”." }]
        : []),
      ...(yearsApart(group) > FAR_AGES
        ? [{ by: "other-time", weight: -1.8, text: "So far apart, they tell of two times of one life." }]
        : []),
      ...birthday(group, story),
      ...(isTorn(group) ? [{ by: "several-ages", weight: -1.2, text: "An article gives more than one age." }] : []),
    ],
    severity: "medium",
  }));
}

/** An obituary tells of a man of 77 what he did at 29. */
const FAR_AGES = 12;

const YEAR = 365;
/** So soon a birthday is still a coincidence; later it is likelier than a wrong age. Days. */
const SOON = 20;

/** "Lund, 27" at the arrest and "Lund, 29" at the trial: who is a year older a year later is as old as was said. */
function birthday(group: readonly Claim[], story: Story): Reason[] {
  const days = new Map(story.readings.map(({ article }) => [article.id, article.publishedAt?.slice(0, 10)]));
  const told = group.flatMap((claim) => {
    const day = days.get(claim.article);
    const age = figureOf(claim).min;
    return day && age !== null ? [{ day, age }] : [];
  });
  const odds = told.flatMap((a, i) => told.slice(i + 1).flatMap((b) => (a.age === b.age ? [] : [[a, b] as const])));
  const isGrown = ([a, b]: (typeof odds)[number]) => {
    const [young, old] = a.age < b.age ? [a, b] : [b, a];
    const days = daysBetween(young.day, old.day);
    return days >= YEAR * (old.age - young.age - 1) + SOON && days <= YEAR * (old.age - young.age + 1);
  };
  return odds.length > 0 && odds.every(isGrown)
    ? [{ by: "birthday", weight: -2, text: "The later article comes when that birthday has passed." }]
    : [];
}

function yearsApart(group: readonly Claim[]): number {
  const ages = group.flatMap((claim) => figureOf(claim).min ?? []);
  return Math.max(...ages) - Math.min(...ages);
}

/** "the five-year-old boy" of every article, where each speaks of one such. */
function namelessAges(claims: readonly Claim[]): Question[] {
  const nameless = claims.filter(
    (claim) => claim.attribute === "age" && claim.subject === null && figureOf(claim).noun !== null,
  );
  const groups = groupBy(nameless, (claim) => [figureOf(claim).noun!]);
  return [...groups].flatMap(([noun, group]) => {
    if (noun === "one" || isTorn(group)) return [];
    // "a Danish skier" and "a Swiss skier" are two.
    if (new Set(group.flatMap((claim) => figureOf(claim).subset ?? [])).size > 1) return [];
    return [
      {
        kind: "figure",
        scope: "across",
        key: `age:${noun}`,
        text: `How old is the ${noun}?`,
        claims: group,
        aligned: [{ by: "same-role", weight: -0.2, text: `Each article speaks of one ${noun} of that age.` }],
        severity: "medium",
      } satisfies Question,
    ];
  });
}

/** "Elba Island", "the island of Elba" and "Elba" are one place. */
const placeKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the )?(?:island|city|town|village|province|county) of /, "")
    .replace(/ (?:island|city|town|village|camp|province|county|region|district)$/, "");

function ofNamed(story: Story, claims: readonly Claim[]): Question[] {
  return Object.entries(ATTRIBUTES).flatMap(([attribute, { text, weight, severity }]) => {
    const own = claims.filter((claim) => claim.attribute === attribute);
    const known = new Set(own.flatMap((claim) => entityNamed(story, claim.article, claim.subject) ?? []));
    const groups = groupBy(own, (claim) => {
      const entity = entityNamed(story, claim.article, claim.subject);
      // "a mother of 12", where only one person of the story has children, is she
      const only = known.size === 1 && attribute === "children" ? [...known][0] : undefined;
      if (attribute === "population" || attribute === "distance") return claim.subject ? [placeKey(claim.subject)] : [];
      return entity ? [entity] : only ? [only] : claim.subject && known.size === 0 ? [claim.subject] : [];
    });
    return [...groups].flatMap(([entity, group]) => {
      if (attribute === "distance" && isTorn(group)) return [];
      return [
        {
          kind: "figure",
          scope: "across",
          key: `${attribute}:${entity}`,
          text: text(group[0]!.subject!),
          claims: group,
          aligned: [
            { by: "same-subject", weight, text: `Both give it for ${group[0]!.subject}.` },
            ...(isTorn(group) ? [{ by: "several", weight: -1.2, text: "An article gives more than one." }] : []),
          ],
          ...(severity ? { severity } : {}),
        } satisfies Question,
      ];
    });
  });
}

/** The first magnitude of each article is its quake's; the others are its aftershocks and earlier ones. */
function magnitudes(story: Story, claims: readonly Claim[]): Question[] {
  const keysOf = eventKeys(story);
  const groups = groupBy(
    claims.filter((claim) => claim.attribute === "magnitude"),
    keysOf,
  );
  return [...groups].map(([event, group]) => {
    const firsts = [...new Set(group.map((claim) => claim.article))].map(
      (article) => group.find((claim) => claim.article === article)!,
    );
    const claimsOf = group.filter((claim) => firsts.some((first) => agrees(first, claim)));
    return {
      kind: "figure",
      scope: "across",
      key: `magnitude:${event}`,
      text: event.startsWith("lead")
        ? "What was the magnitude of the quake?"
        : `What was the magnitude of the quake (${event})?`,
      claims: claimsOf,
      aligned: [{ by: "same-quake", weight: 0.8, text: "Both give the magnitude of one quake." }],
      severity: "high",
    } satisfies Question;
  });
}
