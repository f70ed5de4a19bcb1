import { describe, expect, test } from "vitest";
import { originsOf } from "../../src/align/origins.js";
import type { Reading } from "../../src/model/reading.js";
import { numbersFrom, readingOf } from "./feed.js";

const ids = (readings: readonly Reading[]) => originsOf(readings).map((o) => o.articles.join(" "));

const WORDS = "harbour tide crane minister strike cargo union vote delay port signal engine captain storm repair".split(
  " ",
);

/** A made-up text of so many sentences of ten words. */
function textOf(seed: number, sentences: number): string[] {
  const random = numbersFrom(seed);
  return Array.from({ length: sentences }, () =>
    Array.from({ length: 10 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" "),
  );
}

const WIRE = textOf(3, 20);

describe("origins", () => {
  test("half a wire story with a paragraph of one's own has the wire's origin", () => {
    const local = ["Local", ...WIRE.slice(0, 10), ...textOf(8, 2)].join("\n");
    expect(ids([readingOf("wire", ["Wire", ...WIRE].join("\n")), readingOf("local", local)])).toEqual(["local wire"]);
  });

  test("a word changed in every third sentence is a near-copy still", () => {
    const changed = WIRE.map((s, i) => (i % 3 ? s : s.replace(/^\w+/, "changed")));
    const readings = [readingOf("wire", ["A", ...WIRE].join("\n")), readingOf("twin", ["B", ...changed].join("\n"))];
    expect(ids(readings)).toEqual(["twin wire"]);
  });

  test("an article that quotes one paragraph of another is its own origin", () => {
    const other = ["Own", ...textOf(5, 18), WIRE[4]!, WIRE[5]!].join("\n");
    expect(ids([readingOf("wire", ["Wire", ...WIRE].join("\n")), readingOf("own", other)])).toEqual(["own", "wire"]);
  });

  test("a short text that is nearly another is no copy; the very same text is", () => {
    const first = "\nAt least 12 people were hurt when a tram left the rails in Porto on Sunday.";
    const second = first.replace("12", "14");
    expect(ids([readingOf("a", first), readingOf("b", second)])).toEqual(["a", "b"]);
    expect(ids([readingOf("a", first), readingOf("b", first)])).toEqual(["a b"]);
  });

  test("sixty copies of one text are one origin; articles without a word are each their own", () => {
    const copies = Array.from({ length: 60 }, (_, i) => readingOf(`c${i}`, [`T${i}`, ...WIRE].join("\n")));
    expect(originsOf(copies)).toHaveLength(1);
    expect(ids([readingOf("x", ""), readingOf("y", "")])).toEqual(["x", "y"]);
  });

  test("the order of the articles changes nothing", () => {
    const readings = [readingOf("b", ["B", ...WIRE].join("\n")), readingOf("a", ["A", ...WIRE].join("\n"))];
    expect(originsOf([...readings].reverse())).toEqual(originsOf(readings));
    expect(originsOf(readings)).toEqual([{ id: "o:a", articles: ["a", "b"] }]);
  });
});
