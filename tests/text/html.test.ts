import { expect, test } from "vitest";
import { check, read } from "../../src/index.js";

const html = (text: string) => ({ id: "a", source: "A", format: "html" as const, text });

test("an entity is read, what is none stays as it stands", () => {
  const claimed = read(html("<p>He paid &pound;5 for the &constructor; of &toString; in May.</p>"));
  expect(JSON.stringify(claimed)).not.toContain("native code");
  expect(claimed.mentions.find(({ type }) => type === "quantity")).toMatchObject({ min: 5, unit: "GBP" });
});

test("words that every object has as members are words like others", () => {
  const text = (n: number) =>
    ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"]
      .map(
        (w) => `The ${w} of Constructor said ${n} ${w} were hit on ${w} 3. "We'${w} the ${w} again," Mr ToString said.`,
      )
      .join(" ");
  const articles = [
    { id: "constructor", source: "toString", text: text(3) },
    { id: "__proto__", source: "valueOf", text: text(9) },
  ];
  const report = check(articles, { sameStory: true, minConfidence: 0 });
  expect(JSON.stringify(report)).not.toContain("native code");
});
