import { describe, expect, it } from "vitest";
import { textOf } from "../../src/text/document.js";
import { timesOf } from "../../src/text/times.js";
import { documentOf } from "./tagged-document.js";

interface Settings {
  readonly publishedAt?: string | null;
  readonly locale?: "en-US" | "en-GB";
  readonly timezone?: string;
}

const spansIn = (text: string, { publishedAt = "2025-12-22", locale = "en-US", timezone = "UTC" }: Settings = {}) => {
  const document = documentOf({ id: "a", source: "Gazette", text, ...(publishedAt ? { publishedAt } : {}) });
  return timesOf(document, { locale, timezone }).map((span) => ({ ...span, words: textOf(document, span) }));
};
const valuesIn = (text: string, settings?: Settings) => spansIn(text, settings).map((span) => span.timex);

/** Value first, then the ways to say it; published on Monday, 22 December 2025. */
const CORPUS: Readonly<Record<string, readonly string[]>> = {
  "2025-W50": ["The bridge was tested in the week of Dec. 8."],
  "2026-W01": ["The bridge will open in the week of Thursday, Jan. 1."],
  "2025-12-24T17:00": ["The tender runs until 5 p.m. EST Dec. 24.", "The tender runs until 5 p.m., Dec. 24, 2025."],
  "2025-12-26T09:00": ["The board gave the builders until 9 a.m. Friday to sign."],
  "2025-12-23T04:00": ["The ferry will leave at 4 in the morning."],
  "2025-12-19TNI": ["The bridge fell on the night of Friday, Dec. 19."],
  P10Y: ["Traffic doubled over the past decade."],
  P1Y: ["The bridge is inspected annually."],
  "2025-12-21": [
    "The bridge closed on Sunday.",
    "The bridge closed yesterday.",
    "The bridge closed on Dec. 21.",
    "The bridge closed on 21 December.",
    "The bridge closed on Sunday, December 21.",
    "The bridge closed on December 21st, 2025.",
    "The bridge closed on the 21st of December.",
    "The bridge closed on 2025-12-21.",
    "The bridge closed on 12/21/2025.",
    "The bridge closed on 21.12.2025.",
    "The bridge closed a day ago.",
    "The bridge closed on the 21st.",
  ],
  "2025-12-26": [
    "The bridge will open on Friday.",
    "The bridge is to open on Friday.",
    "The bridge is due to open Friday.",
    "Officials plan to open the bridge on Friday.",
    "The bridge could open as early as Friday.",
    "The opening was postponed until Friday.",
    "The bridge opens next Friday.",
    "The bridge will open on Boxing Day.",
    "The bridge will open four days from now.",
  ],
  "2025-12-19": [
    "The bridge closed on Friday.",
    "The mayor said Friday it will reopen.",
    "Traffic stopped last Friday.",
    "Owners would look for ways around Friday's ruling.",
    "On Friday, after the Dorn v. Wade decision on the old bridge, a bombing in Ober killed a guard.",
  ],
  "2025-12-21TEV": ["The bridge closed on Sunday evening.", "The bridge closed yesterday evening."],
  "2025-12-21TNI": [
    "The bridge closed last night.",
    "The bridge closed on Sunday night.",
    "The bridge closed late on the night of Dec. 21.",
  ],
  "2025-12-22TMO": ["The bridge closed this morning.", "The bridge closed on the morning of December 22."],
  "2025-11-04": ["The bridge closed on Election Day."],
  "2025-W51": ["The bridge closed last week.", "The bridge closed a week ago."],
  "2025-W52": ["The bridge closed earlier this week."],
  "2025-W51-WE": ["The bridge closed over the weekend.", "The bridge closed last weekend."],
  "2025-11": [
    "The bridge closed last month.",
    "The bridge closed in November.",
    "The bridge closed a month ago.",
    "The bridge closed in late November.",
  ],
  "2024": [
    "The bridge closed last year.",
    "The bridge closed in 2024.",
    "The bridge closed in late 2024.",
    "The bridge closed at the end of 2024.",
    "The bridge closed a year ago.",
    "Sales fell in FY2024.",
    "Sales fell in FY24.",
  ],
  "2026": ["The bridge will close next year.", "The bridge will close early next year."],
  "2024-Q1": ["Sales fell in the first quarter of 2024.", "Sales fell in Q1 2024."],
  "2025-Q3": ["Sales fell in the third quarter.", "Sales fell in the latest quarter.", "Third-quarter sales fell."],
  "2024-H1": ["Sales fell in the first half of 2024.", "Sales fell in H1 2024."],
  "2024-Q2": ["Sales fell in Q2 FY24."],
  "2025-12-22T22:00": ["The lights went out at 10pm.", "By 10pm, all was calm.", "The lights went out at 10.00pm."],
  "199": [
    "The bridge was built in the 1990s.",
    "The bridge was built in the '90s.",
    "The bridge was built in the late nineties.",
  ],
  "18": ["The bridge was built in the 19th century."],
  "2023-SU": ["The bridge closed in the summer of 2023."],
  "1996": ["The bridge opened in nineteen ninety-six."],
  PRESENT_REF: ["The bridge is currently closed.", "The bridge is closed now."],
  PAST_REF: ["The bridge closed recently.", "The bridge closed several years ago."],
  FUTURE_REF: ["The bridge will close in the near future."],
  P3D: ["The bridge was closed for three days.", "A three-day closure followed.", "They had 3 days."],
  PT48H: ["The bridge opened within 48 hours.", "A forty-eight-hour closure followed."],
  P1W: ["The bridge was closed for a week."],
  P2Y6M: ["The bridge was closed for two and a half years.", "The bridge was closed for 2 1/2 years."],
  P10D: ["The bridge was closed for 10 days."],
  PXY: ["The bridge was closed for several years."],
  P20Y: ["The bridge stood for two decades."],
  P1D: ["The bridge closes every day.", "The bridge closes daily.", "They met for a day-long session."],
  "XXXX-WXX-2": ["The bridge closes every Tuesday.", "The bridge closes on Tuesdays."],
};

describe("a time expression", () => {
  for (const [timex, sentences] of Object.entries(CORPUS))
    for (const sentence of sentences) it(`${timex}: ${sentence}`, () => expect(valuesIn(sentence)).toEqual([timex]));
});

describe("no time expression", () => {
  for (const sentence of [
    "The Sun reported it first.",
    "The judge sat with two others, then sat down.",
    "Protesters march through the town and may stay.",
    "April Jones said it was over.",
    "The shop is open 24/7.",
    "He played second base.",
    "About 2000 homes lost power, and 1,990 people left.",
    "The 6-year-old boy and his 70-year-old aunt left.",
    "A woman in her 80s was hurt.",
    "The 12000 block of the road was shut.",
    "She finished second and he came fifth.",
    "It rose by three-quarters.",
    "The now-former mayor left.",
    "It was high noon for the bridge.",
    "The gate is manned 24 hours a day.",
    'He spoke on "This Week" of the bridge.',
    "It rose to a quarter-century high.",
    "Prices fall when sellers spring a surprise.",
  ])
    it(sentence, () => expect(spansIn(sentence).map((span) => span.words)).toEqual([]));
});

describe("what hangs on the words before", () => {
  it("counts from the date before it", () => {
    const text =
      "The storm came ashore on March 3, 2024. Two days later the rain stopped. The following day schools opened.";
    expect(valuesIn(text)).toEqual(["2024-03-03", "2024-03-05", "2024-03-06"]);
    expect(valuesIn("The plant opened in 1998. A year earlier it was a field.")).toEqual(["1998", "1997"]);
  });

  it("keeps the year of a month that was named", () =>
    expect(valuesIn("She left in June 1998 and came back later that year.")).toEqual(["1998-06", "1998"]));

  it("means the quarter of the year before in a report on a quarter", () => {
    const text =
      "Net income rose in the third quarter. It earned less a year earlier. In the year-ago period sales fell.";
    expect(valuesIn(text)).toEqual(["2025-Q3", "2024-Q3", "2024-Q3"]);
  });

  it("keeps both ends of a span of days", () => {
    expect(valuesIn("The fair ran between June 3 and 5.")).toEqual(["2025-06-03", "2025-06-05"]);
    expect(valuesIn("The fair ran from 3-5 June 2024.")).toEqual(["2024-06-03", "2024-06-05"]);
  });
});

describe("the time of day", () => {
  it("takes the day named beside it and keeps the zone", () => {
    const [time] = spansIn("It struck at 10:35 p.m. EST on Friday.");
    expect([time?.timex, time?.stated.includes("zone:-300")]).toEqual(["2025-12-19T22:35", true]);
    expect(valuesIn("It struck at noon on Friday.")).toEqual(["2025-12-19T12:00"]);
    expect(valuesIn("It struck at 14:30 GMT.")).toEqual(["2025-12-22T14:30"]);
  });
});

describe("the interval", () => {
  it("covers the days of the value, both ends included", () => {
    const spans = (text: string) => spansIn(text).map(({ from, to }) => [from, to]);
    expect(spans("It fell in February 2024.")).toEqual([["2024-02-01", "2024-02-29"]]);
    expect(spans("It fell in the fourth quarter of 2024.")).toEqual([["2024-10-01", "2024-12-31"]]);
    expect(spans("It lasted three days.")).toEqual([[null, null]]);
    expect(spans("It fell in late 2022.")).toEqual([["2022-07-02", "2022-12-31"]]);
  });
});

describe("the order of day and month", () => {
  it("follows the locale", () => {
    expect(valuesIn("Signed on 12/03/2024.")).toEqual(["2024-12-03"]);
    expect(valuesIn("Signed on 12/03/2024.", { locale: "en-GB" })).toEqual(["2024-03-12"]);
  });
});

describe("without a date of publication", () => {
  const bare = { publishedAt: null };
  it("leaves open what the text leaves open, and never takes the day of reading", () => {
    expect(valuesIn("It closed on Dec. 21.", bare)).toEqual(["XXXX-12-21"]);
    expect(valuesIn("It closed on Friday, and again yesterday.", bare)).toEqual(["XXXX-WXX-5", "XXXX-XX-XX"]);
    expect(valuesIn("It closed in June 2019.", bare)).toEqual(["2019-06"]);
  });
});

describe("the day of publication", () => {
  it("is the outlet's own, a moment in UTC carried into the zone asked for", () => {
    const today = (publishedAt: string, timezone?: string) =>
      valuesIn("It closed today.", { publishedAt, ...(timezone ? { timezone } : {}) });
    expect(today("2025-12-21T23:30:00-05:00")).toEqual(["2025-12-21"]);
    expect(today("2025-12-22T02:30:00Z")).toEqual(["2025-12-22"]);
    expect(today("2025-12-22T02:30:00Z", "America/New_York")).toEqual(["2025-12-21"]);
    expect(today("2025-12-22T02:30:00Z", "-05:00")).toEqual(["2025-12-21"]);
  });
});

describe("a date that cannot be", () => {
  it("keeps its words, names no day and carries its fault", () => {
    const faults = (text: string) => spansIn(text).map(({ timex, from, fault }) => [timex, from, fault]);
    expect(faults("It closed on 31 April 2024.")).toEqual([["2024-04-31", null, "impossible-date"]]);
    expect(faults("It closed on Feb. 29, 2023.")).toEqual([["2023-02-29", null, "impossible-date"]]);
    expect(faults("It closed on 30.02.2026.")).toEqual([["2026-02-30", null, "impossible-date"]]);
    expect(faults("It closed on 31/11/2025.")).toEqual([["2025-11-31", null, "impossible-date"]]);
    expect(faults("It closed on 2026-13-45.")).toEqual([["2026-13-45", null, "impossible-date"]]);
    expect(faults("It closed on 32 March.")).toEqual([["XXXX-03-32", null, "impossible-date"]]);
    expect(faults("It closed on Monday, March 32.")).toEqual([["XXXX-03-32", null, "impossible-date"]]);
    for (const text of [
      "Some 31 April showers fell on the town.",
      "The firmware 30.12.2025 works.",
      "It closed on 28.02.2026.",
    ])
      expect(faults(text).filter(([, , fault]) => fault)).toEqual([]);
    expect(faults("It closed on Monday, March 14, 2023.")).toEqual([["2023-03-14", "2023-03-14", "weekday-mismatch"]]);
    expect(faults("It closed on Tuesday, March 14, 2023.")).toEqual([["2023-03-14", "2023-03-14", undefined]]);
  });
});

it("takes time in proportion to the length", () => {
  const timeOf = (n: number) => {
    const document = documentOf({ id: "a", source: "b", text: "1 day ".repeat(n) });
    const start = performance.now();
    timesOf(document, { locale: "en-US", timezone: "UTC" });
    return performance.now() - start;
  };
  timeOf(200);
  expect(timeOf(8000)).toBeLessThan(40 * Math.max(25, timeOf(1000)));
});
