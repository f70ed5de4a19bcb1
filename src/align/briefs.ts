import { COMMON_WORDS } from "../lexicon/common-words.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { CARDINALS, MONTHS, UNITS, WEEKDAYS } from "../lexicon/time-words.js";
import type { Evidence } from "../model/article.js";
import type { Mention, NameMention, QuantityMention, TimeMention } from "../model/mention.js";
import type { Reading } from "../model/reading.js";
import { relateQuantities } from "../values/quantity/relate.js";
import { blanked, wordsOfQuote } from "../values/untagged.js";
import { foldWord, stem, wordsOf } from "../values/words.js";
import { type Ground, groundOf } from "./borne-out.js";
import type { Detail, DetailType } from "./detail.js";
import { elsewhere } from "./elsewhere.js";
import { overlap } from "./overlap.js";
import { meanOf, retelling, unborneShares } from "./retelling.js";
import { isSummary, ofOtherOrigins, type Story } from "./story.js";

/** Up to so many characters an article is a brief: a claim, a summary, a caption, an item of a few sentences. */
const BRIEF = 1000;
/** It retells an article that is so many times as long. */
const LONGER = 2;
/** Up to this share of unborne words a brief retells its longer articles, and what stands elsewhere there is asked. */
const RETOLD = 0.3;

/** What a brief's longer articles say, for looking up whether they say a thing. */
interface Told {
  readonly words: ReadonlySet<string>;
  /** The words that stand before a person's last name. */
  readonly givenOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly numbers: ReadonlySet<number>;
  readonly quantities: readonly QuantityMention[];
  readonly times: readonly TimeMention[];
}

/**
 * A brief is held against the longer articles that it retells, word by word: it has nothing of its own to tell, so
 * that a name, a number or a day which they do not have, or have elsewhere, is worth a look. What any other article
 * has, a second brief too, is told by more than one.
 */
export function withBriefs(story: Story, known: readonly Detail[]): Detail[] {
  const taken = known.flatMap((detail) => detail.evidence);
  const briefs = new Map<string, Told>();
  const toldIn = new Map<string, Told>();
  const toldOf = (other: Reading): Told => {
    const told = toldIn.get(other.article.id) ?? toldBy([other], groundOf([other.sentences]));
    toldIn.set(other.article.id, told);
    return told;
  };
  const added = story.readings.flatMap((reading) => {
    const longer = retoldBy(reading, story);
    if (!longer.length) return [];
    const ground = groundOf(longer.map((r) => r.sentences));
    const told = toldBy(longer, ground);
    briefs.set(reading.article.id, told);
    const make = (type: DetailType, answer: string, evidence: Evidence, share?: number): Detail => ({
      type,
      key: foldWord(answer),
      answer,
      articles: [reading.article.id],
      evidence: [evidence],
      claims: reading.claims.filter((c) => c.evidence.some((e) => overlap(e, evidence))).map((c) => c.id),
      silent: longer.map((r) => r.article.id),
      silentOrigins: new Set(longer.map((r) => story.origins.get(r.article.id))).size,
      titles: [],
      unit: null,
      of: null,
      depth: 1,
      brief: true,
      ...(share === undefined ? {} : { share }),
    });
    const others = ofOtherOrigins(reading, story).filter((other) => !longer.includes(other));
    const isAlone = (says: (told: Told) => boolean) => !others.some((other) => says(toldOf(other)));
    const own = reading.mentions.flatMap((mention): Detail[] => {
      const type = ownType(mention, told);
      return type && isAlone((other) => hasMention(mention, other))
        ? [make(type, wordsOfQuote(mention.quote), placeOf(mention))]
        : [];
    });
    const capitals = ownCapitals(reading, told).filter(({ quote }) => isAlone((other) => hasWords(quote, other)));
    const unread = capitals.map((place) => make("organization", wordsOfQuote(place.quote), place));
    const shares = unborneShares(reading, ground);
    const displaced =
      meanOf(shares) < RETOLD
        ? elsewhere(reading, longer).map((mention) => make("elsewhere", wordsOfQuote(mention.quote), placeOf(mention)))
        : [];
    const fresh = [...own, ...unread, ...displaced].filter((d) => !taken.some((e) => overlap(e, d.evidence[0]!)));
    return [...once(fresh), ...retelling(reading.article.id, shares, make)];
  });
  const marked = known.flatMap((detail): Detail[] => {
    const told = detail.articles.map((id) => briefs.get(id)).find((t) => t !== undefined);
    if (!told || detail.articles.length > 1) return [detail];
    // "Portugal" where the longer articles have Portuguese engineers.
    const isName = detail.type === "person" || detail.type === "organization" || detail.type === "place";
    const own = wordsOf(detail.answer).some(({ text, key }) => !stands(foldWord(text), key, told.words));
    return isName && !own ? [] : [{ ...detail, brief: true }];
  });
  return [...marked, ...added];
}

/** The articles of other origins that are so much longer; a summary tells less than its whole and is none of them. */
function retoldBy(reading: Reading, story: Story): Reading[] {
  const length = lengthOf(reading);
  if (length > BRIEF) return [];
  return ofOtherOrigins(reading, story).filter((other) => !isSummary(other) && lengthOf(other) >= LONGER * length);
}

const lengthOf = ({ sentences }: Reading): number => sentences.reduce((sum, { quote }) => sum + quote.length, 0);

function toldBy(longer: readonly Reading[], ground: Ground): Told {
  const words = new Set(ground.words);
  const numbers = new Set<number>();
  const givenOf = new Map<string, Set<string>>();
  const quantities: QuantityMention[] = [];
  const times: TimeMention[] = [];
  for (const { sentences, mentions } of longer) {
    for (const { quote } of sentences)
      for (const { text } of wordsOf(quote)) {
        const word = foldWord(text);
        words.add(word);
        const number = numberOf(word);
        if (number !== null) numbers.add(number);
      }
    for (const mention of mentions) {
      if (mention.type === "time") times.push(mention);
      if (mention.type === "person") {
        const keys = wordsOf(mention.quote).map((word) => word.key);
        const last = keys[keys.length - 1];
        if (last !== undefined && keys.length > 1)
          givenOf.set(last, new Set([...(givenOf.get(last) ?? []), ...keys.slice(0, -1)]));
      }
      if (mention.type !== "quantity") continue;
      quantities.push(mention);
      for (const bound of [mention.min, mention.max]) if (bound !== null) numbers.add(bound);
    }
  }
  return { words, givenOf, numbers, quantities, times };
}

/** "12", "1,200", "twelve". */
function numberOf(word: string): number | null {
  const digits = word.replace(/,/g, "");
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits);
  return Object.hasOwn(CARDINALS, word) ? CARDINALS[word]! : null;
}

/** What sort of detail a mention is that the longer articles do not have; null where they have it. */
function ownType(mention: Mention, told: Told): DetailType | null {
  if (mention.type === "quotation") return null;
  if (mention.type === "quantity") return isOwnNumber(mention, told) ? "figure" : null;
  if (mention.type === "time") return isOwnTime(mention, told) ? (/^P/.test(mention.timex) ? "figure" : "date") : null;
  return isOwnName(mention, told) ? mention.type : null;
}

/** Does an article say it too? Of a name every word must stand there: "Vane" alone bears out no "Ada Vane". */
function hasMention(mention: Mention, told: Told): boolean {
  const isName = mention.type === "person" || mention.type === "organization" || mention.type === "place";
  return isName ? hasWords(mention.quote, told) : ownType(mention, told) === null;
}

const hasWords = (quote: string, { words }: Told): boolean => wordsOf(quote).every(({ fold }) => words.has(fold));

function isOwnNumber(mention: QuantityMention, { numbers, quantities }: Told): boolean {
  const bounds = [mention.min, mention.max].filter((bound): bound is number => bound !== null);
  // "One" and "two" hide in "a", "both", "the pair".
  if (!bounds.length || (mention.unit === null && Math.max(...bounds) <= 2)) return false;
  // A score is one thing: "2-0" is not told by a two and a nought.
  if (mention.unit !== "score" && bounds.some((bound) => numbers.has(bound))) return false;
  return !quantities.some((other) => {
    const relation = relateQuantities(mention, other);
    // "Hundreds of millions" has no end, and allows any number.
    return relation === "same" || relation === "rounding" || (relation === "allows" && other.max !== null);
  });
}

/** "Monday" where nobody says Monday, "2019", "four weeks": by its words, since a brief often has no date of its own. */
function isOwnTime(mention: TimeMention, { words, numbers, times }: Told): boolean {
  const { from, to } = mention;
  if (
    from &&
    to &&
    times.some((t) => t.from && t.to && ((t.from <= from && t.to >= to) || (t.from >= from && t.to <= to)))
  )
    return false;
  return wordsOf(mention.quote).some(({ text, key }) => {
    const word = foldWord(text);
    const number = numberOf(word);
    if (number !== null) return number > 2 ? !numbers.has(number) : false;
    if (Object.hasOwn(WEEKDAYS, word) || Object.hasOwn(MONTHS, word) || Object.hasOwn(UNITS, word))
      return !words.has(word) && !words.has(key);
    return false;
  });
}

let common: ReadonlySet<string> | null = null;

/** A word that may open a sentence in a capital: "Both", "Scientists". */
function isCommon(word: string, key: string): boolean {
  common ??= new Set(COMMON_WORDS.split(" ").flatMap((form) => [form, stem(form)]));
  return common.has(word) || common.has(key) || FUNCTION_WORDS.has(word);
}

/** A name with a word that stands nowhere: "Chelsea"; "Dr Ada Vane" where the articles know a Dr Otto Vane. */
function isOwnName(mention: NameMention, { words, givenOf }: Told): boolean {
  const parts = wordsOf(mention.quote).filter(({ text }) => /^\p{Lu}/u.test(text) && text.length > 1);
  const missing = parts.filter(({ text, key }) => !stands(foldWord(text), key, words));
  if (mention.type === "person" && missing.length && parts.length > 1) {
    const surname = parts[parts.length - 1]!;
    // Where they give the surname alone, a given name is no news.
    if (!missing.includes(surname)) return (givenOf.get(surname.key)?.size ?? 0) > 0;
  }
  // A sentence's first word may only look like a name: "Politicians".
  return missing.some(({ text, key }) => !isCommon(foldWord(text), key));
}

/** Words that begin like a name, were not read as one, and stand nowhere: "Chelsea drew", "Thai officials". */
function ownCapitals(reading: Reading, { words }: Told): Evidence[] {
  const read = reading.mentions.filter((m) => m.type !== "quotation");
  return reading.sentences.flatMap((sentence) => {
    const all = wordsOf(blanked(sentence.quote));
    // "Thousands Flee Blaze As Winds Rise": a headline's capitals name nobody.
    if (all.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.6 * all.length) return [];
    return all.flatMap(({ text, key, start, end }): Evidence[] => {
      const folded = foldWord(text);
      if (!/^\p{Lu}\p{Ll}{2}/u.test(text) || isCommon(folded, key) || stands(folded, key, words)) return [];
      const { article, field } = sentence;
      const place = { article, field, start: sentence.start + start, end: sentence.start + end, quote: text };
      return read.some((mention) => overlap(mention, place)) ? [] : [place];
    });
  });
}
/** "Portuguese" for "Portugal", "English" for "England": the beginning of a longer word is enough. */
function stands(word: string, key: string, words: ReadonlySet<string>): boolean {
  if (words.has(word) || words.has(key)) return true;
  if (word.length < 5) return false;
  const beginning = word.slice(0, Math.max(4, word.length - 4));
  for (const other of words) if (other.startsWith(beginning)) return true;
  return false;
}

const once = (details: readonly Detail[]): Detail[] => {
  const seen = new Set<string>();
  return details.filter(({ type, key }) => !seen.has(`${type}:${key}`) && seen.add(`${type}:${key}`));
};

const placeOf = ({ article, field, start, end, quote }: Evidence): Evidence => ({ article, field, start, end, quote });
