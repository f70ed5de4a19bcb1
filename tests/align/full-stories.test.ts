import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const articles = (a: string, b: string) =>
  [a, b].map((text, i) => ({ id: `a${i}`, source: `Paper ${i}`, text, publishedAt: "2025-03-05T10:00:00Z" }));
const found = (a: string, b: string, kind: string) =>
  check(articles(a, b), { sameStory: true })
    .discrepancies.filter((d) => d.kind === kind && d.scope === "across")
    .flatMap((d) => d.positions.map(({ answer }) => answer))
    .sort();
const alone = (a: string, b: string) =>
  check(articles(a, b), { sameStory: true })
    .discrepancies.filter((d) => d.kind === "uncorroborated")
    .flatMap((d) => d.positions.map(({ answer }) => answer));

const HALL =
  "The town of Ober will build a concert hall on Mill Lane, the council decided after a debate of six hours.";
const WORK =
  "Work on the hall is to start in the spring, and the first concert is planned for the autumn of next year.";

describe("what differs in two full reports", () => {
  it("a cost whose sentences have better partners, where neither report has another", () => {
    const a = `${HALL} The hall, 40 metres long, will cost $280 million, of which the region will pay half. ${WORK}`;
    const b =
      "After six hours of debate the council of Ober chose to build a concert hall on Mill Lane. The hall will cost $820 million, half of it paid by the region, and the first concert is planned for next year. The hall is about 40 metres long. Work should begin in the spring.";
    expect(found(a, b, "figure")).toEqual(["$280 million", "$820 million"]);
  });

  it("not two costs of two things", () => {
    const a = `${HALL} The hall, 40 metres long, will cost $280 million. ${WORK}`;
    const b = `${HALL} ${WORK} In Velden a new bridge will cost $35 million. The hall will cost $280 million.`;
    expect(found(a, b, "figure")).toEqual([]);
    expect(found(a, `${HALL} ${WORK} In Velden a school roof will cost $35 million.`, "figure")).toEqual([]);
  });

  it("from here to there is between here and there", () => {
    const a = "Ober will build a bus lane from Mill Lane to the hospital, the council decided on Tuesday.";
    const b = "Ober will build a bus lane between Mill Lane and the stadium, the council decided on Tuesday.";
    expect(found(a, b, "outcome")).toEqual(["hospital", "stadium"]);
    expect(found(a, b.replace("stadium", "hospital"), "outcome")).toEqual([]);
  });

  it("a day of the calendar in both leads, though one recalls an older year", () => {
    const a =
      "Ferry crews in Ober will go on strike from Monday, 10 March, their union said. A strike in 2019 hit Ober.";
    const b = "Ober faces a strike of ferry crews from Tuesday, 11 March, the union said. Ober has 40 ferry crews.";
    expect(found(a, b, "date")).toEqual(["Monday 10 March 2025", "Tuesday 11 March 2025"]);
  });
});

describe("what is not alone", () => {
  const A = "A fire on a ferry near Ober injured 26 people on Tuesday. A crowd of 31,204 watched from the quay.";
  const B =
    "A fire on a ferry near Ober injured more than two dozen people on Tuesday. More than 31,000 people watched.";
  it("a number whose bound stands in the other report", () => {
    expect(alone(A, B).filter((answer) => /\d|dozen/.test(answer))).toEqual([]);
    expect(alone(A, B.replace("31,000", "12,000"))).toContain("More than 12,000 people");
  });

  it("the label of a row, a season, a minute told as an ordinal", () => {
    const box = `${B}\n\nWHERE: Off the quay at Ober.\n\nCAUSE: A heater.\n\nWHAT NOW: The ferry is in dock.`;
    const long = `${A} The fire was out after 38 minutes. “This is money for a month and not for a winter,” the mayor said.`;
    expect(alone(long, box)).not.toContain("CAUSE");
    expect(alone(long, box)).not.toContain("NOW");
    expect(alone(long, box)).not.toContain("winter");
    expect(alone(long, `${B} In the 38th minute the fire was out.`)).not.toContain("38 minutes");
    expect(alone(long, `${B} The fire was put out.`)).toContain("38 minutes");
  });
});
