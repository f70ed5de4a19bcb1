import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Document, Sentence } from "./document.js";
import type { Found, Named, NameSpan } from "./found.js";
import { type Candidate, candidatesOf } from "./names/candidates.js";
import { type Form, groupForms } from "./names/grouping.js";
import { headlineCandidates, isHeadline } from "./names/headlines.js";
import { foldOf } from "./names/kinds.js";
import { lowerCandidates } from "./names/lowered.js";
import { pronounVotes, standsOf } from "./names/stands.js";
import { count, decide, personWords, type Tallies } from "./names/tallies.js";
import { genderOf, mergeSigns, type Signs, signsOf } from "./names/traits.js";
import { type Word, wordsOfSentence } from "./names/words.js";

/** Persons, organisations and places, who of them is whom, and the pronouns that plainly stand for one. */
export function namesOf(document: Document): Pick<Found, "named" | "names" | "stands"> {
  const inLower = lowerWords(document);
  const tallies: Tallies = new Map();
  const headlines: Word[][] = [];
  const doubtful: Candidate[] = [];
  for (const sentence of document.sentences) {
    if (!hasCapital(document, sentence)) continue;
    const words = wordsOfSentence(document, sentence);
    if (isHeadline(document, sentence, words)) {
      headlines.push(words);
      continue;
    }
    const found = candidatesOf(words, inLower);
    doubtful.push(...found.doubtful);
    const counted = found.candidates.filter((candidate) => count(tallies, candidate));
    pronounVotes(words, counted, tallies);
  }
  const persons = personWords(tallies);
  const known = (fold: string) => tallies.has(fold) || persons.surnames.has(fold);
  for (const candidate of doubtful) {
    const fold = foldOf(candidate.words, candidate.from, candidate.to);
    if (isRecovered(candidate, fold, persons.surnames, tallies, inLower)) count(tallies, candidate);
  }
  for (const candidate of lowerCandidates(document, persons.surnames, (fold) => tallies.has(fold))) {
    if (candidate.to - candidate.from > 1) withdraw(tallies, candidate);
    count(tallies, candidate);
  }
  for (const words of headlines) for (const candidate of headlineCandidates(words, known)) count(tallies, candidate);
  return collect(document, tallies);
}

/** Takes back the first word of a candidate that was counted alone: the "Rosa" of "Rosa umber". */
function withdraw(tallies: Tallies, { words, from }: Candidate): void {
  const { fold, start } = words[from]!;
  const places = tallies.get(fold)?.places;
  const at = places?.findIndex((place) => place.words[place.from]!.start === start) ?? -1;
  if (!places || at < 0) return;
  places.splice(at, 1);
  if (!places.length) tallies.delete(fold);
}

/** Has the sentence a capital but that of its first, common word and of "I"? */
function hasCapital({ tokens }: Document, { from, to }: Sentence): boolean {
  let first = true;
  for (let i = from; i < to; i++) {
    const { text, lower, pos } = tokens[i]!;
    if (pos === "PUNCT") continue;
    const code = text.charCodeAt(0);
    const capital = (code >= 65 && code <= 90) || code > 127 || (text.includes("-") && /-\p{Lu}/u.test(text));
    if (capital && !(first && FUNCTION_WORDS.has(lower)) && text !== "I") return true;
    // "al-Sisi": the capital stands inside.
    first = false;
  }
  return false;
}

/** A first word that the article knows as a name: "Felt had", where a full name ends on it. */
function isRecovered(
  { words, to }: Candidate,
  fold: string,
  surnames: ReadonlySet<string>,
  tallies: Tallies,
  inLower: (fold: string) => boolean,
): boolean {
  if (surnames.has(fold)) {
    const next = words[to];
    return !inLower(fold) || next?.text === "'s" || (next !== undefined && /^(?:VERB|AUX)$/.test(next.token.pos));
  }
  return (tallies.get(fold)?.sure ?? 0) > 1 && !inLower(fold);
}

/** So much of a text is searched for a word in lower case: enough for any article, and no more for a book. */
const SEARCHED = 40_000;

/** Does the article also write a word in lower case? A search in the text is quicker than a set of all its words. */
function lowerWords(document: Document): (fold: string) => boolean {
  const text = document.clean.slice(0, SEARCHED);
  const known = new Map<string, boolean>();
  return (fold) => {
    let found = known.get(fold);
    if (found !== undefined) return found;
    found = false;
    for (let at = text.indexOf(fold); at >= 0 && !found; at = text.indexOf(fold, at + 1))
      found = !isLetter(text, at - 1) && !isLetter(text, at + fold.length);
    known.set(fold, found);
    return found;
  };
}

const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191;
};

/** Types the forms, joins those that name one, and puts their places in order. */
function collect(document: Document, tallies: Tallies): Pick<Found, "named" | "names" | "stands"> {
  const persons = personWords(tallies);
  const forms: Form[] = [];
  const spans: { form: number; start: number; end: number }[] = [];
  const allSigns: (Signs | null)[] = [];
  for (const tally of tallies.values()) {
    // "Space X", which nothing tells what it is, beside a "SpaceX" of the same article.
    const joined = tally.size > 1 ? tallies.get(tally.fold.replace(/[ -]/g, "")) : undefined;
    const type = decide(tally, persons) ?? (joined ? decide(joined, persons) : null);
    if (!type) continue;
    let first = Number.POSITIVE_INFINITY;
    let text = "";
    for (const { words, from, to } of tally.places) {
      const [start, end] = [words[from]!.start, words[to - 1]!.end];
      spans.push({ form: forms.length, start, end });
      first = Math.min(first, start);
      // As running text writes it: a headline may have it in capitals.
      if (!text || (text.length > 4 && text === text.toUpperCase())) text = document.clean.slice(start, end);
    }
    const signs = type === "person" ? signsOf(tally.places) : null;
    allSigns.push(signs);
    const gender = signs ? genderOf(signs) : "unknown";
    const gendered = signs !== null && Math.abs(signs.female - signs.male) >= 1;
    forms.push({ fold: tally.fold, text, type, gender, gendered, count: tally.places.length, first });
  }
  const roots = groupForms(forms);
  const { named, indexOf } = nameGroups(forms, roots);
  const names: NameSpan[] = spans
    .map(({ form, start, end }) => {
      const index = indexOf[form]!;
      return { start, end, type: named[index]!.type, named: index, descriptions: [] };
    })
    .sort((a, b) => a.start - b.start);
  const merged: (Signs | null)[] = named.map(() => null);
  allSigns.forEach((signs, form) => {
    const index = indexOf[form]!;
    if (signs) merged[index] = mergeSigns(merged[index] ?? null, signs);
  });
  const traits = merged.map((signs) => signs && { gender: genderOf(signs), roles: signs.roles });
  return { named, names, stands: standsOf(document, names, traits) };
}

/** One named a group; its name is the fullest form. */
function nameGroups(forms: readonly Form[], roots: readonly number[]): { named: Named[]; indexOf: number[] } {
  const groups = new Map<number, Form[]>();
  roots.forEach((root, i) => {
    const group = groups.get(root);
    if (group) group.push(forms[i]!);
    else groups.set(root, [forms[i]!]);
  });
  const ordered = [...groups].sort(
    (a, b) => Math.min(...a[1].map((f) => f.first)) - Math.min(...b[1].map((f) => f.first)),
  );
  const indexOfRoot = new Map(ordered.map(([root], i) => [root, i]));
  const named = ordered.map(([root, members]) => {
    const sorted = [...members].sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
    return { type: forms[root]!.type, name: sorted[0]!.text, forms: [...new Set(sorted.map((f) => f.text))] };
  });
  return { named, indexOf: roots.map((root) => indexOfRoot.get(root)!) };
}
