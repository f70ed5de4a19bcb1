import type { Claim } from "../model/claim.js";
import { joined } from "./joined.js";
import type { Question } from "./question.js";
import { rarityOf } from "./rarity.js";
import { spokenWords } from "./spoken-words.js";
import type { Story, StorySentence } from "./story.js";
import { isMet } from "./times-met.js";

interface Onset {
  readonly of: readonly string[];
  readonly about: readonly string[];
}
const onset = (claim: Claim): Onset => claim.value as Onset;

/** The headline and so many first sentences of the body. */
const LEAD = 5;
/** Telling words that the two sentences must share. */
const SHARED = 3;

const ASKS: Readonly<Record<string, string>> = {
  "onset:start": "When does it start",
  "onset:deadline": "What is the deadline",
  "onset:length": "How long does it last",
};

interface Told {
  readonly claim: Claim;
  readonly sentence: StorySentence;
}

/** When a thing starts, until when something can be done, how long it lasts, by the first sentences of two reports. */
export function onsetQuestions(story: Story): Question[] {
  const rarity = rarityOf([...story.sentences.values()].flat());
  const told = story.readings.map(({ article }) => leadOf(story.sentences.get(article.id) ?? []));
  const questions: Question[] = [];
  told.forEach((as, i) => {
    for (const bs of told.slice(i + 1))
      for (const { claim: a, sentence } of as)
        for (const { claim: b } of bs) {
          if (a.attribute !== b.attribute || story.origins.get(a.article) === story.origins.get(b.article)) continue;
          const [p, q] = [onset(a), onset(b)];
          const of = p.of.filter((key) => q.of.includes(key));
          const shared = p.about.filter((key) => q.about.includes(key) && rarity(key) > 0.3);
          if (
            !of.length ||
            shared.length < (of.length > 1 ? SHARED - 1 : SHARED) ||
            isMet(story, a, b, true) ||
            isMet(story, b, a, true)
          )
            continue;
          const key = `${a.attribute}:${[...of].sort().join(" ")}`;
          questions.push({
            kind: "date",
            scope: "across",
            key,
            text: `${ASKS[a.attribute]} (“${spokenWords(of, sentence.evidence, 3).join(" ")}”)?`,
            claims: [a, b],
            aligned: [
              {
                by: "same-thing",
                weight: 0.1 * Math.min(5, shared.length),
                text: `Both first sentences tell it beside ${spokenWords(shared, sentence.evidence).join(", ")}.`,
              },
            ],
            severity: "medium",
          });
        }
  });
  return joined(questions);
}

function leadOf(sentences: readonly StorySentence[]): Told[] {
  let body = 0;
  return sentences.flatMap((sentence) => {
    if (sentence.evidence.field === "text") body++;
    if (body > LEAD) return [];
    return sentence.claims
      .filter(({ kind, attribute, polarity }) => kind === "date" && attribute in ASKS && polarity === "affirmed")
      .map((claim) => ({ claim, sentence }));
  });
}
