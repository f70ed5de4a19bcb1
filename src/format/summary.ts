import type { Report } from "../model/report.js";
import { counted } from "./layout.js";

/** What a report holds, in a line; what it could not compare is said at once: it would look clean. */
export function summaryOf(report: Report): string {
  const foreign = report.notices.filter(({ code }) => code === "not-english").length;
  const words = countsOf(report);
  if (!foreign) return words;
  const lead = words.endsWith(".") ? words : `${words}.`;
  return `${lead} ${counted(foreign, "article")} not in English ${foreign === 1 ? "was" : "were"} not compared.`;
}

/** "9 differences: 4 high, 2 medium, 3 low · 53 details only one source has · 2 names spelled differently". */
export function countsOf({ discrepancies, articles, notices }: Report): string {
  const alone = discrepancies.filter((d) => d.kind === "uncorroborated");
  const grave = alone.filter((d) => d.severity === "high").length;
  const spelling = discrepancies.filter((d) => d.kind === "spelling").length;
  const all = discrepancies.filter((d) => d.kind !== "uncorroborated" && d.kind !== "spelling");
  const rest = all.filter((d) => !d.superseded);
  const counts = (["high", "medium", "low", "info"] as const)
    .map((severity) => [severity, rest.filter((d) => d.severity === severity).length] as const)
    .filter(([, n]) => n)
    .map(([severity, n]) => `${n} ${severity}`);
  const parts = [
    counts.length ? `${counted(rest.length, "difference")}: ${counts.join(", ")}` : "",
    all.length > rest.length ? `${all.length - rest.length} brought up to date` : "",
    alone.length ? `${counted(alone.length, "detail")} only one source has${grave ? ` (${grave} high)` : ""}` : "",
    spelling ? `${counted(spelling, "name")} spelled differently` : "",
  ].filter(Boolean);
  // A baseline that hides all is no clean story.
  const hidden = notices.some(({ code }) => code === "suppressed");
  if (parts.length) return [...(all.length || hidden ? [] : ["No differences found"]), ...parts].join(" · ");
  if (hidden) return "Nothing new: all findings are suppressed (see the notes).";
  return articles.length < 2
    ? "One article alone: nothing to compare it with, and no fault in itself."
    : "No differences found.";
}
