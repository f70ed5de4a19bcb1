import type { Evidence } from "../model/article.js";
import type { Discrepancy, Position, Report, Severity } from "../model/report.js";
import type { View } from "./format.js";
import { columnsOf, cutEnd, cutStart, listed, padEnd, wrap } from "./layout.js";
import type { Palette } from "./paint.js";
import { oneLine } from "./places.js";

const INDENT = "   ";

/** One finding in full: the question, what differs, who answers what in which words, what to do, how sure. */
export function findingLines(finding: Discrepancy, number: number, report: Report, view: View): string[] {
  const { paint, width } = view;
  const badge = badgeOf(finding.severity, paint);
  const tags = [finding.kind, ...scopeTags(finding)].join(", ");
  const head = `${number}. ${finding.severity.toUpperCase()}`;
  const rule = "─".repeat(Math.max(3, width - columnsOf(head) - columnsOf(tags) - 2));
  const inner = width - INDENT.length;
  const lines = [`${number}. ${badge} ${paint.dim(`${rule} ${tags}`)}`];
  const write = (text: string, by: (line: string) => string = (line) => line, lead = "") => {
    wrap(text, inner - lead.length).forEach((line, i) => {
      lines.push(`${INDENT}${i ? " ".repeat(lead.length) : lead}${by(line)}`);
    });
  };
  write(finding.question, paint.bold);
  if (fold(finding.message) !== fold(finding.question)) write(finding.message);
  for (const position of finding.positions) {
    lines.push("");
    lines.push(...positionLines(position, report, view));
  }
  lines.push("");
  if (finding.superseded) write("A later article evidently brings this up to date.", paint.green, "↻ ");
  if (finding.advice) write(finding.advice, (line) => line, "→ ");
  write(sureness(finding), paint.dim);
  return lines;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

/** The badge of a severity: seen from across the room where it is high. */
export function badgeOf(severity: Severity, paint: Palette): string {
  const name = severity.toUpperCase();
  switch (severity) {
    case "high":
      return paint.alarm(name);
    case "medium":
      return paint.yellow(name);
    case "low":
    case "info":
      return paint.blue(name);
    default:
      return severity satisfies never;
  }
}

function scopeTags(finding: Discrepancy): string[] {
  switch (finding.scope) {
    case "across":
      return [];
    case "within":
      return ["inside one article"];
    case "reference":
      return ["against your facts"];
    default:
      return finding.scope satisfies never;
  }
}

/** "Sure: 88 in 100. One office of one country. Two different people." */
function sureness(finding: Discrepancy): string {
  const why = finding.because.map(({ text }) => (/[.!?]$/.test(text) ? text : `${text}.`));
  return `${Math.round(finding.confidence * 100)} in 100 sure. ${[...new Set(why)].filter((text) => fold(text) !== fold(finding.message)).join(" ")}`;
}

function positionLines(position: Position, report: Report, view: View): string[] {
  const { paint, width } = view;
  const sources = listed(position.sources, 4);
  const room = width - INDENT.length - 3;
  const answer = oneLine(position.answer).trim();
  const oneRow = columnsOf(answer) + columnsOf(sources) + 3 <= room;
  const lines = oneRow
    ? [`${INDENT}• ${paint.bold(answer)} ${paint.dim("—")} ${sources}`]
    : [
        ...wrap(answer, room).map((line, i) => `${INDENT}${i ? "  " : "• "}${paint.bold(line)}`),
        ...wrap(`— ${sources}`, room).map((line) => `${INDENT}  ${line}`),
      ];
  const shown = firstOfEach(position.evidence, report);
  const names = shown.map((evidence) => view.places.where(evidence));
  const column = Math.min(Math.max(...names.map(columnsOf)), 26);
  shown.forEach((evidence, i) => {
    const place = padEnd(cutStart(names[i]!, column), column);
    lines.push(
      `${INDENT}    ${paint.dim(place)}  ${excerpt(evidence, width - INDENT.length - 6 - columnsOf(place), view)}`,
    );
  });
  const rest = position.evidence.length - shown.length;
  if (rest > 0) lines.push(`${INDENT}    ${paint.dim(`and ${rest} more ${rest === 1 ? "place" : "places"}`)}`);
  return lines;
}

/** At most four places: one an article before a second from any, as a position lists them. */
function firstOfEach(evidence: readonly Evidence[], report: Report): readonly Evidence[] {
  return evidence.slice(0, report.articles.length < 2 ? 5 : 4);
}

/** The quoted words, marked, in as much of their paragraph as one line holds. */
export function excerpt(evidence: Evidence, width: number, view: View): string {
  const quote = oneLine(evidence.quote);
  const marks = columnsOf(view.paint.mark("")) && !view.paint.mark("").includes("\u001b") ? 2 : 0;
  const room = width - marks - columnsOf(quote);
  if (room < 0) return view.paint.mark(cutEnd(quote, width - marks));
  const { before, after } = view.places.around(evidence);
  // Two parts before to three after, and what one side leaves goes to the other.
  const left = Math.min(columnsOf(before), Math.max(Math.floor(room * 0.4), room - columnsOf(after)));
  return `${left > 1 ? cutStart(before, left) : ""}${view.paint.mark(quote)}${room - left > 1 ? cutEnd(after, room - left) : ""}`;
}
