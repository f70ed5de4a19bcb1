import type { Document } from "./document.js";
import type { Found, Named, NameSpan } from "./found.js";
import { type Candidate, candidatesOf } from "./names/candidates.js";
import { type Form, groupForms } from "./names/grouping.js";
import { headlineCandidates, isHeadline } from "./names/headlines.js";
import { foldOf } from "./names/kinds.js";
import { lowerCandidates } from "./names/lowered.js";
import { pronounVotes, standsOf } from "./names/stands.js";
import { count, decide, personWords, type Tallies } from "./names/tallies.js";
import { type Traits, traitsOf } from "./names/traits.js";
import { type Word, wordsOfSentence } from "./names/words.js";

/** Persons, organisations and places, who of them is whom, and the pronouns that plainly stand for one. */
export function namesOf(document: Document): Pick<Found, "named" | "names" | "stands"> {
  const lower = lowerWords(document);
  const inLower = (fold: string) => lower.has(fold);
  const tallies: Tallies = new Map();
  const headlines: Word[][] = [];
  const running: Word[][] = [];
  const doubtful: Candidate[] = [];
  for (const sentence of document.sentences) {
    const words = wordsOfSentence(document, sentence);
    if (isHeadline(document, sentence, words)) {
      headlines.push(words);
      continue;
    }
    running.push(words);
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
  for (const words of running)
    for (const candidate of lowerCandidates(words, persons.surnames)) count(tallies, candidate);
  for (const words of headlines) for (const candidate of headlineCandidates(words, known)) count(tallies, candidate);
  return collect(document, tallies);
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

/** Words that the article also writes in lower case. */
function lowerWords(document: Document): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of document.tokens) {
    const code = text.charCodeAt(0);
    if (code >= 97 && code <= 122) words.add(text);
  }
  return words;
}

/** Types the forms, joins those that name one, and puts their places in order. */
function collect(document: Document, tallies: Tallies): Pick<Found, "named" | "names" | "stands"> {
  const persons = personWords(tallies);
  const forms: Form[] = [];
  const spans: { form: number; start: number; end: number }[] = [];
  const candidates: (readonly Candidate[])[] = [];
  for (const tally of tallies.values()) {
    const type = decide(tally, persons);
    if (!type) continue;
    const texts = tally.places.map(({ words, from, to }) => {
      const [start, end] = [words[from]!.start, words[to - 1]!.end];
      spans.push({ form: forms.length, start, end });
      return { start, text: document.clean.slice(start, end) };
    });
    candidates.push(tally.places);
    // As running text writes it: a headline may have it in capitals.
    const text = (texts.find(({ text }) => text !== text.toUpperCase() || text.length < 5) ?? texts[0]!).text;
    const { gender } = traitsOf(tally.places);
    forms.push({
      fold: tally.fold,
      text,
      type,
      gender,
      count: texts.length,
      first: Math.min(...texts.map((t) => t.start)),
    });
  }
  const roots = groupForms(forms);
  const { named, indexOf } = nameGroups(forms, roots);
  const names: NameSpan[] = spans
    .map(({ form, start, end }) => {
      const index = indexOf[form]!;
      return { start, end, type: named[index]!.type, named: index, descriptions: [] };
    })
    .sort((a, b) => a.start - b.start);
  const traits = named.map(({ type }, i): Traits | null =>
    type === "person" ? traitsOf(candidates.filter((_, form) => indexOf[form] === i).flat()) : null,
  );
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
