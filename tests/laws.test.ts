import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, check, InputError, type Options, type Report, read } from "../src/index.js";
import { brokenLaws, faultsOf } from "../src/testing.js";
import { loadStory, storyNames } from "./fixture-story.js";
import { anyText, article, articles, newsText } from "./random-news.js";

// The same cases every time: a red run can be run again. Another seed looks further.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 4052025) });

const stories = storyNames.map((name) => [name, loadStory(name).articles] as const);
/** The laws hold for what is shown and for every candidate. */
const settings: readonly Options[] = [{}, { minConfidence: 0 }, { sameStory: true, locale: "en-GB" }];

const bytes = (report: Report): string => JSON.stringify(report);

/** The same articles in another order, by a seed. */
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((value, i) => ({ value, key: Math.sin(seed * 1000 + i * 7919) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

// Quotes are slices; order, a second run and a way through JSON change no byte; a copy differs in nothing.
describe.each(stories)("all laws of the tester hold for %s", (_, given) => {
  it.each(settings)("under %j", (options) => expect(brokenLaws(given, options)).toEqual([]));
});

describe("every place is a slice of its article", () => {
  it("in random news", () => {
    fc.assert(
      fc.property(articles, (given) => {
        expect(faultsOf(check(given, { minConfidence: 0 }), given)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("in any text at all", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, title) => {
        const one = { ...article("a", `${text}.`), title };
        expect(faultsOf(read(one), [one])).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("no byte of a report depends", () => {
  it("on the order of random articles", () => {
    fc.assert(
      fc.property(articles, fc.nat(1000), (given, seed) => {
        expect(bytes(check(shuffled(given, seed), { minConfidence: 0 }))).toBe(
          bytes(check(given, { minConfidence: 0 })),
        );
      }),
      { numRuns: 25 },
    );
  });

  it.each(["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])("on the machine's time zone: %s", (zone) => {
    const before = process.env.TZ;
    const expected = stories.map(([, given]) => bytes(check(given)));
    try {
      process.env.TZ = zone;
      expect(new Date(2025, 0, 1).getTimezoneOffset()).not.toBe(0);
      expect(stories.map(([, given]) => bytes(check(given)))).toEqual(expected);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe("an article alone", () => {
  it("breaks no law in random news: it does not differ from its own copy", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expect(brokenLaws([article("a", text)], { sameStory: true, minConfidence: 0 })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("no input throws but InputError", () => {
  it("whatever the articles are", () => {
    const field = fc.oneof(anyText, fc.constant(undefined), fc.constant(null), fc.integer());
    const anyArticle = fc.record({
      id: field,
      source: field,
      text: field,
      title: field,
      publishedAt: field,
      format: field,
    });
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 3 }), (given) => {
        try {
          check(given as unknown as Article[]);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("whatever the options are", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(
          fc.constantFrom("kinds", "minConfidence", "timezone", "suppressions", "reference"),
          fc.anything(),
        ),
        (a, b) => {
          for (const options of [a, b])
            try {
              check([article("a", "The mayor opened the bridge on Friday.")], options as Options);
            } catch (error) {
              expect(error).toBeInstanceOf(InputError);
            }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("nor does a text in any format", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("text", "markdown", "html"), (text, format) => {
        read({ ...article("a", `${text}.`), format: format as "text" });
      }),
      { numRuns: 150 },
    );
  });
});

describe("time grows about linearly with the length of an article", () => {
  // Eight times the text may take twenty-four times as long on a busy machine; a quadratic step takes sixty-four.
  const GROWTH = 8;
  const SLACK = 3;
  const milliseconds = (text: string): number => {
    const times = [1, 2].map(() => {
      const start = performance.now();
      read(article("a", text));
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const fixture = loadStory("miami-talks").articles[0]!.text;
  it.each([
    ["news", `${fixture}\n\n`],
    ["one line of news", `${fixture.replace(/\s+/g, " ")} `],
    ["days", "1 day "],
    ["digits", "1 "],
    ["commas", "1,000,"],
    ["quotation marks", '"'],
    ["opening quotation marks", "“ said "],
    ["closing quotation marks", "said” "],
    ["short quotations", '"Yes," said Ana. '],
    ["reporting verbs", "said that "],
    ["capitals", "Ana Ruiz "],
    ["one long word", "abcdefghij"],
    ["brackets", "[(<"],
    ["asterisks", "**a "],
    ["short lines", "a\n"],
    ["table rows", "| a | b |\n"],
    ["list items", "- Ana\n"],
    ["damaged letters", "Ã©"],
    ["hyphens", "a-"],
    ["full stops", "a. "],
    ["dots", "."],
    ["titles", "President of the Council of the "],
    ["dates", "on Dec. 4, 2025, "],
    ["conjunctions", "and Ana "],
    ["percentages", "40% of "],
    ["tags", "<p>a</p>"],
  ])("%s", { retry: 2 }, (_, unit) => {
    const small = `a ${unit.repeat(Math.ceil(4000 / unit.length))}`;
    read(article("a", small));
    const base = Math.max(milliseconds(small), 5);
    expect(milliseconds(small.repeat(GROWTH))).toBeLessThan(base * GROWTH * SLACK);
  });
});
