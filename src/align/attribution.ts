import { ECHO_WORDS } from "../lexicon/reporting-verbs.js";
import { differenceOfWords } from "../values/utterance.js";
import { type Line, quoted, sameSpeaker } from "./lines.js";
import type { Question } from "./question.js";
import { keyOf, opening } from "./quotation.js";
import { VERBATIM } from "./utterances.js";

/** An utterance of fewer telling words could be anybody's. */
const TELLING = 6;

/** Who said it, where two name different persons beside the same unique words; null where nobody does. */
export function attributionQuestion(versions: readonly Line[]): Question | null {
  const lines = versions.filter((line) => line.speaker !== null && line.claim.subject !== null && !echoes(line));
  let best: { a: Line; b: Line; likeness: number; content: number } | null = null;
  for (let i = 0; i < lines.length; i++)
    for (let j = i + 1; j < lines.length; j++) {
      const [a, b] = [lines[i]!, lines[j]!];
      if (sameSpeaker(a, b) || speaksFor(a, b) || speaksFor(b, a) || readsOut(a, b) || readsOut(b, a)) continue;
      if (!quoted(a.claim).sure || !quoted(b.claim).sure) continue;
      const { likeness, content: telling } = differenceOfWords(a.utterance, b.utterance);
      const verbatim = likeness === 1 && Math.min(a.utterance.words.length, b.utterance.words.length) >= VERBATIM;
      const content = verbatim ? Math.max(telling, TELLING) : telling;
      if (content < TELLING || likeness < 0.7) continue;
      if (!best || likeness > best.likeness) best = { a, b, likeness, content };
    }
  if (!best) return null;
  const within = lines.every(({ claim }) => claim.article === best.a.claim.article);
  return {
    kind: "attribution",
    scope: within ? "within" : "across",
    key: keyOf(lines),
    text: `Who said “${opening(lines)}…”?`,
    claims: lines.map((line) => line.claim),
    aligned: [
      {
        by: "same-words",
        weight: 3 * (best.likeness - 0.7) + Math.min(1, (best.content - TELLING) / 4),
        text: `${best.likeness === 1 ? "All its words" : `${best.content} telling words`} are the same: it is one utterance.`,
      },
    ],
    single: true,
  };
}

/** "said Acme analyst Ada Jones" and "said Ada Jones, an analyst with Acme": who is named within the other's words. */
const speaksFor = (a: Line, b: Line): boolean => a.surname !== null && b.speakerWords.has(a.surname);

/** "echoing the mayor", "he quoted her as saying": these words are somebody else's, and it says so. */
const echoes = ({ context }: Line): boolean => [...context].some((word) => ECHO_WORDS.has(word));

/** "read from a statement by Lund": Lund's words. Who "read a statement for the family" may have been the one to speak. */
const readsOut = ({ context }: Line, { surname }: Line): boolean =>
  surname !== null && context.has(surname) && [READ, WRITTEN].every((words) => words.some((word) => context.has(word)));

/** What somebody reads out for another. */
const READ = ["read", "reads", "reading"];
const WRITTEN = ["statement", "letter", "note", "message", "speech", "testimony", "email"];
