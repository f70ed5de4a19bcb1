import { slotOf } from "../lexicon/exclusives.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Claim } from "../model/claim.js";
import type { Aligner, Question } from "./question.js";
import { wordsIn } from "./sentence-words.js";
import { entityNamed, type Story, type StorySentence } from "./story.js";

/** The headline is held against so many first sentences of the text. */
const FIRST = 3;
/** Words that headline and sentence share beside the state's own, where no person says of whom both are. */
const SHARED = 3;

/** A headline that says what its own text excludes: "acquitted" over "was convicted". */
export const outcomeWithinQuestions: Aligner = (story) =>
  [...story.sentences.values()].flatMap((sentences) => {
    const [title] = sentences;
    if (title?.evidence.field !== "title" || /[?‘’“”'"]/.test(title.evidence.quote)) return [];
    const body = sentences.slice(1);
    return statesOf(title).flatMap((claim) => asked(story, title, claim, body) ?? []);
  });

const stateOf = (claim: Claim): string | null => (claim.value as { state: string | null }).state;

const statesOf = ({ claims }: StorySentence): Claim[] =>
  claims.filter((claim) => claim.kind === "outcome" && stateOf(claim) !== null && claim.polarity === "affirmed");

function asked(story: Story, title: StorySentence, said: Claim, body: readonly StorySentence[]): Question | null {
  const slot = slotOf(said.attribute);
  // A story has many buildings and blows: those of a headline are not those of each sentence.
  if (!slot || (slot.framed && !slot.headlined) || said.modality === "hedged") return null;
  const all = body.flatMap(statesOf).filter((claim) => claim.attribute === said.attribute);
  // The text says so too, here or there: then the headline is of that.
  if (all.some((claim) => stateOf(claim) === stateOf(said))) return null;
  for (const sentence of body.slice(0, FIRST))
    for (const claim of statesOf(sentence)) {
      if (claim.attribute !== said.attribute || !isOfOne(story, slot.by, said, claim, title, sentence)) continue;
      return {
        kind: "outcome",
        scope: "within",
        key: `headline:${slot.id}:${said.article}`,
        text: slot.question.replace("{subject}", said.subject ?? "the person"),
        claims: [said, claim],
        aligned: [{ by: "headline", weight: 0.2, text: "The headline says what the text nowhere says." }],
        severity: slot.severity,
      };
    }
  return null;
}

function isOfOne(
  story: Story,
  by: "person" | "phrase",
  a: Claim,
  b: Claim,
  title: StorySentence,
  sentence: StorySentence,
): boolean {
  if (by === "person") {
    const entity = entityNamed(story, a.article, a.subject);
    return entity !== null && entity === entityNamed(story, b.article, b.subject);
  }
  const words = ({ evidence }: StorySentence) => new Set(wordsIn(evidence).map((word) => word.key));
  const own = words(sentence);
  return [...words(title)].filter((key) => own.has(key) && !FUNCTION_WORDS.has(key)).length >= SHARED;
}
