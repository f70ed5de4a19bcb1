import type { Document } from "../document.js";
import type { Named, NameSpan, Stand } from "../found.js";
import type { Candidate } from "./candidates.js";
import { foldOf, isCommon } from "./kinds.js";
import type { Tallies } from "./tallies.js";
import type { Word } from "./words.js";

/** A personal pronoun after a name in its sentence speaks for a person: the nearest name before it. */
export function pronounVotes(words: readonly Word[], candidates: readonly Candidate[], tallies: Tallies): void {
  if (!candidates.length) return;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.capital || !/^(?:he|she|his|her|him|himself|herself)$/.test(word.fold)) continue;
    for (let c = candidates.length - 1; c >= 0; c--) {
      const candidate = candidates[c]!;
      if (candidate.to > i) continue;
      const tally = tallies.get(foldOf(words, candidate.from, candidate.to));
      if (tally && (tally.size === 1 ? !isCommon(words[candidate.from]!) : tally.votes.other > 0))
        tally.votes.person += 0.6;
      break;
    }
  }
}

/** Pronouns that plainly stand for one named person. */
export function standsOf(_document: Document, _named: readonly Named[], _names: readonly NameSpan[]): Stand[] {
  return [];
}
