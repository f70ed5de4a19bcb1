import { describe, expect, it } from "vitest";
import wind from "../../examples/plugin/wind.mjs";
import { formats } from "../../src/format/formats.js";
import { check, compare, InputError, type Kinds, type Options, PluginError, read } from "../../src/index.js";
import { definePlugin, defineRule, type Plugin } from "../../src/plugin.js";

const article = (source: string, text: string) => ({
  id: source.toLowerCase(),
  source,
  text,
  publishedAt: "2026-03-04",
});
const GAZETTE = article("Gazette", "Ferries stayed in port. A force 8 wind was measured at Bergen on Tuesday.");
const HERALD = article("Herald", "Ferries stayed in port. A force 10 wind was measured at Bergen on Tuesday.");
const PAIR = [GAZETTE, HERALD];
const options: Options = { sameStory: true, plugins: [wind] };

const winds = (given = PAIR, more: Options = {}) =>
  check(given, { ...options, ...more }).discrepancies.filter((d) => (d.kind as string) === "wind");

describe("a plugin", () => {
  it("adds claims, a question, its ladder and what follows from them", () => {
    const [found, ...more] = winds();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      level: "apart",
      severity: "medium",
      question: "How strong was the wind at Bergen on 2026-03-03?",
    });
    expect(found!.positions.map(({ answer, evidence }) => [answer, evidence[0]!.quote]).sort()).toEqual([
      ["force 10", "force 10"],
      ["force 8", "force 8"],
    ]);
  });

  it("hears the options of its kind", () => {
    const next = [GAZETTE, { ...HERALD, text: HERALD.text.replace("10", "9") }];
    const kinds = (setting: unknown) => ({ kinds: { wind: setting } as Options["kinds"] }) as Options;
    expect(winds(next).map((d) => [d.level, d.severity])).toEqual([["next", "low"]]);
    expect(winds(next, kinds(["high", { tolerance: 0 }])).map((d) => [d.level, d.severity])).toEqual([
      ["apart", "high"],
    ]);
    expect(winds(PAIR, kinds("off"))).toEqual([]);
  });

  it("is heard in compare as in check, and its readings may be shipped", () => {
    const shipped = PAIR.map((one) => JSON.parse(JSON.stringify(read(one, options))));
    expect(compare(shipped.reverse(), options)).toEqual(check(PAIR, options));
    // Without it the readings are good still: claims of a kind that nobody asks about.
    expect(compare(shipped, { sameStory: true }).discrepancies.map((d) => d.kind)).not.toContain("wind");
  });

  it("changes nothing for a run without it", () => {
    const before = JSON.stringify(check(PAIR));
    winds();
    expect(JSON.stringify(check(PAIR))).toBe(before);
  });

  it.each(Object.keys(formats))("is shown by the format %s", (name) => {
    const report = check(PAIR, options);
    const text = formats[name as keyof typeof formats](report, PAIR);
    expect(text.toLowerCase()).toContain("wind");
    expect(text).not.toContain("undefined");
  });

  it("adds a format", () => {
    expect(wind.formats!["wind-log"]!(check(PAIR, options))).toBe(
      "force 10 (Herald) / force 8 (Gazette): How strong was the wind at Bergen on 2026-03-03?\n",
    );
  });
});

const rule = defineRule({
  meta: { id: "tide" as keyof Kinds, severity: "low", description: "Tides differ.", advice: "Look it up." },
  answer: ({ source }) => source,
  levels: [{ id: "apart", verdict: "conflict", because: () => "They differ." }],
});

describe("what is no plugin is refused by its path", () => {
  const faulty: [what: string, plugins: unknown[], code: string, path: string, says: RegExp][] = [
    ["no object", [7], "wrong-type", "options.plugins[0]", /a plugin/],
    ["no name", [{}], "missing", "options.plugins[0].name", /name is missing/],
    [
      "two of a name",
      [{ name: "a" }, { name: "a" }],
      "duplicate-id",
      "options.plugins[1].name",
      /plugins\[0\]\.name is too/,
    ],
    [
      "a misspelled part",
      [{ name: "a", rule: [] }],
      "unknown-option",
      "options.plugins[0].rule",
      /did you mean rules\?/,
    ],
    ["no list", [{ name: "a", rules: {} }], "wrong-type", "options.plugins[0].rules", /must be a list/],
    ["no function", [{ name: "a", aligners: ["x"] }], "wrong-type", "options.plugins[0].aligners[0]", /a function/],
    [
      "a rule of a kind that is there",
      [{ name: "a", rules: [rule, { ...rule, meta: { ...rule.meta, id: "figure" } }] }],
      "duplicate-id",
      "options.plugins[0].rules[1].meta.id",
      /"figure", which is built in/,
    ],
    [
      "two rules of a kind",
      [
        { name: "a", rules: [rule] },
        { name: "b", rules: [rule] },
      ],
      "duplicate-id",
      "options.plugins[1].rules[0].meta.id",
      /plugins\[0\]\.rules\[0\]\.meta\.id is too/,
    ],
    [
      "a severity there is not",
      [{ name: "a", rules: [{ ...rule, meta: { ...rule.meta, severity: "hihg" } }] }],
      "bad-value",
      "options.plugins[0].rules[0].meta.severity",
      /Did you mean high\?/,
    ],
    [
      "a last rung with a condition",
      [{ name: "a", rules: [{ ...rule, levels: [{ ...rule.levels[0]!, when: () => true }] }] }],
      "bad-value",
      "options.plugins[0].rules[0].levels[0].when",
      /last rung/,
    ],
    [
      "a first rung without one",
      [{ name: "a", rules: [{ ...rule, levels: [rule.levels[0]!, { ...rule.levels[0]!, id: "b" }] }] }],
      "missing",
      "options.plugins[0].rules[0].levels[0].when",
      /give a function/,
    ],
    [
      "a rule without rungs",
      [{ name: "a", rules: [{ ...rule, levels: [] }] }],
      "missing",
      "options.plugins[0].rules[0].levels",
      /is empty/,
    ],
    [
      "a format of a name that is there",
      [{ name: "a", formats: { json: () => "" } }],
      "duplicate-id",
      "options.plugins[0].formats.json",
      /built in/,
    ],
    [
      "a format that -f cannot take",
      [{ name: "a", formats: { "my own": () => "" } }],
      "bad-value",
      "options.plugins[0].formats.my own",
      /-f cannot take/,
    ],
  ];
  it.each(faulty)("%s", (_, plugins, code, path, says) => {
    try {
      check(PAIR, { plugins } as Options);
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect([(error as InputError).code, (error as InputError).path]).toEqual([code, path]);
      expect((error as InputError).message).toMatch(says);
      return;
    }
    expect.unreachable();
  });

  it("nor is a kind without a rule, with the nearest of all", () => {
    expect(() => check(PAIR, { ...options, kinds: { wnid: "off" } } as Options)).toThrow(/did you mean wind\?/);
    expect(() => check(PAIR, { ...options, kinds: { wind: ["low", { tolernce: 2 }] } } as Options)).toThrow(
      /Did you mean tolerance\?/,
    );
  });
});

describe("a plugin at fault is named, and no article is blamed", () => {
  const boom = () => {
    throw new TypeError("no luck");
  };
  const question = { kind: "tide", scope: "across", key: "k", text: "?", aligned: [] } as const;
  const faulty: [what: string, plugin: Omit<Plugin, "name">, part: string, says: RegExp][] = [
    ["its extractor throws", { extractors: [() => [], boom] }, "extractors[1]", /it threw no luck/],
    ["its aligner throws", { aligners: [boom] }, "aligners[0]", /it threw no luck/],
    [
      "its rung throws",
      {
        rules: [{ ...rule, levels: [{ ...rule.levels[0]!, because: boom }] }],
        aligners: [({ readings }) => [{ ...question, kind: rule.meta.id, claims: readings.map((r) => r.claims[0]!) }]],
      },
      "rules[0]",
      /it threw no luck/,
    ],
    ["it gives no list", { extractors: [() => 7 as never] }, "extractors[0]", /a list of drafts/],
    [
      "a draft has no span",
      { extractors: [() => [{ kind: "title", subject: null, attribute: "x", value: 1, spans: [] }]] },
      "extractors[0]",
      /no span/,
    ],
    [
      "a span lies beyond the text",
      {
        extractors: [
          () => [{ kind: "title", subject: null, attribute: "x", value: 1, spans: [{ start: 0, end: 1e6 }] }],
        ],
      },
      "extractors[0]",
      /no part of the clean text/,
    ],
    [
      "no rule judges its question",
      { aligners: [() => [{ ...question, kind: "moon" as never, claims: [] }]] },
      "aligners[0]",
      /kind moon, which no rule judges/,
    ],
  ];
  it.each(faulty)("%s", (_, parts, part, says) => {
    try {
      check(PAIR, { sameStory: true, plugins: [definePlugin({ name: "tides", ...parts })] });
    } catch (error) {
      expect(error).toBeInstanceOf(PluginError);
      expect([(error as PluginError).plugin, (error as PluginError).part]).toEqual(["tides", part]);
      expect((error as PluginError).message).toMatch(says);
      return;
    }
    expect.unreachable();
  });
});
