import { describe, expect, it } from "vitest";
import { type Title, titlesOf } from "../../src/values/title.js";
import { relateTitles } from "../../src/values/title-relation.js";

const read = (words: string): string[] =>
  titlesOf(words).map(({ status, grade, head, country, of }) =>
    [status, grade, head, country, of].map((x) => x ?? "-").join(" | "),
  );

const CORPUS: readonly (readonly [string, string[]])[] = [
  ["- | - | president | United States | -", ["U.S. President", "American president", "president of the United States"]],
  ["former | - | president | - | -", ["former President", "ex-president", "ousted president"]],
  ["elect | - | president | - | -", ["president-elect", "incoming president"]],
  ["- | - | prime minister | France | -", ["French Prime Minister", "premier of France", "France's prime minister"]],
  ["then | - | mayor | - | Eastport", ["then-Eastport mayor", "then mayor of Eastport"]],
  ["- | - | chief executive | - | Acme", ["Acme CEO", "chief executive of Acme", "Acme's chief executive officer"]],
  ["- | deputy | police chief | - | -", ["deputy police chief", "deputy chief of police"]],
  ["- | co | founder | - | Acme", ["co-founder of Acme", "Acme co-founder"]],
  ["- | - | chief of the general staff | Kenya | -", ["chief of Kenya's General Staff"]],
  ["- | - | chief of staff | Kenya | Kenya's Armed Forces", ["chief of staff of Kenya's Armed Forces"]],
  ["- | - | son in law | - | Ruiz", ["former President Ruiz's son-in-law", "Ruiz's son-in-law"]],
  ["- | - | half brother | - | -", ["his half-brother", "Half-brother"]],
  ["- | - | national security adviser | - | -", ["senior national security adviser"]],
  ["- | - | governor | - | New Jersey", ["New Jersey Governor", "Republican New Jersey Gov."]],
  ["- | - | spokesman | - | Acme", ["spokeswoman for Acme", "an Acme spokesperson"]],
  ["- | - | ambassador | United States | Norway", ["U.S. ambassador to Norway"]],
  ["former | - | teacher | - | -", ["retired 67-year-old teacher"]],
  ["- | - | official | - | -", ["senior official", "a top official"]],
];

describe("titlesOf", () => {
  it.each(CORPUS.flatMap(([value, ways]) => ways.map((way) => [way, value] as const)))("%s is %s", (way, value) =>
    expect(read(way)).toEqual([value]),
  );
  it("reads two titles that share a body", () =>
    expect(read("founder and chief executive of Acme")).toEqual([
      "- | - | founder | - | Acme",
      "- | - | chief executive | - | Acme",
    ]));
  it.each(["the company", "on Monday", "very tall", "his house"])("finds no title in: %s", (words) =>
    expect(titlesOf(words)).toEqual([]),
  );
});

const one = (words: string, position: Title["position"]): Title => titlesOf(words, position)[0]!;

const RELATIONS: readonly (readonly [string, string, string])[] = [
  ["same", "police chief", "police chief of Eastport"],
  ["same", "CEO of Acme", "Acme's chief executive"],
  ["same", "French foreign minister", "minister of foreign affairs"],
  ["former", "mayor of Eastport", "former mayor of Eastport"],
  ["open", "director of the centre", "former FBI director"],
  ["open", "president of Westmark College", "former Chilean president"],
  ["open", "director of the centre", "deputy director of Acme"],
  ["open", "her father", "his father-in-law"],
  ["open", "his sister", "her stepsister"],
  ["open", "Ruiz's wife", "Gray's girlfriend"],
  ["same", "twin brother", "brother"],
  ["same", "lawyer", "attorney"],
  ["open", "state senator", "senator"],
  ["former", "U.S. President", "former President"],
  ["open", "then-mayor", "former mayor"],
  ["open", "general", "retired general"],
  ["formerly", "teacher", "former teacher"],
  ["grade", "founder of Acme", "co-founder of Acme"],
  ["grade", "director", "deputy director"],
  ["rank", "professor", "assistant professor"],
  ["exclusive", "special counsel", "special prosecutor"],
  ["exclusive", "Acme CEO", "executive director of Acme"],
  ["open", "Acme CEO", "executive director of Bolt"],
  ["near", "chief of staff of the Army", "chief of the General Staff"],
  ["kin", "his brother", "his half-brother"],
  ["open", "Lee's brother", "Gray's cousin"],
  ["age", "boy", "man"],
  ["open", "teenager", "girl"],
  ["open", "senator", "candidate"],
  ["open", "president of Chile", "president of Peru"],
  ["vaguer", "secretary of the Ports Board", "senior official"],
  ["terms", "special envoy", "top trade envoy"],
  ["same", "special envoy", "presidential special envoy"],
  ["capacity", "President Ruiz's son-in-law", "special envoys"],
  ["apart", "his brother", "teacher"],
];

const BEFORE: readonly (readonly [string, string, string])[] = [
  ["address", "President", "former President"],
  ["formerly", "Acme CEO", "former Acme CEO"],
  ["former", "Chilean President", "former President"],
  ["open", "Gen.", "Lt. Gen."],
  ["open", "Professor", "assistant professor"],
];

describe("relateTitles", () => {
  it.each(RELATIONS)("%s: %s / %s", (relation, a, b) => {
    expect(relateTitles(one(a, "after"), one(b, "after"))).toBe(relation);
    expect(relateTitles(one(b, "after"), one(a, "after"))).toBe(relation);
  });
  it.each(BEFORE)("%s before the name: %s / %s", (relation, a, b) => {
    expect(relateTitles(one(a, "before"), one(b, "before"))).toBe(relation);
    expect(relateTitles(one(b, "before"), one(a, "before"))).toBe(relation);
  });
});
