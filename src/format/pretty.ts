import type { Discrepancy, Report } from "../model/report.js";
import { type ShownArticle, type Style, type View, viewOf } from "./format.js";
import { harmless } from "./harmless.js";
import { columnsOf, counted, cutEnd, padEnd, wrap } from "./layout.js";
import { oneLine } from "./places.js";
import { aloneLines } from "./pretty-alone.js";
import { badgeOf, findingLines } from "./pretty-finding.js";
import { lateLines } from "./pretty-late.js";
import { noticeLines, smallLines } from "./pretty-small.js";
import { quietLines, storyLines } from "./pretty-stories.js";
import { oddOneOut, tallyLines } from "./pretty-tally.js";
import { storyParts } from "./stories.js";
import { summaryOf } from "./summary.js";

/**
 * For a person at a terminal: what must not be missed first, how far each source is borne out by the others last.
 * Several stories stand one after the other, that with the gravest finding first.
 */
export function pretty(report: Report, articles: readonly ShownArticle[] = [], style: Style = {}): string {
  const view = viewOf(articles, style);
  const parts = storyParts(report);
  const told = parts.filter((part) => part.report.discrepancies.length);
  let number = 1;
  const bodies = parts.length > 1 ? told : parts;
  const sections = [
    headLines(report, view),
    ...(parts.length > 1 ? [quietLines(parts, view)] : []),
    ...bodies.flatMap((part, i) => {
      const { small, alone, open, late } = dealt(part.report);
      const from = number;
      number += open.length;
      return [
        ...(parts.length > 1 ? [storyLines(part, i + 1, told.length, view)] : []),
        glanceLines(open, from, view),
        ...open.map((finding, j) => findingLines(finding, from + j, view)),
        aloneLines(alone, part.report, view),
        lateLines(late, part.report, view),
        smallLines(small, view),
        tallyLines(part.report, view),
      ];
    }),
    noticeLines(report, view),
  ];
  const text = sections
    .filter((lines) => lines.length)
    .map((lines) => lines.map((line) => line.trimEnd()).join("\n"))
    .join("\n\n");
  return harmless(`${text}\n`, style.color ?? false);
}

/** The findings of a report by how they are told. */
function dealt({ discrepancies }: Report) {
  const small = discrepancies.filter((d) => d.kind === "spelling" || d.severity === "info");
  const alone = discrepancies.filter((d) => d.kind === "uncorroborated" && d.severity !== "info");
  const main = discrepancies.filter((d) => !small.includes(d) && !alone.includes(d));
  // What a later article updates stands back: at the end, and briefly.
  return { small, alone, late: main.filter((d) => d.superseded), open: main.filter((d) => !d.superseded) };
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

function glanceLines(findings: readonly Discrepancy[], from: number, { paint, width }: View): string[] {
  const grave = findings.filter((finding) => finding.severity !== "low").slice(0, 12);
  if (findings.length <= AT_A_GLANCE) return [];
  const more = findings.length - grave.length;
  const lines = grave.map((finding, i) => {
    const badge = padEnd(finding.severity, 6).replace(/^\S+/, badgeOf(finding.severity, paint));
    const lead = `${padEnd(`${from + i}.`, 4)}`;
    const room = width - lead.length - 8;
    const question = cutEnd(oneLine(finding.question), room);
    const answers = finding.positions.map((position) => oneLine(position.answer)).join(" / ");
    const left = room - columnsOf(question) - 2;
    return `${lead}${badge}  ${question}${left > 12 ? `  ${paint.dim(cutEnd(answers, left))}` : ""}`;
  });
  return more ? [...lines, paint.dim(`${" ".repeat(12)}and ${more} more below`)] : lines;
}
