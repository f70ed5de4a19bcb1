import { aloneSection, informationSection, spellingSection } from "./alone.js";
import { contents, controls } from "./controls.js";
import { when } from "./escape.js";
import { findingCard, type Sheet } from "./finding.js";
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from "./generated.js";
import { matrixSection } from "./matrix.js";
import { notesSection } from "./notes.js";
import { articleOf, type Numbered } from "./outline.js";
import { headline, overview } from "./overview.js";
import { byStory } from "./stories.js";
import { textsSection } from "./texts.js";

/** Nothing from anywhere; of style and script only those of this very file, told by their hashes. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

export function page(sheet: Sheet): string {
  const { main, superseded } = sheet.outline;
  const texts = textsSection(sheet);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Source check: ${headline(sheet).replace(/<[^>]*>/g, "")}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${contents(sheet)}
${overview(sheet)}
<main>
<div class="${texts ? "desk" : "desk bare"}">
<div class="column">
${controls(sheet)}
<section class="part" id="findings" aria-labelledby="findings-title" tabindex="-1"><h2 id="findings-title">${
    main.length ? `Where they differ <span class="count">${main.length}</span>` : "No differences found"
  }</h2>
${cards(main, sheet)}
${when(
  superseded.length,
  () =>
    `<details class="superseded"><summary>Brought up to date by a later article <span class="count">${superseded.length}</span></summary>${cards(superseded, sheet)}</details>`,
)}</section>
${aloneSection(sheet)}
${spellingSection(sheet)}
${informationSection(sheet)}
${notesSection(sheet)}
</div>
${texts}
</div>
${matrixSection(sheet)}
</main>
<footer><p>It does not know who is right: it shows where to look. Checked by secondsource, offline; this file asks for nothing from anywhere.</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const cards = (findings: readonly Numbered[], sheet: Sheet): string =>
  byStory(findings, articleOf, sheet.outline.stories, (own) => own.map((one) => findingCard(one, sheet)).join("\n"));
