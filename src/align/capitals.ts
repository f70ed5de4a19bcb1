import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Evidence } from "../model/article.js";
import { blanked } from "../values/untagged.js";
import { foldWord } from "../values/words.js";

/** A word of a name that is more than "of" or "the". */
export interface NameWord {
  readonly fold: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** "of", "for" or the like stands after it, within the name. */
  readonly carries: boolean;
}

/** Words with capitals in a row, joined by "of", "for", "the" and the like; places count from the sentence's start. */
export type NameRun = readonly NameWord[];

// "Committee to Re-elect the President", "Medal of Valor", "A.J. Smith", "Lakewood's", "&"
const RUN =
  /\p{Lu}[\p{L}\p{M}\p{N}.-]*(?:['’]\p{L}+)?(?:[ \u00a0]+(?:(?:of|the|for|to|and|&|de|la|against)[ \u00a0]+){0,2}\p{Lu}[\p{L}\p{M}\p{N}.-]*(?:['’]\p{L}+)?)+/gu;
const PART = /[\p{L}\p{M}\p{N}&.'’-]+/gu;
const JOINS = /^(?:of|for|to|against|de)$/;

const cut = new WeakMap<Evidence, readonly NameRun[]>();

/** The runs of capitals in a sentence, cut once; what follows "Kerrow's" is a run of its own as well. */
export function runsIn(sentence: Evidence): readonly NameRun[] {
  const known = cut.get(sentence);
  if (known) return known;
  const runs: NameRun[] = [];
  for (const match of blanked(sentence.quote).matchAll(RUN)) {
    const words: NameWord[] = [];
    let owner = 0;
    for (const part of match[0].matchAll(PART)) {
      const start = match.index + part.index;
      // "at the Medal of Valor.": a stop that ends the sentence is no part of the word.
      const text = part[0].replace(/(?<=\p{L}{2})[.-]+$/u, "");
      const fold = foldWord(text.replace(/['’]s$/, "").replace(/\./g, ""));
      const last = words.length - 1;
      if (JOINS.test(text) && last >= 0) words[last] = { ...words[last]!, carries: true };
      if (!fold || FUNCTION_WORDS.has(fold)) continue;
      words.push({ fold, text, start, end: start + text.length, carries: false });
      if (/['’]s$/.test(text)) owner = words.length;
    }
    if (words.length > 1) runs.push(words);
    if (owner > 0 && words.length - owner > 1) runs.push(words.slice(owner));
  }
  cut.set(sentence, runs);
  return runs;
}

/** The noun that the rest of a name belongs to: "Medal" of Valor, Harbour "Committee". */
export const headOf = (run: NameRun): number => {
  const carrier = run.findIndex(({ carries }) => carries);
  return carrier < 0 ? run.length - 1 : carrier;
};

/** The words of a run where they stand. */
export const placeOf = (sentence: Evidence, run: NameRun): Evidence => {
  const last = run.at(-1)!;
  const [from, to] = [run[0]!.start, last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0)];
  const { article, field, start, quote } = sentence;
  return { article, field, start: start + from, end: start + to, quote: quote.slice(from, to) };
};
