import type { Position } from "../../model/report.js";
import { oneLine } from "../places.js";
import type { ShownStory } from "../stories.js";
import { bdi, escapeText, when } from "./escape.js";
import { hueOf, letterOf, type Sheet, wayTo } from "./finding.js";
import { byStory } from "./stories.js";

interface Row {
  readonly id: string;
  readonly question: string;
  /** The finding to go to; null for what sources agree on. */
  readonly number: number | null;
  readonly positions: readonly Position[];
}

/** Who says what: a row a question, a column a source, the odd one out first. */
export function matrixSection(sheet: Sheet): string {
  const { report, main, superseded, agreements } = sheet.outline;
  if (report.sources.length < 2) return "";
  const differences = [...main, ...superseded].map(
    ({ finding, number }): Row => ({
      id: `m${number}`,
      question: finding.question,
      number,
      positions: finding.positions,
    }),
  );
  const agreed = agreements.map(
    ({ question, position }, i): Row => ({ id: `a${i + 1}`, question, number: null, positions: [position] }),
  );
  if (!differences.length && !agreed.length) return "";
  return `<section class="part" id="matrix" aria-labelledby="matrix-title"><h2 id="matrix-title">Who says what</h2>
<p class="hint">A question a row, the odd one out in the first column. Letters are the answers; an empty cell says nothing on it.</p>
${tables(differences, "Where they differ", sheet)}${when(
  agreed.length,
  () =>
    `<details class="agreed"${when(agreed.length <= 12, " open")}><summary>What two or more agree on <span class="count">${agreed.length}</span></summary>${tables(agreed, "Where they agree", sheet)}</details>`,
)}</section>`;
}

/** A table a story: its columns are the sources that tell it. */
const tables = (rows: readonly Row[], caption: string, sheet: Sheet): string =>
  byStory(
    rows,
    ({ positions }) => positions.flatMap(({ articles }) => articles)[0],
    sheet.outline.stories,
    (own, story) => table(own, caption, sheet, story),
  );

function table(rows: readonly Row[], what: string, sheet: Sheet, story: ShownStory | null): string {
  const several = sheet.outline.stories.shown.length > 1;
  const caption = escapeText(several && story ? `${what}: ${story.name}` : what);
  const sources = sheet.outline.report.sources
    .map(({ source }) => source)
    .filter((source) => !several || story?.sources.includes(source));
  // A focusable region: on a narrow screen it is scrolled sideways, by keyboard too.
  return `<div class="scroll" role="region" aria-label="${caption}, by source" tabindex="0"><table class="matrix"><caption class="off">${caption}</caption>
<thead><tr><th scope="col">Question</th>${sources.map((source) => `<th scope="col">${bdi(source)}</th>`).join("")}</tr></thead>
<tbody>${rows.map((row) => line(row, sources, sheet)).join("\n")}</tbody></table></div>`;
}

function line({ id, question, number, positions }: Row, sources: readonly string[], sheet: Sheet): string {
  const cells = sources.map((source) => {
    const own = positions.flatMap((position, i) => (position.sources.includes(source) ? [answer(i, number)] : []));
    return own.length ? `<td>${own.join("")}</td>` : '<td class="none"><span class="off">nothing</span></td>';

    function answer(i: number, finding: number | null): string {
      const position = positions[i]!;
      const words = oneLine(position.answer).trim();
      const evidence = position.evidence.find((place) => sourceOf(place.article, sheet) === source);
      const label = evidence ? wayTo(evidence, sheet, words) : bdi(words);
      return finding === null
        ? `<span class="cell agree"><span class="letter" aria-hidden="true">=</span> ${label}</span>`
        : `<span class="cell p${hueOf(i)}"><span class="letter">${letterOf(i)}</span> ${label}</span>`;
    }
  });
  const head =
    number === null ? bdi(question) : `<a href="#f${number}"><span class="no">${number}</span> ${bdi(question)}</a>`;
  return `<tr id="${escapeText(id)}"><th scope="row">${head}</th>${cells.join("")}</tr>`;
}

const sourceOf = (article: string, { outline }: Sheet): string | undefined =>
  outline.report.articles.find(({ id }) => id === article)?.source;
