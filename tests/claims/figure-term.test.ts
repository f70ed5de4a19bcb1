import { describe, expect, it } from "vitest";
import { read } from "../../src/index.js";

const quotes = (text: string) =>
  read({ id: "a", source: "A", text })
    .claims.filter(({ kind, attribute }) => kind === "figure" && attribute === "sentence")
    .map(({ evidence }) => evidence[0]!.quote);

describe("the words of a sentence in years", () => {
  it.each([
    ["The court sentenced Lena Oram to six years in prison.", "Oram to six years"],
    ["A judge sentenced Lena Oram, the head of Ellery Docks, to six years in prison.", "to six years"],
    ["Lena Oram was jailed for six years for fraud.", "jailed for six years"],
  ])("%s", (text, quote) => expect(quotes(text)).toEqual([quote]));
});
