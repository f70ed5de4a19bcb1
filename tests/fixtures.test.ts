import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check, type Reference } from "../src/index.js";
import { yamlOf } from "../src/ingest/yaml.js";
import { breaks, cardsOf, type Expected, loadStory, meets, storyNames } from "./fixture-story.js";

const named = (row: Expected): string =>
  `${[row.kind ?? "anything"].flat().join(" or ")}${row.level ? `/${row.level}` : ""}: ${row.id}`;

describe.each(storyNames)("%s", (name) => {
  const story = loadStory(name);
  const cards = cardsOf(check(story.articles), story.articles);

  describe("flags", () => {
    for (const row of story.must)
      if (row.pending) it.todo(`${named(row)} (${row.pending})`);
      else
        it(named(row), () => {
          const kinds = [row.kind ?? []].flat();
          const found = cards.filter((card) => kinds.includes(card.kind)).map((card) => card.line);
          expect(
            cards.filter((card) => meets(card, row)).length,
            `${row.why ?? row.says}; found only:\n${found.join("\n")}`,
          ).toBeGreaterThan(0);
        });
  });

  describe("never flags", () => {
    for (const row of story.never)
      if (row.pending) it.todo(`${named(row)} (${row.pending})`);
      else
        it(named(row), () => {
          expect(
            cards.filter((card) => breaks(card, row)).map((card) => card.line),
            row.why,
          ).toEqual([]);
        });
  });

  const { reference: rows } = story;
  describe.runIf(rows)("flags against its reference", () => {
    if (!rows) return;
    const file = join(import.meta.dirname, "..", "fixtures", name, "reference.yaml");
    const reference = yamlOf(readFileSync(file, "utf8"), file) as Reference;
    const report = check(story.articles, { reference });
    const found = cardsOf(report, story.articles).filter((_, i) => report.discrepancies[i]?.scope === "reference");
    for (const row of rows)
      it(named(row), () => {
        expect(found.filter((card) => meets(card, row)).length, found.map((card) => card.line).join("\n")).toBe(1);
      });
    it("nothing else", () => {
      expect(found.filter((card) => !rows.some((row) => meets(card, row))).map((card) => card.line)).toEqual([]);
    });
  });

  it("says only what stands in the texts", () => {
    const byId = new Map(story.articles.map((article) => [article.id, article]));
    for (const place of check(story.articles).discrepancies.flatMap((d) => d.positions.flatMap((p) => p.evidence))) {
      const article = byId.get(place.article)!;
      expect((place.field === "title" ? article.title! : article.text).slice(place.start, place.end)).toBe(place.quote);
    }
  });
});
