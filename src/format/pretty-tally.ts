import type { Report, SourceTally } from "../model/report.js";
import type { View } from "./format.js";
import { columnsOf, cutEnd, padEnd, padStart } from "./layout.js";

/** How much of each source others bear out, contradict, or do not know: the odd one out first. */
export function tallyLines(report: Report, view: View): string[] {
  const { sources } = report;
  if (sources.length < 2) return [];
  const { paint } = view;
  const column = Math.min(Math.max(...sources.map((s) => columnsOf(s.source)), 6), Math.max(8, view.width - 60));
  const head = ["claims", "borne out", "contradicted", "alone"];
  const room = Math.max(6, Math.min(24, view.width - column - 44));
  const row = (cells: readonly string[]) => cells.map((cell, i) => padStart(cell, head[i]!.length + 2)).join("");
  return [
    paint.bold("HOW FAR EACH SOURCE IS BORNE OUT"),
    `  ${paint.dim(`${padEnd("source", column)}${row(head)}`)}`,
    ...sources.map((tally) => {
      const cells = [tally.claims, tally.corroborated, tally.contradicted, tally.uncorroborated].map(String);
      return `  ${padEnd(cutEnd(tally.source, column), column)}${row(cells)}  ${bar(tally, room, view)}`;
    }),
    `  ${paint.green("█")} borne out ${paint.red("▓")} contradicted ${paint.yellow("░")} alone ${paint.dim("(the odd one out first)")}`,
  ];
}

/** A source's claims as a bar; what was not compared with anything is left blank. */
function bar(tally: SourceTally, room: number, { paint }: View): string {
  let done = 0;
  let drawn = 0;
  const part = (letter: string, claims: number): string => {
    done += claims;
    const cells = Math.round((done / Math.max(1, tally.claims)) * room) - drawn;
    drawn += cells;
    return letter.repeat(Math.max(0, cells));
  };
  return [
    paint.green(part("█", tally.corroborated)),
    paint.red(part("▓", tally.contradicted)),
    paint.yellow(part("░", tally.uncorroborated)),
  ].join("");
}

/** "The odd one out is Coast Herald: of its 90 claims nobody else has 43, and 5 are contradicted"; null where none is. */
export function oddOneOut(report: Report): string | null {
  const [first, second] = report.sources;
  // Of two sources neither is the odd one.
  if (!first || !second || report.sources.length < 3 || report.stories.length > 1) return null;
  const weight = (tally: SourceTally) => tally.uncorroborated + tally.contradicted;
  if (weight(first) < 5 || weight(first) < 2 * weight(second)) return null;
  const contradicted = first.contradicted === 1 ? "1 is" : `${first.contradicted} are`;
  return `The odd one out is ${first.source}: of its ${first.claims} claims nobody else has ${first.uncorroborated}, and ${contradicted} contradicted.`;
}
