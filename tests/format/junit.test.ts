import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { junit } from "../../src/format/junit.js";
import { check } from "../../src/index.js";
import { loadStory, storyNames } from "../fixture-story.js";
import { ODD, oddReport } from "./odd-story.js";

const parse = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => name === "testsuite" || name === "testcase",
    trimValues: false,
  }).parse(xml);
};

describe("junit", () => {
  it("counts what it holds: a finding fails, an agreement passes, what is for information is skipped", () => {
    for (const name of storyNames) {
      const report = check(loadStory(name).articles);
      const { testsuites } = parse(junit(report));
      const cases = testsuites.testsuite.flatMap((suite: { testcase?: object[] }) => suite.testcase ?? []);
      const having = (key: string) => cases.filter((one: object) => key in one).length;
      const info = report.discrepancies.filter(
        (d) => d.severity === "info" || d.superseded || (d.kind === "uncorroborated" && d.severity === "low"),
      ).length;
      expect([testsuites.tests, testsuites.failures, testsuites.skipped].map(Number)).toEqual([
        cases.length,
        having("failure"),
        having("skipped"),
      ]);
      expect(cases).toHaveLength(report.discrepancies.length + report.agreements.length);
      expect(having("skipped")).toBe(info);
    }
  });

  it("does not fail for a small detail that one source alone has, nor for what a later article updates", () => {
    const [finding] = oddReport().discrepancies;
    const told = (change: object) =>
      junit({ ...oddReport(), discrepancies: [{ ...finding!, message: "Not both.", ...change }] }, ODD);
    expect(told({ kind: "uncorroborated", severity: "low" })).toMatch(/<skipped message="Not both\."/);
    expect(told({ kind: "uncorroborated", severity: "medium" })).toContain("<failure");
    expect(told({ kind: "figure", severity: "low" })).toContain("<failure");
    expect(told({ superseded: true })).toContain(
      '<skipped message="A later article evidently brings this up to date."',
    );
  });

  it("has a suite a story, called by its headline where it has one", () => {
    const match = loadStory("match").articles.map(({ title: _, ...article }) => article);
    const report = check([...loadStory("earthquake").articles, ...match]);
    const headlines = report.stories.map(
      ({ articles: [first] }) => report.articles.find(({ id }) => id === first)!.title,
    );
    expect(headlines.filter(Boolean)).toHaveLength(1);
    expect(parse(junit(report)).testsuites.testsuite.map((suite: { name: string }) => suite.name)).toEqual(
      report.stories.map(({ id }, i) => (headlines[i] ? `${id}: ${headlines[i]}` : id)),
    );
  });

  it("counts an input that could not be read as an error", () => {
    const report = oddReport();
    const notRead = { code: "not-read", article: null, text: 'b.json: this is no JSON: "]" is missing & more.' };
    const { testsuites } = parse(junit({ ...report, notices: [...report.notices, notRead, notRead] }, ODD));
    const inputs = testsuites.testsuite.at(-1);
    expect(inputs).toMatchObject({ name: "inputs", tests: "2", errors: "2", failures: "0" });
    expect(inputs.testcase.map((one: { error: { message: string } }) => one.error.message)).toEqual(
      Array(2).fill(notRead.text),
    );
    expect([testsuites.tests, testsuites.errors].map(Number)).toEqual([
      report.discrepancies.length + report.agreements.length + 2,
      2,
    ]);
    expect(junit(report, ODD)).not.toContain('name="inputs"');
  });

  it("keeps every word of an article inside its element", () => {
    const [finding] = oddReport().discrepancies;
    const message = `]]> </failure> & "quoted" \u0000\u000b \ud800 \ufffe 😀 مريم <![CDATA[`;
    const xml = junit(
      { ...oddReport(), discrepancies: [{ ...finding!, severity: "high", message, question: message }] },
      ODD,
    );
    expect(xml).not.toContain("]]>");
    const [one] = parse(xml).testsuites.testsuite[0].testcase;
    expect(one.failure.message).toBe(`]]> </failure> & "quoted" \ufffd \ufffd \ufffd 😀 مريم <![CDATA[`);
  });
});
