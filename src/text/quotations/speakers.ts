import { headKey, headOf } from "../../lexicon/heads.js";
import type { Found, NameSpan, QuotationSpan } from "../found.js";
import { isPersonWord } from "../names/kinds.js";
import { within } from "../offsets.js";
import type { Frame } from "./frame.js";
import type { Range } from "./phrases.js";

/** Characters; no name is as long. */
const LONGEST_NAME = 200;

const RELATIVE = /^(?:who|which|that|whom)$/i;

/** The words that name a speaker, and whom that is where it is plain. */
export function speakerOf(
  { tokens }: Frame,
  range: Range,
  names: Pick<Found, "named" | "names" | "stands">,
  pronouns: ReadonlyMap<number, number>,
): QuotationSpan["speaker"] {
  const start = tokens[range.from]!.start;
  const read = tokens[range.to - 1]!.end;
  // "said Judge Nora Early": a surname that reads as an adverb is part of the name all the same.
  const cut = within(names.names, { start, end: read + LONGEST_NAME }).find((n) => n.start < read && n.end > read);
  const end = cut?.end ?? read;
  const inside = within(names.names, { start, end });
  const last = RELATIVE.test(tokens[range.to - 1]!.text) && range.to - range.from > 1 ? range.to - 2 : range.to - 1;
  const nameEnd = cut ? end : tokens[last]!.text === "," ? tokens[last - 1]!.end : tokens[last]!.end;
  const persons = inside.filter(
    (name) => names.named[name.named]!.type === "person" && !isPossessor(tokens, range, name),
  );
  // "Rovers coach Ada Brandt" is who the words end on; of "Ada Brandt, a friend of Jo Lind" it is the first.
  const apposed = persons.length ? undefined : appositionOf(tokens, range, names);
  const person = persons.find((name) => name.end === nameEnd) ?? persons[0] ?? apposed;
  // "Apple said", but not "a spokesman for Apple said".
  const whole = inside.find((name) => name.end === nameEnd && name.start <= start + 4);
  // "She", "the mayor"; not the "her" of "her daughter".
  const stand = within(names.stands, { start, end }).find((span) => span.end === end || span.end === nameEnd);
  const named = person?.named ?? whole?.named ?? stand?.named ?? pronounIn(range, tokens, pronouns);
  return { start, end: apposed?.end ?? end, named, name: named === null ? null : names.named[named]!.name };
}

/** "Ada Brandt's lawyer", "Brandt's former personal doctor": the person after the possessive speaks; "Brandt's letter" is hers. */
function isPossessor(tokens: Frame["tokens"], { from, to }: Range, { end }: NameSpan): boolean {
  let at = from;
  while (at < to && tokens[at]!.start < end) at++;
  if (!/^['’]s?$/.test(tokens[at]?.text ?? "")) return false;
  for (at++; at < to; at++) {
    const { pos, text, lower } = tokens[at]!;
    if (!/^(?:NOUN|PROPN|ADJ|X)$/.test(pos) && text !== "-") return false;
    if (pos !== "ADJ" && (isPersonWord(lower) || headOf(headKey(lower)))) return true;
  }
  return false;
}

/** "Her daughter, Lucia Brandt, said": the name beside a role is whom it stands for. */
function appositionOf(tokens: Frame["tokens"], range: Range, { named, names }: Pick<Found, "named" | "names">) {
  const comma = tokens[range.to];
  const next = tokens[range.to + 1];
  if (comma?.text !== "," || !next) return undefined;
  return within(names, { start: next.start, end: next.start + LONGEST_NAME }).find(
    (name) => name.start === next.start && named[name.named]!.type === "person",
  );
}

/** "She", but not the "her" of "her daughter". */
const pronounIn = (range: Range, tokens: Frame["tokens"], pronouns: ReadonlyMap<number, number>): number | null =>
  range.to - range.from > 1 && /^(?:his|her|their|its|my|our)$/i.test(tokens[range.from]!.text)
    ? null
    : (pronouns.get(range.from) ?? null);
