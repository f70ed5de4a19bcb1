import type { Utterance, UtteranceWord } from "./words.js";

/** Words that stand in one version and not in the other, between words that both have. Half-open word indices. */
export interface Hunk {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** How two versions lie on each other. */
export interface Alignment {
  /** Pairs of word indices, rising. */
  readonly matches: readonly (readonly [number, number])[];
  readonly hunks: readonly Hunk[];
}

/** Beyond so many words a version is cut: a whole speech is no utterance. */
const LONGEST = 700;

/** Longest common subsequence of the words of two versions. Time: the product of their lengths. */
export function alignUtterances(a: Utterance, b: Utterance): Alignment {
  const matches = tidy(a.words, subsequence(a.words, b.words));
  const hunks: Hunk[] = [];
  for (let m = 1; m < matches.length; m++) {
    const [i, j] = matches[m - 1]!;
    const [k, l] = matches[m]!;
    if (k - i > 1 || l - j > 1) hunks.push({ a: [i + 1, k], b: [j + 1, l] });
  }
  return { matches, hunks };
}

function subsequence(as: readonly UtteranceWord[], bs: readonly UtteranceWord[]): [number, number][] {
  const n = Math.min(as.length, LONGEST);
  const m = Math.min(bs.length, LONGEST);
  // Content words weigh more, and neighbours of a match more than lone ones: so "the" does not tear a run apart.
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const at = i * width + j;
      let score = Math.max(best[at + width]!, best[at + 1]!);
      if (as[i]!.key === bs[j]!.key) {
        const next = i + 1 < n && j + 1 < m && as[i + 1]!.key === bs[j + 1]!.key ? 0.25 : 0;
        score = Math.max(score, best[at + width + 1]! + (as[i]!.content ? 2 : 1) + next);
      }
      best[at] = score;
    }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    const at = i * width + j;
    const score = best[at]!;
    const next = i + 1 < n && j + 1 < m && as[i + 1]!.key === bs[j + 1]!.key ? 0.25 : 0;
    if (as[i]!.key === bs[j]!.key && score === best[at + width + 1]! + (as[i]!.content ? 2 : 1) + next) {
      pairs.push([i, j]);
      i++;
      j++;
    } else if (score === best[at + width]!) i++;
    else j++;
  }
  return pairs;
}

/** Drops lone function words that match by chance between two long hunks, and at the ends. */
function tidy(as: readonly UtteranceWord[], pairs: [number, number][]): [number, number][] {
  let kept = pairs;
  for (let turn = 0; turn < 3; turn++) {
    const runs = runsOf(kept);
    const weak = new Set<number>();
    runs.forEach((run, r) => {
      const content = run.some(([i]) => as[i]!.content);
      const first = run[0]!;
      const last = run[run.length - 1]!;
      const before = r === 0 ? Number.POSITIVE_INFINITY : distance(runs[r - 1]!.at(-1)!, first);
      const after = r === runs.length - 1 ? Number.POSITIVE_INFINITY : distance(last, runs[r + 1]![0]!);
      const gap = Math.min(before, after);
      if ((!content && run.length < 3 && gap > run.length + 1) || (run.length === 1 && gap > 5)) weak.add(r);
    });
    if (!weak.size) break;
    kept = runs.filter((_, r) => !weak.has(r)).flat();
  }
  return kept;
}

const distance = (x: readonly [number, number], y: readonly [number, number]): number =>
  Math.max(y[0] - x[0], y[1] - x[1]) - 1;

function runsOf(pairs: readonly [number, number][]): [number, number][][] {
  const runs: [number, number][][] = [];
  for (const pair of pairs) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && pair[0] === last[0] + 1 && pair[1] === last[1] + 1) run.push(pair);
    else runs.push([pair]);
  }
  return runs;
}
