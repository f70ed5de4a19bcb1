import { describe, expect, it } from "vitest";
import { check } from "../../src/tagged.js";

/** What one article alone is told to contradict itself in. */
const told = (title: string | null, text: string, publishedAt?: string): string[] =>
  check([{ id: "a", source: "Paper", text, ...(title ? { title } : {}), ...(publishedAt ? { publishedAt } : {}) }])
    .discrepancies.filter(({ kind }) => kind !== "spelling")
    .map(
      ({ kind, level, scope, positions }) => `${kind}/${level} ${scope}: ${positions.map((p) => p.answer).join(" | ")}`,
    );

interface Case {
  readonly title?: string;
  readonly text: string;
  readonly found: readonly string[];
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a number of the headline against the text": [
    {
      title: "12 dead in Ober ferry fire",
      text: "A fire on a ferry off Ober killed 10 people on Tuesday, police said. Seven were hurt.",
      found: ["figure/near within: 10 people | 12 people"],
    },
    {
      title: "Poet Signe Aas dies at 79",
      text: "The poet Signe Aas has died at 97, her daughter said on Monday. Aas wrote eleven books.",
      found: ["figure/near within: 79 years | 97 years"],
    },
    {
      title: "Poet Signe Aas dies at 97",
      text: "The poet Signe Aas has died at 97, her daughter said on Monday. Aas wrote eleven books.",
      found: [],
    },
    {
      title: "Police arrest 63 after Norrby march",
      text: "Police in Norrby arrested 36 people on Monday after a march, a spokesman said. All were released.",
      found: ["figure/apart within: 36 people | 63"],
    },
    {
      title: "Ostra Docks to cut 4,000 jobs",
      text: "Ostra Docks will cut 1,000 jobs over two years, it said on Monday. Unions protested.",
      found: ["figure/apart within: 1,000 jobs | 4,000 jobs"],
    },
    {
      title: "Ostra Docks to cut 4,000 jobs",
      text: "Ostra Docks will cut 1,000 jobs in Norrby, it said on Monday. Another 3,000 jobs will go in Osterby.",
      found: [],
    },
    {
      title: "Ostra Docks profit up 31 percent",
      text: "Ostra Docks said on Monday that profit rose 13 percent last year. Shares gained.",
      found: ["figure/apart within: 13 percent | 31 percent"],
    },
    {
      title: "Ostra Docks shares up 31 percent",
      text: "Ostra Docks said on Monday that profit rose 13 percent last year. Shares gained.",
      found: [],
    },
    {
      title: "Magnitude 6.8 quake rocks Peru",
      text: "A magnitude 6.1 earthquake struck southern Peru on Tuesday, cracking walls.",
      found: ["figure/near within: magnitude 6.1 | magnitude 6.8"],
    },
    {
      title: "Lund jailed for six years",
      text: "John Lund was sentenced to 16 years in prison on Tuesday for the fraud at his bank.",
      found: ["figure/apart within: 16 years | 6 years"],
    },
    {
      title: "United beat Rovers 3-1",
      text: "United beat Rovers 2-1 on Saturday with a late goal in front of 20,000 spectators.",
      found: ["figure/apart within: 2-1 | 3-1"],
    },
    {
      title: "Acme to buy Norlin for $5 billion",
      text: "Acme said on Tuesday that it would buy Norlin for $6.2 billion in cash.",
      found: ["figure/near within: $5 billion | $6.2 billion"],
    },
    { title: "Nearly 100 hurt in crash", text: "A crash hurt 96 people in Ober on Tuesday.", found: [] },
    { title: "Dozens hurt in crash", text: "A crash hurt 36 people in Ober on Tuesday.", found: [] },
    {
      title: "20 killed or injured in crash",
      text: "A crash killed 8 people and injured 12 in Ober on Tuesday.",
      found: [],
    },
    {
      title: "15 killed in two attacks",
      text: "An attack in Ober killed 10 people on Tuesday. A second attack in Salta killed five.",
      found: [],
    },
    {
      title: "Toll of Ober fire rises to 14",
      text: "A fire in Ober killed 12 people on Tuesday, and two more died in hospital on Wednesday, police said.",
      found: [],
    },
    {
      title: "Two children killed in house fire",
      text: "A fire in Ober killed five people on Tuesday, among them two children, police said.",
      found: [],
    },
    {
      title: "Quake of magnitude 6.8 rocks Peru",
      text: "A magnitude 6.1 earthquake struck southern Peru on Tuesday. The survey later put it at magnitude 6.8.",
      found: [],
    },
    {
      title: "Acme to buy Norlin for $5 billion",
      text: "Acme said on Tuesday that it would buy Norlin for $4.96 billion in cash.",
      found: [],
    },
    {
      title: "United beat Rovers 3-1",
      text: "United led 2-1 at the break and beat Rovers 3-1 on Saturday.",
      found: [],
    },
  ],
  "what became of it, by the headline and by the text": [
    {
      title: "Former mayor Anna Berg acquitted of fraud",
      text: "Anna Berg, the former mayor of Ober, was convicted of fraud on Tuesday by a court.",
      found: ["outcome/excludes within: acquitted | convicted"],
    },
    {
      title: "Council approves new bridge over Tarn",
      text: "The council of Ober rejected a new bridge over the Tarn on Tuesday night after a long debate.",
      found: ["outcome/excludes within: approves | rejected"],
    },
    {
      title: "Anna Berg acquitted on appeal",
      text: "A court cleared Anna Berg on Tuesday. She was convicted of fraud in 2019 and acquitted of theft.",
      found: [],
    },
    {
      title: "Council approves new bridge over Tarn",
      text: "The council of Ober approved a new bridge on Tuesday night. In May it had rejected the plan.",
      found: [],
    },
    {
      title: "Will the council approve the bridge over Tarn?",
      text: "The council of Ober rejected a new bridge over the Tarn in May and will vote on another plan on Tuesday.",
      found: [],
    },
  ],
  "two holders of one office": [
    {
      text: "Ida Solberg, the prime minister of Norway, said the bridge was safe. Marit Haug, the prime minister of Norway, opened it on Tuesday.",
      found: ["officeholder/two-holders within: Ida Solberg | Marit Haug"],
    },
    {
      text: "Ida Solberg, the prime minister of Norway, opened the bridge on Tuesday. Marit Haug, the prime minister of Norway until May, had planned it.",
      found: [],
    },
    {
      text: "Ida Solberg, the prime minister of Norway, met Jens Dahl, the prime minister of Denmark, on Tuesday.",
      found: [],
    },
    {
      text: "Prime Minister Ida Solberg opened the bridge on Tuesday. Prime Minister Marit Haug had planned it in her last year.",
      found: [],
    },
  ],
  "two speakers of one quotation": [
    {
      text: "“We will not close the bridge before the winter comes to an end,” said Ida Solberg on Tuesday.\n\nThe bridge is old.\n\n“We will not close the bridge before the winter comes to an end,” said Marit Haug on Wednesday.",
      found: ["attribution/other-speaker within: Ida Solberg | Marit Haug"],
    },
    {
      text: "“We will not close the bridge before the winter comes to an end,” said Ida Solberg on Tuesday.\n\nThe bridge is old.\n\n“We will not close the bridge before the winter comes to an end,” Solberg said again on Wednesday.",
      found: [],
    },
  ],
  "a weekday that is not the date's": [
    {
      text: "The council will meet on Wednesday, 5 March 2024, to vote on the bridge.",
      found: ["date/weekday-mismatch within: Tuesday 5 March 2024 | Wednesday"],
    },
    { text: "The council will meet on Tuesday, 5 March 2024, to vote on the bridge.", found: [] },
  ],
  "parts and their total": [
    {
      text: "The fire in Ober killed 12 people, seven men and four women, on Monday.",
      found: ["figure/parts within: 11 people | 12 people"],
    },
    {
      text: "Police in Ober held 30 people after the game on Tuesday: 14 men and 12 women, a judge said.",
      found: ["figure/parts within: 26 people | 30 people"],
    },
    { text: "Police in Ober held 26 people after the game on Tuesday: 14 men and 12 women, a judge said.", found: [] },
    {
      text: "A bus left the road near Ober, killing 9 people, police said. The dead are five women and six men, they said.",
      found: ["figure/parts within: 11 people | 9 people"],
    },
    {
      text: "A bus left the road near Ober, killing 9 people, police said. Among the dead are five women and two men.",
      found: [],
    },
    {
      text: "A bus left the road near Ober, killing 11 people and injuring 20 people. The dead are five women and six men.",
      found: [],
    },
    {
      text: "A bus left the road near Ober, killing 9, including 10 children, police said on Tuesday.",
      found: ["figure/parts within: 10 | 9"],
    },
    { text: "A bus left the road near Ober, killing 9, including 5 children, police said on Tuesday.", found: [] },
    {
      text: "The ferry had 90 people on board, 70 passengers and 12 crew members, when it left Ober.",
      found: ["figure/parts within: 82 people | 90 people"],
    },
    { text: "The ferry had 82 people on board, 70 passengers and 12 crew members, when it left Ober.", found: [] },
    {
      text: "The council of Ober, which has 11 members, passed the plan by nine votes to four on Tuesday.",
      found: ["figure/parts within: 11 members | 13 members"],
    },
    {
      text: "The council of Ober, which has 13 members, passed the plan by nine votes to four on Tuesday.",
      found: [],
    },
    { text: "The fire in Ober killed 11 people, seven men and four women, on Monday.", found: [] },
  ],
};

for (const [name, cases] of Object.entries(CASES))
  describe(`within one article: ${name}`, () => {
    for (const { title, text, found } of cases)
      it(`${title ? `${title}: ` : ""}${text.slice(0, 70)}`, () => expect(told(title ?? null, text)).toEqual(found));
  });

describe("within one article: a weekday beside a date without its year", () => {
  const PUBLISHED = "2026-05-06T09:00:00Z";
  const WRONG = [
    "The council of Norrby will vote on the dam on Monday, May 12, the mayor said.",
    "The council of Norrby voted on Friday (May 4) to close the dam, the mayor said.",
  ];
  for (const text of WRONG)
    it(text, () => expect(told(null, text, PUBLISHED)[0]).toMatch(/^date\/weekday-mismatch within: /));
  const RIGHT = [
    "The council of Norrby will vote on the dam on Tuesday, May 12, the mayor said.",
    "The council of Norrby voted on Monday (May 4) to close the dam, the mayor said.",
    "The council of Norrby voted in 2019 to close the dam. It met again on Monday, May 12, and left it open.",
    "The council of Norrby meets on Monday, May 12, and on Thursday, May 15, the mayor said.",
  ];
  for (const text of RIGHT) it(text, () => expect(told(null, text, PUBLISHED)).toEqual([]));
  it("is not known without the day of publication", () => expect(told(null, WRONG[0]!)).toEqual([]));

  it("one of two articles must be wrong", () => {
    const articles = ["Tuesday", "Monday"].map((day, i) => ({
      id: `a${i}`,
      source: `Paper ${i}`,
      text: `${i ? "The mayor said that the" : "The"} fair in Norrby opens on ${day}, May 12. Tickets cost five euros.`,
      publishedAt: PUBLISHED,
    }));
    const found = check(articles, { sameStory: true }).discrepancies.filter(({ kind }) => kind === "date");
    expect(found.map(({ level, positions }) => [level, positions[0]!.sources])).toEqual([
      ["weekday-mismatch", ["Paper 1"]],
    ]);
  });
});

describe("within one article: a date that does not exist", () => {
  it("is a notice", () => {
    const { notices } = check([{ id: "a", source: "Paper", text: "The council met on 31 April 2024 in Ober." }]);
    expect(notices.map(({ code }) => code)).toContain("impossible-date");
  });
});
