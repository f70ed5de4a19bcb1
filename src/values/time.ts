import type { CutWord } from "./known.js";
import { TIME_RULES } from "./time/grammar.js";
import { grainOf } from "./time/interval.js";
import { type Compiled, compile, type Grammar, type Match } from "./time/pattern.js";
import type { Focus, Reader, Result, TimeValue } from "./time/reader.js";
import { type TimeWord, timeWordsOf } from "./time/words.js";

/** A time expression with its place. */
export interface FoundTime extends TimeValue {
  readonly start: number;
  readonly end: number;
  readonly fault?: "impossible-date" | "weekday-mismatch";
}

let grammar: Grammar | null = null;

export const newFocus = (): Focus => ({ last: null, quarter: null, quarterAt: -99, lastAt: -99, sentence: 0 });

/**
 * The time expressions of one sentence, in its order. Moves the reader's focus along. Linear in its length.
 * `cut`: the tokens of the article, of which those from `from` on stand in the sentence; without them it is cut anew.
 */
export function timesIn(
  text: string,
  shift: number,
  reader: Reader,
  cut?: readonly CutWord[],
  from?: number,
): FoundTime[] {
  grammar ??= compile(TIME_RULES);
  const words = timeWordsOf(text, shift, grammar.lexicon, cut, from);
  let codes = "";
  let mask = 0;
  let needed = 0;
  for (const { kind } of words) {
    codes += kind.code;
    mask |= kind.mask;
    needed |= kind.needed;
  }
  if (mask === 0 && needed === 0) return [];
  const found: FoundTime[] = [];
  const rules = grammar.rules.filter(
    (rule) => (rule.mask & mask) === rule.mask && (rule.needed & needed) === rule.needed,
  );
  for (const { compiled, match } of matches(rules, words, codes)) {
    const value = compiled.rule.value(match, reader);
    if (value === null) continue;
    for (const result of Array.isArray(value) ? (value as readonly Result[]) : [value as Result]) {
      found.push(placed(match, result));
      if (!result.aside) remember(reader.focus, result);
    }
  }
  return found;
}

interface Taken {
  readonly compiled: Compiled;
  readonly match: Match;
}

function matches(rules: readonly Compiled[], words: readonly TimeWord[], codes: string): Taken[] {
  const taken: Taken[] = [];
  const used = new Uint8Array(words.length);
  for (const compiled of rules) {
    const { regex } = compiled;
    regex.lastIndex = 0;
    for (let hit = regex.exec(codes); hit; hit = regex.exec(codes)) {
      const at = hit.index;
      const end = at + hit[0].length;
      if (hit[0] === "") {
        regex.lastIndex++;
        continue;
      }
      if (isUsed(used, at, end)) continue;
      const match: Match = {
        words: words.slice(at, end),
        before: words[at - 1],
        after: words[end],
        sentence: words,
        at,
      };
      if (compiled.rule.fits && !compiled.rule.fits(match)) continue;
      used.fill(1, at, end);
      taken.push({ compiled, match });
    }
  }
  return taken.sort((a, b) => a.match.at - b.match.at);
}

function isUsed(used: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (used[i] === 1) return true;
  return false;
}

function placed({ words }: Match, result: Result): FoundTime {
  const [from, to] = result.words ?? [0, words.length];
  const { timex, from: first, to: last, stated, fault } = result;
  return {
    start: words[from]!.start,
    end: words[to - 1]!.end,
    timex,
    from: first,
    to: last,
    stated,
    ...(fault ? { fault } : {}),
  };
}

function remember(focus: Focus, { timex, stated }: Result): void {
  if (grainOf(timex) === null) return;
  focus.last = timex;
  focus.lastAt = focus.sentence;
  // "up from a year earlier": the text goes on about this year's quarter.
  if (/-Q[1-4]$/.test(timex) && !stated.includes("anchored")) {
    focus.quarter = timex;
    focus.quarterAt = focus.sentence;
  }
}
