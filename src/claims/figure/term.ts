import { SENTENCE_AFTER, SENTENCE_BEFORE } from "../../lexicon/measure-nouns.js";
import { type Document, sentenceAt } from "../../text/document.js";
import type { Found } from "../../text/found.js";
import { bareFigure } from "../../values/figure.js";
import type { Draft } from "../draft.js";
import { namesIn, tokenAt } from "./context.js";

/** Tokens to each side of a term that may say what it is. */
const CLAUSE = 25;

/** Terms of punishment: "jailed for 17 years", "19 years in prison". Durations else are no figures. */
export function termsOf(document: Document, found: Found): Draft[] {
  return found.times.flatMap((time) => {
    // "P17Y", "P18M"
    const [, count = "", unit = ""] = /^P(\d+)([YM])$/.exec(time.timex) ?? [];
    const sentence = count ? sentenceAt(document, time.start) : undefined;
    if (!sentence) return [];
    const first = tokenAt(document, sentence, time.start);
    const tokens = document.tokens.slice(
      Math.max(sentence.from, first - CLAUSE),
      Math.min(sentence.to, first + CLAUSE),
    );
    const at = tokens.findIndex((token) => token.end > time.start);
    const end = tokens.findIndex((token) => token.start >= time.end);
    const before = tokens.slice(Math.max(0, at - 5), at).map((token) => token.lower);
    const after = end < 0 ? [] : tokens.slice(end, end + 3).map((token) => token.lower);
    if (!before.some((word) => SENTENCE_BEFORE.has(word)) && !after.some((word) => SENTENCE_AFTER.has(word))) return [];
    // "the sentence ends three years of efforts": a term is "of", "to" or "for" so long.
    if (
      before.some((word) => /^(?:sentence|term)s?$/.test(word)) &&
      !before.some((word) => /^(?:of|to|for)$/.test(word))
    )
      return [];
    // "faces up to 20 years in prison", "after three years in prison": no punishment has been passed
    if (
      before.some((word) => NOT_PASSED.test(word)) ||
      tokens
        .slice(0, at)
        .some((t) =>
          /^(?:faces?|facing|could|may|might|maximum|sought|asked|demanded|suspended|spent|served|serving)$/i.test(
            t.text,
          ),
        )
    )
      return [];
    const years = unit === "Y" ? Number(count) : Number(count) / 12;
    const value = bareFigure({
      min: years,
      max: years,
      unit: "year",
      approximate: false,
    });
    const persons = namesIn(found, sentence, "person");
    const whose = persons.filter((n) => n.end <= time.start).at(-1);
    const subject = whose ? found.named[whose.named]!.name : null;
    // "sentenced him to six years", but not the comma of "the head of the firm, to six years"
    let begin = at;
    while (begin > 0 && begin > at - 2 && /^\p{L}/u.test(tokens[begin - 1]!.text)) begin--;
    const from = Math.min(tokens[begin]?.start ?? time.start, time.start);
    return [
      {
        kind: "figure",
        subject,
        attribute: "sentence",
        value,
        spans: [{ start: from, end: time.end }],
        modality: "stated",
      } satisfies Draft,
    ];
  });
}

const NOT_PASSED = /^(?:after|than|up)$/;
