import type { DeathPlace } from "../lexicon/death-places.js";
import { type Document, type Sentence, textOf } from "../text/document.js";
import type { Found } from "../text/found.js";
import { SIGNS } from "../text/signs.js";
import type { Draft, Extractor } from "./draft.js";
import type { Whereabouts } from "./place.js";
import { describedBefore, namedBefore, type Sex, type Whom } from "./told/whom.js";

/** Where somebody died. */
export interface Deathbed extends Whereabouts {
  readonly place: DeathPlace;
  /** Of whom, where a pronoun or a noun shows it. */
  readonly sex: Sex | null;
}

/** The attribute of a claim about where somebody died. */
export const PLACE_OF_DEATH = "place of death";

/** Where somebody died: at the scene, on the way, in hospital, at home, in a cell. */
export const deathPlaceClaims: Extractor = (document, found) =>
  document.sentences.flatMap((sentence) =>
    (sentence.signs & SIGNS.deathPlace) === 0 || document.blocks[sentence.block]!.kind === "contents"
      ? []
      : deathsIn(document, found, sentence),
  );

// A hospital by its noun, with up to five words before it: "in Ober", "at the Ober Medical Center", "in a local hospital".
const HOSPITAL =
  "(?:hospital|(?:[\\p{L}.'’-]+ ){0,5}(?:hospitals?|medical cent(?:er|re)|infirmary|trauma cent(?:er|re)|clinic))\\b";

// Adverbs and days between: "died later", "died on Monday", "died early on Monday of her injuries".
const WHEN =
  "(?: (?:later|instantly|shortly|soon|afterwards?|there|early|late|on|the|same|day|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|evening|afternoon|today|yesterday|of|from|to|his|her|injuries|wounds|after)){0,7}";

/** Each place with the words that tell it, over lower-case text; the verb begins the match. */
const TOLD: readonly (readonly [place: DeathPlace, pattern: string])[] = [
  // "died at the scene", "was declared dead on the spot", "was killed instantly"
  [
    "at the scene",
    `(?:died|dead|killed|death)(?: (?:right|there|by \\w+))? (?:at|on) (?:the|that) (?:scene|spot)\\b|(?:died|killed|dying) (?:almost )?instantly|killed outright|died on impact`,
  ],
  // "died on the way to hospital", "died in an ambulance", "was dead on arrival"
  [
    "on the way",
    `died${WHEN} (?:on the (?:way|road) to|on (?:his|her) way to|en route to|in (?:an|the) ambulance|while being (?:taken|rushed|transported|flown|airlifted) to)`,
  ],
  // "was found dead at home", "died at his home", "was found dead in her apartment"
  [
    "at home",
    `(?:died|found dead)${WHEN} (?:at home\\b|(?:at|in|inside) (?:his|her) (?:[\\p{L}]+ )?(?:home|house|apartment|flat)\\b)`,
  ],
  ["in a cell", `(?:died|found dead)${WHEN} in (?:his|her|a|the) (?:[\\p{L}]+ )?cell\\b`],
  // "was pronounced dead at Ober Hospital", "was declared dead in hospital"
  [
    "declared in hospital",
    `(?:pronounced|declared)(?: dead)(?: later)? (?:at|in|on arrival (?:at|in)) (?:a |the )?${HOSPITAL}`,
  ],
  ["in hospital", `(?:died|succumbed)${WHEN} (?:at|in) (?:a |the )?${HOSPITAL}`],
];
// "was taken to Ober Hospital, where she later died", "rushed to hospital but died", "was flown to a hospital and was declared dead there"
const TAKEN = new RegExp(
  `(?:taken|rushed|brought|flown|airlifted|transported|transferred)(?: by \\w+(?: \\w+)?)? to (?:a |the )?${HOSPITAL}[^.;]{0,50}?(?:,? where|,? but|,? and)(?: \\p{L}+){0,3}? (died|(?:pronounced|declared) dead|succumbed)\\b`,
  "gu",
);

let patterns: readonly (readonly [place: DeathPlace, pattern: RegExp])[] | null = null;
const patternsOf = () => {
  patterns ??= TOLD.map(([place, pattern]) => [place, new RegExp(`(?<![\\p{L}-])(?:${pattern})`, "gu")] as const);
  return patterns;
};

// "could have died at the scene", "nearly died", "would have died in hospital"
const NOT =
  /\b(?:not|n['’]t|never|nearly|almost|could|would|might|may|if|whether|feared|until|before|thought|mother|father)(?: \w+){0,2} $/;
// "most people who died in hospital", "those who died"
const MANY =
  /\b(?:those|people|patients|both|all|two|three|four|five|six|\d+|many|others|victims|men|women|they|them)\b[^,;]{0,40}$/;

function deathsIn(document: Document, found: Found, sentence: Sentence): Draft[] {
  const text = textOf(document, sentence).toLowerCase();
  const told: { place: DeathPlace; start: number; end: number }[] = [];
  for (const match of text.matchAll(TAKEN))
    told.push({
      place: /^(?:died|succumbed)$/.test(match[1]!) ? "in hospital" : "declared in hospital",
      start: match.index,
      end: match.index + match[0].length,
    });
  for (const [place, pattern] of patternsOf())
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!told.some((other) => start < other.end && other.start < end)) told.push({ place, start, end });
    }
  return told.flatMap(({ place, start, end }) => {
    const before = text.slice(Math.max(0, start - 70), start);
    if (NOT.test(before) || MANY.test(before)) return [];
    const span = { start: sentence.start + start, end: sentence.start + end };
    return whoIn(document, found, sentence, span.start).map((whom): Draft => {
      const value: Deathbed = { place, bearing: null, words: textOf(document, span), sex: whom.sex };
      return { kind: "place", subject: whom.name, attribute: PLACE_OF_DEATH, value, spans: [span, sentence] };
    });
  });
}

/** "She" of an unnamed woman. */
const PRONOUN = /(?:^|[\s,])(she|he)(?:\s+(?:was|had|has|later|been|then|also|reportedly))*\s*$/i;

function whoIn(document: Document, found: Found, sentence: Sentence, at: number): readonly Whom[] {
  const described = describedBefore(document, sentence, at);
  if (described) return [described];
  const named = namedBefore(document, found, sentence, at);
  if (named.length) return named;
  const pronoun = PRONOUN.exec(textOf(document, { start: Math.max(sentence.start, at - 40), end: at }));
  return pronoun ? [{ name: null, sex: pronoun[1]!.toLowerCase() === "she" ? "female" : "male" }] : [];
}
