import { compareTwoStrings } from "string-similarity";
import { remembered } from "./remembered.js";

/** A word with its place in the text it was cut from, and the key under which its forms meet. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lower case, without marks and possessives. */
  readonly fold: string;
  readonly key: string;
}

// Words with inner apostrophes, hyphens and points ("U.S.", "don't", "20-point"), and numbers with their commas.
const WORD = /\p{N}+(?:[.,]\p{N}+)*|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/** Lower case, without marks, possessives and stops: "Türkiye’s" is "turkiye". */
export const foldWord = remembered((word: string): string => {
  // Nearly every word: nothing to decompose.
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s$|s['’]$/, (m) => (m.startsWith("s") ? "s" : ""))
    .replace(/[.’']/g, "");
});

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  "said:say says:say saying:say told:tell met:meet held:hold took:take taken:take killed:kill died:die dead:die deaths:death dying:die won:win lost:lose led:lead left:leave men:man women:woman children:child people:person persons:person shot:shoot began:begin begun:begin came:come went:go gone:go gave:give given:give got:get fell:fall fallen:fall rose:rise risen:rise struck:strike hit:hit found:find fled:flee sent:send bought:buy sold:sell made:make knew:know known:know wrote:write written:write spoke:speak spoken:speak stood:stand thought:think brought:bring caught:catch fought:fight built:build broke:break broken:break chose:choose chosen:choose drove:drive driven:drive flew:fly flown:fly saw:see seen:see paid:pay kept:keep lay:lie lying:lie wives:wife lives:life police:police was:be were:be is:be are:be been:be has:have had:have"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** A light stem: plural, past and gerund endings go; irregular forms are listed. Joins forms, never a proof of meaning. */
export const stem = remembered((folded: string): string => {
  const irregular = IRREGULAR.get(folded);
  if (irregular) return irregular;
  if (folded.length < 4 || /\d/.test(folded)) return folded;
  let word = folded;
  if (word.endsWith("ies") && word.length > 4) word = `${word.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/.test(word)) word = word.slice(0, -2);
  else if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) word = word.slice(0, -1);
  if (word.length > 5 && word.endsWith("ing")) word = undouble(word.slice(0, -3));
  else if (word.length > 4 && word.endsWith("ied")) word = `${word.slice(0, -3)}y`;
  else if (word.length > 4 && word.endsWith("ed")) word = undouble(word.slice(0, -2));
  return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
});

/** "stopp" is "stop"; "kill" and "pass" keep their pair. */
const undouble = (word: string): string => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

/** The words of a text. Linear. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const fold = foldWord(match[0]);
    words.push({ text: match[0], start, end: start + match[0].length, fold, key: stem(fold) });
  }
  return words;
}

/** Dice on bigrams of folded text, 0..1: for long strings (quotations, headlines), never for names or numbers. */
export const wording = (a: string, b: string): number =>
  compareTwoStrings(
    wordsOf(a)
      .map((w) => w.key)
      .join(" "),
    wordsOf(b)
      .map((w) => w.key)
      .join(" "),
  );
