import { CURRENCY_CODES } from "../lexicon/currencies.js";
import { type Fate, MONEY_NOUNS } from "../lexicon/figure-roles.js";
import { inside } from "../text/offsets.js";
import type { Figure } from "../values/figure.js";
import { foldWord, stem } from "../values/words.js";
import type { Draft, Extractor } from "./draft.js";
import { agedAt } from "./figure/age.js";
import { lastBefore, namesIn, type Place, placeOf, tokenOf, wordAt, wordsOfClaim } from "./figure/context.js";
import { type CountedThings, countedThings, isOfPersons, nounKey } from "./figure/counted.js";
import { type CountedInDeed, countedDeed } from "./figure/deed.js";
import { damageOf, fateOf } from "./figure/fate.js";
import { measuredAt } from "./figure/measure.js";
import { occasionAt } from "./figure/occasion.js";
import { offererAt, offerLengths } from "./figure/offer.js";
import { outlookOf } from "./figure/outlook.js";
import { partsOf, votersOf } from "./figure/parts.js";
import { termsOf } from "./figure/term.js";
import { isOfTheCount, votesOf } from "./figure/votes.js";

/** Every number of an article with what it measures, and whose. */
export const figureClaims: Extractor = (document, found) => {
  const tallies = votesOf(document);
  return [
    ...found.quantities.flatMap((quantity) => {
      const place = placeOf(document, found, quantity);
      if (!place || document.blocks[place.sentence.block]!.kind === "contents") return [];
      return figureAt(place);
    }),
    ...termsOf(document, found),
    ...offerLengths(document, found),
    ...partsOf(document, found),
    ...tallies,
    ...votersOf(document, found, tallies),
  ];
};

function figureAt(place: Place): Draft {
  const { quantity } = place;
  const { min, max, unit, approximate, of } = quantity;
  const things = countedThings(place);
  const outlook = outlookOf(place);
  const value: Figure = { min, max, unit, approximate, of, ...things, ...(outlook ? { outlook } : {}) };
  const spans = [wordsOfClaim(place)];
  const draft = (attribute: string, subject: string | null, change: Partial<CountedInDeed> = {}): Draft => ({
    kind: "figure",
    subject,
    attribute,
    value: { ...value, ...change },
    spans,
    polarity: isNegated(place) ? "denied" : "affirmed",
  });
  if (quantity.form === "age") {
    const { subject, noun } = agedAt(place);
    return draft("age", subject, { of: null, noun, subset: whenceOf(of) });
  }
  if (quantity.form === "ordinal") return minuteAt(place, draft) ?? draft("ordinal", null, { noun: things.noun });
  if (isOfTheCount(place)) return draft("counted share", null);
  const occasion = occasionAt(place);
  if (occasion) return draft(occasion, null, { part: false, period: false });
  if (quantity.form === "compound" && unit === "point") return draft("points", ownerOf(place));
  const measured = measuredAt(place);
  if (measured) return draft(measured.attribute, measured.subject);
  if (unit === null) {
    const children = childrenOf(place);
    if (children) return draft("children", children, { noun: "child", of: "children", subset: null, part: false });
    const inhabitants = inhabitantsAt(place);
    if (inhabitants !== undefined) return draft("population", inhabitants, { subset: null });
    const employer = employerAt(place, things.noun);
    if (employer) return draft("employees", employer, { subset: null });
    // A demonym counts persons too: "11 Yemenis".
    const persons = isOfPersons(things.noun) || /^\p{Lu}/u.test(of?.split(" ").at(-1) ?? "");
    const fate = persons ? fateOf(place) : damageOf(place);
    if (fate) return draft(fate.id, null, othersOf(place, fate, things));
  }
  const offerer = offererAt(place);
  if (offerer) return draft("offer amount", offerer);
  if (unit !== null && CURRENCY_CODES.has(unit)) return draft(moneyFor(place) ?? "amount", null);
  const deed = countedDeed(place);
  return draft(verbOf(place) ?? "count", null, deed ?? {});
}

/** "Australian" of "a 36-year-old Australian climber": two climbers may differ in nothing else. */
const whenceOf = (of: string | null): string | null =>
  /^(\p{Lu}\p{L}+) .*\p{Ll}+$/u.exec(of ?? "")?.[1]?.toLowerCase() ?? null;

/** "Did not kill 12"; "no one was hurt" affirms a zero, and a "not" elsewhere in the sentence is no matter of the number. */
const isNegated = (place: Place): boolean =>
  [1, 2, 3, 4].some((back) =>
    /^(?:not|n't|never|denied|denies|denying|without)$/.test(wordAt(place, place.from - back)),
  );

/** "in the 67th minute": of whom it is told. */
function minuteAt(place: Place, draft: (attribute: string, subject: string | null) => Draft): Draft | null {
  if (wordAt(place, place.to) !== "minute") return null;
  const { found, sentence, quantity } = place;
  const persons = namesIn(found, sentence, "person");
  const name =
    persons.find((n) => n.start >= quantity.end && n.start - quantity.end < 12) ??
    persons.filter((n) => n.end <= quantity.start).at(-1);
  return name ? draft("minute", found.named[name.named]!.name) : null;
}

/** "Lee's 20-point plan", "the 28-point Lee plan": whose. */
function ownerOf({ document, found, quantity, sentence }: Place): string | null {
  const name = lastBefore(inside(found.names, sentence), quantity);
  return name && /^['’]s?\s(?:\p{L}+ )?$/u.test(document.clean.slice(name.end, quantity.start))
    ? found.named[name.named]!.name
    : null;
}

/** "Killing two and injuring dozens more": the injured are no part of the killed, but all who were injured. */
function othersOf(place: Place, fate: Fate, things: CountedThings): Partial<Figure> {
  if (!things.part) return {};
  if (isOfThem(place, fate)) return { part: false, subset: null, noun: "people" };
  if (fate.id === "killed") return {};
  const before = place.document.clean.slice(
    Math.max(place.sentence.start, place.quantity.start - 250),
    place.quantity.start,
  );
  const others = /^(?:others?|more)$/.test(things.noun ?? "others") || things.noun === "people";
  return others && /\b(?:kill\w*|dead|died|deaths?|toll|lives)\b/i.test(before) && !/\b(?:injur|wound)/i.test(before)
    ? { part: false, subset: null, noun: "people" }
    : {};
}

/** "The wave swept 40 people away, killing 12 of them": of those who were there, and so all who died. */
const isOfThem = (place: Place, fate: Fate): boolean =>
  fate.verbs.has(wordAt(place, place.from - 1)) &&
  /^(?:V|A)/.test(tokenOf(place, place.from - 1)?.pos ?? "") &&
  wordAt(place, place.to) === "of" &&
  wordAt(place, place.to + 1) === "them";

/** "a mother of 12", "has three children", "father-of-two": the parent. */
function childrenOf(place: Place): string | null {
  const parent = /^(?:mother|father|mom|mum|dad|parent|grandmother|grandfather)$/;
  const of =
    wordAt(place, place.from - 1) === "of" ||
    (wordAt(place, place.from - 1) === "-" && wordAt(place, place.from - 2) === "of");
  const back = wordAt(place, place.from - 1) === "-" ? place.from - 3 : place.from - 2;
  const noun = wordAt(place, wordAt(place, back) === "-" ? back - 1 : back);
  if (!of || !parent.test(noun)) return null;
  const { found, sentence, quantity } = place;
  const names = namesIn(found, sentence, "person");
  const after = names.find((n) => n.start >= quantity.end && n.start - quantity.end <= 3);
  const before = names.filter((n) => n.end <= quantity.start).at(-1);
  const near = before && quantity.start - before.end <= 40 ? before : null;
  const whose = after ?? near;
  return whose ? found.named[whose.named]!.name : noun.replace(/^(?:mom|mum)$/, "mother").replace("dad", "father");
}

/** "The firm Ostermann employs 5,200 people", "Ostermann has 5,200 employees": whose. */
function employerAt(place: Place, noun: string | null): string | null {
  const told =
    /^employ/.test(wordAt(place, place.from - 1)) ||
    (noun === "worker" && /^(?:has|have|had|of|its|with)$/.test(wordAt(place, place.from - 1)));
  if (!told) return null;
  const { found, sentence, quantity } = place;
  const last = lastBefore(namesIn(found, sentence, "organization"), quantity);
  return last ? found.named[last.named]!.name : null;
}

/** "a population of 8,000", "home to 120,000 people", "its 200,000 residents": the place, or null; undefined: none. */
function inhabitantsAt(place: Place): string | null | undefined {
  const head = place.quantity.of?.split(" ").at(-1)?.toLowerCase() ?? "";
  const before = [1, 2, 3, 4]
    .map((back) => wordAt(place, place.from - back))
    .reverse()
    .join(" ");
  const told =
    /\bpopulation (?:of|is|was|:)\b|\bpopulation$|\bhome to\b|\bpopulated by\b|\binhabited by\b/.test(before) ||
    (/^(?:residents|inhabitants)$/.test(head) && /^(?:its|has|have|the|of|'s)$/.test(wordAt(place, place.from - 1)));
  if (!told || (head !== "" && !/^(?:people|residents|inhabitants|persons)$/.test(head))) return undefined;
  const { found, sentence, quantity } = place;
  const names = namesIn(found, sentence, "place").filter((n) => n.end <= quantity.start);
  // "Elba, an island ten kilometres west of Piombino, has a population of": the subject stands first.
  const last =
    /\b(?:has|had|with)\b/.test(before) && names[0] && names[0].start - sentence.start < 12 ? names[0] : names.at(-1);
  return last ? found.named[last.named]!.name : placeCalled(place);
}

/** "The island, which has 8,000 residents": the place that the article elsewhere calls an island. */
function placeCalled({ document, found, sentence }: Place): string | null {
  const opening = /^(?:the )(island|city|town|village|camp|province|region|state|district|country)\b/i.exec(
    document.clean.slice(sentence.start, sentence.start + 24),
  );
  if (!opening) return null;
  const noun = opening[1]!.toLowerCase();
  for (const name of found.names) {
    if (name.type !== "place") continue;
    const around = document.clean.slice(name.start, name.end + noun.length + 1).toLowerCase();
    if (around.endsWith(noun) || around.includes(` ${noun}`)) return found.named[name.named]!.name;
  }
  return null;
}

/** "a $35,000 reward", "a fine of £500", "$1 million in damage": what the money is for. */
function moneyFor(place: Place): string | null {
  const own = place.quantity.of?.split(" ").at(-1)?.toLowerCase();
  if (own && MONEY_NOUNS.has(own)) return stem(own);
  for (let at = place.to; at < place.to + 4; at++)
    if (MONEY_NOUNS.has(wordAt(place, at))) return stem(wordAt(place, at));
  for (let at = place.from - 1; place.from - at <= 4; at--) {
    const word = wordAt(place, at);
    if (MONEY_NOUNS.has(word)) return stem(word);
    if (tokenOf(place, at)?.pos === "VERB") return nounKey(foldWord(word));
  }
  return null;
}

/** The verb that governs the number or follows its noun, as a stem: "four bombs were dropped" has "drop". */
function verbOf(place: Place): string | null {
  for (let at = place.after; at < place.after + 5; at++) {
    const token = tokenOf(place, at);
    if (!token || /^[,;:.()]$/.test(token.text)) break;
    if (token.pos === "VERB") return stem(foldWord(token.text));
    if (token.pos !== "AUX" && token.pos !== "ADV" && token.pos !== "PART") break;
  }
  for (let at = place.from - 1; place.from - at <= 4; at--) {
    const token = tokenOf(place, at);
    if (!token || /^[,;:.()]$/.test(token.text)) break;
    if (token.pos === "VERB") return stem(foldWord(token.text));
    if (token.pos === "NOUN") break;
  }
  return null;
}
