import { KINDS, type Kind, SEVERITIES } from "../../model/report.js";
import { escapeText } from "./escape.js";
import { badge, type Sheet } from "./finding.js";
import { numberedOf } from "./outline.js";

/** The filter. It needs the script, which shows it: without, all findings are there to read. */
export function controls({ outline }: Sheet): string {
  const findings = numberedOf(outline).map(({ finding }) => finding);
  if (findings.length < 2) return '<p id="count" class="off" role="status"></p>';
  const severities = SEVERITIES.map((name) => [name, findings.filter((d) => d.severity === name).length] as const);
  const kinds = [...new Set<Kind>([...KINDS, ...findings.map((d) => d.kind)])]
    .map((name) => [name, findings.filter((d) => d.kind === name).length] as const)
    .filter(([, count]) => count);
  return `<div class="controls" id="controls" role="search" aria-label="Filter the findings" hidden>
<div class="severities" role="group" aria-label="Severity">${severities
    .filter(([, count]) => count)
    .map(
      ([name, count]) =>
        `<button type="button" data-filter="${name}" aria-pressed="true">${badge(name)} <span class="count">${count}</span></button>`,
    )
    .join("")}</div>
<label><span class="off">Kind</span><select id="kind"><option value="">All kinds</option>${kinds
    .map(([name, count]) => `<option value="${escapeText(name)}">${escapeText(name)} (${count})</option>`)
    .join("")}</select></label>
<label><span class="off">Source</span><select id="source"><option value="">All sources</option>${outline.report.sources
    .map(({ source }, i) => `<option value="${i}">${escapeText(source)}</option>`)
    .join("")}</select></label>
<button type="button" id="reset" hidden>Show all</button>
<p id="count" role="status">${findings.length} findings</p>
</div>
<p id="nothing" class="nothing" hidden>Nothing matches these filters. <button type="button" id="clear">Show all findings</button></p>`;
}

/** What the page has, to go to. */
export function contents({ outline, links }: Sheet): string {
  const parts = [
    ["findings", "Differences", outline.main.length + outline.superseded.length],
    ["alone", "Only one source", outline.alone.length],
    ["spelling", "Spellings", outline.spelling.length],
    ["notes", "Notes", outline.notes.length + outline.suppressed.length],
    ["matrix", "Who says what", outline.report.sources.length > 1 && outline.main.length + outline.agreements.length],
    ["texts", "Texts", links.shown.length],
  ] as const;
  return `<nav aria-label="Parts of the report"><ul>${parts
    .filter(([, , there]) => there)
    .map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`)
    .join("")}</ul><button type="button" id="theme" hidden>Light or dark</button></nav>`;
}
