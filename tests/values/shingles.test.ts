import { describe, expect, test } from "vitest";
import { containment, sharedShingles, shinglesOf } from "../../src/values/shingles.js";

const words = (text: string) => text.split(" ");
const WIRE = "the ferry ran aground off the northern cape shortly after dawn with ninety people on board";

describe("shingles", () => {
  test("a text has one for every five words in a row", () => {
    expect(shinglesOf(words(WIRE)).size).toBe(words(WIRE).length - 4);
  });

  test("a shorter text is one shingle, an empty one has none", () => {
    expect(shinglesOf(["ferry"]).size).toBe(1);
    expect(shinglesOf([]).size).toBe(0);
  });

  test("half a text with words of one's own is contained all the same", () => {
    const half = shinglesOf(words(`${WIRE.split(" ").slice(0, 9).join(" ")} our reporter watched`));
    expect(containment(half, shinglesOf(words(WIRE)))).toBeCloseTo(5 / 8);
    expect(sharedShingles(half, shinglesOf(words(WIRE)))).toBe(5);
  });

  test("other words in another order share nothing; nothing contains nothing", () => {
    expect(containment(shinglesOf(words(WIRE)), shinglesOf(words(WIRE).reverse()))).toBe(0);
    expect(containment(shinglesOf([]), shinglesOf(words(WIRE)))).toBe(0);
  });
});
