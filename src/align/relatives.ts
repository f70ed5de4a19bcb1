import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Claim } from "../model/claim.js";
import { givenRelate, type PersonName, parseName } from "../values/name.js";
import { distanceOf, foldLetters } from "../values/spelling.js";
import type { Title } from "../values/title.js";
import { foldWord } from "../values/words.js";
import type { Aligner, Question } from "./question.js";
import { rarityOf } from "./rarity.js";
import { wordsIn } from "./sentence-words.js";
import { entityNamed, type Story, type StorySentence } from "./story.js";

interface Relative {
  readonly claim: Claim;
  readonly title: Title;
  readonly entity: string;
  readonly person: PersonName;
  readonly sentence: StorySentence;
  /** Articles that name the person at all. */
  readonly known: ReadonlySet<string>;
}

/** Telling words that the two sentences share beside names and relation. */
const SHARED = 2;
const RARE = 0.35;

/**
 * "Her grandson Tom Roe" told of it in one source, "her grandson Max Roe" in another: one relation, one owner and one
 * surname under two given names, in sentences that tell the same. A person may have two grandsons: alike sentences only.
 */
export const relativeQuestions: Aligner = (story) => {
  const relatives = relativesIn(story);
  if (relatives.length < 2) return [];
  const rarity = rarityOf([...story.sentences.values()].flat());
  return relatives.flatMap((a, i) =>
    relatives.slice(i + 1).flatMap((b): Question[] => {
      if (story.origins.get(a.claim.article) === story.origins.get(b.claim.article)) return [];
      if ([...a.known].some((article) => b.known.has(article)) || !areNamesakes(a, b)) return [];
      const names = new Set(
        [a, b].flatMap(({ claim, title }) => wordsOf(`${claim.subject} ${title.of} ${title.head}`)),
      );
      const others = new Set(wordsIn(b.sentence.evidence).map(({ key }) => key));
      const shared = [
        ...new Set(
          wordsIn(a.sentence.evidence)
            .filter(
              ({ key, fold }) => others.has(key) && !FUNCTION_WORDS.has(key) && !names.has(fold) && rarity(key) > RARE,
            )
            .map(({ key }) => key),
        ),
      ];
      if (shared.length < SHARED) return [];
      return [
        {
          kind: "participants",
          scope: "across",
          key: `relative:${a.title.head}:${a.person.surname}`,
          text: `Which ${a.title.head} of ${a.title.of} was it?`,
          claims: [a, b].map(asked),
          aligned: [
            {
              by: "same-relation",
              weight: Math.min(0.4, 0.1 * shared.length),
              text: `Each names one ${a.title.head} of ${a.title.of}, beside ${shared.slice(0, 4).join(", ")}.`,
            },
          ],
        },
      ];
    }),
  );
};

const wordsOf = (text: string): string[] => text.split(/\s+/).map((word) => foldWord(word.replace(/['’]s$/, "")));

function relativesIn(story: Story): Relative[] {
  return story.readings.flatMap((reading) => {
    const sentences = story.sentences.get(reading.article.id) ?? [];
    return reading.claims.flatMap((claim): Relative[] => {
      if (claim.kind !== "title" || claim.attribute !== "relation" || !claim.subject) return [];
      const title = claim.value as Title;
      const entity = entityNamed(story, claim.article, claim.subject);
      const person = parseName(claim.subject);
      if (!title.of || !entity || !person.given.length) return [];
      const at = claim.evidence[0]!;
      const sentence = sentences.find(
        ({ evidence: e }) => e.field === at.field && e.start <= at.start && at.end <= e.end,
      );
      const mentions = story.entities.find(({ id }) => id === entity)?.mentions ?? [];
      const known = new Set(mentions.map(({ article }) => article));
      return sentence ? [{ claim, title, entity, person, sentence, known }] : [];
    });
  });
}

/** One relation to one owner, one surname, and given names that can be no forms of each other. */
function areNamesakes(a: Relative, b: Relative): boolean {
  if (a.entity === b.entity || a.title.head !== b.title.head || a.person.surname !== b.person.surname) return false;
  const [x, y] = [a, b].map(({ title }) => foldLetters(title.of!).split(/\s+/).at(-1));
  if (x !== y) return false;
  return a.person.given.every((v) =>
    b.person.given.every(
      (w) => v.length > 2 && w.length > 2 && givenRelate(v, w) === "other" && distanceOf(v, w, 2) > 1,
    ),
  );
}

const asked = ({ claim }: Relative): Claim => ({
  ...claim,
  kind: "participant",
  attribute: "proper:relative",
  value: { proper: claim.subject },
  evidence: claim.evidence.slice(0, 1),
});
