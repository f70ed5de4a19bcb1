import type { Discrepancy } from "../model/report.js";
import { savedPathOf } from "./file-path.js";
import type { Format, ShownArticle } from "./format.js";
import { adviceOf, headingOf, type Level, labelOf, levelOf, messageOf, oddPosition } from "./headings.js";
import { counted } from "./layout.js";
import { onePlaceEach, type Places, placesOf } from "./places.js";
import { wellFormed } from "./well-formed.js";

/** GitHub shows so many annotations of each level a step, and drops the rest without a word. */
const MOST = 10;

const COMMANDS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", note: "notice" };

/**
 * Workflow commands of GitHub Actions, worst first, at the place in the odd source out. What is over the limit is
 * counted in a last notice.
 */
export const github: Format = (report, articles = []) => {
  const places = placesOf(articles);
  const files = new Map(articles.map((article) => [article.id, article]));
  const left = new Map<Level, number>([
    ["error", MOST],
    ["warning", MOST],
    // One is kept for the count of what is left out.
    ["note", MOST - 1],
  ]);
  const lines: string[] = [];
  for (const finding of report.discrepancies) {
    const room = left.get(levelOf(finding))!;
    if (room > 0) lines.push(commandOf(finding, places, files));
    left.set(levelOf(finding), room - 1);
  }
  const dropped = report.discrepancies.length - lines.length;
  if (dropped)
    lines.push(`::notice title=secondsource::${dataOf(`${counted(dropped, "more finding")}: see the report.`)}`);
  return lines.map((line) => `${line}\n`).join("");
};

function commandOf(finding: Discrepancy, places: Places, files: ReadonlyMap<string, ShownArticle>): string {
  const odd = oddPosition(finding);
  const [at] = odd?.evidence ?? [];
  const article = at && files.get(at.article);
  const file = article && savedPathOf(article);
  const region = at && places.region(at);
  const oneLined = region && region.from.line === region.to.line;
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ["file", file?.replace(/\\/g, "/")],
    ["line", file && (region?.from.line ?? article?.fileLine ?? 1)],
    ["endLine", file && region?.to.line],
    // A column belongs to one line: GitHub takes none where the words run over two.
    ["col", file && oneLined ? region.from.column : undefined],
    ["endColumn", file && oneLined ? region.to.column : undefined],
    ["title", `${headingOf(finding.kind)} (${finding.kind})`],
  ];
  const told = properties.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${propertyOf(String(value))}`,
  );
  const answers = finding.positions.flatMap((position) => [
    `• ${labelOf(position)}`,
    ...onePlaceEach(position.evidence).map((e) => `    ${places.where(e)}: “${places.said(e)}”`),
  ]);
  const text = [finding.question, messageOf(finding), ...answers, adviceOf(finding)].filter(Boolean).join("\n");
  return `::${COMMANDS[levelOf(finding)]} ${told.join(",")}::${dataOf(text)}`;
}

/** As the runner decodes it: https://github.com/actions/toolkit, packages/core/src/command.ts. */
const dataOf = (text: string): string =>
  wellFormed(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const propertyOf = (text: string): string => dataOf(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
