import type { Discrepancy, Report } from "../model/report.js";
import type { View } from "./format.js";
import { listed, sourceNames, wrap } from "./layout.js";

/** Spelling and what else is only for information, a line each. */
export function smallLines(findings: readonly Discrepancy[], view: View): string[] {
  if (!findings.length) return [];
  const spelling = findings.filter((d) => d.kind === "spelling");
  const rest = findings.filter((d) => d.kind !== "spelling");
  const lines: string[] = [];
  const section = (title: string, of: readonly Discrepancy[], line: (d: Discrepancy) => string) => {
    if (!of.length) return;
    if (lines.length) lines.push("");
    lines.push(view.paint.bold(title));
    for (const finding of of)
      wrap(line(finding), view.width - 4).forEach((words, i) => {
        lines.push(`${i ? "    " : "  "}${words}`);
      });
  };
  const answers = (finding: Discrepancy) =>
    finding.positions.map((p) => `${p.answer} (${listed(sourceNames(p), 2)})`).join(" / ");
  section("NAMES SPELLED DIFFERENTLY", spelling, answers);
  section("FOR INFORMATION", rest, (finding) => `${finding.question} ${answers(finding)}`);
  return lines;
}

/** What could not be read or was not compared, and why: said once, with all the places it is said of. */
export function noticeLines(report: Report, view: View): string[] {
  if (!report.notices.length) return [];
  const lines = [view.paint.bold("NOTES")];
  const places = new Map<string, string[]>();
  for (const { text, evidence, article } of report.notices) {
    const where = evidence ? view.places.where(evidence) : article && view.places.nameOf(article);
    places.set(text, [...(places.get(text) ?? []), ...(where ? [where] : [])]);
  }
  for (const [text, where] of places) {
    wrap(`${where.length ? `${listed(where, 3)}: ` : ""}${text}`, view.width - 4).forEach((words, i) => {
      lines.push(`${i ? "    " : "  "}${view.paint.dim(words)}`);
    });
  }
  return lines;
}
