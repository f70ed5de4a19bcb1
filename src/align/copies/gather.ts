import { DAMAGES, FATES } from "../../lexicon/figure-roles.js";
import type { Claim } from "../../model/claim.js";
import { wordsOfQuote } from "../../values/untagged.js";
import { utteranceOf } from "../../values/utterance.js";
import { figureOf } from "../figure/ask.js";
import type { Question } from "../question.js";
import type { CopyChange } from "./changes.js";

/** A change, and how much of the shorter article stands in the other (0..1). */
export interface Compared extends CopyChange {
  readonly alike: number;
}

/** One question for what is changed in several places or copies alike. */
export function gatherChanges(changes: readonly Compared[]): Question[] {
  const groups = new Set<Compared[]>();
  const groupOf = new Map<string, Compared[]>();
  for (const change of changes) {
    const met = new Set<Compared[]>();
    for (const key of keysOf(change)) {
      const group = groupOf.get(key);
      if (group) met.add(group);
    }
    const [group = [], ...others] = met;
    groups.add(group);
    for (const other of others) groups.delete(other);
    const joining = [change, ...others.flat()];
    group.push(...joining);
    for (const key of joining.flatMap(keysOf)) groupOf.set(key, group);
  }
  return [...groups].map(questionOf);
}

/** The two claims, and the two answers: a toll in the headline and in the text is changed once. */
const keysOf = ({ kind, a, b }: Compared): string[] => [
  `${kind} ${a.id}`,
  `${kind} ${b.id}`,
  `${kind} ${a.attribute} ${[answerOf(a), answerOf(b)].sort().join(" | ")}`,
];

/** What two claims of one place differ in. */
function answerOf(claim: Claim): string {
  const value = claim.value as Readonly<Record<string, unknown>>;
  if (claim.kind === "figure") return `${value.min}..${value.max} ${value.unit}`;
  return String(value.timex ?? value.text ?? value.place ?? value.words ?? value.names ?? claim.subject).toLowerCase();
}

const ASK: Readonly<Record<string, string>> = {
  figure: "Which number",
  date: "When",
  place: "Where",
  title: "Which title",
  officeholder: "Who",
  participants: "Who",
  attribution: "Who",
  quotation: "Which words",
  outcome: "What",
  polarity: "Yes or no",
};

function questionOf(changes: readonly Compared[]): Question {
  const first = [...changes].sort((x, y) => (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1))[0]!;
  const { kind, a, pair, alike } = first;
  const claims = new Map(changes.flatMap((change) => [change.a, change.b]).map((claim) => [claim.id, claim]));
  const fate = kind === "figure" ? [...FATES, ...DAMAGES].find(({ id }) => id === a.attribute) : undefined;
  const least = Math.min(alike, ...changes.map((change) => change.alike));
  return {
    kind,
    scope: "across",
    key: `copy:${a.attribute}:${[...new Set([...claims.values()].map(answerOf))].sort().join(" | ")}`,
    text: `${ASK[kind] ?? "What"}: “${opening(pair.a.evidence.quote)}…”?`,
    claims: [...claims.values()].sort((x, y) => (x.id < y.id ? -1 : 1)),
    aligned: [
      {
        by: "one-text",
        weight: 0.6,
        text: `The articles are copies of one text: ${Math.round(100 * least)} in a hundred of the shorter one's five-word runs stand in the other.`,
      },
      { by: "one-sentence", weight: 0.6, text: "The two sentences are one but for a few words." },
    ],
    single: true,
    copies: true,
    ...(fate ? { severity: fate.id === "killed" ? ("high" as const) : ("medium" as const) } : {}),
    ...(fate ? { grows: (claim: Claim) => figureOf(claim).min ?? figureOf(claim).max } : {}),
  };
}

/** The first words of the sentence. */
const OPENING = 8;

function opening(quote: string): string {
  const sentence = wordsOfQuote(quote);
  const { words } = utteranceOf(sentence);
  return sentence.slice(words[0]?.start ?? 0, words[Math.min(OPENING, words.length) - 1]?.end ?? sentence.length);
}
