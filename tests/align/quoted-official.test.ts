import { expect, it } from "vitest";
import { check } from "../../src/index.js";

const levelOf = (title: string): string | undefined =>
  check(
    [
      {
        id: "a",
        source: "Gazette",
        publishedAt: "2026-03-03",
        text: `The dam at Orrin leaked on Monday. ${title} Ada Voss toured the valley. “We had warned the builders of this three times,” Voss said.`,
      },
      {
        id: "b",
        source: "Herald",
        publishedAt: "2026-03-03",
        text: "The dam at Orrin leaked on Monday, and farms were flooded.",
      },
    ],
    { sameStory: true },
  ).discrepancies.find((d) => d.positions[0]!.answer.includes("warned"))?.level;

it.each([
  ["Energy Minister", "official-quoted"],
  ["State Prosecutor", "official-quoted"],
  ["Local farmer", "quotation"],
])("a quotation alone, of a speaker called %s elsewhere: %s", (title, level) => {
  expect(levelOf(title)).toBe(level);
});
