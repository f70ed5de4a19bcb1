import { type Document, type Sentence, textOf } from "../../text/document.js";
import type { Found } from "../../text/found.js";
import { inside } from "../../text/offsets.js";

export type Sex = "female" | "male";

/** Whom words are said of: somebody named, or "the woman"; null sex where it does not show. */
export interface Whom {
  /** The fullest form of the name; null for a description. */
  readonly name: string | null;
  readonly sex: Sex | null;
}

// "the husband of" Lund, "a car driven by" Vole, "together with" Vole: what follows is said of another. "the death of" Lund is not.
const OF_ANOTHER =
  /\b(?:of|for|from|with|by|in|near|at|outside|to|than|told|said|says|and his|and her)\s+(?:the\s+)?(?:(?!as\s)\p{Ll}+\s+){0,2}$/u;
// Lund "said that the third victim" died: what stands behind it is said of another.
const CUT = /[;:]|\b(?:said|says|told|that|adding|added|when|while|after|whose|whom|because|as|the|his|her)\b/i;
// Lund "and" Vole, Lund, Vole "and" Ober
const JOINED = /^(?:,|,? and|, \d{1,3}, and|, \d{1,3},)\s*$/;

/** The last person that words before an offset name, or the persons that are named together there. */
export function namedBefore(document: Document, found: Found, sentence: Sentence, at: number): Whom[] {
  const before = { start: sentence.start, end: at };
  const people = [
    ...inside(found.names, before).filter((name) => name.type === "person"),
    ...inside(found.stands, before),
  ].sort((a, b) => a.start - b.start);
  const from = (i: number) =>
    textOf(document, { start: Math.max(sentence.start, people[i]!.start - 40), end: people[i]!.start });
  let last = people.length - 1;
  while (last >= 0 && OF_ANOTHER.test(from(last))) last--;
  if (last < 0 || CUT.test(textOf(document, { start: people[last]!.end, end: at }))) return [];
  const named = new Set([people[last]!.named]);
  for (let i = last; i > 0; i--) {
    if (!JOINED.test(textOf(document, { start: people[i - 1]!.end, end: people[i]!.start }))) break;
    named.add(people[i - 1]!.named);
  }
  return [...named].map((index) => ({ name: found.named[index]!.name, sex: sexOf(document, found, index) }));
}

/** By the pronouns that stand for somebody. */
export function sexOf(document: Document, found: Found, named: number): Sex | null {
  const female = new Set<boolean>();
  for (const stand of found.stands) {
    if (stand.named !== named) continue;
    const word = textOf(document, stand).toLowerCase();
    if (/^(?:she|her|hers)$/.test(word)) female.add(true);
    else if (/^(?:he|him|his)$/.test(word)) female.add(false);
  }
  return female.size === 1 ? (female.has(true) ? "female" : "male") : null;
}

const FEMALE =
  /^(?:woman|girl|mother|grandmother|wife|widow|schoolgirl|mom|actress|waitress|housewife|daughter|sister|nun)$/;
const MALE = /^(?:man|boy|father|grandfather|husband|schoolboy|dad|fisherman|policeman|fireman|son|brother|monk)$/;

// "the woman", "a 36-year-old man", "the 14-year-old", "the teenager", "the victim": one, and told by no name.
const DESCRIBED =
  /(?:^|[^\p{L}])(?:[Tt]he|[Aa]n?)\s+((?:[\p{L}\d'’-]+\s+){0,3}?)(woman|girl|man|boy|victim|teen|teenager|driver|motorist|cyclist|pedestrian|passenger|mother|father|grandmother|grandfather|child|student|climber|officer|worker|motorcyclist|pensioner|\d{1,3}-year-old)\b(?:,[^,\p{Lu}]{1,60},)?(?:\s+(?:who|then|later|was|had|has|been|is|also|reportedly|apparently|eventually))*\s*$/u;
// "another woman", "the other driver", "the third victim": one of several.
const ONE_OF = /\b(?:other|others|second|third|fourth|fifth|last|first|another|older|younger|unidentified|former)\b/i;

/** "The woman" right before an offset, of no sex where she is one of several ("the third victim"); null for none. */
export function describedBefore(document: Document, sentence: Sentence, at: number): Whom | null {
  const match = DESCRIBED.exec(textOf(document, { start: Math.max(sentence.start, at - 140), end: at }));
  if (!match) return null;
  const noun = match[2]!.toLowerCase();
  if (ONE_OF.test(match[1]!)) return { name: null, sex: null };
  return { name: null, sex: FEMALE.test(noun) ? "female" : MALE.test(noun) ? "male" : null };
}
