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
    ["killed 12", "The death toll stands at 12, the coast guard said."],
    ["killed 12", "There were 40 people on board, the sea killing 12 of them."],
    ["killed 12", "The ferry Ulla sank off Ober with the loss of 12 lives."],
    ["killed 12", "Twelve passengers lost their lives, the coast guard said."],
    ["killed 12", "Officials said 12 passengers and crew perished."],
    ["killed 12", "The number of people killed in the disaster is 12, the coast guard said."],
    ["killed 12", "Fatalities from the sinking number 12, the coast guard said."],
    ["killed 12", "The coast guard revised the death toll down to 12 on Friday."],
    ["bodies 12", "Twelve bodies have been recovered, the coast guard said."],
    ["bodies 12", "Divers recovered 12 bodies from the wreck."],
    ["age 81", "Maria Lund died in Ober at 81."],
    ["injured 40", "A ferry sank off Ober, and more than 40 people were injured."],
  ])("%s: %s", (count, text) => expect(counts(text)).toContain(count));

  it.each([
    ["Maria Lund was stabbed to death 12 days ago in Ober."],
    ["Divers saw 12 bodies in the wreck."],
    ["Twelve passengers lost their luggage, the line said."],
    ["Maria Lund died in Ober at 12."],
    ["The mayor put to death no 12 projects, he said."],
    ["A man frightened 12 guards to death, the play says."],
  ])("is no toll: %s", (text) => expect(counts(text).filter((count) => count === "killed 12")).toEqual([]));
});
