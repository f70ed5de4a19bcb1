import type { Report, SourceTally } from "../../model/report.js";
import { counted } from "../layout.js";
import { oneLine } from "../places.js";
import { summaryOf } from "../summary.js";
import { bdi, escapeText, when } from "./escape.js";
import { badge, hueOf, letterOf, type Sheet } from "./finding.js";
import type { Numbered } from "./outline.js";

/** The first screen: how much differs, who is the odd one out, and the gravest differences in a line each. */
export function overview(sheet: Sheet): string {
  const { report, main } = sheet.outline;
  const { articles, origins, sources, stories } = report;
  const copies = origins.length < articles.length ? ` (${counted(origins.length, "independent text")})` : "";
  const told = `${counted(articles.length, "article")}${copies} from ${counted(sources.length, "source")}${
    stories.length > 1 ? ` on ${stories.length} stories` : " on one story"
  }`;
  return `<header class="top" id="top">
<div class="lead"><p class="eyebrow">Source check · ${told}</p>
<h1>${headline(sheet)}</h1>
${odd(sheet)}${glance(main, report)}</div>
<div class="side">${tally(report.sources)}<p class="summary">${escapeText(summaryOf(report))}</p></div>
</header>`;
}

/** "12 differences, 5 of them grave"; the plain words of the summary where there is none. */
export function headline({ outline }: Pick<Sheet, "outline">): string {
  const { main, report } = outline;
  const grave = main.filter(({ finding }) => finding.severity === "high").length;
  const count = main.length;
  if (!count)
    return escapeText(report.discrepancies.length ? "No differences found between the sources" : summaryOf(report));
  return `${counted(count, "difference")}${when(grave, `, <em>${grave} of high severity</em>`)}`;
}

/** The odd one out and how far it stands apart; nothing where no source does. */
function odd({ outline: { report } }: Sheet): string {
  const [first, second] = report.sources;
  if (!first || !second || report.sources.length < 3 || report.stories.length > 1) return "";
  const astray = (tally: SourceTally) => tally.uncorroborated + tally.contradicted;
  if (astray(first) < 5 || astray(first) < 2 * astray(second)) return "";
  return `<p class="odd">The odd one out is <strong>${bdi(first.source)}</strong>: of its ${first.claims} claims nobody else has <b>${first.uncorroborated}</b>, and <b>${first.contradicted}</b> ${first.contradicted === 1 ? "is" : "are"} contradicted.</p>`;
}

/** So many of the gravest are named at the top. */
const AT_A_GLANCE = 5;

function glance(main: readonly Numbered[], { discrepancies }: Report): string {
  // On the page they stand story by story; here the worst of all stories come first.
  const order = new Map(discrepancies.map((finding, i) => [finding, i]));
  const grave = main
    .filter(({ finding }) => finding.severity !== "low")
    .sort((a, b) => order.get(a.finding)! - order.get(b.finding)!)
    .slice(0, AT_A_GLANCE);
  if (!grave.length) return "";
  return `<ol class="glance">${grave
    .map(({ finding, number }) => {
      const answers = apart(finding.positions.slice(0, 3).map(({ answer }) => oneLine(answer).trim())).map(
        (answer, i) =>
          `<span class="p${hueOf(i)}"><span class="letter">${letterOf(i)}</span> ${bdi(short(answer))}</span>`,
      );
      return `<li><a href="#f${number}"><span class="no">${number}</span>${badge(finding.severity)}<span class="asked" dir="auto">${escapeText(
        finding.question,
      )}</span></a> <span class="answers">${answers.join(" ")}</span></li>`;
    })
    .join("\n")}</ol>`;
}

/** Answers without the words that all of them begin with: "…to every ball", "…to each ball". */
function apart(answers: readonly string[]): readonly string[] {
  const [first = "", ...others] = answers;
  let same = 0;
  while (same < first.length && others.every((answer) => answer[same] === first[same])) same++;
  const cut = first.slice(0, same).lastIndexOf(" ");
  return others.length && cut > MOST_SAME ? answers.map((answer) => `…${answer.slice(cut + 1)}`) : answers;
}

/** Fewer letters that are the same are left: they tell what the answers are about. */
const MOST_SAME = 15;

function short(answer: string): string {
  const letters = [...answer];
  return letters.length > 44 ? `${letters.slice(0, 42).join("").trimEnd()}…` : letters.join("");
}

/** How much of each source others bear out, contradict, or do not know: the odd one out first. */
function tally(sources: readonly SourceTally[]): string {
  if (sources.length < 2) return "";
  return `<section class="tally" aria-labelledby="tally-title"><h2 id="tally-title">How far each source is borne out</h2>
<table><thead><tr><th scope="col">Source</th><th scope="col">Claims</th><th scope="col">Borne out</th><th scope="col">Contra&shy;dicted</th><th scope="col">Alone</th></tr></thead>
<tbody>${sources
    .map(
      (source) => `<tr><th scope="row">${bdi(source.source)}</th><td>${source.claims}</td><td class="agree">${
        source.corroborated
      }</td><td class="against">${source.contradicted}</td><td class="only">${source.uncorroborated}</td></tr>
<tr class="bar" aria-hidden="true"><td colspan="5">${bar(source)}</td></tr>`,
    )
    .join("\n")}</tbody></table>
<p class="key" aria-hidden="true"><span class="agree">borne out</span> <span class="against">contradicted</span> <span class="only">alone</span> <span class="rest">not compared</span></p></section>`;
}

/** An SVG takes its widths from attributes: the page has no style attributes. */
function bar({ claims, corroborated, contradicted, uncorroborated }: SourceTally): string {
  let at = 0;
  const part = (look: string, count: number): string => {
    const width = Math.min(1000 - at, Math.round((count / Math.max(1, claims)) * 1000));
    const markup = width > 0 ? `<rect class="${look}" x="${at}" y="0" width="${width}" height="6"/>` : "";
    at += Math.max(0, width);
    return markup;
  };
  return `<svg viewBox="0 0 1000 6" preserveAspectRatio="none" focusable="false"><rect class="rest" x="0" y="0" width="1000" height="6"/>${part(
    "agree",
    corroborated,
  )}${part("against", contradicted)}${part("only", uncorroborated)}</svg>`;
}
