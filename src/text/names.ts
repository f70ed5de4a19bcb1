import type { NameType } from "../model/mention.js";
import type { Document, Sentence } from "./document.js";
import type { Found, Named, NameSpan } from "./found.js";
import { type Candidate, candidatesOf, foldOf } from "./names/candidates.js";
import { type Form, groupForms } from "./names/grouping.js";
import { standsOf } from "./names/stands.js";
import { isNoName, noVotes, typeOf, type Votes, votesOfForm, votesOfPlace } from "./names/typing.js";
import { type Word, wordsOfSentence } from "./names/words.js";

interface Tally {
  readonly votes: Votes;
  readonly places: Candidate[];
  text: string;
  sure: number;
}

/** Persons, organisations and places, who of them is whom, and the pronouns that plainly stand for one. */
export function namesOf(document: Document): Pick<Found, "named" | "names" | "stands"> {
  const common = commonWords(document);
  const isCommon = (fold: string) => common.has(fold);
  const tallies = new Map<string, Tally>();
  const later: { sentence: Sentence; words: Word[] }[] = [];
  for (const sentence of document.sentences) {
    const words = wordsOfSentence(document, sentence);
    if (isHeadline(document, sentence, words)) {
      later.push({ sentence, words });
      continue;
    }
    for (const candidate of candidatesOf(words, sentence, isCommon)) {
      if (isNoName(candidate)) continue;
      const fold = foldOf(candidate.words, candidate.from, candidate.to);
      let tally = tallies.get(fold);
      if (!tally) {
        tally = { votes: votesOfForm(candidate), places: [], text: textOf(document, candidate), sure: 0 };
        tallies.set(fold, tally);
      }
      tally.places.push(candidate);
      if (!candidate.initial) tally.sure++;
      const votes = votesOfPlace(candidate);
      tally.votes.person += votes.person;
      tally.votes.organization += votes.organization;
      tally.votes.place += votes.place;
    }
  }
  const surnames = surnamesOf(tallies);
  const forms: Form[] = [];
  const spans: { form: number; start: number; end: number }[] = [];
  for (const [fold, tally] of tallies) {
    const type = decideType(fold, tally, surnames);
    if (!type) continue;
    for (const { words, from, to } of tally.places)
      spans.push({ form: forms.length, start: words[from]!.start, end: words[to - 1]!.end });
    const first = tally.places[0]!;
    forms.push({ fold, text: tally.text, type, count: tally.places.length, first: first.words[first.from]!.start });
  }
  headlineSpans(later, forms, spans);
  const roots = groupForms(forms);
  const { named, indexOf } = nameGroups(forms, roots);
  const names: NameSpan[] = spans
    .map(({ form, start, end }) => ({
      start,
      end,
      type: named[indexOf[form]!]!.type,
      named: indexOf[form]!,
      descriptions: [],
    }))
    .sort((a, b) => a.start - b.start);
  return { named, names, stands: standsOf(document, named, names) };
}

/** Words that the article also writes in lower case. */
function commonWords(document: Document): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of document.tokens) {
    const code = text.charCodeAt(0);
    if (code >= 97 && code <= 122) words.add(text);
  }
  return words;
}

const textOf = (document: Document, { words, from, to }: Candidate): string =>
  document.clean.slice(words[from]!.start, words[to - 1]!.end);

/** Most of its longer words begin with a capital: there a capital tells nothing. */
function isHeadline(document: Document, sentence: Sentence, words: readonly Word[]): boolean {
  const { kind } = document.blocks[sentence.block]!;
  let long = 0;
  let capitals = 0;
  let letters = 0;
  for (const word of words) {
    if (!word.letters) continue;
    letters++;
    if (word.text.length < 4) continue;
    long++;
    if (word.capital) capitals++;
  }
  if (letters < 3) return false;
  const share = capitals / Math.max(1, long);
  if (kind === "title" || kind === "heading") return share > 0.6;
  // "The team included Anna Keller, Peter Lund and Maria Torres." is a sentence full of names.
  const stopped = /[.!?]["'”’)]*$/.test(document.clean.slice(sentence.start, sentence.end));
  return !stopped && long >= 5 && share > 0.75;
}

/** The last words of full names of persons. */
function surnamesOf(tallies: ReadonlyMap<string, Tally>): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const [fold, tally] of tallies) {
    const parts = fold.split(" ");
    if (parts.length < 2 || typeOf(tally.votes, parts.length) !== "person") continue;
    surnames.add(parts[parts.length - 1]!);
    surnames.add(parts[0]!);
  }
  return surnames;
}

function decideType(fold: string, tally: Tally, surnames: ReadonlySet<string>): NameType | null {
  const size = fold.includes(" ") ? 2 : 1;
  const votes = { ...noVotes(), ...tally.votes };
  if (size === 1 && surnames.has(fold)) votes.person += 3;
  // A lone first word of a sentence that nothing confirms.
  if (size === 1 && tally.sure === 0 && Math.max(votes.person, votes.organization, votes.place) < 2.5) return null;
  return typeOf(votes, size) ?? (size === 1 && tally.sure > 0 ? "organization" : null);
}

/** Headlines: only names that the text knows. */
function headlineSpans(
  later: readonly { words: readonly Word[] }[],
  forms: readonly Form[],
  spans: { form: number; start: number; end: number }[],
): void {
  const byFold = new Map(forms.map((form, i) => [form.fold, i]));
  for (const { words } of later)
    for (let i = 0; i < words.length; i++) {
      if (!words[i]!.capital) continue;
      for (let to = Math.min(words.length, i + 5); to > i; to--) {
        const form = byFold.get(foldOf(words, i, to));
        if (form === undefined) continue;
        spans.push({ form, start: words[i]!.start, end: words[to - 1]!.end });
        i = to - 1;
        break;
      }
    }
}

/** One named a group; its name is the fullest form. */
function nameGroups(forms: readonly Form[], roots: readonly number[]): { named: Named[]; indexOf: number[] } {
  const groups = new Map<number, Form[]>();
  roots.forEach((root, i) => {
    groups.set(root, [...(groups.get(root) ?? []), forms[i]!]);
  });
  const ordered = [...groups].sort(
    (a, b) => Math.min(...a[1].map((f) => f.first)) - Math.min(...b[1].map((f) => f.first)),
  );
  const indexOfRoot = new Map(ordered.map(([root], i) => [root, i]));
  const named = ordered.map(([root, members]) => {
    const sorted = [...members].sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
    return { type: forms[root]!.type, name: sorted[0]!.text, forms: sorted.map((f) => f.text) };
  });
  return { named, indexOf: roots.map((root) => indexOfRoot.get(root)!) };
}
