import type { Found } from "../found.js";
import { inside } from "../offsets.js";
import type { Cue } from "./cues.js";
import type { Frame } from "./frame.js";
import type { Range } from "./phrases.js";

type Names = Pick<Found, "named" | "names">;
type Gender = "he" | "she";

/** So many sentences back a pronoun reaches. */
const REACH = 4;
const HONORIFIC: Readonly<Record<string, Gender>> = { mr: "he", sir: "he", mrs: "she", ms: "she", miss: "she" };

/**
 * Whom "he" or "she" beside a cue stands for: the person who spoke last, or the first one of the sentence before.
 * By the index of the cue's speaker token; absent where that is not plain.
 */
export function speakersByPronoun(frame: Frame, cues: readonly Cue[], { named, names }: Names): Map<number, number> {
  const { tokens, segments } = frame;
  const persons = names.filter((name) => named[name.named]!.type === "person");
  const genders = gendersOf(frame, persons);
  const resolved = new Map<number, number>();
  let topic: { named: number | null; segment: number } | null = null;
  let next = 0;
  segments.forEach((segment, s) => {
    const start = tokens[segment.from]!.start;
    const end = tokens[segment.to - 1]!.end;
    const here = inside(persons, { start, end }).filter(
      (name) => isOutside(frame, name.start) && !isPossessive(frame, name.end),
    );
    let spoke: number | null | undefined;
    for (; next < cues.length && cues[next]!.segment <= s; next++) {
      const { speaker } = cues[next]!;
      if (!speaker || cues[next]!.segment !== s) continue;
      const gender = pronounAt(frame, speaker);
      const from = tokens[speaker.from]!.start;
      if (gender) {
        const before = here.filter((name) => name.end <= from && fits(genders, name.named, gender));
        const person: number | null =
          before[0]?.named ?? (topic && s - topic.segment <= REACH && topic.named !== null ? topic.named : null);
        if (person === null || !fits(genders, person, gender)) continue;
        if (!genders.has(person)) genders.set(person, gender);
        resolved.set(speaker.from, person);
        spoke = person;
      } else {
        const who = here.find((name) => name.start >= from && name.end <= tokens[speaker.to - 1]!.end);
        spoke = who ? who.named : speaker.to - speaker.from > 1 ? null : spoke;
      }
    }
    if (spoke !== undefined) topic = { named: spoke, segment: s };
    else if (here[0]) topic = { named: here[0].named, segment: s };
  });
  return resolved;
}

function pronounAt({ tokens }: Frame, { from, to }: Range): Gender | null {
  const word = tokens[from]!.lower;
  return to - from === 1 && (word === "he" || word === "she") ? word : null;
}

/** "Mr. Jones", "Ms Jones": the honorific before a name. */
function gendersOf({ document }: Frame, persons: Names["names"]): Map<number, Gender> {
  const genders = new Map<number, Gender>();
  for (const { start, named } of persons) {
    const before = /(\p{L}+)\.?\s$/u.exec(document.clean.slice(Math.max(0, start - 6), start));
    const gender = before ? HONORIFIC[before[1]!.toLowerCase()] : undefined;
    if (gender && !genders.has(named)) genders.set(named, gender);
  }
  return genders;
}

const fits = (genders: ReadonlyMap<number, Gender>, named: number, gender: Gender): boolean =>
  (genders.get(named) ?? gender) === gender;

/** Outside quotation marks; by binary search. */
function isOutside({ marked }: Frame, at: number): boolean {
  let low = 0;
  let high = marked.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (marked[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  const passage = marked[low];
  return !passage || at < passage.start || at >= passage.end;
}

const isPossessive = ({ document }: Frame, end: number): boolean => /^['’]/.test(document.clean.slice(end, end + 1));
