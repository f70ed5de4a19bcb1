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
      (claim) => isAsked(titleOf(claim)) && (isFlat(claim) || isScoped(claim)) && !tellsOfChange(story, claim),
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
      const isSure = HIGH_OFFICES.has(titleOf(a).head) && isFlat(a) && isFlat(rival);
      if (!isSure && (isOfChange(story, article) || own.some((claim) => hasOtherPost(story, claim)))) continue;
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

/** Offices below the high ones of which a firm or a town has one; a country has many such. */
const ONE_OF_A_BODY: ReadonlySet<string> = new Set(["chief executive", "mayor", "police chief"]);

const isAsked = ({ head, of }: Title): boolean =>
  HIGH_OFFICES.has(head) || (ONE_OF_A_BODY.has(head) && of !== null && /^\p{Lu}/u.test(of));

/** "Norland Prime Minister X": before the name, and it says of what; "Prime Minister X" may be a form of address. */
const isScoped = (claim: Claim): boolean => {
  const { words, head } = titleOf(claim);
  return words.split(" ").length > head.split(" ").length && /^\p{Lu}/u.test(words);
};

// Anywhere in the article: the office has, had or will have another holder.
const CHANGE =
  /\b(?:former\w*|succe(?:ed|ss)\w*|predecess\w+|outgoing|incoming|resign\w*|replac\w+|sworn|swore|ousted|took office|takes office|step(?:s|ped|ping) down|elections?|-elect|elected|inaugurat\w+|appoint\w*|interim|acting|deputy|co-|until (?:19|20)\d\d)/i;

const isOfChange = (story: Story, article: string): boolean =>
  story.sentences.get(article)!.some(({ evidence }) => CHANGE.test(evidence.quote));

/** Has the article another word on the office of that person: "then", "elect", another country's? */
const hasOtherPost = (story: Story, claim: Claim): boolean =>
  (story.readings.find(({ article }) => article.id === claim.article)?.claims ?? []).some(
    (other) =>
      other.kind === "title" &&
      entityNamed(story, other.article, other.subject) === entityNamed(story, claim.article, claim.subject) &&
      titleOf(other).class === "office" &&
      titleOf(other).head === titleOf(claim).head &&
      ((titleOf(other).status ?? "current") !== "current" || titleOf(other).grade !== null || titleOf(other).shared),
  );

/** "X, the prime minister of Norland," or "X is …": before the name it may be a form of address. */
const isFlat = (claim: Claim): boolean => titleOf(claim).position !== "before" || titleOf(claim).status === "current";

function tellsOfChange(story: Story, claim: Claim): boolean {
  const [at] = claim.evidence;
  const sentence = story.sentences
    .get(claim.article)!
    .find(({ evidence }) => evidence.field === at!.field && evidence.start <= at!.start && at!.start < evidence.end);
  return !sentence || SUCCESSION.test(sentence.evidence.quote);
}
