import { CLAUSE_NEGATIONS } from "../lexicon/negations.js";
import { ACCUSATIONS, BELIEFS, GUESSES } from "../lexicon/qualifiers.js";
import type { Claim } from "../model/claim.js";
import { wordsOfQuote } from "../values/untagged.js";
import type { Word } from "../values/words.js";
import { assertionOf } from "./assertion.js";
import type { Question } from "./question.js";
import { keysOf, type Rarity } from "./rarity.js";
import { wordsIn } from "./sentence-words.js";
import { entityNamed, type Story, type StorySentence } from "./story.js";

/** What a hedged claim says, as far as aligning needs it. */
interface Hedged {
  readonly text: string;
  readonly verb: string;
  readonly about: readonly string[];
  readonly as: "guess" | "accusation";
}
const hedged = (claim: Claim): Hedged => claim.value as Hedged;

/** Weight and share, of the words around the hedged verb, that a sentence must have to tell the same. */
const SHARED = 1.35;
/** One more article need not have so much. */
const LEAST = 1;
const COVERED = 0.3;
/** Less is enough for an article to be taken as one that tells the other side as well. */
const HINTED = 0.8;
/** "keep", "make": of what one does all day more must be the same. */
const COMMON = new Set(
  "have do get make say go take come know see give want need use keep let put tell call try start begin includ happen hold leave find bring".split(
    " ",
  ),
);
const COMMON_COVERED = 0.45;
/** "The picture apparently shows": captions, each of another picture. */
const SHOWN = "show";
/** So many words before a verb may make it unsure. */
const REACH = 7;

// What makes no plain fact of a verb: "would", "to", "if", "suspected".
const UNSURE =
  /^(?:would|could|may|might|should|must|can|cannot|will|shall|if|unless|whether|to|not|nt|never|no|nobody|none|likely|unlikely|alleged|suspected|suspects?|accused?|claims?|claimed|claiming|charged|suspicion|refused|failed|declined|den(?:y|ies|ied)|feared?|fears|rumou?rs?)$/;
// "believes that", "estimated that": the sentence is somebody's guess.
const GUESSED =
  /^(?:believes?|believed|thinks?|thought|estimated?|estimates|guess\w*|suspects?|suspected|speculat\w*|assum\w*|alleg\w*|whether|if|rumou?r\w*|possibl[ey]|apparent|likely|probabl[ey]|seem\w*|appear\w*)$/;
// Whose word it is: an accusation told by its accuser is still one.
const REPORTED =
  /^(?:said|say|says|told|according|police|officials?|authorities|prosecutors?|guilty|convicted|jury|sentenced|investigators?|charges?)$/;

/** Facts that one article tells as a guess or an accusation and another as a plain fact. */
export function hedgedQuestions(story: Story, rarity: Rarity): Question[] {
  const all = story.readings.flatMap(({ claims }) =>
    claims.filter((claim) => claim.kind === "polarity" && claim.attribute === "hedged" && hedged(claim).verb !== SHOWN),
  );
  const questions: Question[] = [];
  const taken = new Set<Claim>();
  for (const claim of all) {
    if (taken.has(claim) || story.sentences.get(claim.article)!.some((own) => tells(own, claim, rarity, HINTED)))
      continue;
    const told = flatsOf(story, claim, rarity);
    if (!told.some(({ weight }) => weight >= SHARED)) continue;
    const flat = new Set(told.map((one) => one.claim.article));
    // The headline and the first sentence hedge one fact, and so may a third article.
    const others = all.filter(
      (other) =>
        other !== claim &&
        !flat.has(other.article) &&
        hedged(other).verb === hedged(claim).verb &&
        told.some(({ sentence }) => sharedIn(sentence, other, rarity) >= HINTED),
    );
    for (const one of [claim, ...others]) taken.add(one);
    questions.push(questionOf([claim, ...others], told));
  }
  return questions;
}

interface Flat {
  readonly claim: Claim;
  readonly sentence: StorySentence;
  readonly weight: number;
  readonly share: number;
}

/** Of each article of another origin the sentence that best tells as a fact what a claim hedges. */
function flatsOf(story: Story, claim: Claim, rarity: Rarity): Flat[] {
  return story.readings.flatMap(({ article }) => {
    if (story.origins.get(article.id) === story.origins.get(claim.article)) return [];
    const sentences = story.sentences.get(article.id)!;
    if (sentences.some((sentence) => isUnsure(sentence, claim, rarity))) return [];
    return bestOf(sentences, claim, rarity, story) ?? [];
  });
}

function questionOf(maybe: readonly Claim[], told: readonly Flat[]): Question {
  const [first] = maybe;
  const best = told.reduce((a, b) => (b.share > a.share ? b : a));
  return {
    kind: "polarity",
    scope: "across",
    key: `hedged:${hedged(first!).verb} ${[...hedged(first!).about].sort().join(" ")}`,
    text: `Is it certain: “${wordsOfQuote(best.claim.evidence[0]!.quote)}”?`,
    claims: [...maybe, ...told.map(({ claim }) => ({ ...claim, attribute: "told flat" }))],
    aligned: [
      {
        by: "hedged-words",
        weight: Math.min(0.8, 2 * (best.share - COVERED)),
        text: `${Math.round(best.share * 100)} in a hundred of the words around the verb, by weight, stand in one sentence.`,
      },
    ],
    severity: "low",
    advice: "Find out whether it is certain; until then, write that it is not.",
  };
}

/** Weight of the words around the hedged verb that a sentence has. */
function sharedIn(sentence: StorySentence, claim: Claim, rarity: Rarity): number {
  const keys = keysOf(sentence);
  return hedged(claim).about.reduce((sum, key) => sum + (keys.has(key) ? rarity(key) : 0), 0);
}

const isHedge = ({ fold }: Word): boolean => GUESSES.has(fold) || ACCUSATIONS.has(fold) || UNSURE.test(fold);

/** The places of the claim's verb in a sentence, with whether it is told flat there. */
function verbsIn(sentence: StorySentence, claim: Claim): { readonly at: number; readonly flat: boolean }[] {
  const words = wordsIn(sentence.evidence);
  return words.flatMap((word, at) => {
    if (word.key !== hedged(claim).verb) return [];
    const before = words.slice(Math.max(0, at - REACH), at);
    const believed = before.some(({ fold }, i) => BELIEFS.has(fold) && before[i + 1]?.fold === "to");
    return [
      {
        at,
        flat: !believed && !before.some((w) => isHedge(w) || CLAUSE_NEGATIONS.has(w.fold) || /n['’]t$/.test(w.text)),
      },
    ];
  });
}

function tells(sentence: StorySentence, claim: Claim, rarity: Rarity, least: number): boolean {
  return verbsIn(sentence, claim).some(({ flat }) => flat) && sharedIn(sentence, claim, rarity) >= least;
}

function isUnsure(sentence: StorySentence, claim: Claim, rarity: Rarity): boolean {
  return verbsIn(sentence, claim).some(({ flat }) => !flat) && sharedIn(sentence, claim, rarity) >= HINTED;
}

function bestOf(sentences: readonly StorySentence[], claim: Claim, rarity: Rarity, story: Story): Flat | null {
  const { verb, about, as } = hedged(claim);
  const total = about.reduce((sum, key) => sum + rarity(key), 0);
  let best: Flat | null = null;
  for (const sentence of sentences) {
    if (!tells(sentence, claim, rarity, LEAST)) continue;
    const weight = sharedIn(sentence, claim, rarity);
    const share = weight / total;
    if (share < (COMMON.has(verb) ? COMMON_COVERED : COVERED)) continue;
    if (wordsIn(sentence.evidence).some(({ fold }) => GUESSED.test(fold))) continue;
    if (as === "accusation" && !isAccused(sentence, claim, story)) continue;
    const flat = assertionOf(sentence);
    if (flat?.attribute === "asserted" && (!best || share > best.share))
      best = { claim: flat, sentence, weight, share };
  }
  return best;
}

/** Does a sentence say in the article's own voice that the accused did it? */
function isAccused(sentence: StorySentence, claim: Claim, story: Story): boolean {
  const who = entityNamed(story, claim.article, claim.subject);
  if (who === null || /["“”]/.test(sentence.evidence.quote)) return false;
  if (wordsIn(sentence.evidence).some(({ fold }) => REPORTED.test(fold))) return false;
  const verb = Math.min(...verbsIn(sentence, claim).flatMap(({ at, flat }) => (flat ? at : [])));
  const until = sentence.evidence.start + wordsIn(sentence.evidence)[verb]!.start;
  const last = sentence.mentions.filter((m) => m.type === "person" && m.start < until).at(-1);
  return last?.type === "person" && entityNamed(story, sentence.article, last.name) === who;
}
