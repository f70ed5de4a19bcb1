import { BODIES, DAMAGES, FATES, type Fate, LESSER_FATES } from "../../lexicon/figure-roles.js";
import { type Place, tokenOf, wordAt } from "./context.js";

/** What became of the people a number counts; null where the sentence does not say. */
export function fateOf(place: Place): Fate | null {
  if (/\bdead bod(?:y|ies)\b/i.test(place.quantity.of ?? "")) return FATES[0]!;
  return (
    fateAfter(place, FATES) ??
    fateBefore(place, FATES) ??
    byPhrase(place) ??
    fateNoun(place) ??
    inHospital(place) ??
    lesserFate(place)
  );
}

/** "Three people were shot", "freeing 21 girls"; "shot and killed", "shot dead" tell the graver fate. */
function lesserFate(place: Place): Fate | null {
  const head = (place.quantity.of ?? "").split(" ").at(-1)!.toLowerCase();
  if (/^bod(?:y|ies)$/.test(head)) return fateAfter(place, [BODIES]) ?? fateBefore(place, [BODIES]);
  const fate = fateAfter(place, LESSER_FATES) ?? fateBefore(place, LESSER_FATES) ?? fateBy(head, "nouns", LESSER_FATES);
  if (fate?.id !== "shot") return fate;
  for (let at = place.from - 4; at < place.after + 8; at++)
    if (wordAt(place, at) === "shot")
      return /^(?:dead|to)$/.test(wordAt(place, at + 1)) ||
        /^(?:killed|fatally)$/.test(wordAt(place, at + 2)) ||
        wordAt(place, at - 1) === "fatally"
        ? named("killed")
        : fate;
  return null;
}

const named = (id: string): Fate => FATES.find((fate) => fate.id === id)!;

/** "two people suffered minor injuries", "the arrest of 18 men", "the deaths of 12", "gunned down 14 people". */
function byPhrase(place: Place): Fate | null {
  if (/^(?:suffered|sustained|suffering|sustaining)$/.test(wordAt(place, place.after)))
    return [1, 2, 3, 4].some((on) => /^(?:injuries|wounds|burns)$/.test(wordAt(place, place.after + on)))
      ? named("injured")
      : null;
  const [last, before] = [wordAt(place, place.from - 1), wordAt(place, place.from - 2)];
  // "Twelve passengers lost their lives"
  if (/^(?:lost|lose|losing)$/.test(wordAt(place, place.after)))
    return /^(?:life|lives)$/.test(wordAt(place, place.after + 2)) ? named("killed") : null;
  if (last === "of") {
    // "with the loss of 12 lives"
    if (before === "loss" && /^(?:lives|life)$/.test(place.quantity.of ?? "")) return named("killed");
    if (/^(?:deaths?|killings?|murders?)$/.test(before)) return named("killed");
    if (/^arrests?$/.test(before)) return named("arrested");
    if (/^(?:kidnapping|abduction)$/.test(before)) return named("kidnapped");
  }
  if (last === "down" && /^(?:gun|gunned|gunning|mowed|mowing|cut)$/.test(before)) return named("killed");
  if (/^(?:was|were)$/.test(wordAt(place, place.after)) && wordAt(place, place.after + 1) === "placed")
    return wordAt(place, place.after + 3) === "arrest" ? named("arrested") : null;
  return null;
}

/** What became of the things a number counts: "flattening seven villages", "12 worst-hit villages". */
export function damageOf(place: Place): Fate | null {
  const own = (place.quantity.of ?? "").toLowerCase().split(/[\s-]+/);
  return (
    DAMAGES.find((fate) => own.some((word) => fate.verbs.has(word))) ??
    fateAfter(place, DAMAGES) ??
    fateBefore(place, DAMAGES)
  );
}

/** "more than 80 people were rushed to hospital"; of "three victims were taken to hospital" some may be dead. */
function inHospital(place: Place): Fate | null {
  if (/\bvictims?$/i.test(place.quantity.of ?? "")) return null;
  for (let at = place.after; at < place.after + 6; at++)
    if (/^(?:rushed|taken|brought|airlifted|flown|treated|admitted)$/.test(wordAt(place, at)))
      return [1, 2, 3, 4].some((on) => /^hospitals?$/.test(wordAt(place, at + on))) ? FATES[1]! : null;
  return null;
}

const fateBy = (word: string, part: "verbs" | "nouns", fates: readonly Fate[] = FATES): Fate | null =>
  fates.find((fate) => fate[part].has(word)) ?? null;

// "were", "have reportedly been", "are feared", "were known to have", "of whom were", "who had also been"
const FILLER =
  /^(?:was|were|is|are|be|been|being|have|has|had|also|reportedly|believed|known|feared|confirmed|presumed|reported|officially|now|already|left|who|that|,|to|either|all|seriously|critically|badly|slightly|severely|fatally|others?|more|them|of|whom|people|persons)$/;

/** "at least 10 people were killed", "12 wounded", "two others have died", "left 50 dead". */
function fateAfter(place: Place, fates: readonly Fate[]): Fate | null {
  for (let at = place.after, end = place.after + 12; at < end; at++) {
    // "30 people, many of them children, were killed"
    if (
      wordAt(place, at) === "," &&
      /^(?:many|most|some|mostly|including|among|all)$/.test(wordAt(place, at + 1)) &&
      wordAt(place, at + 1) !== "all"
    ) {
      const close = [2, 3, 4, 5, 6, 7].find((on) => wordAt(place, at + on) === ",");
      if (close !== undefined) at += close + 1;
    }
    // "12 passengers and crew perished"
    if (wordAt(place, at) === "and" && at === place.after && at > place.to && isAboard(place, at + 1)) at += 2;
    const word = wordAt(place, at);
    const fate = fateBy(word, "verbs", fates);
    if (fate) return isOwn(place, at, word) ? fate : null;
    if (!FILLER.test(word)) return null;
    // "12 people, who died", but not "12 people, killed in another attack"
    if (word === "," && !/^(?:who|all|were|was|have|had)$/.test(wordAt(place, at + 1))) return null;
  }
  return null;
}

/** Whoever is aboard with others: "women" of "girls and women" would be a set of its own. */
const isAboard = (place: Place, at: number): boolean =>
  /^(?:crew|staff|crewmen|personnel|passengers|guests)$/.test(wordAt(place, at));

/** "12 killed five" has two numbers and the verb is active; "12 wounded soldiers" is caught by the noun. */
function isOwn(place: Place, at: number, word: string): boolean {
  if (!/^(?:killed|injured|wounded|arrested|hurt|kill|murdered|rescued|detained|kidnapped|abducted)$/.test(word))
    return true;
  const passive = place.document.tokens
    .slice(place.after, at)
    .some((t) => /^(?:was|were|been|being|is|are|be)$/i.test(t.text));
  // "21 girls abducted in 2014 have been released": what is told of them comes later
  if (!passive && at === place.after && at > place.to && at < place.sentence.to) {
    const later = place.document.tokens.slice(at + 1, Math.min(at + 9, place.sentence.to));
    if (later.some((t) => /^(?:have|has|had|were|was|are|is)$/i.test(t.text))) return false;
  }
  if (passive || at === place.to) return true;
  const next = tokenOf(place, at + 1);
  return (
    !next || !/^(?:NUM|DET|PRON|PROPN|NOUN)$/.test(next.pos) || /^(?:in|by|when|after|on|at|and|,|\.)$/i.test(next.text)
  );
}

/** "killing at least 10", "injured more than 400", "claimed the lives of 12", "shot dead 20 children". */
function fateBefore(place: Place, fates: readonly Fate[]): Fate | null {
  let at = place.from - 1;
  while (
    /^(?:the|a|of|some|up|nearly|to|lives|life|estimated|further|over|another)$/.test(wordAt(place, at)) &&
    place.from - at <= 4
  )
    at--;
  const word = wordAt(place, at);
  if (/^(?:claimed|claiming|claims|took|taking|cost|costing|lost)$/.test(word))
    return /^(?:lives|life)$/.test(wordAt(place, at + 1)) ||
      /^(?:lives|life)$/.test(wordAt(place, at + 2)) ||
      /^(?:lives|life)$/.test(place.quantity.of ?? "")
      ? FATES[0]!
      : null;
  if (at < place.from - 1 && /^(?:of|to)$/.test(wordAt(place, place.from - 1))) return null;
  // "shot to death one person", "stabbed to death three men"; "was stabbed to death 12 days ago" counts nobody
  if (word === "death" && wordAt(place, at - 1) === "to")
    return /^(?:was|were|been|being)$/.test(wordAt(place, at - 3)) ? null : FATES[0]!;
  const fate = fateBy(word, "verbs", fates);
  if (!fate) return null;
  const token = tokenOf(place, at)!;
  // "were killed, two of them" has its comma; "was killed 12 days ago" and "planned to kill 12" tell of no such toll
  if (/^(?:was|were|been|being|be|is|are|to|would|could|may|might)$/.test(wordAt(place, at - 1)) && word !== "dead")
    return null;
  return token.pos === "VERB" || token.pos === "ADJ" || /ing$|ed$/.test(word) ? fate : null;
}

/** "a death toll of 12", "the number of injured rose to 40", "14 deaths", "Deaths | 21", "no casualties". */
function fateNoun(place: Place): Fate | null {
  const head = place.quantity.head
    ? place.document.clean.slice(place.quantity.head.start, place.quantity.head.end).toLowerCase()
    : "";
  const own = fateBy(head, "nouns");
  if (own) return own;
  // "Deaths | 21" counts people, though no such word stands beside the number.
  const { of } = place.quantity;
  if (of !== null && !/^(?:people|persons|victims)$/i.test(head || of)) return null;
  const label = rowLabel(place);
  if (label !== null)
    return FATES.find((fate) => label.split(" ").some((word) => fate.nouns.has(word) || fate.verbs.has(word))) ?? null;
  for (let at = place.from - 1; at >= place.sentence.from && place.from - at <= 9; at--) {
    const word = wordAt(place, at);
    if (word === "toll") return /^(?:injury|injured|casualty)$/.test(wordAt(place, at - 1)) ? FATES[1]! : FATES[0]!;
    // "the number of deaths has risen to 12"
    const noun = fateBy(word, "nouns");
    if (noun && numberOf(place, at)) return noun;
    if (
      !/^(?:of|to|at|is|was|stands?|stood|rose|risen|rises|has|had|have|climbed|reached|reaches|hit|now|by|from|in|the|a|been|as|put|jumped|grown|increased|dropped|down|up|least|:|-|for|high|confirmed|official)$/.test(
        word,
      )
    )
      return tollOfSomething(place);
  }
  return null;
}

// "number of people killed in the wreck is", "death toll from the floods in Velden has risen to", "injury toll of the quake stood at", "number of dead in the mine rose to"
const TOLL_OF =
  /\b(?:(?:(injury|casualty) )?toll|number of (?:dead|deaths|fatalities|people killed|(injured|wounded))|[Ff]atalities|[Dd]eaths|[Tt]he dead) (?:from|of|in|after) (?:[\p{L}'’-]+ ){1,9}?(?:(?:has|had) )?(?:now )?(?:risen|rose|rises|climbed|jumped|grown|increased|reached|stands|stood|is|was|number(?:s|ed)?) (?:(?:to|at|now) )?(?:(?:at least|more than) )?$/u;

/** "The death toll from storm Ulla has risen to 11": the toll's own event stands between it and its number. */
function tollOfSomething({ document, sentence, quantity }: Place): Fate | null {
  const before = document.clean.slice(Math.max(sentence.start, quantity.start - 120), quantity.start);
  if (!/toll |number of |number $/.test(before)) return null;
  const found = TOLL_OF.exec(before);
  return found ? (found[1] || found[2] ? FATES[1]! : FATES[0]!) : null;
}

// "Killed: at least ", "Number of injured: "
const ITEM_LABEL = /^((?:[\p{L}-]+ ){0,3}[\p{L}-]+):\s*(?:at least |about |some |more than |over )?$/u;

/** "Deaths" of the row "Deaths | 21" and of the line "Deaths: 21": short, and the number alone behind it. */
function rowLabel({ document, sentence, quantity }: Place): string | null {
  const block = document.blocks[sentence.block]!;
  const first = block.cells[0];
  if (block.kind !== "row" && sentence.start === block.start && block.end - quantity.end <= 12)
    return (
      ITEM_LABEL.exec(
        document.clean.slice(block.start, Math.min(quantity.start, block.start + 60)),
      )?.[1]?.toLowerCase() ?? null
    );
  if (block.kind !== "row" || !first || quantity.start < first.end) return null;
  if (sentence.end - quantity.end > 12 || quantity.start - sentence.start > 12) return null;
  return document.clean.slice(first.start, Math.min(first.end, first.start + 40)).toLowerCase();
}

const numberOf = (place: Place, at: number): boolean =>
  [1, 2, 3, 4].some((back) => /^(?:number|numbers|count|tally|total|toll)$/.test(wordAt(place, at - back)));
