import type { Evidence } from "../model/article.js";
import type { Discrepancy, Position, Severity } from "../model/report.js";
import { excerptLines } from "./excerpt.js";
import type { View } from "./format.js";
import { columnsOf, counted, cutStart, listed, padEnd, sourceNames, wrap } from "./layout.js";
import type { Palette } from "./paint.js";
import { oneLine, onePlaceEach } from "./places.js";

const INDENT = "   ";

/** One finding: the question, what differs, who answers what in which words, what to do, how sure. */
export function findingLines(finding: Discrepancy, number: number, view: View): string[] {
  const { paint, width } = view;
  const tags = [finding.kind, ...scopeTags(finding)].join(", ");
  const lead = `${number}. ${finding.severity.toUpperCase()}`;
  const rule = "─".repeat(Math.max(3, width - columnsOf(lead) - columnsOf(tags) - 2));
  const inner = width - INDENT.length;
  const lines = [`${number}. ${badgeOf(finding.severity, paint)} ${paint.dim(`${rule} ${tags}`)}`];
  const write = (text: string, by: (line: string) => string = (line) => line, mark = "") => {
    wrap(text, inner - mark.length).forEach((line, i) => {
      lines.push(`${INDENT}${i ? " ".repeat(mark.length) : mark}${by(line)}`);
    });
  };
  write(finding.question, paint.bold);
  if (fold(finding.message) !== fold(finding.question)) write(finding.message);
  // What matters little is told in little space.
  const brief = finding.severity === "low";
  if (!brief) lines.push("");
  const names = finding.positions.flatMap((position) => firstOfEach(position.evidence).shown.map(view.places.where));
  const column = Math.min(Math.max(0, ...names.map(columnsOf)), 24);
  for (const position of finding.positions) lines.push(...positionLines(position, column, brief ? 1 : 2, view));
  if (!brief) lines.push("");
  if (finding.advice && !brief) write(finding.advice, (line) => line, "→ ");
  // The fingerprint, by which a finding is put aside.
  write(`${brief ? `${percent(finding)}.` : sureness(finding)} [${finding.id}]`, paint.dim);
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

const percent = (finding: Discrepancy): string => `${Math.round(finding.confidence * 100)} in 100 sure`;

/** "88 in 100 sure: all name the holder of one office. Two different people." */
function sureness(finding: Discrepancy): string {
  const why = [...new Set(finding.because.map(({ text }) => (/[.!?]$/.test(text) ? text : `${text}.`)))]
    .filter((text) => fold(text) !== fold(finding.message))
    .join(" ");
  return why === "" ? `${percent(finding)}.` : `${percent(finding)}: ${why}`;
}

/** An answer, who gives it, and its telling place in each article, in a few lines each. */
function positionLines(position: Position, column: number, most: number, view: View): string[] {
  const { paint, width } = view;
  const sources = listed(sourceNames(position), 4);
  const room = width - INDENT.length - 3;
  const answer = oneLine(position.answer).trim();
  const oneRow = columnsOf(answer) + columnsOf(sources) + 3 <= room;
  const lines = oneRow
    ? [`${INDENT}• ${paint.bold(answer)} ${paint.dim("—")} ${sources}`]
    : [
        ...wrap(answer, room).map((line, i) => `${INDENT}${i ? "  " : "• "}${paint.bold(line)}`),
        ...wrap(`— ${sources}`, room).map((line) => `${INDENT}  ${line}`),
      ];
  const { shown, more } = firstOfEach(position.evidence);
  for (const evidence of shown) {
    const place = padEnd(cutStart(view.places.where(evidence), column), column);
    const words = excerptLines(evidence, width - INDENT.length - 4 - column, most, view);
    words.forEach((line, j) => {
      lines.push(`${INDENT}  ${j ? " ".repeat(column) : paint.dim(place)}  ${line}`);
    });
  }
  if (more) lines.push(`${INDENT}  ${paint.dim(`and in ${counted(more, "more article")}`)}`);
  return lines;
}

/** The best place of each article; four articles are enough. */
function firstOfEach(evidence: readonly Evidence[]): { shown: readonly Evidence[]; more: number } {
  const first = onePlaceEach(evidence);
  return { shown: first.slice(0, 4), more: Math.max(0, first.length - 4) };
}
