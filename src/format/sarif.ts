import { version } from "../../package.json";
import { type Evidence, NOT_READ, type Notice } from "../model/article.js";
import type { Discrepancy, Kind, Report } from "../model/report.js";
import { KINDS } from "../model/report.js";
import { savedPathOf } from "./file-path.js";
import type { Format, ShownArticle } from "./format.js";
import { adviceOf, headingOf, labelOf, levelOf, messageOf, oddPosition } from "./headings.js";
import { onePlaceEach, type Places, placesOf } from "./places.js";
import { wellFormed } from "./well-formed.js";

/** GitHub refuses a run of more results; the report has the worst first. */
const MOST_RESULTS = 25_000;

/**
 * SARIF 2.1.0: one result a finding, at its place in the odd source out; the other sources are related locations. Lines
 * and columns need the articles; without them a result names its article alone.
 */
export const sarif: Format = (report, articles = []) => `${JSON.stringify(logOf(report, articles), null, 2)}\n`;

function logOf(report: Report, articles: readonly ShownArticle[]): object {
  const findings: readonly Found[] = [
    ...report.discrepancies.map((finding) => ({ finding, reason: null })),
    // What counts comes first: of too many results these go before it.
    ...(report.suppressed ?? []).map(({ discrepancy, reason }) => ({ finding: discrepancy, reason })),
  ];
  const found = new Set(findings.map(({ finding }) => finding.kind));
  const kinds = [...new Set<Kind>([...KINDS, ...[...found].sort()])].filter((kind) => found.has(kind));
  const placed = placer(report, articles);
  const results = findings.slice(0, MOST_RESULTS);
  const some = (report.suppressed ?? []).length > 0;
  const left = findings.length - results.length;
  const notices: readonly Notice[] = left
    ? [
        ...report.notices,
        { code: "too-many-results", article: null, text: `${left} findings of least weight are left out.` },
      ]
    : report.notices;
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "secondsource", semanticVersion: version, rules: kinds.map(ruleOf) } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: !notices.some(({ code }) => code === NOT_READ),
            toolExecutionNotifications: notices.map((notice) => notificationOf(notice, placed)),
          },
        ],
        results: results.map((one) => resultOf(one, kinds.indexOf(one.finding.kind), placed, some)),
      },
    ],
  };
}

/** A finding, and the reason why it is suppressed; null where it counts. */
interface Found {
  readonly finding: Discrepancy;
  readonly reason: string | null;
}

const ruleOf = (kind: Kind): object => ({
  id: kind,
  shortDescription: { text: headingOf(kind) },
  fullDescription: { text: `${headingOf(kind)}.` },
  help: { text: `secondsource --explain ${kind} tells what this kind means and what to do about it.` },
  properties: { tags: ["discrepancy"] },
});

interface Placer {
  /** A place as SARIF has it. */
  readonly at: (evidence: Evidence) => object;
  /** An article as a person calls it. */
  readonly nameOf: (article: string) => string;
}

/** Places as SARIF has them. A headline has no line of its own: it is named, and its file's first line stands for it. */
function placer(report: Report, articles: readonly ShownArticle[]): Placer {
  const places: Places = placesOf(articles);
  const shown = new Map(articles.map((article) => [article.id, article]));
  const info = new Map(report.articles.map((article) => [article.id, article]));
  const at = (evidence: Evidence): object => {
    const article = shown.get(evidence.article);
    const url = article?.url ?? info.get(evidence.article)?.url;
    const region = places.region(evidence);
    return {
      physicalLocation: {
        artifactLocation: { uri: uriOf((article && savedPathOf(article)) ?? evidence.article) },
        region: region
          ? {
              startLine: region.from.line,
              startColumn: region.from.column,
              endLine: region.to.line,
              endColumn: region.to.column,
              snippet: { text: evidence.quote },
            }
          : { startLine: article?.fileLine ?? 1 },
      },
      ...(evidence.field === "title"
        ? { logicalLocations: [{ name: "title", fullyQualifiedName: `${evidence.article}/title`, kind: "element" }] }
        : {}),
      ...(url === undefined ? {} : { properties: { url } }),
    };
  };
  return { at, nameOf: places.nameOf };
}

/** A path as a relative URI with forward slashes, as viewers of a repository want it; an absolute one as file:. */
export function uriOf(path: string): string {
  const parts = path
    .replace(/\\/g, "/")
    .replace(/^(?:\.\/)+/, "")
    .split("/");
  const uri = parts.map((part) => encodeURIComponent(wellFormed(part))).join("/");
  if (/^[A-Za-z]:\//.test(path.replace(/\\/g, "/"))) return `file:///${uri.replace("%3A", ":")}`;
  return uri.startsWith("/") ? `file://${uri}` : uri;
}

function resultOf({ finding, reason }: Found, ruleIndex: number, { at }: Placer, some: boolean): object {
  const odd = oddPosition(finding);
  const [first] = odd?.evidence ?? [];
  // The others first, then the further articles of the odd one's own answer.
  const answers = [...finding.positions.filter((position) => position !== odd), ...(odd ? [odd] : [])];
  const related = answers.flatMap((position) =>
    onePlaceEach(position.evidence)
      .filter(({ article }) => position !== odd || article !== first?.article)
      .map((evidence) => ({ position, evidence })),
  );
  const links = related.map(({ position }, i) => `[${escapeLink(labelOf(position))}](${i + 1})`);
  // The caller's own facts stand in no article.
  const facts = answers.filter(({ evidence }) => !evidence.length).map((position) => escapeLink(labelOf(position)));
  const against = [...links, ...facts].join(", ");
  return {
    ruleId: finding.kind,
    ruleIndex,
    level: levelOf(finding),
    rank: Math.round(finding.confidence * 1000) / 10,
    message: { text: [escapeLink(`${finding.question} ${messageOf(finding)}`), against].filter(Boolean).join(" ") },
    locations: first ? [at(first)] : [],
    relatedLocations: related.map(({ position, evidence }, i) => ({
      id: i + 1,
      message: { text: labelOf(position) },
      ...at(evidence),
    })),
    // Of a run some of whose results are suppressed each says whether it is (SARIF 2.1.0, 3.27.23).
    ...(some ? { suppressions: reason === null ? [] : [accepted(reason)] } : {}),
    partialFingerprints: { "secondsource/v1": finding.id },
    properties: {
      question: finding.question,
      severity: finding.severity,
      confidence: finding.confidence,
      level: finding.level,
      scope: finding.scope,
      superseded: finding.superseded,
      ...(adviceOf(finding) ? { advice: adviceOf(finding) } : {}),
      ...(finding.silent ? { silent: finding.silent } : {}),
    },
  };
}

const accepted = (reason: string): object => ({ kind: "external", status: "accepted", justification: reason });

/** In a message "[text](1)" is a link: brackets of the words themselves take a backslash (SARIF 2.1.0, 3.11.6). */
const escapeLink = (text: string): string => text.replace(/[\\[\]]/g, "\\$&");

const notificationOf = ({ code, article, text, evidence }: Notice, { at, nameOf }: Placer): object => ({
  level: code === NOT_READ ? "error" : "note",
  message: { text: article && !evidence ? `${nameOf(article)}: ${text}` : text },
  descriptor: { id: code },
  ...(evidence ? { locations: [at(evidence)] } : {}),
});
