import type { Notice } from "../../model/article.js";
import type { Claim } from "../../model/claim.js";
import { type Standing, standingOn, type Term } from "../../values/term.js";
import { HIGH_OFFICES } from "../../values/title-relation.js";
import type { Question } from "../question.js";
import { entityNamed, type Story } from "../story.js";
import type { Facts, KnownOffice, KnownPerson } from "./facts.js";
import { type Met, peopleMet } from "./people.js";
import { sameOffice } from "./same-office.js";
import { dayOf, factClaim, isAfterStart, isBeforeEnd, officeKey, ofItsOwnDay, titleClaimsOf, titleOf } from "./told.js";

/** How an article's title stands to the facts: as they have it, or against them. */
export type AgainstFacts = "in" | "left" | "not-yet" | "sitting";

/** An office of someone in the story, with all terms in it and what the articles say of it. */
interface Held {
  readonly person: KnownPerson;
  readonly office: KnownOffice;
  readonly terms: readonly Term[];
  readonly claims: readonly { readonly claim: Claim; readonly sure: boolean }[];
}

/** Does this person hold this office on the day of the article? One question for each office that is told wrongly. */
export function termQuestions(story: Story, facts: Facts): Question[] {
  return heldIn(story, facts).flatMap((held) => questionOf(story, facts, held) ?? []);
}

/** Articles without a date whose titles could not be held against dated offices. */
export function undatedNotices(story: Story, facts: Facts): Notice[] {
  const undated = new Set(
    heldIn(story, facts)
      .filter(({ terms }) => standingOn(null, terms).standing === "undated")
      .flatMap(({ claims }) => claims.map(({ claim }) => claim.article))
      .filter((article) => dayOf(story, article) === null),
  );
  return [...undated].sort().map((article) => ({
    code: "reference-undated",
    article,
    text: "No day of publication: only undated facts of your reference were held against it. Give publishedAt.",
  }));
}

function heldIn(story: Story, facts: Facts): Held[] {
  const met = peopleMet(story, facts);
  if (!met.size) return [];
  const claims = titleClaimsOf(story);
  const people = new Map<KnownPerson, { claim: Claim; met: Met }[]>();
  for (const claim of claims) {
    const found = met.get(entityNamed(story, claim.article, claim.subject) ?? "");
    if (found) people.set(found.person, [...(people.get(found.person) ?? []), { claim, met: found }]);
  }
  return facts.people.flatMap((person) => {
    const told = people.get(person) ?? [];
    if (!told.length) return [];
    const byOffice = new Map<string, KnownOffice[]>();
    for (const office of person.offices)
      byOffice.set(officeKey(office), [...(byOffice.get(officeKey(office)) ?? []), office]);
    return [...byOffice.values()].flatMap((offices): Held[] => {
      const own = told.flatMap(({ claim, met: { surnameOnly } }) => {
        const reading = story.readings.find(({ article }) => article.id === claim.article)!;
        const same = sameOffice(titleOf(claim), offices[0]!, reading, facts);
        return same && (same === "stated" || !surnameOnly) ? { claim, sure: same === "stated" } : [];
      });
      const office = offices[offices.length - 1]!;
      return own.length ? [{ person, office, terms: offices.map(({ term }) => term), claims: own }] : [];
    });
  });
}

function questionOf(story: Story, facts: Facts, { person, office, terms, claims }: Held): Question | null {
  const judged = claims.flatMap(({ claim, sure }) => {
    const told = against(story, claim, terms);
    return told ? { ...told, sure } : [];
  });
  const wrong = judged.filter((one) => one.against !== "in" && !excused(one, judged));
  const [first] = wrong;
  if (!first) return null;
  const asked = [...wrong, ...judged.filter((one) => one.against === "in")];
  const since = first.against === "left" ? holderNow(story, facts, office, person, first.claim.article) : null;
  const sure = wrong.some((one) => one.sure);
  return {
    kind: "title",
    scope: "reference",
    key: `reference|${person.name}|${officeKey(office)}`,
    text: `What is ${person.name}'s office?`,
    claims: [
      ...asked.map(({ claim, against: how }) => ({
        ...claim,
        subject: person.name,
        value: { ...titleOf(claim), against: how },
      })),
      factClaim({
        kind: "title",
        subject: person.name,
        attribute: office.title.class,
        value: { ...office.title, term: first.term, fact: office.words, since },
      }),
    ],
    aligned: [
      { by: "reference", weight: 0.8, text: `${person.name}'s office is in your reference.` },
      sure
        ? { by: "same-office", weight: 0.2, text: "The article names whose office it is." }
        : { by: "likely-office", weight: -0.4, text: "The article does not say whose office it is, but speaks of it." },
    ],
    severity: office.sole && wrong.some((one) => isGrave(one)) ? "high" : "medium",
    advice: "Correct the article, or your reference where it is out of date.",
  };
}

interface Judged {
  readonly claim: Claim;
  readonly against: AgainstFacts;
  readonly term: Term;
}

/** More than a form of address: of a head of state or government it is grave to call a sitting one former, too. */
const isGrave = ({ claim, against: how, sure }: Judged & { readonly sure: boolean }): boolean =>
  how === "sitting" ? HIGH_OFFICES.has(titleOf(claim).head) : sure && !titleOf(claim).courtesy;

/** A title against the terms; null where nothing can be said. */
function against(story: Story, claim: Claim, terms: readonly Term[]): Judged | null {
  const { standing, term } = standingOn(dayOf(story, claim.article), terms);
  const { status } = titleOf(claim);
  const past = status === "former";
  if (status === "then" || status === "acting" || status === "elect") return null;
  const how = howTold(standing, past);
  if (how === null || how === "in") return how && { claim, against: how, term };
  if (how === "sitting") return { claim, against: how, term };
  const own = ofItsOwnDay(story, claim, (from, to) =>
    how === "left" ? terms.some((one) => isBeforeEnd(one, to)) : isAfterStart(term, from),
  );
  return own && { claim: own, against: how, term };
}

function howTold(standing: Standing, past: boolean): AgainstFacts | null {
  switch (standing) {
    case "in":
      return past ? "sitting" : "in";
    case "left":
      return past ? "in" : "left";
    case "not-yet":
      return past ? null : "not-yet";
    case "edge":
    case "undated":
      return null;
    default:
      return standing satisfies never;
  }
}

/** An article that has it right elsewhere: "the former mayor … Mayor Ruiz" is a way to put it. */
const excused = (one: Judged, all: readonly Judged[]): boolean =>
  all.some(
    (other) =>
      other.claim.article === one.claim.article &&
      other.against === "in" &&
      (one.against !== "sitting" || !titleOf(other.claim).courtesy),
  );

/** Who has the office on the article's day, by the facts; null where they do not know, or several do. */
function holderNow(story: Story, facts: Facts, office: KnownOffice, but: KnownPerson, article: string): string | null {
  if (!office.sole) return null;
  const day = dayOf(story, article);
  const holders = facts.people.filter(
    (person) =>
      person !== but &&
      person.offices.some(
        (other) => officeKey(other) === officeKey(office) && standingOn(day, [other.term]).standing === "in",
      ),
  );
  return holders.length === 1 ? holders[0]!.name : null;
}
