import fc from "fast-check";
import type { Article } from "../src/index.js";

export const article = (id: string, text: string): Article => ({ id, source: `The ${id}`, text });

const of = (...words: string[]) => fc.constantFrom(...words);
const person = of(
  "Ana Ruiz",
  "Tomas Berg",
  "Lee Wu",
  "Dr. Ines al-Amin",
  "Ruiz",
  "J. R. O’Neil",
  "Zoë van der Meer",
  "berg",
);
const office = of("President", "former President", "the mayor of Porto,", "Gen.", "U.S. envoy", "deputy minister", "");
const day = of(
  "on Friday",
  "on Dec. 4",
  "on 31 April",
  "yesterday",
  "on Saturday, 4 May 2025",
  "in late 2024",
  "two days later",
  "at 9 p.m. on Monday",
);
const count = of(
  "12",
  "at least 14",
  "about 2,000",
  "a dozen",
  "no",
  "between three and five",
  "€1.2 million",
  "40%",
  "nearly 30",
  "six-year-old",
);
const thing = of(
  "people were killed",
  "homes were damaged",
  "delegates met",
  "workers",
  "of the injured",
  "soldiers",
  "points",
);
const place = of("in Porto", "in Miami, Florida", "at the Town Hall", "near Türkiye’s border", "in Washington", "");
const said = of("said", "told reporters", "denied", "announced that", "wrote on X", "according to officials");
const mark = of('"We are ready,"', "“It was not a swap.”", "‘never’", '"We … will [not] go"', "the “so-called” plan");

const whose = of(
  "Ruiz's plan",
  "“Ruiz's plan”",
  "'Berg's",
  "(Wu's",
  "Ruiz’s U.S.-led",
  "president's/mayor's",
  "Berg's—Wu's",
  "a plan like Ruiz's.",
  "Berg's,",
);

const sentence = fc.oneof(
  fc.tuple(whose, said, day).map((words) => `${words.join(" ")}.`),
  fc.tuple(office, person, said, day, place).map((words) => `${words.filter(Boolean).join(" ")}.`),
  fc.tuple(count, thing, place, day).map((words) => `At the scene ${words.filter(Boolean).join(" ")}.`),
  fc.tuple(mark, person, said).map(([quote, who, verb]) => `${quote} ${who} ${verb}.`),
  fc.tuple(person, person, place, day).map(([a, b, where, when]) => `${a} met ${b} ${where} ${when}.`),
  fc.tuple(day, place).map(([when, where]) => `| Date | ${when} |\n| Place | ${where} |`),
  of(
    "It may not have happened.",
    "# The talks",
    "- **Host**: Ana Ruiz",
    "Talks in TĂĽrkiye went well.",
    "statement,Ruiz said",
  ),
);

/** News as a clumsy machine would write it: every kind of mention and claim, in any company. */
export const newsText = fc
  .array(sentence, { minLength: 1, maxLength: 25 })
  .map((sentences) => sentences.join(" ").replace(/ (?=[|#-] )/g, "\n"));

export const articles: fc.Arbitrary<Article[]> = fc
  .array(fc.record({ text: newsText, dated: fc.boolean() }), { minLength: 2, maxLength: 4 })
  .map((given) =>
    given.map(({ text, dated }, i) => ({
      ...article(`a${i}`, text),
      ...(dated ? { publishedAt: `2025-12-0${i + 1}T10:00:00Z` } : {}),
    })),
  );

/** Letters, marks, digits and markup of every sort, surrogates and control characters with them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        of(
          "“",
          "”",
          '"',
          "'",
          "’",
          "[",
          "](http://x",
          "**",
          "_",
          "<p>",
          "</",
          "&amp;",
          "&#8217;",
          "|",
          "\n",
          "\r\n",
          "\t",
          "…",
          "\u00a0",
          "\u2011",
          "\ud83d",
          "\u0000",
          "Ã©",
          "TĂĽ",
          "#",
          "---",
          "1,0",
          "€",
          "Dec.",
          "U.S.",
          "Mr. ",
          "said ",
          " ",
        ),
        newsText,
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);
