import type { Claim } from "../model/claim.js";
import type { Title } from "../values/title.js";
import { HIGH_OFFICES } from "../values/title-relation.js";
import { areAlike, claimsByOffice } from "./officeholder.js";
import type { Aligner, Question } from "./question.js";
import { entityNamed, type Story } from "./story.js";

const titleOf = (claim: Claim): Title => claim.value as Title;

// "who succeeds", "her predecessor", "outgoing", "was elected in", "at the time", "until 2019": of two times, two holders.
const SUCCESSION =
  /\b(?:succe\w+|predecess\w+|outgoing|incoming|elect\w*|replac\w+|resign\w+|appoint\w*|former\w*|then|until|new|next|late|once|later|time|became|become|since|swor\w+|sworn|inaugurat\w+|candidate|nominee|rival|acting|interim|deputy|self-\w+|claim\w*|declar\w+|recogni\w+|(?:1[89]|20)\d\d)\b/i;

/** One article calls two persons holders of one high office, as an apposition or flatly, and tells of no change in it. */
export const officeholderWithinQuestions: Aligner = (story) => {
  const questions: Question[] = [];
  for (const [key, claims] of claimsByOffice(story)) {
    const said = claims.filter(
      (claim) => HIGH_OFFICES.has(titleOf(claim).head) && isFlat(claim) && !tellsOfChange(story, claim),
    );
    for (const article of new Set(said.map((claim) => claim.article))) {
      const own = said.filter((claim) => claim.article === article);
      const [a] = own;
      const rival = own.find(
        (b) =>
          entityNamed(story, article, b.subject) !== entityNamed(story, article, a!.subject) &&
          !areAlike(a!.subject!, b.subject!),
      );
      if (!a || !rival) continue;
      questions.push({
        kind: "officeholder",
        scope: "within",
        key: `${key}:${article}`,
        text: `Who is the ${titleOf(a).words}?`,
        claims: [a, rival].map((claim) => ({
          ...claim,
          evidence: claim.evidence.slice(0, 1),
          value: { ...titleOf(claim), exclusive: true },
        })),
        aligned: [{ by: "same-office", weight: 0.2, text: "The article calls two persons holders of one office." }],
      });
    }
  }
  return questions;
};

/** "X, the prime minister of Norland," or "X is …": before the name it may be a form of address. */
const isFlat = (claim: Claim): boolean => titleOf(claim).position !== "before" || titleOf(claim).status === "current";

function tellsOfChange(story: Story, claim: Claim): boolean {
  const [at] = claim.evidence;
  const sentence = story.sentences
    .get(claim.article)!
    .find(({ evidence }) => evidence.field === at!.field && evidence.start <= at!.start && at!.start < evidence.end);
  return !sentence || SUCCESSION.test(sentence.evidence.quote);
}
