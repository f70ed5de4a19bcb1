import { bdi, escapeText, when } from "./escape.js";
import { type Sheet, wayTo } from "./finding.js";

/** What could not be read or was not compared, and what was left out on request. */
export function notesSection(sheet: Sheet): string {
  const { notes, suppressed } = sheet.outline;
  if (!notes.length && !suppressed.length) return "";
  return `<section class="part" id="notes" aria-labelledby="notes-title"><h2 id="notes-title">Notes <span class="count">${notes.length + suppressed.length}</span></h2>
${when(
  notes.length,
  () =>
    `<ul class="notes">${notes
      .map(({ text, of }, i) => {
        const places = of.slice(0, 4).flatMap(({ evidence, article }) => {
          if (evidence) return [wayTo(evidence, sheet)];
          if (article === null) return [];
          return [bdi(sheet.outline.report.articles.find(({ id }) => id === article)?.source ?? article)];
        });
        const more = of.length > 4 ? ` and ${of.length - 4} more` : "";
        return `<li id="n${i + 1}"><span dir="auto">${escapeText(text)}</span>${when(
          places.length,
          ` <span class="where">${places.join(", ")}${more}</span>`,
        )}</li>`;
      })
      .join("\n")}</ul>`,
)}${when(
  suppressed.length,
  () =>
    `<details class="suppressed"><summary>Suppressed findings</summary><ul class="notes">${suppressed
      .map(({ text }) => `<li dir="auto">${escapeText(text)}</li>`)
      .join("\n")}</ul></details>`,
)}</section>`;
}
