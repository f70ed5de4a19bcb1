import { NOT_READ, type Notice } from "../model/article.js";
import type { Discrepancy, Report } from "../model/report.js";
import type { Format } from "./format.js";
import { adviceOf, labelOf, messageOf } from "./headings.js";
import { oneLine, onePlaceEach, type Places, placesOf } from "./places.js";
import { storyReports } from "./story-report.js";
import { wellFormed } from "./well-formed.js";

/**
 * JUnit XML: a suite a story, a test a question. What sources agree on passes, a finding fails; what a later article
 * brings up to date, what is only for information, and what one source alone has, below medium, is skipped. What could not be read is a suite of errors.
 */
export const junit: Format = (report, articles = []) => {
  const places = placesOf(articles);
  const suites = [...storyReports(report).map((story) => suiteOf(story, places)), ...unreadSuites(report.notices)];
  const sum = (key: keyof Counts) => suites.reduce((total, suite) => total + suite[key], 0);
  const counts = countsOf({
    tests: sum("tests"),
    failures: sum("failures"),
    skipped: sum("skipped"),
    errors: sum("errors"),
  });
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites name="secondsource" ${counts}>`,
    ...suites.flatMap((suite) => suite.lines),
    "</testsuites>",
    "",
  ].join("\n");
};

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  readonly errors: number;
}

interface Suite extends Counts {
  readonly lines: readonly string[];
}

const countsOf = ({ tests, failures, skipped, errors }: Counts): string =>
  `tests="${tests}" failures="${failures}" skipped="${skipped}" errors="${errors}"`;

function suiteOf(report: Report, places: Places): Suite {
  const skipped = report.discrepancies.filter(isSkipped).length;
  const failures = report.discrepancies.length - skipped;
  const tests = report.discrepancies.length + report.agreements.length;
  const title = report.articles.find((article) => article.title?.trim())?.title;
  // Two stories may have one headline; an id alone says nothing to whoever reads the build's page.
  const name = [report.stories[0]?.id ?? "story", title && oneLine(title).trim()].filter(Boolean).join(": ");
  const lines = [
    `  <testsuite name="${attribute(name)}" ${countsOf({ tests, failures, skipped, errors: 0 })}>`,
    ...report.discrepancies.flatMap((finding) => caseOf(finding, places)),
    ...report.agreements.map(
      ({ question }) => `    <testcase classname="agreement" name="${attribute(oneLine(question))}"/>`,
    ),
    "  </testsuite>",
  ];
  return { tests, failures, skipped, errors: 0, lines };
}

/** A run that could not read an input is not clean, whatever the rest says. */
function unreadSuites(notices: readonly Notice[]): Suite[] {
  const unread = notices.filter(({ code }) => code === NOT_READ);
  if (!unread.length) return [];
  const counts = { tests: unread.length, failures: 0, skipped: 0, errors: unread.length };
  const cases = unread.flatMap(({ text }, i) => [
    `    <testcase classname="input" name="input ${i + 1} that could not be read">`,
    `      <error type="${NOT_READ}" message="${attribute(oneLine(text))}"/>`,
    "    </testcase>",
  ]);
  return [{ ...counts, lines: [`  <testsuite name="inputs" ${countsOf(counts)}>`, ...cases, "  </testsuite>"] }];
}

/** What one source alone tells is a fault of nobody's: below medium a reader may want to know, a build does not. */
const isSkipped = ({ superseded, severity, kind }: Discrepancy): boolean =>
  superseded || severity === "info" || (kind === "uncorroborated" && severity === "low");

function caseOf(finding: Discrepancy, places: Places): string[] {
  const head = `    <testcase classname="${finding.kind}" name="${attribute(oneLine(finding.question))}">`;
  if (isSkipped(finding)) {
    return [head, `      <skipped message="${attribute(oneLine(messageOf(finding)))}"/>`, "    </testcase>"];
  }
  const answers = finding.positions.flatMap((position) => [
    labelOf(position),
    ...onePlaceEach(position.evidence).map((e) => `  ${places.where(e)}: “${places.said(e)}”`),
  ]);
  const text = [...answers, adviceOf(finding), `fingerprint ${finding.id}`].filter(Boolean).join("\n");
  return [
    head,
    `      <failure type="${finding.severity}" message="${attribute(oneLine(finding.message))}">${content(text)}</failure>`,
    "    </testcase>",
  ];
}

/** What XML 1.0 cannot hold, not even escaped, becomes U+FFFD. */
const allowed = (text: string): string =>
  wellFormed(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");

// "]]>" may not stand in text: its ">" is always escaped here.
const content = (text: string): string =>
  allowed(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");

const attribute = (text: string): string =>
  content(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
