import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { Reading } from "../model/reading.js";
import { blanked } from "../values/untagged.js";
import { alignUtterances, differenceOfWords, type Quoted, utteranceOf } from "../values/utterance.js";
import { foldWord } from "../values/words.js";
import { type Line, linesOf, quoted } from "./lines.js";
import type { Aligner, Question } from "./question.js";
import type { Story } from "./story.js";

/** Fewer words could stand in any report. */
const WORDS = 9;
const CONTENT = 5;
const LIKE = 0.85;

/**
 * What one article quotes from another of the story ("“…,” the Harbour Gazette reported"), against the Gazette's own
 * words, which no marks set apart there.
 */
export const outletQuestions: Aligner = (story) =>
  linesOf(story).flatMap((line): Question[] => {
    const { words } = line.utterance;
    if (words.length < WORDS || words.filter(({ content }) => content).length < CONTENT) return [];
    const names = [line.claim.subject, quoted(line.claim).by].flatMap((name) => name ?? []);
    const sources = story.readings.filter(
      ({ article }) => article.id !== line.claim.article && names.some((name) => isOutlet(name, article.source)),
    );
    const own = sources.length === 1 ? ownWords(story, line, sources[0]!) : null;
    if (!own) return [];
    return [
      {
        kind: "quotation",
        scope: "across",
        key: `outlet:${words
          .slice(0, 12)
          .map(({ key }) => key)
          .join(" ")}`,
        text: `What exactly did ${own.source} write (“${quoted(own).text.split(/\s+/).slice(0, 6).join(" ")}…”)?`,
        claims: [line.claim, own],
        aligned: [{ by: "outlet", weight: 0.8, text: `The words are quoted from ${own.source}.` }],
      },
    ];
  });

/** "The New York Times" is "nyt", "nytimes.com" and "New York Times". */
export function isOutlet(name: string, source: string): boolean {
  const words = name
    .split(/[\s.]+/)
    .map(foldWord)
    .filter((word) => word && word !== "the");
  const plain = foldWord(
    source
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
      .replace(/\.(?:com|org|net|co\.uk|co|news)\b.*$/, ""),
  )
    .replace(/^the\b/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  if (words.length === 0 || plain.length < 2) return false;
  const initials = (some: readonly string[]) => some.map((word) => word[0]).join("");
  return [
    words.join(""),
    ...(words.length > 1 ? [initials(words), initials(words.slice(0, -1)) + words.at(-1)] : []),
  ].includes(plain);
}

/** The outlet's sentence that has nearly these words, cut to them; null where it has just these, or none. */
function ownWords(story: Story, line: Line, { article, claims }: Reading): Claim | null {
  const keys = new Set(line.utterance.words.flatMap(({ key, content }) => (content ? [key] : [])));
  let best: Claim | null = null;
  for (const sentence of story.sentences.get(article.id) ?? []) {
    const text = blanked(sentence.evidence.quote);
    const own = utteranceOf(text);
    if (new Set(own.words.flatMap(({ key }) => (keys.has(key) ? [key] : []))).size < keys.size * LIKE) continue;
    const { relation, likeness } = differenceOfWords(line.utterance, own);
    if (likeness < LIKE) continue;
    if (relation !== "changed") return null;
    const { matches } = alignUtterances(line.utterance, own);
    const [start, end] = [own.words[matches[0]![1]]!.start, own.words[matches.at(-1)![1]]!.end];
    const { field, start: from, quote } = sentence.evidence;
    const place: Evidence = {
      article: article.id,
      field,
      start: from + start,
      end: from + end,
      quote: quote.slice(start, end),
    };
    const value: Quoted = {
      text: text.slice(start, end),
      direct: true,
      words: own.words.length,
      by: article.source,
      sure: false,
    };
    const carrier = sentence.claims[0] ?? claims[0];
    if (carrier)
      best ??= {
        ...carrier,
        kind: "quotation",
        subject: article.source,
        attribute: "said",
        value,
        polarity: "affirmed",
        modality: "stated",
        attribution: article.source,
        evidence: [place],
      };
  }
  return best;
}
