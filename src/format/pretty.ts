import type { Discrepancy, Report } from "../model/report.js";
import { type ShownArticle, type Style, type View, viewOf } from "./format.js";
import { harmless } from "./harmless.js";
import { columnsOf, counted, cutEnd, padEnd, wrap } from "./layout.js";
import { oneLine } from "./places.js";
import { aloneLines } from "./pretty-alone.js";
import { badgeOf, findingLines } from "./pretty-finding.js";
import { lateLines } from "./pretty-late.js";
import { noticeLines, smallLines } from "./pretty-small.js";
import { oddOneOut, tallyLines } from "./pretty-tally.js";

/** For a person at a terminal: what must not be missed first, how far each source is borne out by the others last. */
export function pretty(report: Report, articles: readonly ShownArticle[] = [], style: Style = {}): string {
  const view = viewOf(articles, style);
  const small = report.discrepancies.filter((d) => d.kind === "spelling" || d.severity === "info");
  const alone = report.discrepancies.filter((d) => d.kind === "uncorroborated" && d.severity !== "info");
  const main = report.discrepancies.filter((d) => !small.includes(d) && !alone.includes(d));
  // What a later article updates stands back: at the end, and briefly.
  const late = main.filter((d) => d.superseded);
  const open = main.filter((d) => !d.superseded);
  const sections = [
    headLines(report, view),
    glanceLines(open, view),
    ...open.map((finding, i) => findingLines(finding, i + 1, view)),
    aloneLines(alone, report, view),
    lateLines(late, report, view),
    smallLines(small, view),
    tallyLines(report, view),
    noticeLines(report, view),
  ];
  const text = sections
    .filter((lines) => lines.length)
    .map((lines) => lines.map((line) => line.trimEnd()).join("\n"))
    .join("\n\n");
  return harmless(`${text}\n`, style.color ?? false);
}

function headLines(report: Report, { paint, width }: View): string[] {
  const { articles, sources, stories, origins } = report;
  const copies = origins.length < articles.length ? ` (${counted(origins.length, "independent text")})` : "";
  const told = `${counted(articles.length, "article")}${copies} from ${counted(sources.length, "source")}`;
  const odd = oddOneOut(report);
  return [
    ...wrap(`${told} on ${stories.length === 1 ? "one story" : `${stories.length} stories`}`, width).map(paint.bold),
    ...wrap(summaryOf(report), width),
    ...(odd ? wrap(odd, width) : []),
  ];
}

/** More than this many findings are first named in a line each, so that the first screen shows what there is. */
const AT_A_GLANCE = 3;

function glanceLines(findings: readonly Discrepancy[], { paint, width }: View): string[] {
  const grave = findings.filter((finding) => finding.severity !== "low").slice(0, 12);
  if (findings.length <= AT_A_GLANCE) return [];
  const more = findings.length - grave.length;
  const lines = grave.map((finding, i) => {
    const badge = padEnd(finding.severity, 6).replace(/^\S+/, badgeOf(finding.severity, paint));
    const lead = `${padEnd(`${i + 1}.`, 4)}`;
    const room = width - lead.length - 8;
    const question = cutEnd(oneLine(finding.question), room);
    const answers = finding.positions.map((position) => oneLine(position.answer)).join(" / ");
    const left = room - columnsOf(question) - 2;
    return `${lead}${badge}  ${question}${left > 12 ? `  ${paint.dim(cutEnd(answers, left))}` : ""}`;
  });
  return more ? [...lines, paint.dim(`${" ".repeat(12)}and ${more} more below`)] : lines;
}

/** What a report holds, in a line; what it could not compare is said at once: it would look clean. */
export function summaryOf(report: Report): string {
  const foreign = report.notices.filter(({ code }) => code === "not-english").length;
  const words = countsOf(report);
  if (!foreign) return words;
  const lead = words.endsWith(".") ? words : `${words}.`;
  return `${lead} ${counted(foreign, "article")} not in English ${foreign === 1 ? "was" : "were"} not compared.`;
}

/** "9 differences: 4 high, 2 medium, 3 low · 53 details only one source has · 2 names spelled differently". */
function countsOf({ discrepancies, articles, notices }: Report): string {
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
  if (parts.length) return parts.join(" · ");
  // A baseline that hides all is no clean story.
  if (notices.some(({ code }) => code === "suppressed"))
    return "Nothing new: all findings are suppressed (see the notes).";
  return articles.length < 2
    ? "One article alone: nothing to compare it with, and no fault in itself."
    : "No differences found.";
}
