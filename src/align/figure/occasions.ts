import type { Claim } from "../../model/claim.js";
import type { Question } from "../question.js";
import { keysOf } from "../rarity.js";
import { entityNamed, type Story } from "../story.js";
import { figureOf, figuresOf, groupBy, isTorn } from "./ask.js";
import { leadsOf, mainsOf } from "./leads.js";

interface Asked {
  readonly text: string;
  readonly weight: number;
  readonly severity: NonNullable<Question["severity"]>;
}

/** Numbers of which the lead event has one. */
const ASKED: Readonly<Record<string, Asked>> = {
  score: { text: "What was the final score?", weight: 0.4, severity: "high" },
  "vote tally": { text: "What was the vote?", weight: 0.4, severity: "high" },
  attendance: { text: "How many attended?", weight: 0.4, severity: "medium" },
  "price per share": { text: "What is offered for a share?", weight: 0.6, severity: "high" },
  premium: { text: "How high is the premium?", weight: 0.4, severity: "medium" },
  sentence: { text: "How long is the sentence?", weight: 0.2, severity: "high" },
  reward: { text: "How high is the reward?", weight: 0.5, severity: "medium" },
  bail: { text: "How high is the bail?", weight: 0.4, severity: "medium" },
  ransom: { text: "How high is the ransom?", weight: 0.4, severity: "medium" },
  fine: { text: "How high is the fine?", weight: 0.2, severity: "high" },
  turnout: { text: "How high was the turnout?", weight: 0.4, severity: "medium" },
  prize: { text: "How high is the prize?", weight: 0.3, severity: "medium" },
  "winning margin": { text: "How large was the margin?", weight: 0.1, severity: "high" },
  damage: { text: "How much damage was done?", weight: 0, severity: "low" },
};

export function occasionQuestions(story: Story): Question[] {
  const claims = figuresOf(story);
  const leads = leadsOf(story);
  const questions: Question[] = [];
  for (const [attribute, { text, weight, severity }] of Object.entries(ASKED)) {
    const own = claims.filter((claim) => claim.attribute === attribute && claim.polarity === "affirmed");
    const mains = mainsOf(own, leads);
    if (!mains || (attribute === "score" && !oneMatch(story, mains.told))) continue;
    if (attribute === "vote tally" && !oneVote(story, mains.told, own)) continue;
    questions.push({
      kind: "figure",
      scope: "across",
      key: `${attribute}:lead`,
      text,
      claims: mains.told,
      aligned: [
        { by: "same-occasion", weight, text: `Each article tells one ${attribute}.` },
        ...(mains.deep ? [{ by: "deep", weight: mains.deep, text: "One of them stands deep in its article." }] : []),
        ...(isTorn(mains.told) ? [{ by: "several", weight: -1, text: "An article gives more than one." }] : []),
      ],
      severity,
    });
  }
  return [...questions, ...minutes(story, claims)];
}

/** Do the sentences of all scores name the same two sides? A season has many matches, and a report recalls some. */
function oneMatch(story: Story, told: readonly Claim[]): boolean {
  // Where every article leads with a score, its lead names the sides, and one in common will do.
  const early = told.every((claim) => isEarly(story, claim));
  const sides = told.map((claim) => sidesOf(story, claim, early ? 2 : 0));
  const needed = early ? 1 : 2;
  return sides.every((own) => sides.every((other) => [...own].filter((id) => other.has(id)).length >= needed));
}

/** Telling words that the sentences of two tallies must share: a house votes on many things in one day. */
const OF_ONE_VOTE = 3;
/** Two tallies of one body are not further apart in all votes cast. */
const AWAY = 1.4;
/** Where no article tells of more than one vote. */
const OF_THE_VOTE = 2;

function oneVote(story: Story, told: readonly Claim[], all: readonly Claim[]): boolean {
  const sizes = told.map((claim) => (figureOf(claim).min ?? 0) + (figureOf(claim).max ?? 0));
  // A committee's vote is not the house's; members may be away.
  if (Math.max(...sizes) > AWAY * Math.min(...sizes)) return false;
  const least = isTorn(all) ? OF_ONE_VOTE : OF_THE_VOTE;
  const words = told.map((claim) => {
    const at = claim.evidence[0]!;
    const sentence = (story.sentences.get(claim.article) ?? []).find(
      ({ evidence: e }) => e.field === at.field && e.start <= at.start && at.end <= e.end,
    );
    return { article: claim.article, keys: sentence ? keysOf(sentence) : new Set<string>() };
  });
  return words.every((a) =>
    words.every((b) => a.article === b.article || [...a.keys].filter((key) => b.keys.has(key)).length >= least),
  );
}

/** In the headline or the first sentences. */
const isEarly = (story: Story, { article, evidence: [at] }: Claim): boolean =>
  at!.field === "title" ||
  at!.end <= (story.sentences.get(article)?.find(({ index }) => index === 3)?.evidence.end ?? 0);

/** The entities named in the sentence of a claim, and in so many sentences of the lead. */
function sidesOf(story: Story, claim: Claim, lead: number): Set<string> {
  const at = claim.evidence[0]!;
  const sentences = story.sentences.get(claim.article) ?? [];
  const own = sentences.filter(
    ({ index, evidence }) =>
      index < lead || (evidence.field === at.field && evidence.start <= at.start && at.end <= evidence.end),
  );
  const names = own.flatMap(({ mentions }) =>
    mentions.flatMap((m) => ("name" in m ? (entityNamed(story, claim.article, m.name) ?? []) : [])),
  );
  return new Set(names);
}

/** The minute of a player's goal. */
function minutes(story: Story, claims: readonly Claim[]): Question[] {
  const groups = groupBy(
    claims.filter((claim) => claim.attribute === "minute"),
    (claim) => [entityNamed(story, claim.article, claim.subject) ?? []].flat(),
  );
  return [...groups].flatMap(([entity, group]) =>
    isTorn(group)
      ? []
      : [
          {
            kind: "figure",
            scope: "across",
            key: `minute:${entity}`,
            text: `In which minute was it, for ${group[0]!.subject}?`,
            claims: group,
            aligned: [{ by: "same-person", weight: 0.3, text: `Both tell of ${group[0]!.subject}.` }],
            severity: "medium",
          } satisfies Question,
        ],
  );
}
