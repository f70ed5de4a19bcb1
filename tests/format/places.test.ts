import { describe, expect, it } from "vitest";
import { placesOf } from "../../src/format/places.js";

const article = (id: string, file: string) => ({ id, source: id, text: "Text.", file, firstLine: 1 });

describe("the name of a place", () => {
  it("is the file's name, and of each file that shares it the path", () => {
    const { nameOf } = placesOf([
      article("harbour", "wire/harbour.md"),
      article("harbour-2", "desk/harbour.txt"),
      article("coast", "desk/coast.md"),
    ]);
    expect(["harbour", "harbour-2", "coast"].map(nameOf)).toEqual(["wire/harbour.md", "desk/harbour.txt", "coast"]);
  });
});
