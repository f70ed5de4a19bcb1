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

  const told = "“We will rebuild the grandstand before the first frost, whatever the council says,”";
  const answers = (first: string, second: string) =>
    findings(`${rest} ${told} ${first}.`, `${rest} ${told} ${second}.`).flatMap((d) =>
      d.positions.map((p) => p.answer).sort(),
    );

  it.each([
    "Jo Lind's lawyer said",
    "said Jo Lind's lawyer, Ada Brandt",
    "Jo Lind's former agent, Ada Brandt, said",
    "Jo Lind’s mother said",
    "Jo Lind's next-door neighbour said",
    "said Jo Lind's coach Ada Brandt",
  ])("takes the owner before a possessive for nobody who speaks: %s", (words) => {
    expect(answers(words, "Ada Brandt said")).toEqual([]);
  });

  it("takes who stands behind a possessive for the one who speaks", () => {
    expect(answers("said Jo Lind's lawyer, Nora Ulm", "Ada Brandt said")).toEqual(["Ada Brandt", "Nora Ulm"]);
  });

  it("lets one read out what another wrote", () => {
    expect(answers("club secretary Jo Lind read from a statement by Brandt", "coach Ada Brandt said")).toEqual([]);
    expect(answers("club secretary Jo Lind said, reading a letter from Brandt", "coach Ada Brandt said")).toEqual([]);
  });
});
