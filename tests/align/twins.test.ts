import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const WIRE = `Mayor Dana Piek resigned on Tuesday after a dispute about the sale of the old mill in Ober. "We will not sell the mill to strangers," she said in a speech at the town hall. The council voted 12-3 to accept. The fire in the mill started at 4 a.m. on Sunday, and a crowd of 3,000 people watched. Police said two men were arrested near Mill Street. The mill has been empty for years. Rolf Haas, her deputy, takes over until the election in May. Haas said that he was ready for the task and asked for calm in the town of 40,000 people, which has lost many jobs since the steelworks closed its gates.`;
const OWN = `Dana Piek was dismissed as mayor of Ober on Tuesday in a row over the sale of the old mill. "We will never sell the mill to strangers," she had said in a speech at the town hall. The council voted 11-4. The fire in the mill started at 5.30 a.m. on Sunday. A crowd of 2,000 people watched. Her deputy, Rolf Haas, takes over. Police arrested three men near Mill Lane.`;

const articles = [
  { id: "a", source: "Agency", text: WIRE },
  { id: "b", source: "Bugle", text: `${WIRE} Our reporter saw smoke from the river.` },
  { id: "c", source: "Courier", text: WIRE.replace("Haas said that", "The deputy mayor said") },
  { id: "d", source: "Daily", text: `By our staff\n\n${WIRE}` },
  { id: "e", source: "Echo", text: OWN },
].map((article) => ({ ...article, publishedAt: "2025-03-05T10:00:00Z" }));

describe("copies stand beside their original", () => {
  const found = check(articles, { sameStory: true }).discrepancies.filter(
    ({ kind, scope }) => kind !== "uncorroborated" && kind !== "spelling" && scope === "across",
  );

  it("in every position that holds words which they carry", () => {
    expect(found.length).toBeGreaterThan(4);
    for (const { kind, positions } of found) {
      const sides = positions.map(({ articles: own, evidence }) => [own.join(), evidence.length >= own.length]);
      expect([kind, ...sides]).toEqual([kind, ["a,b,c,d", true], ["e", true]]);
    }
  });

  it("as one finding a question", () => {
    const questions = found.map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
    expect(found.filter(({ kind }) => kind === "outcome")).toHaveLength(1);
  });
});
