import { describe, expect, test } from "vitest";
import { relaysOf } from "../../src/align/relays.js";
import { check } from "../../src/index.js";
import { readingOf } from "./feed.js";

const SOURCES = ["Tarn Courier", "Ellery Post", "Norra Mail", "Calder Echo"];

const report = (...texts: readonly string[]) =>
  check(
    texts.map((text, i) => ({ id: `a${i}`, source: SOURCES[i]!, text, publishedAt: "2026-03-03T09:00:00Z" })),
    { sameStory: true },
  );

const figures = (...texts: readonly string[]) => {
  const { discrepancies, agreements } = report(...texts);
  return {
    conflicts: discrepancies
      .filter(({ kind }) => kind === "figure")
      .map(({ positions }) => positions.map(({ answer, sources }) => `${answer}: ${sources.join(", ")}`)),
    agreed: agreements.filter(({ question }) => /How many/.test(question)).map(({ position }) => position.sources),
  };
};

/** The words of a sentence that another source is cited for, with its name. */
const passages = (...lines: readonly string[]) => {
  const reading = readingOf("own", `\n${lines.join("\n")}`);
  const others = SOURCES.slice(0, 2).map((source) => {
    const other = readingOf(source, "\nNothing.");
    return { ...other, article: { ...other.article, source } };
  });
  const text = lines.join("\n");
  return (relaysOf([reading, ...others]).get("own") ?? []).map(
    ({ cited, start, end }) => `${cited}: ${text.slice(start, end)}`,
  );
};

describe("what another source is cited for", () => {
  test.each([
    ["Six barges sank, the Tarn Courier reported.", "Six barges sank, the Tarn Courier reported."],
    ["Six barges sank, according to the Courier.", "Six barges sank, according to the Courier."],
    ["The Tarn Courier had put the toll at six.", "The Tarn Courier had put the toll at six."],
    ["Four barges sank, while the Courier counted six.", "the Courier counted six."],
    ["“Six sank,” pilot Ada Holm told the Tarn Courier.", "“Six sank,” pilot Ada Holm told the Tarn Courier."],
    ["The Tarn Courier newspaper first reported six lost.", "The Tarn Courier newspaper first reported six lost."],
    ["Six barges sank, as reported by the Tarn Courier.", "Six barges sank, as reported by the Tarn Courier."],
  ])("%s", (sentence, passage) => {
    expect(passages(sentence)).toEqual([`Tarn Courier: ${passage}`]);
  });

  test("“the paper” is the one that was named", () => {
    expect(passages("Six sank, the Tarn Courier reported.", "One was towed off, the paper said.")).toEqual([
      "Tarn Courier: Six sank, the Tarn Courier reported.",
      "Tarn Courier: One was towed off, the paper said.",
    ]);
  });

  test.each([
    "A window of the Tarn Courier was broken.",
    "A courier said six barges had sunk.",
    "The paper said six barges had sunk.",
    "Six barges sank near the Ellery post office, police said.",
  ])("nobody is: %s", (sentence) => {
    expect(passages(sentence)).toEqual([]);
  });
});

const OWN = "Twelve people were killed when a dam broke above Norra on Monday, a rescue worker said. Rain goes on.";

describe("one source's word passed on by others", () => {
  test("is no agreement, however many do", () => {
    expect(figures(OWN, OWN.replace("a rescue worker said", "the Tarn Courier reported")).agreed).toEqual([]);
    expect(
      figures(
        OWN,
        "Twelve people were killed when a dam broke above Norra on Monday, according to the Tarn Courier.",
        "On Monday a dam broke above Norra. Twelve people were killed, according to the Courier.",
      ).agreed,
    ).toEqual([]);
  });

  test("counts nothing towards an agreement of those who say it themselves", () => {
    expect(
      figures(
        OWN,
        "Twelve people were killed when a dam broke above Norra on Monday, the Tarn Courier reported.",
        "A dam broke above Norra on Monday. Twelve people were killed, police said.",
      ).agreed,
    ).toEqual([["Norra Mail", "Tarn Courier"]]);
  });

  test("two that ask the same police agree", () => {
    expect(
      figures(
        OWN.replace("a rescue worker", "police"),
        "A dam broke above Norra on Monday. Twelve people were killed, police said.",
      ).agreed,
    ).toEqual([["Ellery Post", "Tarn Courier"]]);
  });

  test("is not the article's own answer: its own differs", () => {
    expect(
      figures(
        OWN,
        "Nine people were killed when a dam broke above Norra on Monday, police said. The Tarn Courier had put the toll at 12.",
      ),
    ).toEqual({ conflicts: [["12 people: Tarn Courier", "9 people: Ellery Post"]], agreed: [] });
  });

  test("told with another number is a difference, and the message says who is cited", () => {
    const { discrepancies } = report(
      OWN,
      "Officials have given no toll after a dam broke above Norra on Monday. The Tarn Courier reported that 15 people were killed.",
    );
    const found = discrepancies.filter(({ kind }) => kind === "figure");
    expect(found).toHaveLength(1);
    expect(found[0]!.message).toContain("Ellery Post cites Tarn Courier for it.");
    expect(found[0]!.because.some(({ by }) => by === "relayed")).toBe(true);
  });

  test("neither bears a detail out nor is silent about it", () => {
    const detail = "The mayor, Ada Holm, had 140 houses cleared.";
    const silent = "A dam broke above Norra on Monday. Police closed the road to the valley.";
    const alone = (...texts: readonly string[]) =>
      report(...texts).discrepancies.filter(
        ({ kind, positions }) => kind === "uncorroborated" && /140/.test(positions[0]!.answer),
      );
    const passedOn = `${silent} 140 houses were cleared, the Tarn Courier reported.`;
    expect(alone(`${OWN} ${detail}`, passedOn, silent).map((d) => d.silent)).toEqual([["a2"]]);
    expect(alone(`${OWN} ${detail}`, passedOn)).toEqual([]);
    expect(alone(`${OWN} ${detail}`, `${silent} 140 houses were cleared, police said.`, silent)).toEqual([]);
  });

  test("the paper that is cited is no detail of the one that cites it", () => {
    const { discrepancies } = report(OWN, OWN.replace("a rescue worker said", "the Tarn Courier reported"));
    expect(discrepancies.flatMap(({ positions }) => positions.map(({ answer }) => answer))).not.toContain(
      "Tarn Courier",
    );
  });
});
