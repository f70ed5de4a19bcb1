import { describe, expect, it } from "vitest";
import { type Article, check, type Options, type Reference, type Report } from "../../src/index.js";

const REFERENCE: Reference = {
  people: [
    {
      name: "Ana Ruiz",
      aliases: ["Anita Ruiz"],
      offices: [{ office: "mayor", of: "Eastport", from: "2016-05-01", to: "2024-05-01" }],
    },
    { name: "Tomas Berg", offices: [{ office: "mayor", of: "Eastport", from: "2024-05-01" }] },
    {
      name: "Knut Vik",
      offices: [{ office: "secretary general", of: "Northern Grain Council", from: "2014-10-01", to: "2024-10-01" }],
    },
    {
      name: "Laura Montes",
      offices: [
        { office: "president", of: "Chile", from: "2010", to: "2014-03" },
        { office: "president", of: "Chile", from: "2022-03-11" },
      ],
    },
    { name: "Ines Falk", offices: [{ office: "spokeswoman", of: "Westmark Fund", to: "2023-12-31" }] },
    { name: "Piet Roos", offices: [{ office: "chairman", of: "Harbour Board" }] },
  ],
};

interface Told {
  readonly published?: string | null;
  readonly source?: string;
  readonly reference?: Reference;
}

function article(text: string, { published = "2025-12-03", source = "Coast Herald" }: Told = {}): Article {
  return {
    id: source.toLowerCase().replace(/ /g, "-"),
    source,
    text,
    ...(published ? { publishedAt: published } : {}),
  };
}

/** Findings against the reference, as "kind/level". */
const against = (report: Report): string[] =>
  report.discrepancies.filter((d) => d.scope === "reference").map((d) => `${d.kind}/${d.level}`);

const levels = (text: string, told: Told = {}): string[] =>
  against(check([article(text, told)], { reference: told.reference ?? REFERENCE }));

describe("an office that the reference dates", () => {
  it.each([
    ["title/left-office", "Ana Ruiz, the mayor of Eastport, opened the bridge on Friday."],
    ["title/left-office", "The mayor of Eastport, Ana Ruiz, opened the bridge on Friday."],
    ["title/left-office", "Eastport Mayor Ana Ruiz opened the bridge on Friday."],
    ["title/left-office", "Mayor Ana Ruiz opened the bridge on Friday in Eastport."],
    ["title/left-office", "Eastport's mayor, Anita Ruiz, opened the bridge on Friday."],
    ["title/left-office", "Eastport Mayor Ana Ruiz opened the bridge. Ruiz said it was late."],
    ["title/left-office", "Northern Grain Council Secretary-General Knut Vik promised more barley."],
    ["title/left-office", "Knut Vik, the Secretary General of the Northern Grain Council, promised more barley."],
    ["title/left-office", "Knut Vik, secretary-general of the NGC, spoke for the Northern Grain Council."],
    ["title/left-office", "A spokeswoman for the Westmark Fund, Ines Falk, said the report was wrong."],
    ["title/still-in-office", "The plan was shown to former Chilean President Laura Montes in Santiago."],
    ["title/still-in-office", "The plan was shown to Piet Roos, the former chairman of the Harbour Board."],
  ])("%s: %s", (level, text) => {
    expect(levels(text)).toEqual([level]);
  });

  it.each([
    ["told as past", "Ana Ruiz, the former mayor of Eastport, opened the bridge on Friday."],
    ["told as past elsewhere", "Mayor Ruiz was late. Ana Ruiz, the former mayor of Eastport, opened the bridge."],
    ["told of then", "Ana Ruiz, who was mayor of Eastport for eight years, opened the bridge on Friday."],
    ["told of another year", "In 2019 Ana Ruiz, the mayor of Eastport, opened the bridge."],
    ["held", "Tomas Berg, the mayor of Eastport, opened the bridge on Friday."],
    ["of another town", "Ana Ruiz, the mayor of Westport, opened the bridge on Friday."],
    ["of nobody knows where", "Mayor Ana Ruiz opened the bridge on Friday."],
    ["another office", "Ana Ruiz, a senator, opened the bridge in Eastport on Friday."],
    ["vaguer", "Ana Ruiz, an official in Eastport, opened the bridge on Friday."],
    ["a deputy's", "Ana Ruiz, the deputy mayor of Eastport, opened the bridge on Friday."],
    ["told as to come", "Tomas Berg, the mayor-elect of Eastport, opened the bridge on Friday."],
    ["somebody else's, who is not known", "A spokeswoman, Ines Falk, said the report was wrong."],
    ["held again", "Chilean President Laura Montes was shown the plan in Santiago."],
    ["undated", "Piet Roos, the chairman of the Harbour Board, was shown the plan."],
    ["nobody's who is known", "Karl Holm, the mayor of Westport, opened the bridge on Friday."],
  ])("is no matter where it is %s: %s", (_, text) => {
    expect(levels(text)).toEqual([]);
  });

  const mayor = (name: string) => `${name}, the mayor of Eastport, opened the bridge on Friday.`;
  it.each([
    ["2024-04-15", "Ana Ruiz", []],
    ["2024-05-01", "Ana Ruiz", []],
    ["2024-05-02", "Ana Ruiz", []],
    ["2024-05-03", "Ana Ruiz", ["title/left-office"]],
    ["2024-04-29", "Tomas Berg", ["title/not-yet-in-office"]],
    ["2024-04-30", "Tomas Berg", []],
    ["2024-05-01", "Tomas Berg", []],
    ["2016-03-15", "Ana Ruiz", ["title/not-yet-in-office"]],
  ])("begins and ends on its days, a day about: %s %s", (published, name, expected) => {
    expect(levels(mayor(name), { published })).toEqual(expected);
  });

  const montes = "Laura Montes, the president of Chile, was shown the plan.";
  it.each([
    ["2009-12-28", ["title/not-yet-in-office"]],
    ["2010-01-02", []],
    ["2014-03-20", []],
    ["2014-04-20", ["title/left-office"]],
    ["2022-01-20", ["title/left-office"]],
    ["2022-03-20", []],
  ])("is as exact as it is given: %s", (published, expected) => {
    expect(levels(montes, { published })).toEqual(expected);
  });

  it("is not held against an article without a date, and that is said", () => {
    const options: Options = { reference: REFERENCE };
    const dated = check([article(mayor("Ana Ruiz"), { published: null })], options);
    expect(against(dated)).toEqual([]);
    expect(dated.notices.filter((n) => n.code === "reference-undated").map((n) => n.article)).toEqual(["coast-herald"]);
    const other = check([article("The ferry sank off Aldermere. Ana Ruiz was there.", { published: null })], options);
    expect(other.notices.map((n) => n.code)).not.toContain("reference-undated");
    expect(levels("Piet Roos, the former chairman of the Harbour Board, spoke.", { published: null })).toEqual([
      "title/still-in-office",
    ]);
  });

  it("is told where its name is unknown", () => {
    const reference = { people: [{ name: "Ana Ruiz", offices: [{ office: "grand zamorin" }] }] };
    const { notices } = check([article("Ana Ruiz spoke.")], { reference });
    expect(notices.map((n) => n.code)).toEqual(["reference-office-unread"]);
  });
});

describe("the holder of an office that the reference has", () => {
  it.each([
    ["officeholder/reference-holder", "Karl Holm, the mayor of Eastport, opened the bridge on Friday."],
    ["officeholder/reference-holder", "Eastport Mayor Karl Holm opened the bridge on Friday."],
    ["officeholder/reference-holder", "The plan was shown to Chilean President Karl Holm in Santiago."],
  ])("%s: %s", (level, text) => {
    expect(levels(text)).toEqual([level]);
  });

  it.each([
    ["is not named with its town", "Mayor Karl Holm opened the bridge on Friday in Eastport."],
    ["is of another town", "Westport Mayor Karl Holm opened the bridge on Friday in Eastport."],
    ["is told as former", "Karl Holm, a former mayor of Eastport, opened the bridge on Friday."],
    ["is told as acting", "Karl Holm, the acting mayor of Eastport, opened the bridge on Friday."],
    ["is told of another year", "In 2011 Karl Holm, the mayor of Eastport, opened the bridge."],
    ["may be one of several", "Karl Holm, a spokesman for the Westmark Fund, said the report was wrong."],
  ])("is no matter where it %s: %s", (_, text) => {
    expect(levels(text)).toEqual([]);
  });

  it("may be spelled otherwise: that is a matter of spelling", () => {
    const text = "Thomas Berg, the mayor of Eastport, opened the bridge on Friday.";
    expect(levels(text)).toEqual(["spelling/not-as-preferred"]);
  });

  it("is one of several where the reference says so", () => {
    const offices = (sole: boolean) => [{ office: "mayor", of: "Eastport", sole }];
    const holm = "Karl Holm, the mayor of Eastport, opened the bridge on Friday.";
    for (const [sole, expected] of [
      [true, ["officeholder/reference-holder"]],
      [false, []],
    ] as const)
      expect(levels(holm, { reference: { people: [{ name: "Ana Ruiz", offices: offices(sole) }] } })).toEqual(expected);
  });
});

describe("a spelling that the reference prefers", () => {
  const reference: Reference = {
    people: [
      { name: "Andrii Kovalenko", aliases: ["Andy Kovalenko"] },
      { name: "Lena Magnusson", variants: ["Lena Magnuson-Holm"] },
    ],
    organizations: [{ name: "Northern Grain Council", variants: ["North Grain Council"] }],
    spellings: [{ preferred: "Kyiv", variants: ["Kiev"] }],
  };
  it.each([
    ["another given name", "Andriy Kovalenko closed the port of Odesa on Monday."],
    ["another surname", "Andrii Kovalenco closed the port of Odesa on Monday."],
    ["a variant of a place", "The port was closed, the mayor of Kiev said on Monday."],
    ["a variant in capitals", "KIEV - The port was closed on Monday."],
    ["a variant inside a name", "The port was closed, the Kiev Institute said on Monday."],
    ["a variant of a person", "Lena Magnuson-Holm closed the port on Monday."],
    ["a variant of a body", "The port was closed by the North Grain Council on Monday."],
  ])("is not kept: %s", (_, text) => {
    expect(levels(text, { reference })).toEqual(["spelling/not-as-preferred"]);
  });

  it.each([
    ["the name itself", "Andrii Kovalenko closed the port of Kyiv on Monday."],
    ["an alias", "Andy Kovalenko closed the port on Monday."],
    ["the surname", "The port was closed on Monday, Kovalenko said. Andrii Kovalenko is the harbour master."],
    ["an initial", "A. Kovalenko closed the port on Monday."],
    ["an owner's mark", "Andrii Kovalenko’s port closed on Monday in Kyiv’s harbour."],
    ["another person", "Marta Kovalenko closed the port on Monday."],
    ["capitals throughout", "KYIV - The port was closed on Monday."],
  ])("is kept by %s", (_, text) => {
    expect(levels(text, { reference })).toEqual([]);
  });
});

describe("a finding against the reference", () => {
  const articles = [
    article("Eastport Mayor Ana Ruiz opened the new bridge on Friday. It cost 3 million."),
    article("Ana Ruiz, a former mayor of Eastport, opened the new bridge on Friday.", { source: "Harbour Gazette" }),
  ];
  const report = check(articles, { reference: REFERENCE, sameStory: true });
  const [finding] = report.discrepancies.filter((d) => d.scope === "reference");

  it("says what the reference has and who says otherwise", () => {
    expect(finding?.message).toBe(
      "Your reference: Ana Ruiz left this office on 1 May 2024, and Tomas Berg has it since; Coast Herald calls Ana Ruiz “Eastport Mayor”.",
    );
    expect([finding?.severity, finding?.question]).toEqual(["high", "What is Ana Ruiz's office?"]);
  });

  it("has a position of the reference, which no article stands behind but those that agree", () => {
    const [one, other] = [...finding!.positions].sort((a, b) => a.sources.length - b.sources.length);
    expect([one?.sources, one?.evidence.map((e) => e.quote)]).toEqual([["Coast Herald"], ["Eastport Mayor Ana Ruiz"]]);
    expect(other?.answer).toBe("mayor of Eastport from 1 May 2016 to 1 May 2024");
    expect(other?.sources).toEqual(["reference", "Harbour Gazette"]);
    expect(other?.articles).toEqual(["harbour-gazette"]);
    const alone = check(articles.slice(0, 1), { reference: REFERENCE }).discrepancies.find((d) => d.kind === "title");
    expect(alone?.positions.find((p) => p.sources[0] === "reference")).toEqual({
      answer: "mayor of Eastport from 1 May 2016 to 1 May 2024",
      sources: ["reference"],
      articles: [],
      claims: [],
      evidence: [],
    });
  });

  it("contradicts only who is against the reference", () => {
    const contradicted = (source: string) => report.sources.find((s) => s.source === source)?.contradicted;
    expect([contradicted("Coast Herald"), contradicted("Harbour Gazette")]).toEqual([1, 0]);
  });

  it("tells in one what the sources' difference would tell again", () => {
    const chile = (words: string, source: string) =>
      article(`The plan was shown to ${words} Laura Montes in Santiago on Sunday evening.`, { source });
    const both = [chile("Chilean President", "Coast Herald"), chile("former Chilean President", "Harbour Gazette")];
    const kinds = (options: Options) =>
      check(both, { ...options, sameStory: true }).discrepancies.map((d) => `${d.scope} ${d.kind}/${d.level}`);
    expect(kinds({})).toEqual(["across title/former-head"]);
    expect(kinds({ reference: REFERENCE })).toEqual(["reference title/still-in-office"]);
  });

  it("obeys kinds, confidence and suppressions, and keeps its id", () => {
    const found = (options: Options) => check(articles, { reference: REFERENCE, sameStory: true, ...options });
    expect(against(found({ kinds: { title: "off" } }))).toEqual([]);
    expect(against(found({ minConfidence: 0.99 }))).toEqual([]);
    expect(found({ kinds: { title: "low" } }).discrepancies.find((d) => d.scope === "reference")?.severity).toBe("low");
    const id = finding!.id;
    expect(against(found({ suppressions: [{ id, reason: "she was re-elected" }] }))).toEqual([]);
    const edited = check([{ ...articles[0]!, text: `Rain fell. ${articles[0]!.text}` }], { reference: REFERENCE });
    expect(edited.discrepancies.find((d) => d.scope === "reference")?.id).toBe(id);
  });

  it("is of people whom an article names: the others are silent", () => {
    const text = "The ferry Marigold sank off Aldermere on Friday.";
    expect(check([article(text)], { reference: REFERENCE })).toEqual(check([article(text)]));
  });
});

describe("aliases", () => {
  const reference: Reference = {
    people: [{ name: "Josefa Quintana", aliases: ["Pepa Marino"] }],
    organizations: [{ name: "Westmark Fund", aliases: ["The Lighthouse"] }],
  };
  const articles = [
    article("Josefa Quintana sang in Eastport on Friday. The Westmark Fund paid."),
    article("Pepa Marino sang in Eastport on Friday. The Lighthouse paid for it.", { source: "Harbour Gazette" }),
  ];

  it("make one entity of two names, so that neither stands alone", () => {
    const names = (report: Report) =>
      report.discrepancies.filter((d) => d.kind === "uncorroborated").map((d) => d.positions[0]!.answer);
    const without = check(articles, { sameStory: true });
    const with_ = check(articles, { sameStory: true, reference });
    expect(without.entities.filter((e) => e.type === "person")).toHaveLength(2);
    expect(with_.entities.filter((e) => e.type === "person")).toHaveLength(1);
    expect(names(with_).filter((name) => /Quintana|Marino/.test(name))).toEqual([]);
  });
});
