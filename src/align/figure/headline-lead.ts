import { FATES } from "../../lexicon/figure-roles.js";
import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import type { Claim } from "../../model/claim.js";
import type { Reading } from "../../model/reading.js";
import { wordsOf } from "../../values/words.js";
import type { Question } from "../question.js";
import { differs, figureOf } from "./ask.js";

/** The lead: so many first sentences of the text. */
const LEAD = 2;

/** What a headline's number is of, in the ways that its lead may say again. */
interface Asked {
  readonly key: string;
  readonly text: string;
  /** The lead's claims that answer the same. */
  readonly is: (claim: Claim) => boolean;
}

/**
 * A headline's one number of a thing, and the lead's one number of the same noun and verb, where they differ: "to cut 3,000
 * jobs", "will cut 2,000 jobs". `isTold`: whether the text has the headline's number anywhere.
 */
export function leadQuestions(
  reading: Reading,
  titles: readonly Claim[],
  body: readonly Claim[],
  isTold: (title: Claim) => boolean,
): Question[] {
  const end =
    reading.sentences
      .filter(({ field }) => field === "text")
      .slice(0, LEAD)
      .at(-1)?.end ?? 0;
  const lead = body.filter((claim) => claim.evidence[0]!.start < end && isPlain(claim));
  return titles.flatMap((title) => {
    const asked = isPlain(title) ? askedBy(title, titles) : null;
    if (!asked || isTold(title)) return [];
    const told = lead.filter(asked.is);
    const [first] = told;
    if (!first || !told.every((claim) => differs(claim, title)) || new Set(told.map(numberOf)).size !== 1) return [];
    // Two ages are of two persons.
    if (title.attribute === "age" && new Set(body.filter(asked.is).map(numberOf)).size !== 1) return [];
    return [
      {
        kind: "figure",
        scope: "within",
        key: `headline-lead:${asked.key}:${title.article}`,
        text: asked.text,
        // "Last year" is left out by headlines.
        claims: [title, first].map((claim) => ({ ...claim, value: { ...figureOf(claim), period: false } })),
        aligned: [
          { by: "headline", weight: 0.1, text: "Headline and lead give one number each, of one noun and verb." },
        ],
        severity: "medium",
      } satisfies Question,
    ];
  });
}

const isPlain = (claim: Claim): boolean => {
  const { approximate, part, min, max } = figureOf(claim);
  return (
    claim.polarity === "affirmed" && claim.modality !== "hedged" && !approximate && !part && min !== null && min === max
  );
};

const numberOf = (claim: Claim): number | null => figureOf(claim).min;

function askedBy(title: Claim, titles: readonly Claim[]): Asked | null {
  const { unit, noun, subset } = figureOf(title);
  const isLone = (like: (claim: Claim) => boolean) => titles.filter(like).length === 1;
  if (title.attribute === "age")
    return isLone((claim) => claim.attribute === "age")
      ? {
          key: "age",
          text: "Which age holds, the headline's or the text's?",
          is: ({ attribute }) => attribute === "age",
        }
      : null;
  const text = "Which number holds, the headline's or the text's?";
  if (unit === "percent") {
    const own = companyOf(title);
    const is = (claim: Claim) =>
      figureOf(claim).unit === "percent" && companyOf(claim).some((word) => own.includes(word));
    return isLone((claim) => figureOf(claim).unit === "percent") ? { key: "percent", text, is } : null;
  }
  if (unit !== null) return null;
  // "Police arrest 52": the headline leaves out whom.
  const verb = wordsOf(title.evidence[0]!.quote).at(-2)?.fold ?? "";
  const fate = noun === null && title.attribute === "count" ? FATES.find(({ verbs }) => verbs.has(verb)) : undefined;
  if (fate && isLone((claim) => claim.attribute === "count"))
    return {
      key: fate.id,
      text: `How many people were ${fate.done}, by headline and text?`,
      is: (claim) => claim.attribute === fate.id && figureOf(claim).subset === null,
    };
  if (noun === null || /^(?:count|parts|ordinal|points|vote tally)$/.test(title.attribute)) return null;
  const is = (claim: Claim) =>
    claim.attribute === title.attribute && figureOf(claim).noun === noun && figureOf(claim).subset === subset;
  return isLone(is) ? { key: `${title.attribute}:${noun}`, text, is } : null;
}

/** "Profit" of "profit up 21 percent": the words that lead up to a share. */
const companyOf = (claim: Claim): string[] =>
  wordsOf(claim.evidence[0]!.quote)
    .filter(({ fold, text }) => !FUNCTION_WORDS.has(fold) && !/\d/.test(text) && !/^\p{Lu}/u.test(text))
    .map(({ key }) => key)
    .filter(
      (key) => !/^(?:percent|cent|up|down|ris|rise|fell|fall|grow|drop|by|to|more|less|about|nearly|said)$/.test(key),
    );
