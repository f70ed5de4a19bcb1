import type { View } from "./format.js";
import { columnsOf, counted, listed, wrap } from "./layout.js";
import { oneLine } from "./places.js";
import { oddOneOut } from "./pretty-tally.js";
import type { StoryPart } from "./stories.js";
import { countsOf } from "./summary.js";

/** The heading of one story among several: its headline, who tells it, what is found in it. */
export function storyLines({ name, sources, report }: StoryPart, number: number, of: number, view: View): string[] {
  const { paint, width } = view;
  const lead = `STORY ${number} OF ${of} `;
  const odd = oddOneOut(report);
  return [
    paint.bold(`${lead}${"═".repeat(Math.max(3, width - columnsOf(lead)))}`),
    // One without a headline is called by its number, which stands above.
    ...(name === `Story ${number}` ? [] : wrap(oneLine(name), width).map(paint.bold)),
    ...wrap(listed(sources, 6), width).map(paint.dim),
    ...wrap(countsOf(report), width),
    ...(odd ? wrap(odd, width) : []),
  ];
}

/** The stories that have no section: told by one article alone, or by several that do not differ. */
export function quietLines(parts: readonly StoryPart[], { paint, width }: View): string[] {
  const quiet = parts.filter(({ report }) => !report.discrepancies.length);
  const lone = quiet.filter(({ report }) => report.articles.length < 2);
  const alike = quiet.filter((part) => !lone.includes(part));
  return [
    ...(alike.length ? [`No differences in ${told(alike)}`] : []),
    ...(lone.length ? [`Told by one article alone, and so not compared: ${told(lone)}`] : []),
  ].flatMap((words) => wrap(words, width).map(paint.dim));
}

const told = (parts: readonly StoryPart[]): string =>
  `${counted(parts.length, "story", "stories")} (${listed(
    parts.map(({ name, sources }) => oneLine(`${name}: ${listed(sources, 3)}`)),
    3,
  )})`;
