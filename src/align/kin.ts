import { VICTIM_WORDS } from "../lexicon/victim-words.js";
import type { Claim } from "../model/claim.js";
import type { KinTitle } from "../values/title-kin.js";
import type { Aligner, Question } from "./question.js";

const titleOf = (claim: Claim): KinTitle => claim.value as KinTitle;

/** Relations that leave room for others: a parent is a father or a mother. */
const OPEN = new Set(["parent", "sibling", "child", "relative", "grandchild", "grandparent", "partner", "spouse"]);

/** Which relative is it? "killed his aunt" in one article, "the death of his stepmother" in another. */
export const kinQuestions: Aligner = (story) => {
  const byOwner = new Map<string, Claim[]>();
  for (const { claims } of story.readings)
    for (const claim of claims) {
      if (claim.kind !== "title" || claim.attribute !== "kin" || !isVictim(titleOf(claim))) continue;
      const owner = ownerOf(titleOf(claim));
      byOwner.set(owner, [...(byOwner.get(owner) ?? []), claim]);
    }
  return [...byOwner].flatMap(([owner, claims]): Question[] => {
    const articles = new Set(claims.map((claim) => claim.article));
    const headsIn = (article: string) =>
      new Set(claims.filter((c) => c.article === article).map((c) => titleOf(c).head));
    // Who tells of two victims tells of two persons.
    if (articles.size < 2 || [...articles].some((article) => headsIn(article).size > 1)) return [];
    return [
      {
        kind: "title",
        scope: "across",
        key: `kin|${owner}`,
        text: `Which relative of ${owner === "his" ? "him" : "her"} was it?`,
        claims: claims.map(asked),
        aligned: [{ by: "one-victim", weight: 0.4, text: "Each tells of one relative as the victim." }],
      },
    ];
  });
};

const isVictim = (title: KinTitle): boolean =>
  !OPEN.has(title.head) && title.company.split(" ").some((word) => VICTIM_WORDS.has(word));

const ownerOf = (title: KinTitle): string => title.words.slice(0, title.words.indexOf(" ")).toLowerCase();

const asked = (claim: Claim): Claim => ({ ...claim, value: { ...titleOf(claim), together: [], published: null } });
