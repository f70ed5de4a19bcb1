import type { ArticleInfo, Notice } from "../model/article.js";
import type { Suppression } from "../model/options.js";
import type { Discrepancy, SuppressedFinding } from "../model/report.js";

/** What is left of the findings, and what the reader should know of those that are not. */
export interface Suppressed {
  readonly discrepancies: readonly Discrepancy[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notices: readonly Notice[];
}

/**
 * Leaves out the findings that the caller has looked at. There is no clock here: an expiry is judged by the newest
 * article of the run, and holds off where no article is dated. One that has expired, or that meets no finding, is told.
 */
export function suppress(
  discrepancies: readonly Discrepancy[],
  suppressions: readonly Suppression[],
  articles: readonly ArticleInfo[],
): Suppressed {
  if (!suppressions.length) return { discrepancies, suppressed: [], notices: [] };
  const newest = newestDay(articles);
  const live = suppressions.filter(({ expires }) => !expires || !newest || newest < expires);
  const expired = suppressions.filter((suppression) => !live.includes(suppression));
  const texts = new Map(discrepancies.map((finding) => [finding, foldedWordsOf(finding)]));
  const meets = ({ id, phrase }: Suppression, finding: Discrepancy): boolean =>
    (id === undefined || id === finding.id) && (phrase === undefined || hasPhrase(texts.get(finding)!, fold(phrase)));
  const met = live.map((suppression) => discrepancies.filter((finding) => meets(suppression, finding)));
  const gone = new Map<Discrepancy, string>();
  // Of several that meet it the first by its words: their order is the caller's.
  live.forEach(({ reason }, i) => {
    for (const finding of met[i]!) gone.set(finding, [gone.get(finding) ?? reason, reason].sort()[0]!);
  });
  return {
    discrepancies: discrepancies.filter((finding) => !gone.has(finding)),
    suppressed: discrepancies.flatMap((discrepancy) => {
      const reason = gone.get(discrepancy);
      return reason === undefined ? [] : { reason, discrepancy };
    }),
    notices: [
      ...byReason(live.filter((_, i) => met[i]!.length)).map(([reason, own]) => {
        const findings = new Set(own.flatMap((suppression) => met[live.indexOf(suppression)]!));
        const n = findings.size;
        return notice("suppressed", `${n} ${n === 1 ? "finding is" : "findings are"} left out: ${reason}`);
      }),
      ...byReason(expired).map(([reason, own]) =>
        notice(
          "suppression-expired",
          `${namesOf(own)} no longer suppressed since ${datesOf(own)} (${reason}). Look again.`,
        ),
      ),
      ...byReason(live.filter((_, i) => !met[i]!.length)).map(([reason, own]) =>
        notice(
          "suppression-unused",
          `${namesOf(own)} suppressed (${reason}) but not found. Remove what is no longer needed.`,
        ),
      ),
    ],
  };
}

/** The day of the newest dated article; null where none is dated. */
const newestDay = (articles: readonly ArticleInfo[]): string | null =>
  articles
    .flatMap((article) => article.publishedAt?.slice(0, 10) ?? [])
    .sort()
    .at(-1) ?? null;

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** Does a phrase stand in a text as whole words and numbers? "2 people" is not in "12 people", nor "1" in "1,200". */
function hasPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!isInside(text, at) && !isInside(text, at + phrase.length)) return true;
  return false;
}

/** What meets inside a word, "fer|ry", and inside a number, "1|.5", "1.|5"; "$" and a point at the end bound themselves. */
const INSIDE: readonly (readonly [RegExp, RegExp])[] = [
  [/[\p{L}\p{M}\p{N}]$/u, /^[\p{L}\p{M}\p{N}]/u],
  [/\p{N}$/u, /^[.,]\p{N}/u],
  [/\p{N}[.,]$/u, /^\p{N}/u],
];

function isInside(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 4), at), text.slice(at, at + 4)];
  return INSIDE.some(([end, start]) => end.test(before) && start.test(after));
}

/** Question, message and evidence; a phrase does not run from one into the next. */
const foldedWordsOf = (finding: Discrepancy): string =>
  [finding.question, finding.message, ...finding.positions.flatMap((p) => p.evidence.map((e) => e.quote))]
    .map(fold)
    .join("\u0000");

const notice = (code: string, text: string): Notice => ({
  code,
  article: null,
  text: /[.!?]$/.test(text) ? text : `${text}.`,
});

/** In the order of the reasons: the same whatever the order of the suppressions. */
function byReason(suppressions: readonly Suppression[]): (readonly [string, readonly Suppression[]])[] {
  const groups = new Map<string, Suppression[]>();
  for (const suppression of suppressions)
    groups.set(suppression.reason, [...(groups.get(suppression.reason) ?? []), suppression]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** "“the bridge” is", "0a1b…, 2c3d… and 4 more are". */
function namesOf(suppressions: readonly Suppression[]): string {
  const names = suppressions
    .map(({ id, phrase }) => [id ?? [], phrase === undefined ? [] : `“${phrase}”`].flat().join(" with "))
    .sort();
  const shown = names.slice(0, 3);
  const more = names.length - shown.length;
  return `${shown.join(", ")}${more ? ` and ${more} more` : ""} ${names.length === 1 ? "is" : "are"}`;
}

const datesOf = (suppressions: readonly Suppression[]): string =>
  [...new Set(suppressions.map(({ expires }) => expires))].sort().join(", ");
