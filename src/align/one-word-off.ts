import { THINGS } from "../lexicon/named-things.js";
import { ORGANIZATION_WORDS } from "../lexicon/organization-words.js";
import { PLACE_TAILS } from "../lexicon/place-words.js";
import { TIME_TRIGGERS } from "../lexicon/time-triggers.js";
import { TITLE_HEADS } from "../lexicon/title-words.js";
import type { Claim } from "../model/claim.js";
import { givenRelate } from "../values/name.js";
import { distanceOf } from "../values/spelling.js";
import { headOf, type NameRun, placeOf, runsIn } from "./capitals.js";
import { isMake, tellOthers } from "./proper.js";
import type { Aligner, Question } from "./question.js";
import { wordsIn } from "./sentence-words.js";
import type { SentencePair } from "./sentences.js";
import { spokenWords } from "./spoken-words.js";
import type { Story, StorySentence } from "./story.js";

/** Below this share of common words two sentences need many of them to tell of one thing. */
const ALIKE = 0.2;
const SHARED = 5;
/** Firms of a group share all but the middle of their names. */
const LEGAL = /^(?:ltd|limited|inc|incorporated|corp|corporation|llc|plc|co|company|group|holdings?)$/;
/** A sentence that has one better partner may still be a partner. */
const LAST_RANK = 1;
/** Of names with one other word, and of persons, who are many, alike sentences only. */
const CLOSE = 0.44;
/** So many letters that begin alike, or so few that differ, are a matter of spelling. */
const SPELLED = 4;
const SLIP = 2;
const SHORT = 3;

/**
 * Names of which one word is another in sentences that tell the same: "the Medal of Honour", "the Medal of Valour";
 * "the Harbour Party", "the Harbour Committee". Neither article has the other's word anywhere.
 */
export const oneWordOffQuestions: Aligner = (story) => {
  const questions = new Map<string, Question>();
  const said = wordsSaid(story);
  for (const pair of story.pairs) {
    if (pair.rank > LAST_RANK || (pair.score < ALIKE && pair.shared.length < SHARED)) continue;
    for (const a of runsIn(pair.a.evidence))
      for (const b of runsIn(pair.b.evidence)) {
        const at = differingAt(a, b);
        if (at < 0) continue;
        const kind = isThing(pair, a, b, at) ? kindOf(a, b) : arePersons(pair, a, b, at) ? "participants" : null;
        if (!kind || said(pair.b.article, a[at]!.fold) || said(pair.a.article, b[at]!.fold)) continue;
        const question = questionOf(pair, a, b, at, kind);
        if (question && !questions.has(question.key)) questions.set(question.key, question);
      }
  }
  return [...questions.values()];
};

/** Has an article this word anywhere? Its words are gathered when first asked for. */
function wordsSaid(story: Story): (article: string, fold: string) => boolean {
  const known = new Map<string, Set<string>>();
  return (article, fold) => {
    let words = known.get(article);
    if (!words) {
      words = new Set(
        (story.sentences.get(article) ?? []).flatMap(({ evidence }) => wordsIn(evidence).map((w) => w.fold)),
      );
      known.set(article, words);
    }
    return words.has(fold);
  };
}

/** The one place in which two names of as many words differ; -1 where they differ in none, or in more than spelling. */
function differingAt(a: NameRun, b: NameRun): number {
  if (a.length !== b.length) return -1;
  const at = a.findIndex(({ fold }, i) => fold !== b[i]!.fold);
  if (at < 0 || a.some(({ fold }, i) => i !== at && fold !== b[i]!.fold)) return -1;
  const [x, y] = [a[at]!.fold, b[at]!.fold];
  if (Math.min(x.length, y.length) < SPELLED || /\d/.test(x + y)) return -1;
  if (x.slice(0, SPELLED) === y.slice(0, SPELLED) || x.includes(y) || y.includes(x)) return -1;
  if ([x, y].some((word) => TIME_TRIGGERS.has(word) || TITLE_HEADS.has(word))) return -1;
  return distanceOf(x, y, SLIP) <= SLIP ? -1 : at;
}

const isNoun = (word: string): boolean => THINGS.has(word) || ORGANIZATION_WORDS.has(word) || PLACE_TAILS.has(word);

function isThing({ a: s, b: t, score }: SentencePair, a: NameRun, b: NameRun, at: number): boolean {
  if (isPerson(s, a) || isPerson(t, b) || tellOthers(s, t)) return false;
  const [head, other] = [headOf(a), headOf(b)];
  if (head !== other || (head === a.length - 1 && at !== head && isMake(a[head]!.fold))) return false;
  if (at !== head) return isNoun(a[head]!.fold) && !LEGAL.test(a.at(-1)!.fold);
  // "Mill Street", "Mill Lane" are asked about with the roads.
  if (isMake(a[at]!.fold) && isMake(b[at]!.fold) && a.length === 2) return false;
  return isNoun(a[at]!.fold) && isNoun(b[at]!.fold) && (a.length > 2 || score >= CLOSE);
}

const isPerson = ({ evidence, mentions }: StorySentence, run: NameRun): boolean =>
  mentions.some(
    ({ type, field, start, end }) =>
      type === "person" &&
      field === evidence.field &&
      start < evidence.start + run.at(-1)!.end &&
      end > evidence.start + run[0]!.start,
  );

/** "A. J. Smith", "A. J. Butler": one given name and two surnames, or one surname and two given names, without a title. */
function arePersons({ a: s, b: t, score }: SentencePair, a: NameRun, b: NameRun, at: number): boolean {
  if (score < CLOSE || a.length > 3 || !isPerson(s, a) || !isPerson(t, b)) return false;
  // "Katie", "Kathryn"
  if (a[at]!.fold.slice(0, SHORT) === b[at]!.fold.slice(0, SHORT)) return false;
  if (at < a.length - 1 && (givenRelate(a[at]!.fold, b[at]!.fold) !== "other" || isTitled(s) || isTitled(t)))
    return false;
  return at === a.length - 1 || at === 0;
}

/** Relatives and holders of one office are asked about elsewhere. */
const isTitled = ({ claims }: StorySentence): boolean => claims.some(({ kind }) => kind === "title");

function kindOf(a: NameRun, b: NameRun): "place" | "title" | "participants" {
  const heads = [a[headOf(a)]!.fold, b[headOf(b)]!.fold];
  if (heads.every((word) => THINGS.has(word))) return "title";
  return heads.some((word) => PLACE_TAILS.has(word)) ? "place" : "participants";
}

function questionOf(
  { a, b, shared }: SentencePair,
  x: NameRun,
  y: NameRun,
  at: number,
  kind: "place" | "title" | "participants",
): Question | null {
  const [p, q] = [named(a, x, kind), named(b, y, kind)];
  if (!p || !q) return null;
  const head = headOf(x);
  return {
    kind,
    scope: "across",
    key: `one-word:${[x, y]
      .map((run) => run.map(({ fold }) => fold).join(" "))
      .sort()
      .join("|")}`,
    text:
      at === head || isPerson(a, x)
        ? `Which name is right, ${[p, q].map(({ value }) => (value as { proper: string }).proper).join(" or ")}?`
        : `Which ${x[head]!.fold} was it?`,
    claims: [p, q],
    aligned: [
      {
        by: "one-word",
        weight: Math.min(0.8, 0.1 * shared.length),
        text: `One word of the name differs, beside ${spokenWords(shared, a.evidence).join(", ")}.`,
      },
    ],
  };
}

/** The name as a claim, carried by the first claim that stands in its sentence. */
function named(sentence: StorySentence, run: NameRun, kind: "place" | "title" | "participants"): Claim | null {
  const [carrier] = sentence.claims;
  if (!carrier) return null;
  const place = placeOf(sentence.evidence, run);
  return {
    ...carrier,
    kind: kind === "participants" ? "participant" : kind,
    attribute: "proper:one-word",
    value: { proper: place.quote },
    polarity: "affirmed",
    modality: "stated",
    evidence: [place],
  };
}
