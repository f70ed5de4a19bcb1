import { describe, expect, it } from "vitest";
import { markedOf, type Owner, type Place } from "../../../src/format/html/marks.js";

const owner = (id: string): Owner => ({ id, look: "high", number: id });
const place = (text: string, quote: string, id: string): Place => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, owner: owner(id) };
};
const shown = (text: string, places: readonly Place[]) =>
  markedOf(text, places).segments.map((s) => `${s.owner.id}:${text.slice(s.start, s.end)}`);

describe("the marks of a text", () => {
  const text = "The envoy Ana Ruiz met Tomas Berg.\nThey talked.";

  it("are cut at each other's ends; the gravest finding owns what several quote", () => {
    const places = [place(text, "Ana Ruiz", "1"), place(text, "envoy Ana Ruiz met Tomas", "2")];
    expect(shown(text, places)).toEqual(["2:envoy ", "1:Ana Ruiz", "2: met Tomas"]);
  });

  it("find the way back from a place to its stretches", () => {
    const places = [place(text, "Ana Ruiz", "1"), place(text, "envoy Ana Ruiz met", "2"), place(text, "Berg", "3")];
    const marked = markedOf(text, places);
    for (const { start, end } of places) {
      const { first, last } = marked.rangeOf(start, end)!;
      const words = marked.segments.slice(first, last + 1).map((s) => text.slice(s.start, s.end));
      expect(words.join("")).toBe(text.slice(start, end));
    }
    expect(marked.rangeOf(0, 3)).toBeNull();
  });

  it("cross no line end", () => {
    expect(shown(text, [place(text, "Berg.\nThey", "1")])).toEqual(["1:Berg.\n", "1:They"]);
    expect(shown("a\n\nb c", [{ start: 0, end: 6, owner: owner("1") }])).toEqual(["1:a\n", "1:\n", "1:b c"]);
  });

  it("hold whole letters where a place ends inside one", () => {
    expect(shown("a 𝒜b", [{ start: 3, end: 5, owner: owner("1") }])).toEqual(["1:𝒜b"]);
    expect(shown("a 𝒜b", [{ start: 0, end: 3, owner: owner("1") }])).toEqual(["1:a 𝒜"]);
  });

  it("tell the numbers of what ends there, three at the most", () => {
    const places = ["1", "2", "2", "3", "4"].map((id) => place(text, "Berg", id));
    expect(markedOf(text, places).segments[0]!.closes).toEqual(["1", "2", "3"]);
  });

  it("are made in linear time, however the places nest", () => {
    const long = `${"word ".repeat(60_000)}\n`;
    const nested = Array.from({ length: 20_000 }, (_, i) => ({ start: i, end: long.length - i, owner: owner("1") }));
    const started = performance.now();
    expect(markedOf(long, nested).segments.length).toBe(39_999);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
