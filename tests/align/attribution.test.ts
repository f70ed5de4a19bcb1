import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const findings = (...texts: string[]) =>
  check(
    texts.map((text, i) => ({ id: `a${i}`, source: `Outlet ${i}`, text, publishedAt: "2026-03-03T09:00:00Z" })),
    { sameStory: true },
  ).discrepancies.filter((d) => d.kind === "attribution");

const rest = "Tal Rovers beat Ellery Town in the cup on Monday.";

describe("attributionQuestion", () => {
  it("asks of common words, too, when ten and more of them are the same", () => {
    const said = "“We stood out there in the rain until it was over,”";
    const [found] = findings(`${rest} ${said} coach Ada Brandt said.`, `${rest} ${said} captain Jo Lind said.`);
    expect(found?.level).toBe("other-speaker");
    expect(found?.positions.map((p) => p.answer).sort()).toEqual(["Ada Brandt", "Jo Lind"]);
  });

  it("asks nothing of a few common words that anybody says", () => {
    const said = "“We did all of it,”";
    expect(findings(`${rest} ${said} coach Ada Brandt said.`, `${rest} ${said} captain Jo Lind said.`)).toEqual([]);
  });
});
