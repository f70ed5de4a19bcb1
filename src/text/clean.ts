import type { ArticleFormat } from "../model/article.js";
import { htmlEdits, looksLikeHtml } from "./html.js";
import { mojibakeEdits } from "./mojibake.js";
import { applyEdits, type Cleaned, type Edit, editsOf, type Span } from "./offsets.js";

/** A fault of the text that a reader of the report should know of. Its span is of the clean text. */
export interface Fault {
  readonly code: string;
  readonly text: string;
  readonly span: Span;
}

export interface CleanText extends Cleaned {
  readonly faults: readonly Fault[];
}

/** A change to a text. Most texts lack its mark and need no search for the pattern. */
interface Pass {
  readonly mark: string | null;
  readonly pattern: RegExp;
  readonly replace: (match: RegExpExecArray) => string | null;
}

const editsIn = (text: string, { mark, pattern, replace }: Pass): Edit[] =>
  mark !== null && !text.includes(mark) ? [] : editsOf(text, pattern, replace);

const gone = (): string => "";

/** Links, emphasis, code marks and images: what stands between stays. Markers of lines are left to `blocks`. */
const markdown: readonly Pass[] = [
  // "![alt](src)" goes; "[words](url)" leaves its words.
  { mark: "![", pattern: /!\[[^\]\n]{0,300}\]\([^)\s]{0,500}[^)\n]{0,200}\)/g, replace: gone },
  {
    mark: "](",
    pattern: /\[([^\]\n]{1,300})\]\((?:https?:|\/|#|mailto:)[^)\n]{0,600}\)/g,
    replace: (match) => match[1] ?? "",
  },
  { mark: "*", pattern: /(?<![\p{L}\p{N}*])\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?![\p{L}\p{N}*])/gu, replace: gone },
  {
    mark: "_",
    pattern: /(?<![\p{L}\p{N}_])__?(?=\p{L})|(?<=[\p{L}\p{N}.,!?])__?(?![\p{L}\p{N}_])/gu,
    replace: gone,
  },
];

/** In this order: each pass sees what the ones before it left. */
const passes: readonly Pass[] = [
  { mark: "\r", pattern: /\r\n?/g, replace: () => "\n" },
  // "It rained. \\n\\nIt snowed.": line ends that were written out when the text was stored.
  { mark: "\\n", pattern: / ?\\n(?!\p{Ll})/gu, replace: () => "\n" },
  // Non-breaking hyphens ("20‑point"); soft hyphens and zero-width marks; odd spaces; one apostrophe, so that
  // "Ukraine’s" and "Ukraine's" are one word: opening single marks stay. What joins two pictures to one ("👩‍🚒") stays too.
  {
    mark: null,
    pattern:
      /[\u2010\u2011]|[\u00AD\u200B\u200C\u200E\u200F\u2060\uFEFF]|\u200D(?!\p{Extended_Pictographic})|[\u00A0\u2002-\u200A\u202F\u3000\t\f\v\u2028\u2029\u0085]|[\u2019\u02BC\u201B\u2032]/gu,
    replace: ([sign]) => {
      if (/[\u2019\u02BC\u201B\u2032]/.test(sign)) return "'";
      if (/[\u2010\u2011]/.test(sign)) return "-";
      return /[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(sign) ? "" : " ";
    },
  },
];

// "statement,Lindqvist", "peace.Kremlin", "U.S.Special": a space is missing. "Yahoo.Com" and "3,200" are whole.
const RUN_ON = /\p{Ll}{2}[.!?](?=\p{Lu}\p{Ll})|\p{L}[,;](?=\p{L})|\)(?=\p{Lu}\p{L})|(?:\p{Lu}\.){2}(?=\p{Lu}\p{Ll})/uy;
/** A mark right before a letter: few texts have many, and so the pattern is tried at few places. */
const BEFORE_LETTER = /[.!?,;)](?=\p{L})/gu;
/** Most characters before the mark that a match has: two letters of two units each, or two letters with a stop. */
const LONGEST_LEAD = 5;

/** The spaces that are missing between sentences and words. */
function missingSpaces(text: string): Edit[] {
  const edits: Edit[] = [];
  let least = 0;
  BEFORE_LETTER.lastIndex = 0;
  for (let mark = BEFORE_LETTER.exec(text); mark; mark = BEFORE_LETTER.exec(text)) {
    const end = mark.index + 1;
    for (let start = Math.max(least, mark.index - LONGEST_LEAD); start < end; start++) {
      RUN_ON.lastIndex = start;
      const words = RUN_ON.exec(text)?.[0];
      if (words === undefined || RUN_ON.lastIndex !== end) continue;
      least = end;
      const from = end - words.length;
      if (!words.endsWith(".") || !isAddress(text, from)) edits.push({ start: from, end, text: `${words} ` });
      break;
    }
  }
  return edits;
}

/** Cleans one text, keeping the way back. `format` undefined: told from the text. */
export function clean(raw: string, format: ArticleFormat | undefined): CleanText {
  let cleaned: Cleaned = { text: raw, map: null };
  if (format === "html" || (format === undefined && looksLikeHtml(raw)))
    cleaned = applyEdits(cleaned, htmlEdits(cleaned.text));
  else if (format !== "text") for (const pass of markdown) cleaned = applyEdits(cleaned, editsIn(cleaned.text, pass));
  const repairs = mojibakeEdits(cleaned.text);
  const faults = repairs.slice(0, 1).map((edit) => edit.start);
  cleaned = applyEdits(cleaned, repairs);
  const marks = repairs.length ? faultsOf(repairs) : [];
  for (const pass of [...passes, null]) {
    const edits = pass ? editsIn(cleaned.text, pass) : missingSpaces(cleaned.text);
    cleaned = applyEdits(cleaned, edits);
    move(marks, edits);
  }
  return { ...cleaned, faults: faults.length ? marks.map(({ fault }) => fault(cleaned.text)) : [] };
}

interface Mark {
  start: number;
  length: number;
  fault: (text: string) => Fault;
}

/** One fault a repaired place, in the coordinates after the repair. */
function faultsOf(repairs: readonly Edit[]): Mark[] {
  let moved = 0;
  return repairs.map((edit) => {
    const mark: Mark = {
      start: edit.start + moved,
      length: edit.text.length,
      fault: (text) => {
        const span = wordAround(text, mark.start, mark.start + mark.length);
        return {
          code: "mojibake",
          text: `Damaged characters were read as “${text.slice(span.start, span.end)}”.`,
          span,
        };
      },
    };
    moved += edit.text.length - (edit.end - edit.start);
    return mark;
  });
}

/** Carries marks through later edits. */
function move(marks: Mark[], edits: readonly Edit[]): void {
  for (const mark of marks) {
    let by = 0;
    for (const edit of edits) {
      if (edit.end > mark.start) break;
      by += edit.text.length - (edit.end - edit.start);
    }
    mark.start += by;
  }
}

function wordAround(text: string, start: number, end: number): Span {
  let from = start;
  let to = Math.max(end, start + 1);
  while (from > 0 && /[\p{L}\p{M}]/u.test(text[from - 1]!)) from--;
  while (to < text.length && /[\p{L}\p{M}]/u.test(text[to]!)) to++;
  return { start: from, end: to };
}

/** Does an address ("www.", "@", "http") hold the place? */
function isAddress(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 60 && !/\s/.test(text[from - 1]!)) from--;
  return /www\.|@|:\/\//.test(text.slice(from, at + 3)) || /^[.](?:Com|Org|Net|Co)\b/.test(text.slice(at + 2, at + 7));
}
