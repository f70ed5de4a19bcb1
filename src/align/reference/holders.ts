import type { Claim } from "../../model/claim.js";
import { distanceOf, foldLetters } from "../../values/spelling.js";
import { firstDay, lastDay, standingOn } from "../../values/term.js";
import type { Question } from "../question.js";
import { entityNamed, type Story } from "../story.js";
import type { Facts, KnownOffice, KnownPerson } from "./facts.js";
import { peopleMet } from "./people.js";
import { sameOffice } from "./same-office.js";
import { dayOf, factClaim, officeKey, ofItsOwnDay, titleClaimsOf, titleOf } from "./told.js";

interface Holder {
  readonly person: KnownPerson;
  readonly office: KnownOffice;
}

/** Who holds this office on the day of the article? Asked where it is given to another than the facts have. */
export function holderQuestions(story: Story, facts: Facts): Question[] {
  const met = peopleMet(story, facts);
  const heads = new Map<string, Holder[]>();
  for (const person of facts.people)
    for (const office of person.offices)
      if (office.sole) heads.set(office.title.head, [...(heads.get(office.title.head) ?? []), { person, office }]);
  const wrong = new Map<string, { holder: Holder; claims: Claim[]; right: Claim[] }>();
  for (const claim of titleClaimsOf(story)) {
    const entity = entityNamed(story, claim.article, claim.subject);
    const { head, status, words } = titleOf(claim);
    if (entity === null || (status !== null && status !== "current") || isNotSitting(words, head)) continue;
    const holder = holderOf(story, claim, heads.get(head) ?? [], facts);
    if (!holder) continue;
    const key = `${holder.person.name}|${officeKey(holder.office)}`;
    const entry = wrong.get(key) ?? { holder, claims: [], right: [] };
    wrong.set(key, entry);
    const who = met.get(entity)?.person;
    const name = story.entities.find(({ id }) => id === entity)?.name ?? claim.subject!;
    if (who === holder.person) entry.right.push({ ...claim, subject: holder.person.name });
    // Of whom the facts know the terms, they are asked themselves.
    else if (!who?.offices.some((office) => officeKey(office) === officeKey(holder.office)) && !isLike(name, holder)) {
      const own = ofItsOwnDay(story, claim, (from, to) => isOutside(holder.office, from, to));
      if (own && !hasLeft(story, entity, claim)) entry.claims.push({ ...own, subject: name });
    }
  }
  return [...wrong].flatMap(([key, { holder, claims, right }]): Question[] => {
    if (!claims.length) return [];
    const { person, office } = holder;
    return [
      {
        kind: "officeholder",
        scope: "reference",
        key: `reference|${key}`,
        text: `Who is the ${office.words}?`,
        claims: [
          ...[...claims, ...right].map((claim) => ({ ...claim, value: { ...titleOf(claim), exclusive: true } })),
          factClaim({
            kind: "title",
            subject: person.name,
            attribute: office.title.class,
            value: { ...office.title, exclusive: true, term: office.term, fact: office.words, since: null },
          }),
        ],
        aligned: [{ by: "reference", weight: 0.8, text: "Your reference has the holder of this office." }],
        single: true,
        severity: "high",
        advice: "Correct the article, or your reference where it is out of date.",
      },
    ];
  });
}

// "Eastport's first mayor", "the founding president", "the honorary chairwoman": of another time, or in name only
const NOT_SITTING = /(?<!\p{L})(?:first|founding|late|then|honorary|elect|designate)(?!\p{L})/iu;

/** "First minister" is an office of its own. */
const isNotSitting = (words: string, head: string): boolean => !NOT_SITTING.test(head) && NOT_SITTING.test(words);

/** Who has the office that a claim names, on the day of its article; null where the facts do not say, or say two. */
function holderOf(story: Story, claim: Claim, known: readonly Holder[], facts: Facts): Holder | null {
  const reading = story.readings.find(({ article }) => article.id === claim.article)!;
  const day = dayOf(story, claim.article);
  const title = titleOf(claim);
  const holders = known.filter(
    ({ office }) =>
      standingOn(day, [office.term]).standing === "in" &&
      sameOffice(title, office, reading, facts) === "stated" &&
      (!/^(?:ambassador|consul|envoy)$/.test(title.head) || (title.country === office.title.country && title.of)),
  );
  return new Set(holders.map(({ person }) => person)).size === 1 ? holders[0]! : null;
}

/** Does a time lie before the holder's term, or after it? */
function isOutside({ term }: KnownOffice, from: string, to: string): boolean {
  const [start, end] = [firstDay(term.from), lastDay(term.to)];
  return (start !== null && to < start) || (end !== null && from > end);
}

/** The same article calls the person a former holder somewhere. */
const hasLeft = (story: Story, entity: string, { article, value }: Claim): boolean =>
  story.readings
    .find((reading) => reading.article.id === article)!
    .claims.some(
      (claim) =>
        claim.kind === "title" &&
        titleOf(claim).head === (value as { head: string }).head &&
        /^(?:former|then)$/.test(titleOf(claim).status ?? "") &&
        entityNamed(story, article, claim.subject) === entity,
    );

/** May the two names be one person's, in a spelling or a short form that the facts do not have? */
function isLike(name: string, { person }: Holder): boolean {
  const words = (text: string) =>
    foldLetters(text)
      .split(/[\s-]+/)
      .filter((word) => word.length > 2);
  const known = [...person.accepted, ...person.variants].flatMap(words);
  return words(name).some((v) =>
    known.some((w) => v === w || (v.length > 3 && w.length > 3 && distanceOf(v, w, 2) <= 2)),
  );
}
