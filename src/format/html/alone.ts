import { counted } from "../layout.js";
import { oneLine } from "../places.js";
import { excerpt } from "./context.js";
import { bdi, escapeText, when } from "./escape.js";
import { badge, findingAttributes, type Sheet, wayTo } from "./finding.js";
import { articleOf, type Numbered } from "./outline.js";
import { byStory } from "./stories.js";

/** What only one source has, by source: what matters in a line each with its words, the least in one list. */
export function aloneSection(sheet: Sheet): string {
  const groups = sheet.outline.alone;
  if (!groups.length) return "";
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return `<section class="part" id="alone" aria-labelledby="alone-title"><h2 id="alone-title">Only one source says so <span class="count">${count}</span></h2>
<p class="hint">What nobody else on this story has. It need not be wrong: ask where it comes from.</p>
${byStory(
  groups,
  ({ findings: [first] }) => first && articleOf(first),
  sheet.outline.stories,
  (own) => own.map(({ teller, findings }, i) => group(teller, findings, i === 0, sheet)).join("\n"),
)}</section>`;
}

function group(teller: string, findings: readonly Numbered[], first: boolean, sheet: Sheet): string {
  const told = findings.filter(({ finding }) => finding.severity !== "low");
  const least = findings.filter(({ finding }) => finding.severity === "low");
  const grave = findings.filter(({ finding }) => finding.severity === "high").length;
  return `<details class="teller"${when(first || grave, " open")}><summary>${bdi(teller)} <span class="count">${counted(
    findings.length,
    "detail",
  )}${when(grave, `, ${grave} high`)}</span></summary>
${when(told.length, () => `<ul class="details">${told.map((one) => detail(one, sheet)).join("\n")}</ul>`)}${when(
  least.length,
  () => `<h3 class="less">Of less weight</h3><ul class="chips">${least.map((one) => chip(one, sheet)).join("\n")}</ul>`,
)}</details>`;
}

function detail(numbered: Numbered, sheet: Sheet): string {
  const { finding, number } = numbered;
  const position = finding.positions[0];
  const [evidence] = position?.evidence ?? [];
  const answer = oneLine(position?.answer ?? "").trim();
  // The words themselves say it, where the answer is not told in other words.
  const apart = !evidence || !oneLine(evidence.quote).toLowerCase().includes(answer.toLowerCase());
  return `<li class="f detail" ${findingAttributes(numbered, sheet)}><a class="no" href="#f${number}" aria-label="Finding ${number}">${number}</a>${badge(
    finding.severity,
  )}<div id="q${number}" class="said">${when(apart, () => `<strong class="answer">${bdi(answer)}</strong> `)}${when(
    evidence,
    () =>
      `<span class="quote" dir="auto">${excerpt([evidence!], sheet.outline, "a")}</span> <span class="where">${wayTo(evidence!, sheet, sheet.places.line(evidence!) ? placeName(sheet.places.line(evidence!)) : undefined)}${silent(finding.silent, sheet)}</span>`,
  )}</div></li>`;
}

/** The source is that of the whole list. */
const placeName = (line: string): string => (/^\d/.test(line) ? `line ${line}` : line);

/** Who covers the same event and does not say it. */
function silent(articles: readonly string[] | undefined, { outline }: Sheet): string {
  if (!articles?.length) return "";
  const sources = [
    ...new Set(articles.map((id) => outline.report.articles.find((article) => article.id === id)?.source ?? id)),
  ];
  return ` · not in ${sources.length > 2 ? `${sources.length} others on the same event` : sources.map(bdi).join(" or ")}`;
}

function chip(numbered: Numbered, sheet: Sheet): string {
  const { finding, number } = numbered;
  const position = finding.positions[0];
  const [evidence] = position?.evidence ?? [];
  const answer = oneLine(position?.answer ?? "").trim();
  const words =
    answer.length > 70
      ? `${answer
          .slice(0, 68)
          .replace(/[\ud800-\udbff]$/, "")
          .trimEnd()}…`
      : answer;
  return `<li class="f chip" ${findingAttributes(numbered, sheet)}><span class="no">${number}</span> <span id="q${number}">${
    evidence ? wayTo(evidence, sheet, words) : bdi(words)
  }</span><span class="off">, low</span></li>`;
}

/** Names spelled differently, a row each. */
export function spellingSection(sheet: Sheet): string {
  const { spelling } = sheet.outline;
  if (!spelling.length) return "";
  return `<section class="part" id="spelling" aria-labelledby="spelling-title"><h2 id="spelling-title">Names spelled differently <span class="count">${spelling.length}</span></h2>
${rows(spelling, sheet, () => "")}</section>`;
}

/** What else is only for information. */
export function informationSection(sheet: Sheet): string {
  const { forInformation } = sheet.outline;
  if (!forInformation.length) return "";
  return `<section class="part" id="information" aria-labelledby="information-title"><h2 id="information-title">For information <span class="count">${forInformation.length}</span></h2>
${rows(forInformation, sheet, ({ finding }) => finding.question)}</section>`;
}

const rows = (findings: readonly Numbered[], sheet: Sheet, questionOf: (one: Numbered) => string): string =>
  byStory(
    findings,
    articleOf,
    sheet.outline.stories,
    (own) => `<ul class="rows">${own.map((one) => row(one, sheet, questionOf(one))).join("\n")}</ul>`,
  );

function row(numbered: Numbered, sheet: Sheet, question: string): string {
  const { finding, number } = numbered;
  const answers = finding.positions.map(({ answer, sources, evidence }) => {
    const [first] = evidence;
    const words = oneLine(answer).trim();
    return `<span class="way"><strong>${first ? wayTo(first, sheet, words) : bdi(words)}</strong> <span class="who">${sources
      .map(bdi)
      .join(", ")}</span></span>`;
  });
  return `<li class="f row" ${findingAttributes(numbered, sheet)}><a class="no" href="#f${number}" aria-label="Finding ${number}">${number}</a><div id="q${number}">${when(
    question,
    () => `<p dir="auto">${escapeText(question)}</p>`,
  )}${answers.join('<span class="or" aria-hidden="true"> / </span><span class="off"> or </span>')}</div></li>`;
}
