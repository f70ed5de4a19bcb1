import type { Question } from "../align/question.js";
import type { Claim } from "../model/claim.js";
import type { Position, Reason } from "../model/report.js";
import type { Rule } from "../rules/rule.js";
import type { Update } from "./updates.js";

/** What the message of a finding is made of. */
export interface Told {
  /** The sentence on the two claims that differ most, or on all in the order of publication. */
  readonly told: string;
  readonly question: Question;
  readonly positions: readonly Position[];
  readonly reasons: readonly Reason[];
  readonly update: Update | null;
}

/** The sentence on two claims, and what must not be hidden by it: other answers, an article with both, who came later. */
export const messageOf = ({ told, question, positions, reasons, update }: Told): string =>
  told +
  (update?.by === "falls" ? ofOthers(positions, told) : "") +
  ofBoth(question, positions) +
  reasons.flatMap(({ by, text }) => (ASIDES.has(by) ? [` ${text}`] : [])).join("");

/** What the message says of who cites whom and of the times of publication. */
const ASIDES: ReadonlySet<string> = new Set([
  "relayed",
  "later",
  "transposed",
  "falls",
  "superseded",
  "perhaps-superseded",
]);

/** "X says 12 people, later Y 19 people.": an answer that is brought up to date contradicts none. */
export function tellInOrder(order: readonly (readonly Claim[])[], rule: Rule): string {
  const told = order.map((group) => {
    const sources = [...new Set(group.map((claim) => claim.source))].sort();
    return {
      sources: sources.join(" and "),
      verb: sources.length > 1 ? "say" : "says",
      answer: rule.answer(group[0]!),
    };
  });
  const [first, ...later] = told;
  return `${first!.sources} ${first!.verb} ${first!.answer}${later.map(({ sources, answer }) => `, later ${sources} ${answer}`).join("")}.`;
}

/** " X: 12 people.": the answers that the sentence on the two does not name. */
const ofOthers = (positions: readonly Position[], told: string): string =>
  positions
    .filter(({ answer }) => !told.includes(answer))
    .map(({ sources, answer }) => ` ${sources.join(" and ")}: ${answer}.`)
    .join("");

/** " X has more than one of these answers.": a sentence on two articles must not hide that one of them says both. */
function ofBoth(question: Question, positions: readonly Position[]): string {
  if (question.scope !== "across") return "";
  const counts = new Map<string, number>();
  for (const { sources } of positions) for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  const both = [...counts].filter(([, count]) => count > 1).map(([source]) => source);
  return both
    .sort()
    .map((source) => ` ${source} has more than one of these answers.`)
    .join("");
}
