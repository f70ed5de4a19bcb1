import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Claim } from "../model/claim.js";
import type { Reading } from "../model/reading.js";
import { foldWord } from "../values/words.js";
import type { Aligner, Question } from "./question.js";
import { rarityOf } from "./rarity.js";
import { wordsIn } from "./sentence-words.js";
import { spokenWords } from "./spoken-words.js";
import type { Story, StorySentence } from "./story.js";

/** Roads differ in their last word too: "Mill Street", "Mill Lane". */
const ROAD = /^(?:street|lane|road|avenue|square|drive|boulevard|way|close|terrace|place|row|hill)$/;
/** Of other makes only these: many bays, cups and teams stand in one report. */
const MAKES =
  /^(?:hospital|clinic|school|church|cathedral|chapel|mosque|station|bridge|airport|prison|hotel|museum|tower|terminal|stadium|park|mill|farm|mine|quarry|dam|ferry|party|alliance|union|front|movement|league|coalition|list|bloc|bank|council|committee|commission|ministry|agency|foundation|brigade|battalion|regiment|rovers|airlines|airways|group|club|theatre|theater|court)$/;
/** Is a name with this last word asked about here? */
export const isMake = (head: string): boolean => ROAD.test(head) || MAKES.test(head);

/** Telling words that the two sentences share beside the names. */
const SHARED = 2;
/** So many letters at the beginning alike are a matter of spelling. */
const SPELLED = 3;

interface Named {
  readonly claim: Claim;
  readonly words: readonly string[];
  readonly sentence: StorySentence;
}

/**
 * Names and codes of one make of which each article has one, and not the other's: "Green Alliance" and "Blue Alliance",
 * "St Anna Hospital" and "St Luke Hospital", "flight NL 204" and "flight NL 240", in sentences that tell the same.
 */
export const properQuestions: Aligner = (story) => {
  const rarity = rarityOf([...story.sentences.values()].flat());
  const named = story.readings.map((reading) => namesOf(story, reading));
  const mutual = new Set(
    story.pairs.filter((pair) => pair.mutual).map(({ a, b }) => `${a.article} ${a.index} ${b.article} ${b.index}`),
  );
  const questions = new Map<string, Question>();
  named.forEach((as, i) => {
    for (let j = i + 1; j < named.length; j++)
      for (const [make, mine] of as) {
        const theirs = named[j]!.get(make);
        const [a, b] = [mine[0]!, theirs?.[0]];
        if (!b || !isOne(mine) || !isOne(theirs!) || isSaid(story, a, b) || isSaid(story, b, a)) continue;
        if (story.origins.get(a.claim.article) === story.origins.get(b.claim.article)) continue;
        if (!differ(make, a.words, b.words)) continue;
        const best = bestOf(mine, theirs!, mutual, rarity);
        if (!best) continue;
        const [x, y, shared] = best;
        const kind = make.startsWith("code:") || isParty(x.claim) ? "participants" : "place";
        const key = `proper:${make}`;
        const known = questions.get(key);
        const claims = new Map(
          [...(known?.claims ?? []), asked(x.claim, kind, make), asked(y.claim, kind, make)].map((claim) => [
            claim.id,
            claim,
          ]),
        );
        questions.set(key, {
          kind,
          scope: "across",
          key,
          text: `Which ${make.split(":").at(-1)} was it?`,
          claims: [...claims.values()].sort((p, q) => (p.id < q.id ? -1 : 1)),
          aligned: [
            {
              by: "same-place-in-sentence",
              weight: Math.min(0.6, 0.15 * shared.length),
              text: `Each has one such name, beside ${spokenWords(shared, x.sentence.evidence).join(", ")}.`,
            },
          ],
        });
      }
  });
  return [...questions.values()];
};

interface Valued {
  readonly form?: string;
  readonly proper?: string;
  readonly type?: string;
}

const isParty = ({ value }: Claim): boolean =>
  (value as Valued).type === "organization" &&
  !/\b(?:hospital|clinic|school|church|hotel|museum|stadium|prison|court)s?$/i.test((value as Valued).form ?? "");

const asked = (claim: Claim, kind: "place" | "participants", make: string): Claim => ({
  ...claim,
  kind: kind === "place" ? "place" : "participant",
  attribute: `proper:${make}`,
  value: { proper: (claim.value as Valued).proper ?? (claim.value as Valued).form },
});

/** The names of an article by their make: the last word of two or more, or what a code is of. */
function namesOf(story: Story, reading: Reading): Map<string, Named[]> {
  const map = new Map<string, Named[]>();
  const sentences = story.sentences.get(reading.article.id) ?? [];
  for (const claim of reading.claims) {
    const make = makeOf(claim);
    if (!make) continue;
    const { form, proper } = claim.value as Valued;
    const words = (proper ?? form ?? "")
      .split(/\s+/)
      .map((word) => SHORT[foldWord(word)] ?? foldWord(word))
      .filter((word) => word && !FUNCTION_WORDS.has(word));
    for (const at of claim.evidence.slice(0, 3)) {
      const sentence = sentences.find(
        ({ evidence: e }) => e.field === at.field && e.start <= at.start && at.end <= e.end,
      );
      if (sentence && !AFAR.test(sentence.evidence.quote.slice(0, at.start - sentence.evidence.start)))
        map.set(make, [...(map.get(make) ?? []), { claim, words, sentence }]);
    }
  }
  return map;
}

// "was heard as far as" Quay Street, "heard on", "seen from": where it reached, not where it was
const AFAR = /\b(?:as far(?: away)? as|(?:heard|seen|felt|visible) (?:in|on|at|from|near))\s+(?:the\s+)?$/i;

const SHORT: Readonly<Record<string, string>> = {
  mt: "mount",
  st: "saint",
  rd: "road",
  ave: "avenue",
  univ: "university",
};

function makeOf({ kind, attribute, value }: Claim): string | null {
  if (attribute.startsWith("code:")) return attribute;
  if (kind !== "name") return null;
  const { form = "" } = value as Valued;
  const words = form.split(/\s+/);
  const head = words.at(-1)!.toLowerCase();
  if (words.length < 2 || words.length > 4 || !/^\p{Lu}/u.test(words[0]!)) return null;
  return ROAD.test(head) ? "road" : MAKES.test(head) ? head : null;
}

/** All of one article are one name, in longer and shorter forms. */
const isOne = (names: readonly Named[]): boolean =>
  names.every(({ words }) =>
    names.every(
      (other) => words.every((word) => other.words.includes(word)) || other.words.every((word) => words.includes(word)),
    ),
  );

/** One word differs, and not in its spelling; names of roads may differ in their kind instead. */
function differ(make: string, a: readonly string[], b: readonly string[]): boolean {
  const [own, other] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  if (make.startsWith("code:")) return own.length > 0 && other.length > 0;
  if (own.length !== 1 || other.length !== 1 || a.length !== b.length) return false;
  return own[0]!.slice(0, SPELLED) !== other[0]!.slice(0, SPELLED);
}

/** Does an article have the word that makes the other's name another, anywhere? */
function isSaid(story: Story, own: Named, other: Named): boolean {
  const telling = other.words.filter((word) => !own.words.includes(word));
  return (story.sentences.get(own.claim.article) ?? []).some(({ evidence }) =>
    wordsIn(evidence).some(({ fold }) => telling.includes(fold)),
  );
}

/** Each names persons, and nobody whom the other names: two experts, two witnesses, two victims. */
export function tellOthers(a: StorySentence, b: StorySentence): boolean {
  const persons = ({ mentions }: StorySentence) =>
    mentions.flatMap((m) => (m.type === "person" ? [m.name.toLowerCase().split(/\s+/).at(-1)!] : []));
  const [x, y] = [persons(a), persons(b)];
  return x.length > 0 && y.length > 0 && !x.some((name) => y.includes(name));
}

function bestOf(
  as: readonly Named[],
  bs: readonly Named[],
  mutual: ReadonlySet<string>,
  rarity: (key: string) => number,
): readonly [Named, Named, readonly string[]] | null {
  let best: readonly [Named, Named, readonly string[]] | null = null;
  for (const a of as)
    for (const b of bs) {
      const names = new Set([...a.words, ...b.words]);
      const others = new Set(wordsIn(b.sentence.evidence).map(({ key }) => key));
      const shared = [
        ...new Set(
          wordsIn(a.sentence.evidence)
            .filter(
              ({ key, fold }) => others.has(key) && !FUNCTION_WORDS.has(key) && !names.has(fold) && rarity(key) > 0.3,
            )
            .map(({ key }) => key),
        ),
      ];
      const pair = mutual.has(`${a.sentence.article} ${a.sentence.index} ${b.sentence.article} ${b.sentence.index}`);
      if (tellOthers(a.sentence, b.sentence) || shared.length < (pair ? SHARED : SHARED + 1)) continue;
      if (!best || shared.length > best[2].length) best = [a, b, shared];
    }
  return best;
}
