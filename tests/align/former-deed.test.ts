import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const publishedAt = "2025-03-05T18:00:00Z";
const found = (a: string, b: string) =>
  differences(a, b, publishedAt)
    .filter(({ kind }) => kind === "title" || kind === "outcome")
    .map(({ kind, level }) => `${kind}/${level}`);

describe("former or sitting, of one deed", () => {
  it.each([
    [
      "Mayor Dana Piek resigned from the Kerrow water board on Monday. She gave no reason.",
      "Former mayor Dana Piek resigned from the Kerrow water board on Monday. She gave no reason.",
    ],
    [
      "The mayor of Ober, Dana Piek, was arrested on Friday. She is accused of taking money from a builder.",
      "The former mayor of Ober, Dana Piek, was arrested on Friday. She is accused of taking money from a builder.",
    ],
    [
      "Interim coach Ines Roe signed a new contract with Velden Rovers on Monday. She joined in May.",
      "Former coach Ines Roe signed a new contract with Velden Rovers on Monday. She joined in May.",
    ],
  ])("%s", (a, b) => {
    expect(found(a, b)).toEqual(["title/formerly"]);
  });

  it.each([
    [
      "a deed of another year",
      "President Otto Lin signed the law in 2015. Lin died on Monday aged 80.",
      "Former president Otto Lin, who signed the law in 2015, died on Monday aged 80.",
    ],
    [
      "who left by the deed",
      "Mayor Dana Piek resigned on Monday.",
      "Former mayor Dana Piek, who resigned on Monday, left the town hall by a side door.",
    ],
    [
      "said so",
      "Otto Lin, who was mayor of Ober until 2020, was arrested on Friday.",
      "Former mayor Otto Lin was arrested in Ober on Friday.",
    ],
    [
      "two words for one",
      "Acting president Mira Sold will open the fair in Orrin on Friday.",
      "Mira Sold, the interim president, opens the fair in Orrin on Friday.",
    ],
    [
      "a doctor",
      "Dr Lena Oram, head of the Kerrow clinic, said on Monday that 20 beds would close.",
      "Lena Oram, who heads the Kerrow clinic, said on Monday that 20 beds were to close.",
    ],
  ])("nothing: %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});
