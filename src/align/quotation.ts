import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { alignUtterances, type Difference, differenceOfWords } from "../values/utterance.js";
import { wordsOf } from "../values/words.js";
import { attributionQuestion } from "./attribution.js";
import { type Line, quoted, sameSpeaker } from "./lines.js";
import type { Aligner, Question } from "./question.js";
import { versionsOf } from "./utterances.js";

/** The longest beginning of an utterance that a question repeats, in words. */
const OPENING = 6;

/** One question an utterance: who said it, where that is told differently; else what exactly was said. */
export const quotationQuestions: Aligner = (story) =>
  versionsOf(story).flatMap((lines) => attributionQuestion(lines) ?? wordingQuestion(lines) ?? []);

function wordingQuestion(versions: readonly Line[]): Question | null {
  const wordings = takingSides(wordingsOf(versions));
  const kept = new Set(wordings.map(({ line }) => quoted(line.claim).text));
  const lines = versions.filter((line) => kept.has(quoted(line.claim).text));
  if (new Set(lines.map((line) => line.claim.article)).size < 2) return null;
  let best: { a: Line; b: Line; difference: Difference } | null = null;
  for (let i = 0; i < wordings.length; i++)
    for (let j = i + 1; j < wordings.length; j++) {
      const [a, b] = [wordings[i]!, wordings[j]!];
      // Two wordings of one article alone are no question across articles.
      if (new Set([...a.articles, ...b.articles]).size < 2) continue;
      const difference = differenceOfWords(a.line.utterance, b.line.utterance);
      const weight = (d: Difference) => (d.relation === "changed" ? 1 : 0) + d.likeness + d.content / 20;
      if (!best || weight(difference) > weight(best.difference)) best = { a: a.line, b: b.line, difference };
    }
  if (!best && lines[0])
    best = { a: lines[0], b: lines[1]!, difference: differenceOfWords(lines[0].utterance, lines[1]!.utterance) };
  if (!best) return null;
  const { a, b, difference } = best;
  const speaker = fullest([a, b]);
  const same = sameSpeaker(a, b);
  const percent = Math.round(difference.likeness * 100);
  return {
    kind: "quotation",
    scope: "across",
    key: keyOf(lines),
    text: `What exactly did ${speaker ?? "the speaker"} say (“${opening(lines)}…”)?`,
    claims: lines.map((line) => line.claim),
    aligned: [
      {
        by: "same-words",
        weight: 3 * (difference.likeness - 0.7) + Math.min(1, (difference.content - 4) / 5),
        text: `${percent} in a hundred words of the shorter version stand in the other, in the same order.`,
      },
      same
        ? { by: "same-speaker", weight: 0.8, text: `Both give it to ${speaker}.` }
        : { by: "speaker-unsaid", weight: 0, text: "Not both say by name who said it." },
      ...(same && isOneWordOff(a, b)
        ? [{ by: "one-word", weight: 0.8, text: "The rest of these few words is the same." }]
        : []),
      ...(difference.changes.every((change) => change.edge) && isLedIn(a, b, difference)
        ? [{ by: "led-in", weight: 0.9, text: "One leads in with the words that the other quotes before the change." }]
        : []),
    ],
  };
}

/** So few words are quoted whole for their turn of phrase. */
const PHRASE = 9;

/** "An accident waiting to happen", "a disaster waiting to happen": a phrase that ends alike, but for one telling word. */
function isOneWordOff(a: Line, b: Line): boolean {
  const [x, y] = [a.utterance.words, b.utterance.words];
  if (Math.max(x.length, y.length) > PHRASE) return false;
  const own = (words: typeof x, other: typeof x) =>
    words.filter(({ key, content }) => content && !other.some((word) => word.key === key));
  let tail = 0;
  while (tail < Math.min(x.length, y.length) && x.at(-1 - tail)!.key === y.at(-1 - tail)!.key) tail++;
  const telling = x.slice(x.length - tail).filter(({ content }) => content).length;
  return own(x, y).length === 1 && own(y, x).length === 1 && tail >= 3 && telling >= 2;
}

/**
 * Does one put before its marks what the other has within them, so that a change at the edge is none: “a path along
 * the very high wall” and: a path along the “extremely high wall”?
 */
function isLedIn(a: Line, b: Line, { changes }: Difference): boolean {
  const keys = (text: string) => wordsOf(text).map((word) => word.key);
  const leads = (whole: readonly string[], part: readonly string[], before: readonly string[]) =>
    part.length > 0 &&
    whole.some((_, end) => {
      if (end < LEAD_IN || end >= whole.length) return false;
      const lead = before.slice(-end);
      return (
        lead.length === end && lead.every((key, i) => key === whole[i]) && lead.some((key) => !FUNCTION_WORDS.has(key))
      );
    });
  return changes.some((change) => {
    const [x, y] = [keys(change.a), keys(change.b)];
    return leads(x, y, keys(b.before)) || leads(y, x, keys(a.before));
  });
}

/** One word before a mark may be there by chance. */
const LEAD_IN = 2;

/** One way to quote an utterance, and the articles that have it. */
interface Wording {
  readonly line: Line;
  readonly articles: ReadonlySet<string>;
}

function wordingsOf(lines: readonly Line[]): Wording[] {
  const wordings = new Map<string, { line: Line; articles: Set<string> }>();
  for (const line of lines) {
    const { text } = quoted(line.claim);
    const known = wordings.get(text);
    if (known) known.articles.add(line.claim.article);
    else wordings.set(text, { line, articles: new Set([line.claim.article]) });
  }
  return [...wordings.values()];
}

/**
 * Without the fragments that take no side and would join what differs: those that agree with two versions that
 * differ, and those that are another piece of a quotation which its own article splits in two.
 */
function takingSides(wordings: readonly Wording[]): Wording[] {
  const apart = (a: Wording, b: Wording) =>
    differenceOfWords(a.line.utterance, b.line.utterance).relation === "changed";
  const shorter = (a: Wording, b: Wording) => a.line.utterance.words.length < b.line.utterance.words.length;
  return wordings.filter((wording) => {
    const agreeing = wordings.filter((other) => shorter(wording, other) && !apart(wording, other));
    if (agreeing.some((a) => agreeing.some((b) => apart(a, b)))) return false;
    return !agreeing.some((whole) =>
      wordings.some(
        (other) =>
          other !== wording &&
          [...other.articles].some((article) => wording.articles.has(article)) &&
          apart(other, whole) &&
          !overlap(wording.line, other.line, whole.line),
      ),
    );
  });
}

/** Do two fragments share words of the whole that both are read against? */
function overlap(a: Line, b: Line, whole: Line): boolean {
  const places = (line: Line) => new Set(alignUtterances(line.utterance, whole.utterance).matches.map(([, at]) => at));
  const [x, y] = [places(a), places(b)];
  return [...x].some((at) => y.has(at));
}

/** The fullest name that the versions give the speaker. */
const fullest = (lines: readonly Line[]): string | null =>
  lines
    .map((line) => line.claim.subject ?? "")
    .reduce((best, name) =>
      name.length > best.length || (name.length === best.length && name < best) ? name : best,
    ) || null;

const longest = (lines: readonly Line[]): string =>
  lines
    .map((line) => quoted(line.claim).text)
    .reduce((best, text) => (text.length > best.length || (text.length === best.length && text < best) ? text : best));

export const opening = (lines: readonly Line[]): string =>
  longest(lines)
    .split(/\s+/)
    .slice(0, OPENING)
    .join(" ")
    .replace(/[.,;:!?"”“]+$/, "");

/** The first words of the longest version. */
export function keyOf(lines: readonly Line[]): string {
  const text = longest(lines);
  const line = lines.find((l) => quoted(l.claim).text === text)!;
  return line.utterance.words
    .slice(0, 12)
    .map((word) => word.key)
    .join(" ");
}
