import type { Discrepancy, Report } from "../model/report.js";
import type { View } from "./format.js";
import { columnsOf, counted, cutEnd, cutStart, padEnd } from "./layout.js";
import { oneLine } from "./places.js";
import { badgeOf, excerpt } from "./pretty-finding.js";

/** What only one origin says, gathered by who says it, the one with most first; a line or two each. */
export function aloneLines(findings: readonly Discrepancy[], report: Report, view: View): string[] {
  if (!findings.length) return [];
  const { paint } = view;
  const bySource = new Map<string, Discrepancy[]>();
  for (const finding of findings) {
    const source = finding.positions[0]?.sources.join(", ") ?? "";
    bySource.set(source, [...(bySource.get(source) ?? []), finding]);
  }
  const lines = [paint.bold("ONLY ONE SOURCE SAYS SO")];
  const order = report.sources.map((tally) => tally.source);
  const groups = [...bySource].sort((a, b) => b[1].length - a[1].length || order.indexOf(a[0]) - order.indexOf(b[0]));
  for (const [source, own] of groups) {
    lines.push("", `  ${paint.bold(source)} ${paint.dim(`(${counted(own.length, "detail")})`)}`);
    for (const finding of own) lines.push(...aloneLine(finding, view));
  }
  return lines;
}

function aloneLine(finding: Discrepancy, view: View): string[] {
  const { paint, places, width } = view;
  const position = finding.positions[0]!;
  const badge = padEnd(finding.severity, 6).replace(/^\S+/, badgeOf(finding.severity, paint));
  const answer = cutEnd(oneLine(position.answer), width - 14);
  const evidence = position.evidence[0];
  if (!evidence) return [`    ${badge}  ${answer}`];
  const where = cutStart(places.where(evidence), 26);
  return [
    `    ${badge}  ${answer}`,
    `            ${paint.dim(where)}  ${excerpt(evidence, width - 14 - columnsOf(where), view)}`,
  ];
}
