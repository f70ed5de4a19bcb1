import { describe, expect, test } from "vitest";
import { check } from "../../src/index.js";

const LONG = [
  "A digger fell into the canal at Brenfield on Tuesday while workers were mending a lock.",
  "Its driver, Oona Marsh, 44, climbed out of the cab and swam ashore.",
  "The town had paid 1.2 million euros for the repairs, which began four weeks ago.",
  "Portuguese engineers from Tavares will lift the digger with a crane.",
  "The mayor, Piet Lund, praised the rescuers at a meeting in the town hall.",
  "Divers had searched the water for two hours before they learnt that nobody was missing.",
  "Traffic on the towpath was stopped and a school nearby was closed.",
].join(" ");

/** What is found alone in a short article beside the long one: "level: answer". */
const alone = (claim: string, long = LONG): string[] =>
  check(
    [
      { id: "brief", source: "Brief", text: claim },
      { id: "long", source: "Gazette", text: long },
    ],
    { sameStory: true },
  )
    .discrepancies.filter((d) => d.kind === "uncorroborated" && d.positions[0]!.articles[0] === "brief")
    .map((d) => `${d.level}: ${d.positions[0]!.answer}`)
    .sort();

describe("a brief with something of its own", () => {
  test.each([
    ["A school nearby was closed until Friday.", "date: Friday"],
    ["Repairs on the lock at Brenfield began nine weeks ago.", /: nine weeks/],
    ["Insurers put the damage at 350,000 euros.", /: 350,000 euros/],
    ["The driver, Bella Marsh, climbed out of the cab and swam ashore.", "person: Bella Marsh"],
    ["A digger fell into the canal while workers from Kirkdale were mending a lock.", /Kirkdale/],
    ["Workers were mending a lock. Lemmingsford's mayor praised the rescuers.", /Lemmingsford/],
  ])("%s", (claim, expected) => {
    const found = alone(claim);
    if (typeof expected === "string") expect(found).toContain(expected);
    else expect(found.join("\n")).toMatch(expected);
  });
});

describe("a brief with nothing of its own", () => {
  test.each([
    "A digger fell into the canal at Brenfield on Tuesday.",
    "Marsh climbed out of the cab and swam ashore.",
    "The town had paid about €1.2m for the repairs.",
    "Engineers from Portugal will lift the digger with a crane.",
    "Divers searched the water for two hours.",
  ])("%s", (claim) => {
    expect(alone(claim)).toEqual([]);
  });

  test("a given name is no news where the long article gives the surname alone", () => {
    const long = LONG.replace("Oona Marsh, 44,", "a Mrs Marsh,");
    expect(alone("The driver, Oona Marsh, swam ashore.", long)).toEqual([]);
  });
});

describe("a brief that has things elsewhere", () => {
  test("a name stands with what another did", () => {
    expect(alone("The driver, Piet Lund, climbed out of the cab and swam ashore.")).toContain("elsewhere: Piet Lund");
  });

  test("so may the name that the article tells most of", () => {
    const long = `${LONG} Lund spoke for an hour. Lund blamed the weather. Lund left by boat.`;
    expect(alone("The driver, Piet Lund, climbed out of the cab and swam ashore.", long)).toContain(
      "elsewhere: Piet Lund",
    );
  });

  test("the name in its own place does not", () => {
    expect(alone("The mayor, Piet Lund, praised the rescuers at a meeting.")).toEqual([]);
  });
});

describe("a brief in words of its own", () => {
  const OTHER =
    "An excavator toppled off the quay. Ambulance crews treated its operator for shock. Insurers estimated the damage. Inspectors began an inquiry into the accident.";

  test("is one flag with its least borne-out sentences, however much of it stands nowhere", () => {
    const report = check(
      [
        { id: "brief", source: "Brief", text: OTHER },
        { id: "long", source: "Gazette", text: LONG },
      ],
      { sameStory: true },
    );
    const found = report.discrepancies.filter((d) => d.level === "retelling");
    expect(found).toHaveLength(1);
    expect(found[0]!.severity).toBe("low");
    expect(found[0]!.positions[0]!.evidence).toHaveLength(3);
  });

  test("the less of it is borne out, the surer", () => {
    const sure = (text: string) =>
      check(
        [
          { id: "brief", source: "Brief", text },
          { id: "long", source: "Gazette", text: LONG },
        ],
        { sameStory: true, minConfidence: 0 },
      ).discrepancies.find((d) => d.level === "retelling")?.confidence ?? 0;
    const half =
      "A digger fell into the canal at Brenfield. Its driver swam ashore. Insurers estimated the damage. Inspectors began an inquiry.";
    expect(sure(OTHER)).toBeGreaterThan(sure(half));
  });

  test("an article of like length is no brief of it", () => {
    const report = check(
      [
        { id: "brief", source: "Brief", text: OTHER },
        {
          id: "other",
          source: "Gazette",
          text: LONG.slice(0, 230),
        },
      ],
      { sameStory: true },
    );
    expect(report.discrepancies.filter((d) => d.level === "retelling" || d.level === "elsewhere")).toEqual([]);
  });
});

describe("what another article has as well", () => {
  const aloneAmong = (...texts: string[]): string[] =>
    check(
      [LONG, ...texts].map((text, i) => ({ id: `a${i}`, source: `Paper ${i}`, text, publishedAt: "2026-03-03" })),
      { sameStory: true },
    )
      .discrepancies.filter((d) => d.kind === "uncorroborated")
      .map((d) => d.positions[0]!.answer);

  test.each([
    [
      "a name",
      "Ivo Brandt climbed out of the cab and swam ashore.",
      "Ivo Brandt, the driver, swam from the digger.",
      "Brandt",
    ],
    [
      "a sum",
      "Insurers put the damage at 350,000 euros.",
      "The digger's loss is 350,000 euros, insurers said.",
      "350,000",
    ],
    ["a day", "A school near the lock was closed until 9 May.", "The lock at Brenfield is shut until 9 May.", "9 May"],
  ])("is not told of one brief: %s", (_, first, second, detail) => {
    const tells = (found: readonly string[]) => found.filter((answer) => answer.includes(detail));
    expect(tells(aloneAmong(first))).not.toEqual([]);
    expect(tells(aloneAmong(first, second))).toEqual([]);
  });

  test("though it leads with another day", () => {
    const late = "On 28 March the council at Brenfield thanked Ivo Brandt, who was awarded a medal on 28 March.";
    const first = "A digger fell into the canal at Brenfield on 3 March. Ivo Brandt swam ashore on 3 March.";
    expect(aloneAmong(first, late).join()).not.toContain("Brandt");
  });
});
