import { TELLING } from "../../lexicon/name-words.js";
import { LOWER_ROLES } from "../../lexicon/title-words.js";
import { asked } from "../../values/known.js";
import type { Document, Token } from "../document.js";
import type { NameSpan, Stand } from "../found.js";
import type { Candidate } from "./candidates.js";
import { gazetteer } from "./gazetteer.js";
import { foldOf, isCommon } from "./kinds.js";
import type { Tallies } from "./tallies.js";
import type { Gender, Traits } from "./traits.js";
import type { Word } from "./words.js";

/** A personal pronoun after a name in its sentence speaks for a person: the nearest name before it. */
export function pronounVotes(words: readonly Word[], candidates: readonly Candidate[], tallies: Tallies): void {
  if (!candidates.length) return;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.capital || !PRONOUNS.has(word.fold)) continue;
    for (let c = candidates.length - 1; c >= 0; c--) {
      const candidate = candidates[c]!;
      if (candidate.to > i) continue;
      const tally = tallies.get(foldOf(words, candidate.from, candidate.to));
      // "came from Trieste with her": the place is not she.
      if (words[candidate.from]!.upper || /^(?:from|to|of|in|at|near)$/.test(words[candidate.from - 1]?.fold ?? ""))
        break;
      if (tally && (tally.size === 1 ? !isCommon(words[candidate.from]!) : tally.votes.other > 0))
        tally.votes.person += 0.6;
      break;
    }
  }
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** How many sentences back a name may stand. */
const REACH = 3;

interface Seen {
  readonly named: number;
  readonly sentence: number;
  /** It is what the clause is about, or who speaks. */
  readonly subject: boolean;
}

/**
 * Pronouns and roles that plainly stand for one named person. A pronoun stands for the one person of its gender in
 * reach; of several, for the one that the last clauses are about. "The minister" stands for the one minister.
 */
export function standsOf(document: Document, names: readonly NameSpan[], traits: readonly (Traits | null)[]): Stand[] {
  const stands: Stand[] = [];
  const genders = traits.map((trait) => trait?.gender ?? "unknown");
  const { tokens, sentences } = document;
  const bearers = bearersOf(traits);
  let seen: Seen[] = [];
  let next = 0;
  let quoted = false;
  let block = -1;
  for (const sentence of sentences) {
    // A quotation that runs over a paragraph opens again there.
    if (sentence.block !== block) quoted = false;
    block = sentence.block;
    seen = seen.filter((s) => s.sentence >= sentence.index - REACH);
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]!;
      while (next < names.length && names[next]!.end <= token.start) next++;
      const name = names[next];
      if (name && name.start <= token.start) {
        if (name.start === token.start && name.type === "person" && traits[name.named])
          seen.push({
            named: name.named,
            sentence: sentence.index,
            subject: !quoted && isSubject(tokens, i, name, sentence.to),
          });
        continue;
      }
      if (token.pos === "PUNCT") {
        if (token.text === "“") quoted = true;
        else if (token.text === "”") quoted = false;
        else if (token.text === '"') quoted = !quoted;
        continue;
      }
      if (quoted || (token.pos !== "PRON" && token.pos !== "DET")) continue;
      const lower = token.lower;
      const gender = PRONOUNS.get(lower);
      if (gender) {
        const named = antecedent(seen, gender, genders, sentence.index, /^(?:him|himself|herself)$/.test(lower));
        if (named !== null) {
          stands.push({ start: token.start, end: token.end, named });
          // A name whose gender nothing told has one from here on.
          if (genders[named] === "unknown") genders[named] = gender;
          seen.push({ named, sentence: sentence.index, subject: /^s?he$/.test(lower) });
        }
      }
      // "the officer", "a woman"; "her nephew": what follows may be about him.
      const opens = gender ? /^(?:his|her)$/.test(lower) : token.pos === "DET" || lower === "the";
      const role = opens ? roleAt(tokens, i, sentence.to, lower === "the" ? bearers : NOBODY) : null;
      if (!role) continue;
      const { named, last } = role;
      if (named !== null) stands.push({ start: token.start, end: tokens[last]!.end, named });
      const after = tokens[last + 1];
      const before = tokens[i - 1];
      const subject = /^(?:VERB|AUX)$/.test(after?.pos ?? "") || (before !== undefined && TELLING.has(before.lower));
      seen.push({ named: named ?? SOMEBODY, sentence: sentence.index, subject });
      i = last;
    }
  }
  return stands;
}

/** Followed by its verb, or "said Roe". */
function isSubject(tokens: readonly Token[], at: number, name: NameSpan, to: number): boolean {
  const before = tokens[at - 1];
  if (before && TELLING.has(before.lower)) return true;
  let i = at;
  while (i < to && tokens[i]!.start < name.end) i++;
  const after = tokens[i];
  if (!after || after.text === "'s") return false;
  if (/^(?:VERB|AUX|ADV)$/.test(after.pos) || TELLING.has(after.lower)) return true;
  // "Roe, the mayor, said": the name opens the sentence.
  return after.text === "," && (at === 0 || before === undefined || /[.!?"”]/.test(before.text));
}

/** A person without a name: "a woman", "the officer". A pronoun may stand for them. */
const SOMEBODY = -1;
const NOBODY: ReadonlyMap<string, number> = new Map();

/** The person that a pronoun plainly stands for; null where it is not plain. */
function antecedent(
  seen: readonly Seen[],
  gender: Gender,
  genders: readonly Gender[],
  now: number,
  isObject: boolean,
): number | null {
  const fits = seen.filter(({ named, sentence }) => {
    if (named === SOMEBODY) return sentence >= now - 1;
    return genders[named] === gender || genders[named] === "unknown";
  });
  const one = (from: readonly Seen[]): number | null => {
    const all = new Set(from.map((s) => s.named));
    return all.size === 1 ? from[0]!.named : null;
  };
  // An object is not what its own clause is about: "Roe told him".
  if (isObject) {
    const others = fits.filter((s) => !(s.sentence === now && s.subject));
    const only = one(fits);
    const about = fits.some((s) => s.sentence === now && s.subject);
    return only !== null && only !== SOMEBODY && !about && others.length ? only : null;
  }
  const near = fits.filter((s) => s.sentence >= now - 1);
  const subjects = fits.filter((s) => s.subject && s.sentence >= now - 2);
  const found = one(fits) ?? one(near) ?? subjects[subjects.length - 1]?.named ?? null;
  return found === SOMEBODY ? null : found;
}

/** Roles that one named person of the article bears. */
function bearersOf(traits: readonly (Traits | null)[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  const shared = new Set<string>();
  traits.forEach((trait, named) => {
    for (const role of trait?.roles ?? []) {
      if (bearers.has(role)) shared.add(role);
      bearers.set(role, named);
    }
  });
  for (const role of shared) bearers.delete(role);
  for (const word of VAGUE) bearers.delete(word);
  return bearers;
}

/** Too common for "the man" to be anyone in particular, or no role by itself. */
const VAGUE = [
  "man",
  "woman",
  "member",
  "leader",
  "official",
  "officer",
  "friend",
  "people",
  "person",
  "source",
  "of",
  "former",
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "sir",
  "st",
];

/** "the minister", "the prime minister", "a woman": whom, and its last token; null where no role stands here. */
function roleAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  bearers: ReadonlyMap<string, number>,
): { named: number | null; last: number } | null {
  for (let i = at + 1; i < to && i <= at + 4; i++) {
    const token = tokens[i]!;
    if (token.text !== token.lower) return null;
    const named = bearers.get(token.text);
    const next = tokens[i + 1];
    const ends = !next || !(next.pos === "NOUN" || next.pos === "PROPN" || next.text === "-");
    if (ends && (named !== undefined || isRole(token.known))) {
      // "the minister of trade", "the former minister": somebody, and not plainly the one.
      const plain =
        named !== undefined && next?.text !== "of" && !tokens.slice(at + 1, i).some((t) => OTHERS.test(t.text));
      return { named: plain ? named : null, last: i };
    }
    if (!/^(?:NOUN|ADJ|NUM|ADV|PUNCT)$/.test(token.pos) || /^[,.;:]$/.test(token.text)) return null;
  }
  return null;
}

const isRole = asked(({ text }) => gazetteer().personNouns.has(text) || LOWER_ROLES.has(text));

const OTHERS = /^(?:former|new|other|late|next|first|current|vice|deputy|acting|ex|previous|second|another)$/;
