import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const found = (...texts: string[]) =>
  check(
    texts.map((text, i) => ({ id: `a${i}`, source: `Source ${i}`, text })),
    { sameStory: true },
  ).discrepancies.filter((d) => d.kind === "quotation" || d.kind === "attribution");
const levels = (...texts: string[]) => found(...texts).map((d) => [d.kind, d.level, d.scope]);

describe("quotation: what exactly was said", () => {
  it.each([
    [
      "word-changed",
      "“The old harbour wall has failed this town for thirty winters,” Mayor Ida Lund said on Monday.",
      "Mayor Ida Lund said: “The old harbour wall has failed this county for thirty winters.”",
    ],
    [
      "small-word-changed",
      "“The old harbour wall has failed this town for thirty winters,” Mayor Ida Lund said on Monday.",
      "“The old harbour wall has failed the town for thirty winters,” Lund said.",
    ],
    [
      "words-added",
      "“The old harbour wall has failed this town for thirty winters,” Mayor Ida Lund said on Monday.",
      "“The old harbour wall has clearly failed this town for thirty winters,” Ida Lund said.",
    ],
    [
      "negation-changed",
      "“We will rebuild the old harbour wall before the winter,” Mayor Ida Lund said.",
      "“We will not rebuild the old harbour wall before the winter,” Mayor Ida Lund said.",
    ],
    [
      "number-changed",
      "“We need forty million crowns for the old harbour wall,” Mayor Ida Lund said.",
      "“We need fourteen million crowns for the old harbour wall,” Mayor Ida Lund said.",
    ],
    [
      "letter-changed",
      "“There is no imediate need of a new harbour wall,” Mayor Ida Lund said.",
      "“There is no immediate need of a new harbour wall,” Mayor Ida Lund said.",
    ],
  ])("%s", (level, a, b) => {
    expect(levels(a, b)).toEqual([["quotation", level, "across"]]);
    expect(levels(b, a)).toEqual([["quotation", level, "across"]]);
  });

  it("asks once, however many versions there are, and shows the words", () => {
    const [finding, ...more] = found(
      "“The old harbour wall has failed this town for thirty winters,” Mayor Ida Lund said.",
      "“The old harbour wall has failed this county for thirty winters,” Mayor Ida Lund said.",
      "“The old harbour wall has failed this town for thirty winters,” Ida Lund told reporters.",
    );
    expect(more).toEqual([]);
    expect(finding!.question).toBe("What exactly did Ida Lund say (“The old harbour wall has failed…”)?");
    expect(finding!.positions.map((p) => [p.answer, p.sources.length])).toEqual([
      ["“The old harbour wall has failed this town for thirty winters,”", 2],
      ["“The old harbour wall has failed this county for thirty winters,”", 1],
    ]);
  });

  it("cuts a long quotation to the sentence in question", () => {
    const [finding] = found(
      "“It was a long night. The old harbour wall has failed this town for thirty winters. Nobody slept,” Mayor Ida Lund said.",
      "“The old harbour wall has failed this county for thirty winters,” Mayor Ida Lund said.",
    );
    expect(finding!.positions.flatMap((p) => p.evidence.map((e) => e.quote))).toContain(
      "The old harbour wall has failed this town for thirty winters.",
    );
  });

  it.each([
    [
      "the same words",
      "“The old harbour wall has failed this town,” Mayor Ida Lund said.",
      "Mayor Ida Lund said the “old harbour wall has failed this town”.",
    ],
    [
      "a cut",
      "“The old harbour wall has failed this town for thirty winters,” Mayor Ida Lund said.",
      "“The old harbour wall has failed this town,” Mayor Ida Lund said.",
    ],
    [
      "an ellipsis",
      "“The old harbour wall has failed this town for thirty winters,” Mayor Ida Lund said.",
      "“The old harbour wall … for thirty winters,” Mayor Ida Lund said.",
    ],
    [
      "brackets",
      "“It has failed this town for thirty winters of storms,” Mayor Ida Lund said.",
      "“[The wall] has failed this town for thirty winters of storms,” Mayor Ida Lund said.",
    ],
    [
      "spelling and contraction",
      "“We're analysing the harbour's colour, and it won't be a long programme,” Mayor Ida Lund said.",
      "“We are analyzing the harbor's color, and it will not be a long program,” Mayor Ida Lund said.",
    ],
    [
      "two utterances on one topic",
      "“The old harbour wall has failed this town for thirty winters,” Mayor Ida Lund said.",
      "“We cannot pay for a harbour wall out of the town's own purse,” Mayor Ida Lund said.",
    ],
    [
      "a report in other words",
      "“The old harbour wall has failed this town for thirty winters,” Mayor Ida Lund said.",
      "Mayor Ida Lund said the harbour wall had failed the county for three decades.",
    ],
    [
      "one source has both",
      "“The old harbour wall has failed this town for thirty winters,” Mayor Ida Lund said. Earlier she said: “The old harbour wall has failed the whole county for thirty winters.”",
      "“The old harbour wall has failed the whole county for thirty winters,” Mayor Ida Lund said.",
    ],
  ])("keeps silent: %s", (_, a, b) => {
    expect(levels(a, b)).toEqual([]);
  });
});

describe("attribution: who said it", () => {
  const words = "The old harbour wall has failed this town for thirty bitter winters";
  it("other-speaker: across articles", () => {
    const [finding, ...more] = found(
      `“${words},” Mayor Ida Lund said on Monday.`,
      `“${words},” engineer Tomas Berg said on Monday.`,
    );
    expect(more).toEqual([]);
    expect([finding!.kind, finding!.level, finding!.scope]).toEqual(["attribution", "other-speaker", "across"]);
    expect(finding!.positions.map((p) => p.answer).sort()).toEqual(["Ida Lund", "Tomas Berg"]);
  });

  it("other-speaker: within one article", () => {
    expect(
      levels(
        `“${words},” Mayor Ida Lund said on Monday. The council met at noon.\n\n“${words},” engineer Tomas Berg said.`,
      ),
    ).toEqual([["attribution", "other-speaker", "within"]]);
  });

  it.each([
    [
      "a short assessment",
      "The talks were “frank and friendly,” Mayor Ida Lund said.",
      "The talks were “frank and friendly,” engineer Tomas Berg said.",
    ],
    ["a surname and a full name", `“${words},” Mayor Ida Lund said.`, `“${words},” Ms Lund said.`],
    ["a pronoun", `“${words},” Mayor Ida Lund said.`, `Tomas Berg came at noon. “${words},” she said.`],
    ["an echo", `“${words},” Mayor Ida Lund said.`, `“${words},” said engineer Tomas Berg, quoting the mayor.`],
    ["an office", `“${words},” Mayor Ida Lund said.`, `“${words},” the mayor said.`],
  ])("keeps silent: %s", (_, a, b) => {
    expect(levels(a, b)).toEqual([]);
  });
});
