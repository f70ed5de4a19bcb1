import type { Discrepancy, Position, Report } from "../model/report.js";
import type { View } from "./format.js";
import { listed, wrap } from "./layout.js";
import { oneLine } from "./places.js";

/** What a later article brought up to date, in a few words each, oldest answer first: no contradiction, but no news either. */
export function lateLines(findings: readonly Discrepancy[], report: Report, { paint, width }: View): string[] {
  if (!findings.length) return [];
  const published = new Map(report.articles.map(({ id, publishedAt }) => [id, Date.parse(publishedAt ?? "")]));
  const first = ({ articles }: Position): number => Math.min(...articles.map((id) => published.get(id) ?? Number.NaN));
  const lines = [paint.bold("BROUGHT UP TO DATE")];
  for (const finding of findings) {
    const positions = [...finding.positions].sort((a, b) => first(a) - first(b) || 0);
    const answers = positions.map(({ answer, sources }) => `${oneLine(answer)} (${listed(sources, 2)})`).join(" → ");
    wrap(`${oneLine(finding.question)} ${answers}`, width - 4).forEach((words, i) => {
      lines.push(`${i ? "    " : "  "}${paint.dim(words)}`);
    });
  }
  return lines;
}
