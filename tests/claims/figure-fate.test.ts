import { describe, expect, it } from "vitest";
import { read } from "../../src/index.js";
import type { Figure } from "../../src/values/figure.js";

/** What a sentence counts, by what befell whom: "killed 3". */
const counts = (text: string) =>
  read({ id: "a", source: "A", text })
    .claims.filter((claim) => claim.kind === "figure")
    .map((claim) => `${claim.attribute} ${(claim.value as Figure).min}`);

describe("what befell whom", () => {
  it.each([
    ["killed 3", "A gunman shot to death three people at a firm in Ober."],
    ["killed 3", "A gunman killed three people at a firm in Ober."],
    ["killed 2", "A man stabbed to death two guards in Ober."],
    ["killed 14", "A ferry sank off Ober, killing at least 14 people."],
    ["injured 40", "A ferry sank off Ober, and more than 40 people were injured."],
  ])("%s: %s", (count, text) => expect(counts(text)).toContain(count));

  it.each([
    ["Maria Lund was stabbed to death 12 days ago in Ober."],
    ["The mayor put to death no 12 projects, he said."],
    ["A man frightened 12 guards to death, the play says."],
  ])("is no toll: %s", (text) => expect(counts(text).filter((count) => count === "killed 12")).toEqual([]));
});
