import type { NameType } from "../../model/mention.js";
import { looseKey } from "../../values/spelling.js";
import { isPlacePreposition } from "./beside.js";
import type { Candidate } from "./candidates.js";
import { gazetteer, isCommonWord } from "./gazetteer.js";
import { partsOf } from "./grouping.js";
import { foldOf } from "./kinds.js";
import { isNoName, noVotes, typeOf, type Votes, votesOfForm, votesOfPlace } from "./typing.js";

/** One form of a name in an article: what speaks for each type, and where it stands. */
export interface Tally {
  readonly fold: string;
  readonly size: number;
  readonly votes: Votes;
  readonly places: Candidate[];
  /** Places in running text where the capital tells something. */
  sure: number;
}

export type Tallies = Map<string, Tally>;

/** Counts one candidate under its form. */
export function count(tallies: Tallies, candidate: Candidate): Tally | null {
  if (isNoName(candidate)) return null;
  const fold = foldOf(candidate.words, candidate.from, candidate.to);
  let tally = tallies.get(fold);
  if (!tally) {
    tally = {
      fold,
      size: Math.max(
        1,
        candidate.to - (candidate.words[candidate.from]!.capital ? candidate.from : candidate.from + 1),
      ),
      votes: votesOfForm(candidate),
      places: [],
      sure: 0,
    };
    tallies.set(fold, tally);
  }
  tally.places.push(candidate);
  if (!candidate.initial) tally.sure++;
  const votes = votesOfPlace(candidate);
  for (const type of ["person", "organization", "place", "other"] as const) tally.votes[type] += votes[type];
  return tally;
}

export interface PersonWords {
  readonly surnames: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  /** "Halberg" where the article has a "Hallberg". Costs more than a look-up: for words that nothing else knows. */
  readonly isMisspelt: (word: string) => boolean;
}

/** The first and last words of full names of persons. */
export function personWords(tallies: Tallies): PersonWords {
  const surnames = new Set<string>();
  const given = new Set<string>();
  for (const { fold, size, votes } of tallies.values()) {
    if (size < 2 || typeOf(votes) !== "person") continue;
    const parts = partsOf(fold);
    if (!parts.length) continue;
    surnames.add(parts[parts.length - 1]!);
    // "el-Sisi" is "Sisi" too; "Roe-Doe" is "Roe".
    for (const part of parts[parts.length - 1]!.split("-")) if (part.length > 3) surnames.add(part);
    given.add(parts[0]!);
  }
  let keys: ReadonlySet<string> | null = null;
  const isMisspelt = (word: string): boolean => {
    keys ??= new Set([...surnames].filter((s) => s.length > 5).map(looseKey));
    return keys.has(looseKey(word));
  };
  return { surnames, given, isMisspelt };
}

/** "in Washington", "from Washington", "Washington's governor", "Seattle, Washington". */
const isWhere = ({ words, from, to }: Candidate): boolean => {
  const [before, next] = [words[from - 1], words[to]];
  return (
    (before !== undefined && (isPlacePreposition(before) || /^(?:of|from|to|,|the)$/.test(before.fold))) ||
    /^(?:-|'s)$/.test(next?.text ?? "") ||
    next?.capital === true
  );
};

/** The type of each form by all its places and by the full names of the article. */
export function decide(tally: Tally, known: PersonWords): NameType | null {
  const votes = { ...noVotes(), ...tally.votes };
  const word = tally.fold.slice(tally.fold.lastIndexOf(" ") + 1);
  if (tally.size === 1 && known.surnames.has(word)) {
    votes.person += 4;
    // "Ida Washington … Washington said": whoever bears the name of a place, where nothing is said to be in it.
    if (votes.place > votes.person && !tally.places.some(isWhere)) votes.person = votes.place + 1;
  } else if (tally.size === 1 && known.given.has(tally.fold)) votes.person += 2;
  else if (
    tally.size === 1 &&
    word.length > 5 &&
    tally.places.length < 3 &&
    votes.person + votes.place + votes.organization < 3
  ) {
    if (!isCommonWord(word) && known.isMisspelt(word)) votes.person += 3;
  }
  // "Research said", "the Alliance": a common word is a person's name only by title or full name.
  const isKnown = known.surnames.has(word) || known.given.has(tally.fold);
  if (tally.size === 1 && votes.person < 5 && !isKnown && isCommonWord(word) && !gazetteer().surnames.has(word))
    votes.person = 0;
  const best = Math.max(votes.person, votes.organization, votes.place);
  // A lone first word of a sentence that nothing confirms.
  if (tally.size === 1 && tally.sure === 0 && best < 2.5) return null;
  // "the Moon", "Tie": a common word needs more than one capital.
  if (tally.size === 1 && isCommonWord(tally.fold) && best < 2.5 && (tally.sure < 2 || best < 1)) return null;
  const type = typeOf(votes);
  if (type || tally.size > 1 || tally.sure === 0 || votes.other > 0.5) return type;
  // Little speaks for any: what speaks at all, else a firm or a thing.
  if (best <= 0 || votes.organization === best) return "organization";
  return votes.person === best ? "person" : "place";
}
