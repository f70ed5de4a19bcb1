import { CARDINALS } from "../../lexicon/time-words.js";
import { type Document, textOf } from "../../text/document.js";
import { bareFigure } from "../../values/figure.js";
import type { Draft } from "../draft.js";
import type { Place } from "./context.js";

// "voted 12-3", "by 11 votes to four", "passed 52 to 48", "12 in favour and 3 against", "by 54 votes against 46"
const TALLY =
  /\b(\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) ?(?:(?:votes?|members?) )?(?:in favou?r |for )?(?:[-–—]|to|against|and) ?(\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)\b/gi;
// Only of a vote: "voted", "a vote of", "by 11 votes"; or a body that passed something.
const VOTED =
  /\b(?:vot(?:e|es|ed|ing)|ballots?)\b|\b(?:senate|house|parliament|council|assembly|board|committee|lawmakers)\b.*\b(?:passed|approved|rejected|adopted|backed)\b|\b(?:passed|approved|rejected|adopted)\b.*\b(?:senate|house|parliament|council|assembly|board|committee)\b/i;
const NUMBERED = /\d|\b(?:to|against)\b/;

/** The two sides of a vote: "12-3", "by 11 votes to 4", "52 to 48". Ages, scores and stretches of time are none. */
export function votesOf(document: Document): Draft[] {
  return document.sentences.flatMap((sentence) => {
    const text = textOf(document, sentence);
    if (text.length > 600 || !NUMBERED.test(text) || !VOTED.test(text)) return [];
    for (const match of text.matchAll(TALLY)) {
      const [words, first = "", second = ""] = match;
      const [x, y] = [sideOf(first), sideOf(second)];
      if (x === null || y === null || x + y < 3 || !isTally(words, text, match.index)) continue;
      const value = bareFigure({
        min: Math.min(x, y),
        max: Math.max(x, y),
        unit: "score",
        approximate: false,
      });
      const start = sentence.start + match.index;
      return [
        {
          kind: "figure",
          subject: null,
          attribute: "vote tally",
          value,
          spans: [{ start, end: start + words.trimEnd().length }],
        } satisfies Draft,
      ];
    }
    return [];
  });
}

// "votes counted", "of precincts reporting", "ballots have been tallied", "results are in"; not "of the vote in Ober"
const COUNTED =
  /^(?:(?:the|all|its|their) )?(?:votes?|ballots?|precincts|districts|polling (?:stations|places)|constituencies|wards|results|tally sheets) (?:(?:(?:were|was|are|have|had|has|been|now|already) )*(?:counted|tallied|reporting|reported|processed|declared)|(?:(?:were|was|are|now|already) )+in)\b/i;

/** "With 40 percent of the votes counted": how far a count has come, a state of the hour. */
export function isOfTheCount({ document, quantity, sentence }: Place): boolean {
  if (quantity.unit !== "percent" && quantity.unit !== "fraction") return false;
  const after = document.clean.slice(quantity.end, Math.min(sentence.end, quantity.end + 80)).trimStart();
  return COUNTED.test(after.replace(/^of /, ""));
}

const sideOf = (word: string): number | null => {
  if (/^\d+$/.test(word)) return Number(word);
  const known = word.toLowerCase();
  return Object.hasOwn(CARDINALS, known) ? CARDINALS[known]! : null;
};

/** "from 5 to 9 March", "aged 18 to 24", "2 to 3 percent", "between 5 and 7" are no votes. */
function isTally(words: string, text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 12), at), text.slice(at + words.length, at + words.length + 14)];
  if (
    /\b(?:from|between|aged?|ages|section|article|rule|chapter|the)\s+$/i.test(before) ||
    /[\d.,$€£]\s?$/.test(before)
  )
    return false;
  if (
    /^(?:%|\.\d|,\d|\s*(?:per\s?cent|percent|years?|days?|hours?|minutes?|weeks?|months?|euros?|dollars?|million|January|February|March|April|May|June|July|August|September|October|November|December|p\.?m|a\.?m)\b)/i.test(
      after,
    )
  )
    return false;
  // "and" joins sides only where it says which is which.
  if (/ and /.test(words)) return /\b(?:favou?r|for)\b/.test(words) && /^\s+against\b/.test(after);
  return true;
}
