import type { Position } from "../model/report.js";

/** Columns a text takes: code points, less those without width; wide East Asian letters take two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text)
    columns += /\p{M}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return columns;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u;

/** Breaks a text at its spaces into lines of at most `width` columns; a longer word stands alone on its line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

/** Cuts a text to `width` columns, at a space where one is near, with an ellipsis. */
export function cutEnd(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const kept = take([...text], width - 1);
  const space = text[kept.length] === " " ? -1 : kept.lastIndexOf(" ");
  return `${(space >= 0 && space > kept.length - 20 ? kept.slice(0, space) : kept).trimEnd()}…`;
}

/** Cuts the start of a text away likewise. */
export function cutStart(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const kept = [...take([...text].reverse(), width - 1)].reverse().join("");
  const space = text[text.length - kept.length - 1] === " " ? -1 : kept.indexOf(" ");
  return `…${(space >= 0 && space < 20 ? kept.slice(space + 1) : kept).trimStart()}`;
}

function take(letters: readonly string[], width: number): string {
  let kept = "";
  let columns = 0;
  for (const letter of letters) {
    columns += columnsOf(letter);
    if (columns > width) break;
    kept += letter;
  }
  return kept;
}

export const padEnd = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - columnsOf(text)));
export const padStart = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - columnsOf(text))) + text;

/** "1 finding", "2 findings". */
export const counted = (n: number, noun: string, nouns = `${noun}s`): string => `${n} ${n === 1 ? noun : nouns}`;

/** "A", "A and B", "A, B and 3 more". */
export function listed(names: readonly string[], most = 3): string {
  if (names.length > most) return `${names.slice(0, most - 1).join(", ")} and ${names.length - most + 1} more`;
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Who gives an answer; the caller's own facts stand first among them. */
export const sourceNames = ({ sources }: Position): readonly string[] =>
  sources[0] === "reference" ? ["your reference", ...sources.slice(1)] : sources;
