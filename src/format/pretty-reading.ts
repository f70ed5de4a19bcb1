import type { Claim } from "../model/claim.js";
import type { Mention } from "../model/mention.js";
import type { Reading } from "../model/reading.js";
import { excerptLines } from "./excerpt.js";
import { type ShownArticle, type Style, type View, viewOf } from "./format.js";
import { harmless } from "./harmless.js";
import { columnsOf, counted, cutEnd, cutStart, padEnd, padStart, wrap } from "./layout.js";
import { oneLine } from "./places.js";

/** What each article says, for a person: its names, times, figures and speakers, then its claims in their words. */
export function prettyReadings(
  readings: readonly Reading[],
  articles: readonly ShownArticle[] = [],
  style: Style = {},
): string {
  const view = viewOf(articles, style);
  const text = readings.map((reading) => `${readingLines(reading, view).join("\n")}\n`).join("\n");
  return harmless(text, style.color ?? false);
}

function readingLines(reading: Reading, view: View): string[] {
  const { article, mentions, claims, sentences, notices } = reading;
  const { paint, width } = view;
  const date = article.publishedAt ? `, ${article.publishedAt}` : "";
  const lines = [
    paint.bold(article.title ?? article.id),
    paint.dim(
      `${article.source}${date} · ${counted(sentences.length, "sentence")}, ${counted(claims.length, "claim")}`,
    ),
  ];
  for (const [label, of] of GROUPS) {
    const words = [...new Set(mentions.flatMap((mention) => of(mention) ?? []))];
    if (!words.length) continue;
    wrap(words.join(", "), width - 16).forEach((line, i) => {
      lines.push(`  ${padEnd(i ? "" : label, 12)}  ${line}`);
    });
  }
  if (claims.length) lines.push("", paint.bold("  CLAIMS"), ...claims.map((claim) => claimLine(claim, view)));
  for (const notice of notices)
    lines.push(...wrap(`note: ${notice.text}`, width - 2).map((line) => `  ${paint.dim(line)}`));
  return lines.map((line) => line.trimEnd());
}

const GROUPS: readonly (readonly [string, (mention: Mention) => string | null])[] = [
  ["people", (m) => (m.type === "person" ? m.name : null)],
  ["organisations", (m) => (m.type === "organization" ? m.name : null)],
  ["places", (m) => (m.type === "place" ? m.name : null)],
  ["times", (m) => (m.type === "time" ? `${oneLine(m.quote)} (${m.timex})` : null)],
  ["figures", (m) => (m.type === "quantity" ? oneLine(m.quote) : null)],
  ["speakers", (m) => (m.type === "quotation" ? (m.speaker?.name ?? null) : null)],
];

function claimLine(claim: Claim, view: View): string {
  const { paint, places, width } = view;
  const evidence = claim.evidence[0]!;
  const marks = [claim.polarity === "denied" ? "denied" : "", claim.modality === "stated" ? "" : claim.modality];
  const kind = [claim.kind, ...marks].filter(Boolean).join(", ");
  const where = padStart(cutStart(places.line(evidence), 8), 5);
  const lead = `  ${padEnd(cutEnd(kind, 20), 20)} ${where}  `;
  const words = excerptLines(evidence, width - columnsOf(lead), 1, view)[0] ?? "";
  return `  ${padEnd(cutEnd(kind, 20), 20)} ${paint.dim(where)}  ${words}`;
}
