import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/values/quantity.js";

type Row = [value: string, ...ways: string[]];

/** "min..max unit ~form": what a reader would say the words allow. */
const told = (text: string): string =>
  findQuantities(text)
    .map(({ min, max, unit, approximate, form }) => {
      const interval = min === max ? `${min}` : `${min ?? ""}..${max ?? ""}`;
      return `${approximate ? "~" : ""}${interval}${unit ? ` ${unit}` : ""}${form === "count" || (form === "compound" && unit !== null && unit !== "point") ? "" : ` (${form})`}`;
    })
    .join(", ");

const corpus: Row[] = [
  ["12", "12 people", "twelve ships", "a dozen eggs", "exactly 12 votes", "Killed 12 in a day", "12,"],
  ["26", "twenty-six men", "twenty six men", "26 men"],
  ["130", "a hundred and thirty cows", "one hundred thirty cows", "130 cows"],
  ["2500", "2,500 homes", "two thousand five hundred homes", "2500 homes", "twenty-five hundred homes"],
  ["500000", "half a million cars", "500,000 cars", "five hundred thousand cars", "5 lakh cars"],
  ["6", "half a dozen boats", "six boats"],
  ["24", "two dozen boats"],
  ["2500000", "two and a half million people", "2.5 million people", "2½ million people"],
  ["~2", "a couple of days off"],
  [
    "10..",
    "at least 10 people",
    "10 or more people",
    "no fewer than ten people",
    "10-plus people",
    "more than 10 people",
    "over 10 people",
    "10+ people",
  ],
  [
    "..32",
    "up to 32 people",
    "as many as 32 people",
    "fewer than 32 people",
    "32 or fewer people",
    "no more than 32 people",
  ],
  ["~200", "about 200 people", "some 200 people", "an estimated 200 people", "200 or so people", "roughly 200 people"],
  ["~..200", "nearly 200 people", "almost 200 people", "close to 200 people"],
  ["40..60", "40 to 60 people", "between 40 and 60 people", "40-60 people", "40–60 people", "forty to sixty people"],
  ["~24..", "dozens of people", "dozens more"],
  ["~200..", "hundreds of people"],
  ["~20000..", "tens of thousands of people"],
  ["~3..8", "a handful of people"],
  ["~2..3", "about two or three people"],
  ["0.5 fraction", "half of the homes", "half the homes"],
  ["0.66666667 fraction", "⅔ of the homes"],
  ["0.1 fraction", "one in 10 drivers", "1 in every 10 drivers", "one out of ten drivers"],
  ["0.9 fraction", "nine in 10 drivers", "nine out of ten drivers"],
  ["46.5 g", "46.5g of fat", "46.5 grams of fat"],
  ["0.25 fraction", "a quarter of the homes", "1/4 of the homes"],
  ["40 percent", "40 percent of voters", "40% of voters", "forty per cent of voters", "40 pct of voters"],
  ["3 percentage point", "3 percentage points"],
  ["40..80 percent", "between 40 and 80 percent damage", "40 to 80 percent"],
  [
    "50000000000 USD",
    "$50bn",
    "$50 billion",
    "US$50 billion",
    "50 billion dollars",
    "$50,000 million",
    "50 billion US dollars",
  ],
  ["1200000 EUR", "€1.2 million", "€1.2m", "1.2 million euros", "EUR 1.2 million"],
  ["5000000000 INR", "Rs 500 crore", "Rs. 500 crore", "₹500 crore", "500 crore rupees"],
  [
    "5000000..10000000 USD",
    "$5-10 million",
    "$5 million to $10 million",
    "between $5 million and $10 million",
    "$5 to $10 million",
  ],
  ["..50000 USD", "up to $50,000 per year"],
  ["2500 AUD", "A$2,500", "2,500 Australian dollars"],
  [
    "6.1 magnitude",
    "magnitude 6.1",
    "magnitude-6.1",
    "a magnitude of 6.1",
    "6.1-magnitude",
    "a 6.1 quake",
    "6.1 on the Richter scale",
    "a preliminary magnitude of 6.1",
  ],
  ["58 km", "58 km", "58km", "58 kilometres", "58 kilometers"],
  ["36 mile", "36 miles", "36-mile"],
  ["7 foot", "7 feet", "7ft", "a 7-foot wall"],
  ["800 square m", "800 square metres", "800-square-metre"],
  ["5000 square foot", "5,000-square-foot", "5,000 sq ft"],
  ["40 m", "40m", "40 metres", "40-metre"],
  ["120 km/h", "120 km/h", "120 kilometres per hour", "120 kph"],
  ["25 celsius", "25°C", "25 degrees Celsius", "25C"].slice(0, 3) as Row,
  ["77 fahrenheit", "77°F", "77 degrees Fahrenheit"],
  ["77 tonne", "77 tonnes", "77-ton", "77 metric tons"],
  [
    "67 year (age)",
    "67-year-old",
    "67 year old",
    "67yo",
    "67 years old",
    "aged 67",
    "sixty-seven-year-old",
    "Ann Lee, 67, said",
    "Ann Lee (67)",
    "Sam Poe Jr., 67, of Ely",
    "at the age of 67",
    "67 years of age",
  ],
  ["..12 year (age)", "up to 12 years old", "children under 12 years old"],
  ["6..34 score (score)", "34-6", "won by 34 to 6", "lost 6-34"],
  ["6 ordinal (ordinal)", "the sixth aftershock", "the 6th aftershock"],
  ["21 ordinal (ordinal)", "her twenty-first book", "her 21st book"],
  ["20 point (compound)", "a 20-point plan", "a 20‑point plan"],
  ["8 (compound)", "an eight-member panel", "an 8-member panel"],
  ["5, 12", "Five people were killed and 12 wounded"],
  ["7, 4", "seven men and four women"],
  ["58 km, 36 mile", "58km (36 miles) north"],
  ["10, 12", "rose from 10 to 12"],
  ["2500000", "2.5m people", "2.5M users", "2.5M boxes"],
  ["50000", "50k jobs", "50K readers", "50k boxes"],
  ["5000..15000", "5-15K visitors", "5–15k visitors"],
  ["40000000 tonne", "40m tonnes", "40 million tonnes"],
  ["140000000..150000000 USD", "$140-150MM", "$140-150 million"],
  ["3 m", "3m waves"],
  ["~200", "a couple of hundred people", "a couple hundred people"],
  ["~200..", "several hundred people", "a few hundred people"],
  ["~24..", "several dozen men"],
  ["2.5 tonne", "2 1/2 tons", "2½ tons"],
  ["41 celsius", "41C in the shade", "41°C"],
  ["105 fahrenheit", "It was 105F.", "105°F"],
  ["-12 degree", "minus 12 degrees"],
  ["-5 celsius", "fell to -5C overnight", "minus 5°C"],
  ["67 year (age)", "The actor, 67, said", "He died of cancer at 67.", "She died on Friday at 67, they said"],
];

const negatives = [
  // 4,200 or 42,000?
  "4,2000 passengers",
  "a Boeing 747 landed",
  "a 4x4 and a 4×4",
  "a .38 caliber pistol",
  "the 12000 block of Oak Lane",
  "the No. 2 job and the number 2 job",
  "both in their 80s",
  "in the 1990s",
  "No one knows why",
  "one another, this one, the only one",
  "call 555-0134 or 1-800-555-0134",
  "in 2019 and the 2016 race",
  "the 2013-14 season, the 1950-53 war",
  "on March 6 and 21 Dec.",
  "at 9:27 or 5 p.m. or 7pm",
  "an F-16, COVID-19, a B52, the G20",
  "123 Main Street",
  "9/11 and 24/7",
  "Flight 370 vanished",
  "Chapter 11 and Article 5",
  "the Six Nations",
  "section 3.4.5",
  "one in 2019",
  "dial 0207",
  "the F5-15K",
  "a 5-to-1 ratio",
];

describe("quantities", () => {
  for (const [value, ...ways] of corpus)
    for (const way of ways) it(`${way}: ${value}`, () => expect(told(way)).toBe(value));
  for (const text of negatives) it(`none: ${text}`, () => expect(told(text)).toBe(""));
  it("spans the bounding words and the unit", () => {
    const text = "It cost at least $2.5 billion, they said.";
    expect(findQuantities(text).map((q) => text.slice(q.start, q.end))).toEqual(["at least $2.5 billion"]);
  });
});
