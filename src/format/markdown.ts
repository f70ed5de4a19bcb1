import type { Discrepancy, Position, Report, Severity } from "../model/report.js";
import type { Format } from "./format.js";
import { counted, cutEnd, cutStart, listed } from "./layout.js";
import { oneLine, onePlaceEach, type Places, placesOf } from "./places.js";
import { oddOneOut } from "./pretty-tally.js";
import { type StoryPart, storyParts } from "./stories.js";
import { countsOf, summaryOf } from "./summary.js";
import { wellFormed } from "./well-formed.js";

/** A comment on GitHub holds 65,536 characters; a report that fits leaves room for a few words around it. */
const MOST_CHARACTERS = 60_000;

/**
 * GitHub-flavoured Markdown, for a pull request or a story's planning card: the grave findings as tables, the rest
 * folded away; several stories one after the other. Too long a report ends with a count of what is left out, the least of it.
 */
export const markdown: Format = (report, articles = []) => {
  const places = placesOf(articles);
  const parts = storyParts(report);
  const several = parts.length > 1;
  const odd = oddOneOut(report);
  const head = [`## ${summaryOf(report)}`, ...(odd ? [`**${plain(odd)}**`] : [])].join("\n\n");
  let number = 1;
  const sections = parts.flatMap((part) => {
    const { grave, rest } = storySections(part.report, number, places);
    number += grave.length;
    const own = [...grave, ...rest];
    // A story in which nothing is found is one of the count at the end.
    if (!several || !part.report.discrepancies.length) return several ? [] : own;
    const [first = "", ...others] = own;
    return [`${headingOf(part)}\n\n${first}`, ...others];
  });
  const quiet = several ? parts.filter((part) => !part.report.discrepancies.length) : [];
  const notes = [
    folded(
      counted(quiet.length, "story without findings", "stories without findings"),
      quiet.map(({ name, sources }) => `- ${plain(oneLine(name))} (${plain(listed(sources, 6))})`),
    ),
    folded(
      counted(report.notices.length, "note"),
      report.notices.map((notice) => noticeOf(notice, places)),
    ),
  ];
  return fitted(head, [...sections, ...notes].filter(Boolean));
};

/** The heading of one story among several: its headline, who tells it, what is found in it. */
function headingOf({ name, sources, report }: StoryPart): string {
  const odd = oddOneOut(report);
  return [
    `## ${plain(oneLine(name))}`,
    `${plain(listed(sources, 6))}: ${countsOf(report)}`,
    ...(odd ? [`**${plain(odd)}**`] : []),
  ].join("\n\n");
}

/** The grave findings of one story, numbered from `from` on, and what else there is to tell of it. */
function storySections(report: Report, from: number, places: Places) {
  const { discrepancies } = report;
  const small = discrepancies.filter((d) => d.kind === "spelling" || d.severity === "info");
  const alone = discrepancies.filter((d) => d.kind === "uncorroborated" && d.severity !== "info");
  const main = discrepancies.filter((d) => !small.includes(d) && !alone.includes(d));
  const grave = main.filter((d) => d.severity !== "low" && !d.superseded);
  const light = main.filter((d) => !grave.includes(d));
  const rest = [
    folded(counted(light.length, "difference of less weight", "differences of less weight"), light.map(lineOf)),
    folded(
      counted(alone.length, "detail that only one source has", "details that only one source has"),
      aloneOf(alone, report),
    ),
    folded(counted(small.length, "name spelled differently", "names spelled differently"), small.map(lineOf)),
    tallyOf(report),
  ].filter(Boolean);
  return { grave: grave.map((finding, i) => findingOf(finding, from + i, places)), rest };
}

/** As many sections as a comment holds. */
function fitted(head: string, sections: readonly string[]): string {
  let text = head;
  for (const [i, section] of sections.entries()) {
    if (text.length + section.length > MOST_CHARACTERS)
      return `${text}\n\n_${counted(sections.length - i, "more part")} left out: this is as long as a comment may be._\n`;
    text += `\n\n${section}`;
  }
  return `${text}\n`;
}

const BADGES: Readonly<Record<Severity, string>> = {
  high: "🔴 High",
  medium: "🟠 Medium",
  low: "🔵 Low",
  info: "⚪ Info",
};

function findingOf(finding: Discrepancy, number: number, places: Places): string {
  const scope =
    finding.scope === "within" ? ", inside one article" : finding.scope === "reference" ? ", against your facts" : "";
  const rows = finding.positions.map(
    (position) => `| ${cell(position.answer)} | ${cell(sourcesOf(position))} | ${wordsOf(position, places)} |`,
  );
  return [
    `### ${number}. ${plain(oneLine(finding.question))}`,
    `${BADGES[finding.severity]} · ${finding.kind}${scope} · ${Math.round(finding.confidence * 100)} in 100 sure`,
    plain(oneLine(finding.message)),
    ["| answer | who says so | in which words |", "| --- | --- | --- |", ...rows].join("\n"),
    ...(finding.advice ? [`→ ${plain(finding.advice)}`] : []),
  ].join("\n\n");
}

const sourcesOf = ({ sources }: Position): string => listed(sources, 5);

function wordsOf({ evidence }: Position, places: Places): string {
  return onePlaceEach(evidence)
    .slice(0, 4)
    .map((place) => {
      const { before, after } = places.around(place);
      const said = cell(cutEnd(places.said(place), 160));
      const [lead, end] = [cutStart(before, 60), cutEnd(after, 60)];
      return `${cell(lead)}**${said}**${cell(end)} (${cell(places.where(place))})`;
    })
    .join("<br>");
}

const lineOf = (finding: Discrepancy): string => {
  const answers = finding.positions.map((p) => `**${plain(oneLine(p.answer))}** (${plain(sourcesOf(p))})`).join(" / ");
  const late = finding.superseded ? " A later article evidently brings this up to date." : "";
  return `- ${plain(oneLine(finding.question))} ${answers}${late}`;
};

function aloneOf(findings: readonly Discrepancy[], report: Report): string[] {
  return report.sources.flatMap(({ source }) => {
    const own = findings.filter((finding) => finding.positions[0]?.sources[0] === source);
    if (!own.length) return [];
    const told = own.map(({ severity, positions }) => {
      const answer = plain(cutEnd(oneLine(positions[0]!.answer), 80));
      return severity === "high" ? `**${answer}**` : answer;
    });
    return [`- ${plain(source)}: ${told.join("; ")}`];
  });
}

function tallyOf({ sources }: Report): string {
  if (sources.length < 2) return "";
  return [
    "| source | claims | borne out | contradicted | alone |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...sources.map(
      (s) => `| ${cell(s.source)} | ${s.claims} | ${s.corroborated} | ${s.contradicted} | ${s.uncorroborated} |`,
    ),
  ].join("\n");
}

const noticeOf = ({ article, text }: Report["notices"][number], { nameOf }: Places): string =>
  `- ${article ? `${plain(nameOf(article))}: ` : ""}${plain(oneLine(text))}`;

const folded = (title: string, lines: readonly string[]): string =>
  lines.length ? `<details><summary>${title}</summary>\n\n${lines.join("\n")}\n\n</details>` : "";

/**
 * Words of an article as words: no markup, no HTML, no link, and no @name or #12 that a host would turn into a mention.
 * A character reference keeps what a backslash does not stop ("@desk" notifies somebody even as "\@desk").
 */
const plain = (text: string): string =>
  wellFormed(text)
    .replace(/[\\`*_{}[\]()~|!^]/g, "\\$&")
    .replace(/[&<>@#]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    // "1. Mai", "- and", "+ more" at the start of a line make a list; "http://x" makes a link anywhere.
    .replace(/^(\s*)([-+=]|\d+(?=\.))/, "$1\u200b$2")
    .replace(/:\/\//g, "&#58;//")
    .replace(/\bwww\./gi, "$&\u200b");

/** The same in one cell of a table. */
const cell = (text: string): string => plain(text).replace(/[\r\n]+/g, " ");
