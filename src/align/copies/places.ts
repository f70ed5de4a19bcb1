import type { Evidence } from "../../model/article.js";
import { blanked } from "../../values/untagged.js";
import { alignUtterances, type Hunk, type Utterance, utteranceOf } from "../../values/utterance.js";
import type { SentencePair } from "../sentences.js";

/** Words of one copy that stand as others in the other; where one side has none, the word that follows them. */
export interface ChangedPlace {
  readonly a: Changed;
  readonly b: Changed;
}

export interface Changed {
  readonly place: Evidence;
  readonly words: readonly { readonly key: string; readonly content: boolean; readonly text: string }[];
}

/** Sentences with fewer words in common are no copies of each other. */
const LEAST = 5;
/** So much of the shorter sentence stands in the other, in the same order. */
const ALIKE = 0.7;
/** A longer change is another wording. */
const LONGEST = 5;

/** So many words may be dropped from the beginning of a sentence. */
const DROPPED = 2;

/** What differs between two sentences that are one but for a few words; empty where they are reworded. */
export function changedPlaces({ a, b }: SentencePair): ChangedPlace[] {
  const [x, y] = [utteranceOf(blanked(a.evidence.quote)), utteranceOf(blanked(b.evidence.quote))];
  const { matches, hunks } = alignUtterances(x, y);
  const [first, last] = [matches[0], matches[matches.length - 1]];
  if (!first || !last || matches.length < LEAST) return [];
  if (matches.length < ALIKE * Math.min(x.words.length, y.words.length)) return [];
  const ends: Hunk[] = [
    { a: [0, first[0]], b: [0, first[1]] },
    { a: [last[0] + 1, x.words.length], b: [last[1] + 1, y.words.length] },
  ];
  // What one copy has before or after all that the other has was cut; "Former mayor Berg" without "Former" was changed.
  const swapped = ends.filter(
    ({ a: p, b: q }, i) => (size(p) > 0 && size(q) > 0) || (i === 0 && size(p) + size(q) <= DROPPED),
  );
  const all = [...swapped, ...hunks].filter(
    (hunk) => size(hunk.a) + size(hunk.b) > 0 && size(hunk.a) <= LONGEST && size(hunk.b) <= LONGEST,
  );
  return all.map((hunk) => ({ a: changedAt(a.evidence, x, hunk.a), b: changedAt(b.evidence, y, hunk.b) }));
}

const size = ([from, to]: readonly [number, number]): number => to - from;

function changedAt(sentence: Evidence, { words }: Utterance, [from, to]: readonly [number, number]): Changed {
  const start = words[from < to ? from : Math.min(from, words.length - 1)]!.start;
  const end = words[from < to ? to - 1 : Math.min(from, words.length - 1)]!.end;
  const place: Evidence = {
    article: sentence.article,
    field: sentence.field,
    start: sentence.start + start,
    end: sentence.start + end,
    quote: sentence.quote.slice(start, end),
  };
  return { place, words: words.slice(from, to) };
}
