import type { Notice } from "../../model/article.js";
import type { SuppressedFinding } from "../../model/report.js";
import { oneLine } from "../places.js";
import { bdi, escapeText, when } from "./escape.js";
import { badge, type Sheet, wayTo } from "./finding.js";

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
        const all = [...new Set(of.flatMap((notice) => placeOf(notice, sheet) ?? []))];
        const places = all.slice(0, 4);
        const more = all.length > 4 ? ` and ${all.length - 4} more` : "";
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
      .join("\n")}</ul>${asideList(sheet.outline.report.suppressed ?? [])}</details>`,
)}</section>`;
}

/** Where a note belongs: the way to its words, or its source; nothing for one of the whole run. */
function placeOf({ evidence, article }: Notice, sheet: Sheet): string | null {
  if (evidence) return wayTo(evidence, sheet);
  return article === null
    ? null
    : bdi(sheet.outline.report.articles.find(({ id }) => id === article)?.source ?? article);
}

/** The findings put aside, in a line each: they have no number, for they do not count. */
const asideList = (findings: readonly SuppressedFinding[]): string =>
  when(
    findings.length,
    () =>
      `<ul class="aside-list">${findings
        .map(({ discrepancy: { severity, question, positions }, reason }) => {
          const answers = positions.map(({ answer, sources }) => {
            const who = sources.length ? ` <span class="who">${sources.map(bdi).join(", ")}</span>` : "";
            return `<span class="way"><strong>${bdi(oneLine(answer).trim())}</strong>${who}</span>`;
          });
          return `<li>${badge(severity)} <span dir="auto">${escapeText(question)}</span> ${answers.join(
            '<span class="or" aria-hidden="true"> / </span><span class="off"> or </span>',
          )} <span class="where" dir="auto">${escapeText(reason)}</span></li>`;
        })
        .join("\n")}</ul>`,
  );
