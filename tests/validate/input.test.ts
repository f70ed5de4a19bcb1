import { describe, expect, it } from "vitest";
import { type Article, check, compare, InputError, type Options, read } from "../../src/index.js";

const article: Article = { id: "a", source: "Gazette", text: "The mayor opened the bridge on Friday." };

/** What is thrown, as code, path and sentence. */
function faultOf(run: () => unknown): readonly [string, string, string] | null {
  try {
    run();
    return null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [error.code, error.path, error.message];
  }
}

/** Values of the wrong type reach the library from JavaScript and from JSON. */
const anyhow = <T>(value: unknown): T => value as T;

describe("articles", () => {
  const cases: readonly (readonly [string, unknown, string, string, RegExp])[] = [
    ["an empty text", [{ ...article, text: " \n" }], "empty-text", "articles[0].text", /is empty/],
    ["no text", [{ id: "a", source: "b" }], "missing", "articles[0].text", /give the article's words/],
    ["a text that is none", [{ ...article, text: 7 }], "wrong-type", "articles[0].text", /is 7/],
    ["two of one id", [article, article], "duplicate-id", "articles[1].id", /so is articles\[0\].id/],
    ["an empty id", [{ ...article, id: "" }], "empty", "articles[0].id", /is empty/],
    ["an unknown format", [{ ...article, format: "md" }], "bad-value", "articles[0].format", /"markdown"/],
    [
      "a day that does not exist",
      [{ ...article, publishedAt: "2025-02-30" }],
      "bad-date",
      "articles[0].publishedAt",
      /ISO 8601/,
    ],
    ["words for a date", [{ ...article, publishedAt: "yesterday" }], "bad-date", "articles[0].publishedAt", /ISO 8601/],
    [
      "a misspelled field",
      [{ ...article, published_at: "2025-02-20" }],
      "unknown-field",
      "articles[0].published_at",
      /did you mean publishedAt/,
    ],
    ["no object", [null], "wrong-type", "articles[0]", /must be an article/],
    ["no list", article, "wrong-type", "articles", /Give a list/],
  ];
  it.each(cases)("refuses %s", (_, articles, code, path, message) => {
    const fault = faultOf(() => check(anyhow(articles)));
    expect(fault?.slice(0, 2)).toEqual([code, path]);
    expect(fault?.[2]).toMatch(message);
  });

  it("names the article of read() by that word", () => {
    expect(faultOf(() => read({ ...article, text: "" }))?.[1]).toBe("article.text");
  });

  it.each(["2025-12-21", "2025-12-21T18:30Z", "2025-12-21T18:30:05.250+02:00", "2025-12-21 18:30:05", "2024-02-29"])(
    "takes %s as a date",
    (publishedAt) => {
      expect(faultOf(() => read({ ...article, publishedAt }))).toBeNull();
    },
  );

  it("lets fields of the caller's own be, and carries none of them into the reading", () => {
    const reading = read(anyhow({ ...article, desk: "foreign", tags: ["bridge"] }));
    expect(reading.article).toEqual({ id: "a", source: "Gazette" });
  });

  it("takes no articles at all as nothing to compare", () => {
    expect(check([]).discrepancies).toEqual([]);
  });
});

describe("options", () => {
  const cases: readonly (readonly [string, unknown, string, string, RegExp])[] = [
    [
      "an unknown kind",
      { kinds: { figur: "off" } },
      "unknown-option",
      "options.kinds.figur",
      /unknown option kinds\.figur: did you mean figure\?/,
    ],
    [
      "an unknown option",
      { minconfidence: 1 },
      "unknown-option",
      "options.minconfidence",
      /did you mean minConfidence\?/,
    ],
    ["one near nothing", { colour: true }, "unknown-option", "options.colour", /There are kinds, minConfidence/],
    ["an unknown severity", { kinds: { date: "hihg" } }, "bad-value", "options.kinds.date", /"off", a severity/],
    [
      "an unknown rule option",
      { kinds: { spelling: ["low", { nosuch: 1 }] } },
      "unknown-option",
      "options.kinds.spelling[1].nosuch",
      /nosuch/,
    ],
    [
      "a confidence above 1",
      { minConfidence: 50 },
      "bad-value",
      "options.minConfidence",
      /is 50\. It must be a number from 0 to 1/,
    ],
    ["a locale in lower case", { locale: "en-gb" }, "bad-value", "options.locale", /Did you mean en-GB\?/],
    ["no such time zone", { timezone: "Europe/Kiew" }, "bad-value", "options.timezone", /IANA name/],
    [
      "a suppression without reason",
      { suppressions: [{ id: "1" }] },
      "missing",
      "options.suppressions[0].reason",
      /give the reason/,
    ],
    [
      "a name under another name",
      { reference: { people: [{ nam: "Ana Ruiz" }] } },
      "missing",
      "options.reference.people[0].name",
      /name is missing.*nam is unknown: did you mean name\?/,
    ],
    [
      "a phrase that would hide everything",
      { suppressions: [{ phrase: "12", reason: "checked" }] },
      "bad-value",
      "options.suppressions[0].phrase",
      /so short a phrase/,
    ],
    [
      "a suppression of nothing",
      { suppressions: [{ reason: "checked" }] },
      "missing",
      "options.suppressions[0]",
      /names no finding/,
    ],
    [
      "an expiry that is no date",
      { suppressions: [{ id: "1", reason: "checked", expires: "soon" }] },
      "bad-date",
      "options.suppressions[0].expires",
      /ISO 8601/,
    ],
    [
      "a person without name",
      { reference: { people: [{}] } },
      "missing",
      "options.reference.people[0].name",
      /give the full name/,
    ],
    [
      "an office that ends before it begins",
      {
        reference: {
          people: [{ name: "Ana Ruiz", offices: [{ office: "mayor", from: "2024-05-01", to: "2023-05-01" }] }],
        },
      },
      "bad-value",
      "options.reference.people[0].offices[0].to",
      /before its from/,
    ],
    [
      "a date that is none",
      { reference: { people: [{ name: "Ana Ruiz", offices: [{ office: "mayor", from: "2024-13" }] }] } },
      "bad-date",
      "options.reference.people[0].offices[0].from",
      /month \("2024-10"\)/,
    ],
    [
      "one name for two people",
      { reference: { people: [{ name: "Ana Ruiz" }, { name: "Bea Ruiz", aliases: ["ana ruiz"] }] } },
      "duplicate-name",
      "options.reference.people[1].aliases[0]",
      /so is options\.reference\.people\[0\]\.name/,
    ],
    [
      "an unknown field of a person",
      { reference: { people: [{ name: "Ana Ruiz", ofices: [] }] } },
      "unknown-option",
      "options.reference.people[0].ofices",
      /did you mean offices\?/,
    ],
    ["a tagger that is no function", { tagger: "wink" }, "wrong-type", "options.tagger", /Give a function/],
    ["no object", "strict", "wrong-type", "options", /an object of options/],
  ];
  it.each(cases)("refuses %s, in check, read and compare", (_, options, code, path, message) => {
    for (const run of [
      () => check([article], anyhow<Options>(options)),
      () => read(article, anyhow<Options>(options)),
      () => compare([], anyhow<Options>(options)),
    ]) {
      const fault = faultOf(run);
      expect(fault?.slice(0, 2)).toEqual([code, path]);
      expect(fault?.[2]).toMatch(message);
    }
  });

  it("takes every option there is", () => {
    const options: Options = {
      kinds: { figure: "low", date: "off", place: ["high", {}] },
      minConfidence: 0,
      sameStory: true,
      reference: {
        people: [
          { name: "Ana Ruiz", aliases: ["A. Ruiz"], offices: [{ office: "mayor", of: "Porto", from: "2024-05-01" }] },
        ],
        spellings: [{ preferred: "Kyiv", variants: ["Kiev"] }],
      },
      locale: "en-GB",
      timezone: "+05:30",
      suppressions: [{ phrase: "bridge", reason: "both are right" }],
      plugins: [],
    };
    expect(faultOf(() => check([article], options))).toBeNull();
  });
});

describe("readings", () => {
  const reading = read(article);

  it("takes a reading that went through JSON", () => {
    expect(compare([JSON.parse(JSON.stringify(reading))])).toEqual(check([article]));
  });

  it.each([
    ["another version", { ...reading, schema: "secondsource/reading/0" }, "not-a-reading", "readings[0]"],
    ["an article", article, "not-a-reading", "readings[0]"],
    ["a broken sentence", { ...reading, sentences: [{}] }, "missing", "readings[0].sentences[0].article"],
  ])("refuses %s", (_, broken, code, path) => {
    expect(faultOf(() => compare([anyhow(broken)]))?.slice(0, 2)).toEqual([code, path]);
  });

  it("refuses two of one article", () => {
    expect(faultOf(() => compare([reading, reading]))?.[0]).toBe("duplicate-id");
  });
});
