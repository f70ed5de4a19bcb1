import type { Discrepancy, Report } from "../model/report.js";
import { type ShownArticle, type Style, viewOf } from "./format.js";
import { counted } from "./layout.js";
import { aloneLines } from "./pretty-alone.js";
import { findingLines } from "./pretty-finding.js";
import { noticeLines, smallLines } from "./pretty-small.js";
import { tallyLines } from "./pretty-tally.js";

/** For a person at a terminal: what must not be missed first, how far each source is borne out by the others last. */
export function pretty(report: Report, articles: readonly ShownArticle[] = [], style: Style = {}): string {
  const view = viewOf(articles, style);
  const small = report.discrepancies.filter((d) => d.kind === "spelling" || d.severity === "info");
  const alone = report.discrepancies.filter((d) => d.kind === "uncorroborated" && d.severity !== "info");
  const main = report.discrepancies.filter((d) => !small.includes(d) && !alone.includes(d));
  const sections = [
    headLines(report, view.paint.bold),
    ...main.map((finding, i) => findingLines(finding, i + 1, report, view)),
    aloneLines(alone, report, view),
    smallLines(small, view),
    tallyLines(report, view),
    noticeLines(report, view),
  ];
  return `${sections
    .filter((lines) => lines.length)
    .map((lines) => lines.map((line) => line.trimEnd()).join("\n"))
    .join("\n\n")}\n`;
}

function headLines(report: Report, bold: (text: string) => string): string[] {
  const { articles, sources, stories, origins, discrepancies } = report;
  const copies = origins.length < articles.length ? ` (${counted(origins.length, "independent text")})` : "";
  const told = `${counted(articles.length, "article")}${copies} from ${counted(sources.length, "source")}`;
  return [
    bold(`${told} on ${stories.length === 1 ? "one story" : `${stories.length} stories`}`),
    summaryOf(discrepancies, articles.length),
  ];
}

/** "2 high, 5 medium and 3 low findings; 9 details that only one source has; 2 names spelled differently". */
export function summaryOf(discrepancies: readonly Discrepancy[], articles: number): string {
  const alone = discrepancies.filter((d) => d.kind === "uncorroborated").length;
  const spelling = discrepancies.filter((d) => d.kind === "spelling").length;
  const rest = discrepancies.filter((d) => d.kind !== "uncorroborated" && d.kind !== "spelling");
  const counts = (["high", "medium", "low", "info"] as const)
    .map((severity) => [severity, rest.filter((d) => d.severity === severity).length] as const)
    .filter(([, n]) => n)
    .map(([severity, n]) => `${n} ${severity}`);
  const parts = [
    counts.length ? `${counted(rest.length, "difference")}: ${counts.join(", ")}` : "",
    alone ? `${counted(alone, "detail")} only one source has` : "",
    spelling ? `${counted(spelling, "name")} spelled differently` : "",
  ].filter(Boolean);
  if (parts.length) return parts.join(" · ");
  return articles < 2
    ? "One article alone: nothing to compare it with, and no fault in itself."
    : "No differences found.";
}
