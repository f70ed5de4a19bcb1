import { ABBREVIATIONS } from "../../lexicon/abbreviations.js";
import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import { SPELLINGS } from "../../lexicon/spelling-variants.js";

/** A word of what someone said, folded so that one word spelled two ways has one key. */
export interface UtteranceWord {
  readonly key: string;
  /** As it stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Which sentence of the utterance it is in. */
  readonly sentence: number;
  /** The writer cut or replaced words before it: "…", "[the bridge]". */
  readonly gap: boolean;
  /** A noun with "'s": "the weather's" may be "the weather is". */
  readonly s: boolean;
  /** Tells something: no article, pronoun, auxiliary or preposition. */
  readonly content: boolean;
}

export interface Utterance {
  readonly words: readonly UtteranceWord[];
  /** Words were cut after the last one. */
  readonly openEnd: boolean;
}

// A word with letters masked ("d***ed"); an ellipsis; words in brackets; "[T]he"; 1,200.5; U.S. and F.B.I.; words with their apostrophes; & and %.
const PART =
  /\p{L}+(?:\*{2,}|-{2,})\p{L}*|\.(?:\s?\.){1,3}|…|\[\p{L}\]\p{L}*|\[[^\]\n]{0,120}\]|\([^)\n]{0,120}\)|\p{N}+(?:[.,:]\p{N}+)*|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[&%]/gu;

const CONTRACTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ll: "will",
    ve: "have",
    re: "are",
    m: "am",
    d: "would",
  }),
);
// After these "'s" is "is"; after a noun it is a possessive.
const IS_AFTER = new Set("it he she that there here what who where how when this everybody everyone nobody".split(" "));
const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  "zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const FILLERS = new Set("uh um er erm ah eh hmm mm".split(" "));
/** Auxiliaries and the like that a list of function words for topics leaves out. */
const LIGHT = new Set("going go get got let well oh so like really lot thing yes no ok know think am 's".split(" "));

/** Reads the words of a quotation. Linear. */
export function utteranceOf(text: string): Utterance {
  const words: UtteranceWord[] = [];
  let gap = false;
  let sentence = 0;
  let lastEnd = 0;
  const push = (key: string, start: number, end: number) => {
    if (FILLERS.has(key)) return;
    if (words.length && endsSentence(text, lastEnd, start, words[words.length - 1]!.text)) sentence++;
    const content = !FUNCTION_WORDS.has(key) && !LIGHT.has(key);
    const s = /.['’]s$/.test(text.slice(start, end));
    words.push({ key, text: text.slice(start, end), start, end, sentence, gap, s, content });
    gap = false;
    lastEnd = end;
  };
  for (const match of text.matchAll(PART)) {
    const part = match[0];
    const at = match.index;
    const first = part[0]!;
    if (first === "." || first === "…" || first === "(" || /\*\*|--/.test(part)) gap = true;
    else if (first === "[") {
      const restored = /^\[(\p{L})\](\p{L}*)$/u.exec(part);
      if (restored) push(spelled(fold(restored[1]! + restored[2]!)), at, at + part.length);
      else gap = true;
    } else if (first === "&") push("and", at, at + 1);
    else if (first === "%") push("percent", at, at + 1);
    else if (/^\p{N}/u.test(first)) push(numberKey(part), at, at + part.length);
    else for (const [key, start, end] of wordParts(part, at)) push(key, start, end);
  }
  return { words, openEnd: gap };
}

// "1,200" is 1200; "6:00" p.m. is 6 p.m., and no other minutes are none
const numberKey = (part: string): string => part.replace(/,/g, "").replace(/:00$/, "");

const fold = (word: string): string => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/’/g, "'");

/** "don't" is "do not", "we'll" is "we will", "Ukraine's" is "ukraine". */
function wordParts(part: string, at: number): [string, number, number][] {
  const word = fold(part).replace(/\./g, "");
  const end = at + part.length;
  const quote = word.lastIndexOf("'");
  if (quote < 0) {
    const key = spelled(word);
    const pieces = key.split("-");
    return pieces.map((piece) => [piece, at, end]);
  }
  const [base, tail] = [word.slice(0, quote), word.slice(quote + 1)];
  const cut = at + quote;
  if (tail === "t" && base.endsWith("n")) {
    const verb = base === "won" ? "will" : base === "can" ? "can" : base === "ain" ? "is" : base.slice(0, -1);
    return [
      [verb, at, Math.max(at + 1, cut - 1)],
      ["not", Math.max(at + 1, cut - 1), end],
    ];
  }
  if (tail === "s")
    return IS_AFTER.has(base)
      ? [
          [base, at, cut],
          ["is", cut, end],
        ]
      : [[spelled(base), at, end]];
  const long = CONTRACTED.get(tail);
  if (!long) return [[spelled(word.replace(/'/g, "")), at, end]];
  return [
    [spelled(base), at, cut],
    [long, cut, end],
  ];
}

/** One key for British and American spelling: "analysed", "colour", "travelled", "centre", "defence". */
function spelled(word: string): string {
  const listed = Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word]! : null;
  if (listed) return listed;
  const number = Object.hasOwn(NUMBERS, word) ? NUMBERS[word]! : null;
  if (number) return number;
  if (word.length < 5) return word;
  return word
    .replace(/our(?=$|s$|ed$|ing$|ite|able|ful|er)/, "or")
    .replace(/([a-z]{2})is(?=e$|es$|ed$|ing$|ation)/, "$1iz")
    .replace(/ys(?=e$|es$|ed$|ing$)/, "yz")
    .replace(/ll(?=ed$|ing$|ers?$)/, "l")
    .replace(/([bt])re$/, "$1er")
    .replace(/ence$/, "ense")
    .replace(/ogue$/, "og");
}

/** A stop and white space between two words, and a capital after: not after "Gen." or an initial. */
function endsSentence(text: string, from: number, to: number, before: string): boolean {
  const between = text.slice(from, to);
  if (!/[.!?]["'”’)\]]*\s/.test(between)) return false;
  if (!/^\p{Lu}|^\p{N}/u.test(text.slice(to, to + 2))) return false;
  return !(between.startsWith(".") && (/^\p{Lu}$/u.test(before) || ABBREVIATIONS.has(before.toLowerCase())));
}
