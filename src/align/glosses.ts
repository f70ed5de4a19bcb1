import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import { blanked } from "../values/untagged.js";
import { foldWord, stem } from "../values/words.js";
import type { Aligner, Question } from "./question.js";
import type { Story, StorySentence } from "./story.js";

const MARK = /["“‘']/;
// "Vedra — or “Silent Water” —", "Vedra, which means “Silent Water”", "Vedra, nicknamed the “Iron Duke”"
const GLOSS =
  /(\p{Lu}[\p{L}\p{N}'’-]*)(?:['’]s (?:name|title))?[ ,—–(-]{1,4}(?:which |that |whose name )?(or|meaning|means?|meant|literally|translat(?:es|ed|ing) (?:as|to|into)|(?:is |was |also |better |popularly |commonly |widely |is also |was also )?(?:known as|nicknamed|dubbed|code-?named))[ ,:]{1,2}(?:the |a |an )?(?:["“‘]([^"”’\n]{3,60})["”’]|'([^'\n]{3,60})')/gu;
/** What a name means can be put in one way at a time; by-names a thing may have several. */
const BY_NAME = /known|nicknamed|dubbed|named/;

interface Gloss {
  readonly sentence: StorySentence;
  readonly place: Evidence;
  readonly words: readonly string[];
  readonly byName: boolean;
}

/** What a name means, or what its bearer is called: "Vedra, or “Silent Water”" and "Vedra, meaning “Silent River”". */
export const glossQuestions: Aligner = (story) => {
  const byName = new Map<string, Gloss[]>();
  for (const { article } of story.readings)
    for (const [name, gloss] of glossesIn(story, article.id)) byName.set(name, [...(byName.get(name) ?? []), gloss]);
  return [...byName].flatMap(([name, glosses]): Question[] => {
    const differs = glosses.some((a, i) => glosses.slice(i + 1).some((b) => areApart(a, b, glosses)));
    if (!differs) return [];
    return [
      {
        kind: "title",
        scope: "across",
        key: `gloss:${name}`,
        text: `What does ${nameIn(glosses, name)} mean?`,
        claims: glosses.flatMap(asked),
        aligned: [{ by: "one-name", weight: 0.5, text: "Each explains the same name, partly in the same words." }],
        severity: "low",
      },
    ];
  });
};

const nameIn = ([gloss]: readonly Gloss[], name: string): string =>
  gloss!.sentence.evidence.quote.match(/[\p{L}\p{N}'’-]+/gu)?.find((word) => foldWord(word) === name) ?? name;

function glossesIn(story: Story, article: string): [string, Gloss][] {
  return (story.sentences.get(article) ?? []).flatMap((sentence) => {
    const { evidence } = sentence;
    if (!MARK.test(evidence.quote)) return [];
    return [...blanked(evidence.quote).matchAll(GLOSS)].map((match): [string, Gloss] => {
      const text = (match[3] ?? match[4] ?? "").replace(/[.,;:]+$/, "");
      const start = match.index + match[0].length - 1 - (match[3] ?? match[4])!.length;
      const place: Evidence = {
        article: evidence.article,
        field: evidence.field,
        start: evidence.start + start,
        end: evidence.start + start + text.length,
        quote: evidence.quote.slice(start, start + text.length),
      };
      const words = (text.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [])
        .map(foldWord)
        .filter((word) => !/^(?:the|a|an)$/.test(word));
      return [foldWord(match[1]!), { sentence, place, words, byName: BY_NAME.test(match[2]!) }];
    });
  });
}

/** As long, with a word in common and one that differs, and in no article both. */
function areApart(a: Gloss, b: Gloss, all: readonly Gloss[]): boolean {
  if (a.place.article === b.place.article || a.words.length !== b.words.length || a.words.length < 2) return false;
  const own = a.words.filter((word, i) => stem(word) !== stem(b.words[i]!));
  if (own.length !== 1 || (a.byName && b.byName && a.words.length < 3)) return false;
  const has = (article: string, { words }: Gloss) =>
    all.some((other) => other.place.article === article && other.words.join(" ") === words.join(" "));
  return !has(a.place.article, b) && !has(b.place.article, a);
}

function asked({ sentence, place }: Gloss): Claim[] {
  const [carrier] = sentence.claims;
  if (!carrier) return [];
  return [
    {
      ...carrier,
      kind: "title",
      attribute: "proper:gloss",
      value: { proper: place.quote },
      polarity: "affirmed",
      modality: "stated",
      evidence: [place],
    },
  ];
}
