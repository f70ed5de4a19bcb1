import { headOf } from "../lexicon/heads.js";
import type { Claim } from "../model/claim.js";
import { withArticle } from "../values/country.js";
import { distanceOf, foldLetters } from "../values/spelling.js";
import { showTitle, type Title } from "../values/title.js";
import { HIGH_OFFICES } from "../values/title-relation.js";
import { namesakeQuestions } from "./namesakes.js";
import type { Aligner, Question } from "./question.js";
import { entityNamed, type Story } from "./story.js";

const titleOf = (claim: Claim): Title => claim.value as Title;

/** Two articles further apart may each be right: there are elections and successions. */
const MONTH = 31 * 86_400_000;

/** Offices of which one article seldom names a past holder; a second one beside the first is a slip or an invention. */
const SELDOM_PAST = new Set(["envoy", "negotiator", "national security adviser"]);

interface Holder {
  readonly entity: string;
  readonly name: string;
  readonly claims: readonly Claim[];
  /** Articles that name the person at all. */
  readonly known: ReadonlySet<string>;
}

/** Who holds this office? Asked where sources give one office of one country or body to two persons. */
export const officeholderQuestions: Aligner = (story) => {
  const questions: Question[] = [];
  for (const [key, claims] of claimsByOffice(story)) {
    const holders = holdersOf(story, claims);
    const rivals = new Set<Holder>();
    for (let i = 0; i < holders.length; i++)
      for (let j = i + 1; j < holders.length; j++)
        if (areRivals(story, holders[i]!, holders[j]!)) rivals.add(holders[i]!).add(holders[j]!);
    if (rivals.size === 0) continue;
    const asked = [...rivals].flatMap((holder) => holder.claims);
    questions.push({
      kind: "officeholder",
      scope: new Set(asked.map((claim) => claim.article)).size > 1 ? "across" : "within",
      key,
      text: `Who is the ${officeText(asked.map(titleOf))}?`,
      claims: asked,
      aligned: [{ by: "same-office", weight: 0.4, text: "All name the holder of one office." }],
      single: true,
    });
  }
  return [...questions, ...namesakeQuestions(story)];
};

/** Claims of an office that one person holds, by office and by the country or body it belongs to. */
export function claimsByOffice(story: Story): Map<string, Claim[]> {
  const byOffice = new Map<string, Claim[]>();
  for (const reading of story.readings)
    for (const claim of reading.claims) {
      if (claim.kind !== "title" || claim.polarity === "denied" || claim.modality === "predicted") continue;
      const title = titleOf(claim);
      const scope = scopeOf(title);
      if (!scope || !entityNamed(story, claim.article, claim.subject)) continue;
      const key = `${title.head}|${scope}`;
      byOffice.set(key, [...(byOffice.get(key) ?? []), claim]);
    }
  return byOffice;
}

/** The country or body whose office it is; null where it is none of one holder, or not held now. */
function scopeOf(title: Title): string | null {
  if (title.class !== "office" || title.shared || title.grade) return null;
  if (title.status !== null && title.status !== "current") return null;
  if (SELDOM_PAST.has(title.head)) return title.country;
  if (!headOf(title.head)?.head.exclusive) return null;
  // "Japan's ambassador to the United Nations": one of many there, one from Japan.
  if (title.head === "ambassador" || title.head === "consul")
    return title.country && title.of ? `${title.country} to ${title.of.toLowerCase()}` : null;
  const body = title.of && /^\p{Lu}/u.test(title.of) ? foldLetters(title.of) : null;
  return body ?? title.country;
}

function holdersOf(story: Story, claims: readonly Claim[]): Holder[] {
  const byPerson = new Map<string, Claim[]>();
  for (const claim of claims) {
    const entity = entityNamed(story, claim.article, claim.subject)!;
    byPerson.set(entity, [...(byPerson.get(entity) ?? []), claim]);
  }
  return [...byPerson].map(([id, own]) => {
    const entity = story.entities.find((e) => e.id === id);
    const name = entity?.name ?? own[0]!.subject!;
    const known = new Set(entity?.mentions.map((mention) => mention.article) ?? own.map((claim) => claim.article));
    const head = titleOf(own[0]!).head;
    const exclusive = headOf(head)?.head.exclusive ?? false;
    return {
      entity: id,
      name,
      known,
      claims: own.map((c) => ({
        ...c,
        evidence: c.evidence.slice(0, 1),
        subject: name,
        value: { ...titleOf(c), exclusive },
      })),
    };
  });
}

function areRivals(story: Story, a: Holder, b: Holder): boolean {
  if (areAlike(a.name, b.name) || !sameDays(story, a, b)) return false;
  const both = [...a.known].filter((article) => b.known.has(article));
  if (both.length === 0 || both.every((article) => otherPost(story, article, a, b)))
    return headOf(titleOf(a.claims[0]!).head)?.head.exclusive ?? false;
  if (!SELDOM_PAST.has(titleOf(a.claims[0]!).head)) return false;
  return isSecond(a, b) || isSecond(b, a);
}

/** An article that knows both gives the office to one, and another post of today to the other: "his assistant, B". */
function otherPost(story: Story, article: string, a: Holder, b: Holder): boolean {
  const head = titleOf(a.claims[0]!).head;
  if (HIGH_OFFICES.has(head)) return false;
  const claims = story.readings.find((reading) => reading.article.id === article)?.claims ?? [];
  const postsOf = (holder: Holder) =>
    claims
      .filter((claim) => claim.kind === "title" && entityNamed(story, article, claim.subject) === holder.entity)
      .map(titleOf)
      .filter((title) => title.class === "office" && title.status === null);
  const holds = (title: Title) => title.head === head && title.grade === null;
  const [x, y] = [postsOf(a), postsOf(b)];
  if (x.some(holds) === y.some(holds)) return false;
  return (x.some(holds) ? y : x).length > 0;
}

/** One article alone knows `b`, and gives it the office that it and others give `a`. */
function isSecond(a: Holder, b: Holder): boolean {
  const [article] = [...b.known];
  return (
    b.known.size === 1 &&
    a.known.size > 1 &&
    a.claims.some((c) => c.article === article) &&
    a.claims.some((c) => c.article !== article)
  );
}

/** May two names be one person's: a shared word, or words that differ by a letter or two? */
export function areAlike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => word.length > 2),
  );
  return x!.some((v) => y!.some((w) => v === w || (v.length > 3 && w.length > 3 && distanceOf(v, w, 2) <= 2)));
}

function sameDays(story: Story, a: Holder, b: Holder): boolean {
  const days = (holder: Holder) =>
    story.readings
      .filter(({ article }) => holder.claims.some((claim) => claim.article === article.id))
      .flatMap(({ article }) => (article.publishedAt ? [Date.parse(article.publishedAt)] : []));
  const [x, y] = [days(a), days(b)];
  if (x.length === 0 || y.length === 0) return true;
  return x.some((v) => y.some((w) => Math.abs(v - w) < MONTH));
}

const officeText = (titles: readonly Title[]): string => {
  const fullest = [...titles].sort(
    (a, b) => showTitle(b).length - showTitle(a).length || (showTitle(a) < showTitle(b) ? -1 : 1),
  )[0]!;
  // "the presidential special envoy of the United States": what a title shows with a comma a question asks with "of".
  const country = fullest.of === null ? fullest.country : null;
  const words = showTitle({ ...fullest, country: null });
  return country ? `${words} of ${withArticle(country)}` : showTitle(fullest);
};
