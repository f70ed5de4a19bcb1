import { describe, expect, it } from "vitest";
import { check } from "../../src/tagged.js";

const LATER: Readonly<Record<string, string>> = {
  early: "Police said that 12 people were killed when a bus left the road near Ober on Tuesday.",
  late: "At least 15 people were killed when a bus left the road near Ober on Tuesday, police said.",
};

/** Is the difference of two tolls told as an update? Null where there is no finding. */
function superseded(first: string | undefined, second: string | undefined, texts = [LATER.early!, LATER.late!]) {
  const articles = texts.map((text, i) => {
    const publishedAt = i === 0 ? first : second;
    return { id: `a${i}`, source: `Paper ${i}`, text, ...(publishedAt ? { publishedAt } : {}) };
  });
  const found = check(articles, { sameStory: true }).discrepancies.filter((d) => d.kind === "figure");
  expect(found.length).toBeLessThan(2);
  return found[0]?.superseded ?? null;
}

describe("an update is no contradiction", () => {
  const LATER_TIMES: readonly (readonly [string, string, string])[] = [
    ["the next day", "2025-03-04", "2025-03-05"],
    ["hours of one day", "2025-03-04T09:00:00Z", "2025-03-04T15:30:00Z"],
    ["hours without a zone", "2025-03-04T09:00", "2025-03-04T15:30"],
    ["zones: ten in Oslo is before ten in London", "2025-03-04T10:00:00+01:00", "2025-03-04T10:00:00Z"],
    ["zones: the calendar says the day before", "2025-03-05T01:00:00+09:00", "2025-03-04T18:00:00Z"],
    ["an hour and the next day", "2025-03-04T22:00:00Z", "2025-03-05"],
  ];
  for (const [name, first, second] of LATER_TIMES) {
    it(name, () => expect(superseded(first, second)).toBe(true));
    it(`${name}: but a later lower figure contradicts`, () => expect(superseded(second, first)).toBe(false));
  }

  const UNKNOWN: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ["no dates", undefined, undefined],
    ["one date", "2025-03-04", undefined],
    ["the same day", "2025-03-04", "2025-03-04"],
    ["a day and an hour of it", "2025-03-04", "2025-03-04T15:30:00Z"],
    ["midnight stands for the day", "2025-03-04T00:00:00", "2025-03-04T15:30:00"],
    ["a clock without its zone beside one with", "2025-03-04T09:00", "2025-03-04T15:30:00Z"],
    ["the same minute", "2025-03-04T09:00:00Z", "2025-03-04T10:00:00+01:00"],
  ];
  for (const [name, first, second] of UNKNOWN)
    it(`silent on which is newer: ${name}`, () => expect(superseded(first, second)).toBe(false));

  it("a text that says itself what it had before is no contradiction", () => {
    const raised =
      "The number of people killed when a bus left the road near Ober on Tuesday has risen to 15 from 12, police said.";
    const earlier =
      "At least 15 people were killed when a bus left the road near Ober on Tuesday. Earlier reports said that 12 people had been killed.";
    expect(superseded("2025-03-04T09:00Z", "2025-03-04T15:00Z", [LATER.early!, raised])).not.toBe(false);
    expect(superseded("2025-03-04T09:00Z", "2025-03-04T15:00Z", [LATER.early!, earlier])).not.toBe(false);
  });

  it("an answer between two of another is no update", () => {
    const articles = [LATER.early!, LATER.late!, LATER.early!.replace("Police", "Officers")].map((text, i) => ({
      id: `a${i}`,
      source: `Paper ${i}`,
      text,
      publishedAt: `2025-03-04T1${i}:00:00Z`,
    }));
    const found = check(articles, { sameStory: true }).discrepancies.filter((d) => d.kind === "figure");
    expect(found.map((d) => d.superseded)).toEqual([false]);
  });

  it("within the hour it is a conflict, unless the later text says that the number has changed", () => {
    const [first, soon] = ["2025-03-04T09:00Z", "2025-03-04T09:10Z"];
    const told = (text: string) => superseded(first, soon, [LATER.early!, text]);
    expect(told(LATER.late!)).toBe(false);
    expect(told("The number of dead in the bus crash near Ober on Tuesday has risen to 15, police said.")).toBe(true);
    expect(told("A bus crash near Ober has now killed 15 people, police said on Tuesday.")).toBe(true);
  });

  it("says who reports later", () => {
    const articles = [LATER.early!, LATER.late!].map((text, i) => ({
      id: `a${i}`,
      source: `Paper ${i}`,
      text,
      publishedAt: `2025-03-04T10:0${i}:00Z`,
    }));
    const [found] = check(articles, { sameStory: true }).discrepancies.filter((d) => d.kind === "figure");
    expect(found?.message).toContain("Paper 1 reports later, but within the hour and not as an update.");
  });

  it("the same digits in another order are a slip within hours, unless the text says that the number has changed", () => {
    const first = "Police said that 12 people were killed when a bus left the road near Ober on Tuesday.";
    const slip = "Police said that 21 people were killed when a bus left the road near Ober on Tuesday.";
    const news = "A bus crash near Ober has now killed 21 people, police said on Tuesday.";
    expect(superseded("2025-03-04T09:00Z", "2025-03-04T15:00Z", [first, slip])).toBe(false);
    expect(superseded("2025-03-04T09:00Z", "2025-03-04T15:00Z", [first, news])).toBe(true);
    expect(superseded("2025-03-04T09:00Z", "2025-03-05T15:00Z", [first, slip])).toBe(true);
    expect(superseded("2025-03-04", "2025-03-05", [first, slip])).toBe(true);
  });

  it("says that the later updates the earlier, not that they contradict", () => {
    const articles = [LATER.early!, LATER.late!].map((text, i) => ({
      id: `a${i}`,
      source: `Paper ${i}`,
      text,
      publishedAt: `2025-03-04T1${i * 5}:00:00Z`,
    }));
    const [found] = check(articles, { sameStory: true }).discrepancies.filter((d) => d.kind === "figure");
    expect(found?.message).toBe(
      "Paper 0 says 12 people, later Paper 1 at least 15 people. Perhaps the later article updates the earlier one: it does not say that the number has changed.",
    );
    expect(found?.because.some(({ text }) => /both be right/.test(text))).toBe(false);
  });

  it("says that the later updates the earlier where its own words say so", () => {
    const risen = "The number of dead in the bus crash near Ober on Tuesday has risen to 15, police said.";
    const articles = [LATER.early!, risen].map((text, i) => ({
      id: `a${i}`,
      source: `Paper ${i}`,
      text,
      publishedAt: `2025-03-04T10:${i * 2}0:00Z`,
    }));
    const [found] = check(articles, { sameStory: true }).discrepancies.filter((d) => d.kind === "figure");
    expect(found?.message).toMatch(
      /^Paper 0 says 12 people, later Paper 1 15\b.*\. The later article updates the earlier one\.$/,
    );
  });

  it("names the later, lower number where an earlier one was higher", () => {
    const counts = ["12", "19", "15"];
    const articles = counts.map((count, i) => ({
      id: `a${i}`,
      source: `Paper ${i}`,
      text: `${["Police", "Officers", "Officials"][i]} said that ${count} people were killed when a bus left the road near Ober on Tuesday.`,
      publishedAt: `2025-03-0${4 + i}T10:00:00Z`,
    }));
    const [found] = check(articles, { sameStory: true }).discrepancies.filter((d) => d.kind === "figure");
    expect(found?.superseded).toBe(false);
    expect(found?.positions).toHaveLength(3);
    expect(found?.message).toBe(
      "Paper 1 has 19 people, Paper 2 15 people: they cannot both be right. Paper 0: 12 people. Paper 2 reports later, and less.",
    );
  });

  it("all the dead of a mine are miners", () => {
    const [miners, dead] = [
      "Nineteen miners died in the collapse at Gull Hill. Rescuers were still digging on Tuesday.",
      "The number of dead in the mine collapse at Gull Hill rose to 23 on Tuesday. Rescuers are still digging.",
    ];
    expect(superseded("2025-03-04T09:00Z", "2025-03-04T15:00Z", [miners, dead])).toBe(true);
    expect(superseded("2025-03-04T15:00Z", "2025-03-04T09:00Z", [miners, dead])).toBe(false);
  });
});
