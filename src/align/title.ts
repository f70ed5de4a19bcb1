import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { Title } from "../values/title.js";
import { relateTitles, type TitleRelation, titleKey } from "../values/title-relation.js";
import type { Aligner, Question } from "./question.js";
import { wordsIn } from "./sentence-words.js";
import { entityNamed, type Story } from "./story.js";

const titleOf = (claim: Claim): Title => claim.value as Title;

/** Differences that one and the same person can hardly have; the rest are ways to describe. */
const STRICT: ReadonlySet<TitleRelation> = new Set([
  "former",
  "grade",
  "exclusive",
  "rank",
  "kin",
  "age",
  "nation",
  "party",
]);

const QUESTIONS: Readonly<Record<string, (name: string) => string>> = {
  office: (name) => `What is ${name}'s office?`,
  rank: (name) => `What is ${name}'s rank?`,
  job: (name) => `What does ${name} do?`,
  relation: (name) => `How is ${name} related?`,
  nationality: (name) => `What is ${name}'s nationality?`,
  party: (name) => `Which party does ${name} belong to?`,
  "age group": (name) => `How old is ${name} said to be?`,
  role: (name) => `What part does ${name} play?`,
};

/** Ways to describe that are told apart all the same, with little weight. */
const LESSER: ReadonlySet<TitleRelation> = new Set(["near", "vaguer", "terms", "formerly"]);

/** Sorts of titles of which most people have one; held against each other for a second opinion only. */
const LOOSE: ReadonlySet<string> = new Set(["job", "rank"]);

const loosely = (claim: Claim): Claim => ({ ...claim, value: { ...titleOf(claim), loose: true } });

/** What is X? One question for each person and sort of title in which articles differ. */
export const titleQuestions: Aligner = (story) => {
  const questions: Question[] = [];
  for (const [entity, claims] of claimsByPerson(story)) {
    const name = story.entities.find(({ id }) => id === entity)?.name ?? claims[0]!.subject!;
    const asked = withCompany(claims, story);
    const ofClass = (cls: string) => asked.filter((claim) => claim.attribute === cls);
    const classes = [...new Set(asked.map((claim) => claim.attribute))].sort();
    for (const cls of classes) questions.push(questionOf(entity, cls, name, ofClass(cls), story));
    if (classes.some((cls) => differ(ofClass(cls)))) continue;
    const [offices, relations] = [ofClass("office"), ofClass("relation")];
    if (offices.length > 0 && relations.length > 0 && oneSided(offices, relations))
      questions.push({
        ...questionOf(entity, "capacity", name, [...offices, ...relations]),
        text: `In what capacity does ${name} appear?`,
      });
    for (const cls of classes)
      if (LOOSE.has(cls) && !differ(ofClass(cls), LESSER))
        questions.push(questionOf(entity, `${cls} otherwise`, name, ofClass(cls).map(loosely)));
  }
  return questions;
};

function claimsByPerson(story: Story): Map<string, Claim[]> {
  const byPerson = new Map<string, Claim[]>();
  for (const reading of story.readings)
    for (const claim of reading.claims) {
      if (claim.kind !== "title" || claim.polarity === "denied") continue;
      const entity = entityNamed(story, claim.article, claim.subject);
      if (entity) byPerson.set(entity, [...(byPerson.get(entity) ?? []), claim]);
    }
  return byPerson;
}

/** Each claim with the titles that any one article gives beside its own: those can both be true. */
function withCompany(claims: readonly Claim[], story: Story): Claim[] {
  const dates = new Map(story.readings.map(({ article }) => [article.id, article.publishedAt]));
  const byArticle = new Map<string, Set<string>>();
  for (const claim of claims) {
    const keys = byArticle.get(claim.article) ?? new Set();
    byArticle.set(claim.article, keys.add(titleKey(titleOf(claim))));
  }
  return claims.map((claim) => {
    const key = titleKey(titleOf(claim));
    const together = new Set([...byArticle.values()].filter((keys) => keys.has(key)).flatMap((keys) => [...keys]));
    together.delete(key);
    const published = dates.get(claim.article)?.slice(0, 10) ?? null;
    return { ...claim, value: { ...titleOf(claim), together: [...together].sort(), published } };
  });
}

const differ = (claims: readonly Claim[], relations: ReadonlySet<TitleRelation> = STRICT): boolean =>
  claims.some((a, i) =>
    claims.slice(i + 1).some((b) => a.article !== b.article && relations.has(relateTitles(titleOf(a), titleOf(b)))),
  );

/** No article gives both. */
function oneSided(a: readonly Claim[], b: readonly Claim[]): boolean {
  const articles = new Set(a.map((claim) => claim.article));
  return b.every((claim) => !articles.has(claim.article));
}

/**
 * "Mayor Piek was arrested", "former mayor Piek was arrested": told of one deed of these days, right after title and
 * name, "former" is no matter of style. A deed of another year is told either way of who has left since.
 */
function tellOneDeed(claims: readonly Claim[], story: Story): boolean {
  const told = claims.flatMap((claim) => {
    const deed = claim.evidence.map((at) => deedAfter(claim, at, story)).find((word) => word !== null);
    return deed ? [{ claim, deed, former: titleOf(claim).status === "former" }] : [];
  });
  return told.some((a) =>
    told.some(
      (b) =>
        a.former &&
        !b.former &&
        !/^(?:former|then|elect)$/.test(titleOf(b.claim).status ?? "") &&
        a.claim.article !== b.claim.article &&
        a.deed === b.deed &&
        titleOf(a.claim).head === titleOf(b.claim).head,
    ),
  );
}

// "was arrested", "has resigned", "will open"
const AUXILIARY = /^(?:was|were|is|has|had|have|been|will|be|being|also|on|yesterday|today)$/;
// "in 2015", "since May 2019", "decades ago"
const LONG_AGO = /\b(?:(?:19|20)\d\d|ago|then|once|when|while in office|during)\b/i;

/** The key of the verb right after a title and its name; null after "who", a comma and another word, or long ago. */
function deedAfter({ article }: Claim, at: Evidence, story: Story): string | null {
  const sentence = (story.sentences.get(article) ?? []).find(
    ({ evidence: e }) => e.field === at.field && e.start <= at.start && at.end <= e.end,
  );
  if (!sentence || LONG_AGO.test(sentence.evidence.quote)) return null;
  const rest = wordsIn(sentence.evidence).filter(({ start }) => start >= at.end - sentence.evidence.start);
  const deed = rest.slice(0, 4).find(({ fold }) => !AUXILIARY.test(fold));
  return deed && /(?:ed|s|en|t|e|d|n)$/.test(deed.fold) && !/^(?:who|and|of|a|the|said|says|told)$/.test(deed.fold)
    ? deed.key
    : null;
}

function questionOf(entity: string, cls: string, name: string, claims: readonly Claim[], story?: Story): Question {
  const oneDeed = story !== undefined && tellOneDeed(claims, story);
  return {
    kind: "title",
    scope: "across",
    key: `${entity}|${cls}`,
    text: QUESTIONS[cls.split(" otherwise")[0]!]?.(name) ?? `What is ${name}?`,
    // There "Mayor Piek" is no mere form of address.
    claims: oneDeed ? claims.map((claim) => ({ ...claim, value: { ...titleOf(claim), courtesy: false } })) : claims,
    aligned: [
      { by: "same-person", weight: 0.6, text: `All say what ${name} is.` },
      ...(oneDeed ? [{ by: "same-deed", weight: 1.4, text: "They tell the same deed of these days." }] : []),
    ],
  };
}
