import type { Reading } from "../../src/model/reading.js";

/** A reading of nothing but sentences, one a line; the first line is the headline. */
export function readingOf(id: string, text: string, publishedAt?: string): Reading {
  const [title = "", ...body] = text.split("\n");
  let start = 0;
  const sentences = [{ article: id, field: "title" as const, start: 0, end: title.length, quote: title }].filter(
    (s) => s.quote,
  );
  const places = body.map((quote) => {
    const place = { article: id, field: "text" as const, start, end: start + quote.length, quote };
    start += quote.length + 1;
    return place;
  });
  return {
    schema: "secondsource/reading/1",
    article: { id, source: id, title, ...(publishedAt ? { publishedAt } : {}) },
    sentences: [...sentences, ...places],
    mentions: [],
    events: [],
    claims: [],
    notices: [],
  };
}

/** Numbers in 0..1 that are the same on every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

const SYLLABLES = "ka ro ti mun sel da vor lin pe gha zu bre nok fa wi".split(" ");
const VERBS = "opened closed approved rejected visited praised flooded evacuated delayed repaired".split(" ");
const THINGS = "bridge harbour school budget stadium reservoir tunnel museum hospital railway".split(" ");

/** A feed of so many made-up stories, three articles each, days apart; ids do not betray the story. */
export function feedOf(stories: number): { readings: Reading[]; storyOf: Map<string, number> } {
  const random = numbersFrom(20);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)]!;
  const name = () => {
    const word = Array.from({ length: 4 }, () => pick(SYLLABLES)).join("");
    return word[0]!.toUpperCase() + word.slice(1);
  };
  const storyOf = new Map<string, number>();
  const readings: Reading[] = [];
  for (let story = 0; story < stories; story++) {
    const names = [name(), name(), name(), name(), name()];
    const things = [pick(THINGS), pick(THINGS), pick(THINGS)];
    for (let n = 0; n < 3; n++) {
      const id = `a${((story * 3 + n) * 7919) % (stories * 3 + 1)}-${n}`;
      const line = () =>
        `Officials in ${pick(names)} ${pick(VERBS)} the ${pick(things)} after ${pick(names)} and the ${pick(THINGS)} were ${pick(VERBS)}.`;
      const day = 1 + ((story * 5 + n) % 28);
      storyOf.set(id, story);
      readings.push(
        readingOf(
          id,
          [`${names[0]} ${pick(VERBS)} ${things[0]}`, ...Array.from({ length: 12 }, line)].join("\n"),
          `2024-03-${String(day).padStart(2, "0")}`,
        ),
      );
    }
  }
  return { readings, storyOf };
}
