import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const found = (a: string, b: string) =>
  check(
    [
      { id: "a", source: "Courier", text: a, publishedAt: "2025-03-05T18:00:00Z" },
      { id: "b", source: "Herald", text: b, publishedAt: "2025-03-05T18:00:00Z" },
    ],
    { sameStory: true },
  )
    .discrepancies.filter(({ kind }) => kind !== "uncorroborated" && kind !== "spelling")
    .map(({ kind, level }) => `${kind}/${level}`);

describe("a question has the words as an article has them", () => {
  const articles = [
    "Staff of the Lune ferries in Harling will strike for six days from Friday, 7 March, their union said. Expensive repairs are planned as well.",
    "Harling faces a four-day ferry strike from Saturday, 8 March, the union said. Expensive repairs were planned too.",
  ].map((text, i) => ({ id: `a${i}`, source: `S${i}`, text, publishedAt: "2025-03-05T18:00:00Z" }));
  it.each([0, 0.5])("at a confidence of %d", (minConfidence) => {
    const words = new Set(articles.flatMap(({ text }) => text.match(/\p{L}+/gu)!));
    const texts = check(articles, { sameStory: true, minConfidence }).discrepancies.flatMap(({ question, because }) => [
      ...(/“(.*)”/u.exec(question)?.slice(1) ?? []),
      ...because.flatMap(({ text }) => /(?:beside|the same:) (.*)\./.exec(text)?.slice(1) ?? []),
    ]);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.flatMap((text) => text.match(/\p{L}+/gu)!).filter((word) => !words.has(word))).toEqual([]);
  });
});

describe("when it starts, by when, how long", () => {
  it.each([
    [
      "other-start",
      "Train drivers in Norland will strike from 6 a.m. on Friday, their union said on Wednesday. The walkout is to last 24 hours. Commuters face long delays in Orrin and Velden.",
      "A strike by Norland's train drivers begins at 8 a.m. on Friday, the union announced on Wednesday. It will last 24 hours. Long delays are expected in Orrin and Velden.",
    ],
    [
      "other-start",
      "The Lune festival begins on 3 March. Forty bands will play in the park. Tickets cost 25 euros.",
      "The Lune festival, with forty bands, starts on 5 March. It is held in the park. A ticket costs 25 euros.",
    ],
    [
      "other-start",
      "Residents have until 15 June to apply for the grant, the town of Ober said on Monday. Each household can get 900 euros for new windows.",
      "The town of Ober said on Monday that the deadline for the window grant is 30 June. Each household can apply for 900 euros.",
    ],
    [
      "other-length",
      "The strike at Kestrel Works will last three days, the union said. It begins on Monday. About 600 workers build pumps at the plant in Marl.",
      "The union at Kestrel Works has called a five-day strike from Monday. About 600 workers at the Marl plant build pumps.",
    ],
  ])("%s", (level, a, b) => {
    expect(found(a, b)).toEqual([`date/${level}`]);
  });

  it.each([
    [
      "another service's hour",
      "Train drivers in Norland will strike from 6 a.m. on Friday, their union said on Wednesday.",
      "A strike by Norland's train drivers begins early on Friday, at six in the morning. Buses run until 8 a.m.",
    ],
    [
      "a stretch that begins then",
      "The Lune festival begins on 3 March. Forty bands will play.",
      "The Lune festival runs from 3 to 9 March. The first of forty bands plays on Monday.",
    ],
    [
      "another thing begins",
      "The Lune festival begins on 3 March. Forty bands will play in the park.",
      "Ticket sales for the Lune festival start on Friday. Forty bands will play in the park from 3 March.",
    ],
    [
      "another strike's length",
      "The strike at Kestrel Works will last three days, the union said. About 600 workers build pumps in Marl.",
      "The union at Kestrel Works has called a strike of three days. A five-day strike in May failed.",
    ],
  ])("nothing: %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});
