import { describe, expect, it } from "vitest";
import { type Article, check, type Discrepancy } from "../../src/index.js";

const article = (id: string, text: string, source = id): Article => ({
  id,
  source,
  text,
  publishedAt: "2026-03-03T09:00:00Z",
});

const FERRY = [
  "The ferry Marigold sank off Port Ellery on Monday. The coast guard said 12 people were killed. The ferry had left late.",
  "A ferry has gone down off Port Ellery. At least 21 people were killed when the ferry sank on Monday, officials said.",
];
const GAS = [
  "A gas explosion tore through a bakery in Port Ellery on Monday. The fire chief said 12 people were killed. The gas had been smelled for days.",
  "Gas caused an explosion in Port Ellery. At least 21 people were killed in the gas explosion on Monday, officials said.",
];

const tollIn = (articles: readonly Article[]): Discrepancy | undefined =>
  check(articles, { sameStory: true }).discrepancies.find((d) => d.question === "How many people were killed?");

const two = (texts: readonly string[]): Article[] => texts.map((text, i) => article(`Paper ${i}`, text));

describe("the id of a finding", () => {
  const [ferry, gas] = [tollIn(two(FERRY)), tollIn(two(GAS))];

  it("tells one event's toll from another's with the same numbers", () => {
    expect(ferry!.positions.map((p) => p.answer).sort()).toEqual(gas!.positions.map((p) => p.answer).sort());
    expect(ferry!.id).not.toBe(gas!.id);
  });

  it.each([
    ["edits around the claim", two(FERRY.map((text) => `${text} Rain fell all night, and the harbour was closed.`))],
    ["an edit before it", two(FERRY.map((text) => text.replace("on Monday", "early on Monday morning")))],
    ["another order", two(FERRY).reverse()],
    ["renamed sources", FERRY.map((text, i) => article(`Paper ${i}`, text, `Herald ${i}`))],
    ["other article ids", FERRY.map((text, i) => article(`x${i}`, text))],
    [
      "an added article",
      [
        ...two(FERRY),
        article("Third", "Twelve people were killed as the ferry Marigold sank. 12 people were killed, police said."),
      ],
    ],
    [
      "an added article without the toll",
      [...two(FERRY), article("Third", "The ferry Marigold was built in 1981. Its owner said it had been inspected.")],
    ],
  ])("stays under %s", (_, articles) => expect(tollIn(articles)!.id).toBe(ferry!.id));

  it("of a detail that one origin has alone tells its event as well", () => {
    const alone = (texts: readonly string[]) =>
      check(two([`${texts[0]} The rescue cost $4,700.`, texts[1]!]), { sameStory: true }).discrepancies.find(
        (d) => d.kind === "uncorroborated" && d.positions[0]!.answer.includes("4,700"),
      )!;
    expect(alone(FERRY).positions[0]!.answer).toBe(alone(GAS).positions[0]!.answer);
    expect(alone(FERRY).id).not.toBe(alone(GAS).id);
  });

  it("of a person's office is the same in whatever story it stands", () => {
    const office = (texts: readonly string[]) =>
      check(
        [
          article("a", `${texts[0]} The mayor of Port Ellery, Ana Ruiz, spoke to reporters on Monday.`),
          article("b", `${texts[1]} The former mayor of Port Ellery, Ana Ruiz, spoke to reporters on Monday.`),
        ],
        { sameStory: true },
      ).discrepancies.find((d) => d.kind === "title")!;
    expect(office(FERRY).id).toBe(office(GAS).id);
  });
});
