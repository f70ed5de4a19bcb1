import { describe, expect, it } from "vitest";
import { check } from "../../src/tagged.js";
import { differences } from "../two-articles.js";

const within = (text: string): string[] =>
  check([{ id: "a", source: "A", text }]).discrepancies.flatMap(({ kind, positions }) =>
    kind === "figure" ? [positions.map(({ answer }) => answer).join(" | ")] : [],
  );
const across = (a: string, b: string): number =>
  differences(a, b).filter(({ kind, question }) => kind === "figure" && question.startsWith("How old")).length;

const PULLED = "were pulled from the lake near Ober on Monday, police said.";

describe("ages of relatives", () => {
  it.each([
    `Jon Aker, 43, and his son Jon Aker Jr., 19, ${PULLED}`,
    `Jon Aker, 43, and his son Jon, 19, ${PULLED}`,
    `Jon Aker, 43, and his nephew Jon Aker, 19, ${PULLED}`,
    "Jon Aker Sr., 61, was found dead in Ober on Monday, police said. Jon Aker Jr., 33, was arrested. Aker was unhurt.",
    `Jon Aker, 43, and Liv Aker, 41, ${PULLED} Aker, 41, works as a nurse.`,
  ])("parts persons of one name or surname: %s", (text) => {
    expect(within(text)).toEqual([]);
  });

  it("still finds two ages of one person", () => {
    const text = `Jon Aker, 43, and his son Liv ${PULLED} Aker, 41, is a nurse.`;
    expect(within(text)).toEqual(["41 years | 43 years"]);
    expect(within(`Jon Aker Jr., 43, ${PULLED} Aker, 41, is a nurse.`)).toEqual(["41 years | 43 years"]);
  });

  it("gives a bare surname of a couple to neither of them", () => {
    const couple = `Jon Aker and Liv Aker ${PULLED}`;
    expect(across(`${couple} Aker, 43, is a teacher.`, `${couple} Aker, 41, is a nurse.`)).toBe(0);
    expect(across(`Jon Aker, 43, and Liv Aker ${PULLED}`, `Jon Aker, 41, and Liv Aker ${PULLED}`)).toBe(1);
  });
});
