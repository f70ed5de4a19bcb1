import type { Evidence } from "../model/article.js";
import type { Discrepancy, Report } from "../model/report.js";
import { excerptLines } from "./excerpt.js";
import type { View } from "./format.js";
import { columnsOf, counted, cutEnd, padEnd, padStart, wrap } from "./layout.js";
import { oneLine } from "./places.js";
import { badgeOf } from "./pretty-finding.js";

/** What only one origin says, gathered by who says it, the one with most first: a line each, and the least in one list. */
export function aloneLines(findings: readonly Discrepancy[], report: Report, view: View): string[] {
  if (!findings.length) return [];
  const { paint } = view;
  const byTeller = new Map<string, Discrepancy[]>();
  for (const finding of findings) {
    const position = finding.positions[0];
    if (!position) continue;
    const teller = `${position.sources.join(", ")}\u0000${position.articles.map(view.places.nameOf).join(", ")}`;
    byTeller.set(teller, [...(byTeller.get(teller) ?? []), finding]);
  }
  const order = report.sources.map((tally) => tally.source);
  const rank = (teller: string) => order.indexOf(teller.split("\u0000")[0]!);
  const groups = [...byTeller].sort((a, b) => b[1].length - a[1].length || rank(a[0]) - rank(b[0]));
  return [
    paint.bold("ONLY ONE SOURCE SAYS SO"),
    ...groups.flatMap(([teller, own]) => ["", ...groupLines(teller.split("\u0000"), own, view)]),
  ];
}

function groupLines([sources = "", articles = ""]: string[], findings: readonly Discrepancy[], view: View): string[] {
  const { paint, width } = view;
  const told = findings.filter((finding) => finding.severity !== "low");
  const least = findings.filter((finding) => finding.severity === "low").map(shortOf);
  const lines = told.map((finding) => ({ finding, evidence: finding.positions[0]?.evidence[0] }));
  const column = Math.max(0, ...lines.map(({ evidence }) => (evidence ? columnsOf(placeIn(evidence, view)) : 0)));
  const name = cutEnd(`${sources} · ${articles}`, width - 16);
  return [
    `  ${paint.bold(name)} ${paint.dim(`(${counted(findings.length, "detail")})`)}`,
    ...lines.map(({ finding, evidence }) => {
      const badge = padEnd(finding.severity, 6).replace(/^\S+/, badgeOf(finding.severity, paint));
      // ":36" as in "coast:36": a number alone beside a severity reads like a confidence.
      const line = padStart(evidence ? placeIn(evidence, view) : "", column);
      const room = width - column - 14;
      return `  ${badge}  ${paint.dim(line)}  ${evidence ? lineOf(finding, evidence, room, view) : answerOf(finding)}`;
    }),
    ...wrap(`${told.length ? "of less weight: " : ""}${least.join("; ")}`, width - 4)
      .filter(() => least.length)
      .map((line) => `    ${paint.dim(line)}`),
  ];
}

const placeIn = (evidence: Evidence, { places }: View): string =>
  evidence.field === "title" ? "headline" : `:${places.region(evidence)?.from.line ?? ""}`.replace(/^:$/, "");

/** In a list of many: a quotation in its marks, and of a long answer the beginning. */
const shortOf = (finding: Discrepancy): string => {
  const answer = answerOf(finding);
  // "a fair and lasting peace," with the comma that stood before the closing mark.
  return answer.length > SHORT || /[,.!?]$/.test(answer) ? `“${cutEnd(answer.replace(/,$/, ""), SHORT)}”` : answer;
};

const SHORT = 60;

const answerOf = (finding: Discrepancy): string => oneLine(finding.positions[0]?.answer ?? "").trim();

/** The words in their sentence; the answer before them where they do not have it. */
function lineOf(finding: Discrepancy, evidence: Parameters<typeof excerptLines>[0], room: number, view: View): string {
  const answer = cutEnd(answerOf(finding), Math.floor(room / 2));
  const said = oneLine(evidence.quote).toLowerCase();
  const lead = said.includes(answer.toLowerCase().replace(/…$/, "")) ? "" : `${answer}: `;
  return `${lead}${excerptLines(evidence, room - columnsOf(lead), 1, view)[0] ?? ""}`;
}
