import { InputError } from "../model/errors.js";
import { placeName } from "./place.js";

/** A file's text, and what the reader of the report should know of how it was read. */
export interface Decoded {
  readonly text: string;
  /** In which encoding, as WHATWG names it. */
  readonly encoding: string;
  /** Does the file say so itself? One that was guessed is worth a notice. */
  readonly declared: boolean;
}

/** First bytes of files that people mistake for text. */
const FORMATS: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a Word, OpenDocument or zip file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Word file"],
  ["{\\rtf", "an RTF file"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
  ["\u001f\u008b", "a compressed file"],
];

/**
 * Bytes to text: UTF-8 or UTF-16 by their marks, else as the head of a page or an XML document says, else
 * Windows-1252; what is no text is refused. A byte order mark is not part of the text.
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = FORMATS.find(([magic]) => start.startsWith(magic));
  if (known) throw notText(name, `it is ${known[1]}`);
  const { encoding, declared } = encodingOf(bytes);
  const text = withPunctuation(new TextDecoder(encoding).decode(bytes), encoding);
  if (text.includes("\0")) throw notText(name, "it has zero bytes in it, as binary files have");
  if (!declared && controlsIn(text) > MOST_CONTROLS)
    throw notText(name, "it has control characters in it, as binary files have");
  return { text, encoding, declared };
}

/** The share of control characters that a text may have: a stray one is a slip, one in fifty letters is no text. */
const MOST_CONTROLS = 0.02;

/** The share of them in its beginning. Tabs, line ends and page breaks belong to texts, and ESC to terminals. */
function controlsIn(text: string): number {
  const start = text.slice(0, 4096);
  return (start.match(/[\u0001-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0) / (start.length || 1);
}

// Windows-1252 from 0x80 to 0x9f; a space stands where it has nothing.
const PUNCTUATION = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Some versions of Node read Windows-1252 as ISO 8859-1, which has no quotation marks and dashes but controls there. */
const withPunctuation = (text: string, encoding: string): string =>
  encoding === "windows-1252"
    ? text.replace(/[\u0080-\u009f]/g, (letter) => {
        const meant = PUNCTUATION[letter.charCodeAt(0) - 0x80];
        return meant === undefined || meant === " " ? letter : meant;
      })
    : text;

const notText = (name: string, why: string): InputError =>
  new InputError(
    "not-text",
    name,
    `${placeName(name)}: ${why}, not text. Give the article as text, Markdown, HTML, JSON or a feed.`,
  );

function encodingOf(bytes: Uint8Array): Pick<Decoded, "encoding" | "declared"> {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", declared: true };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", declared: true };
  // "<" or "{" and another ASCII letter, two bytes each, without a mark
  if (a && !b && c && !d) return { encoding: "utf-16le", declared: true };
  if (!a && b && !c && d) return { encoding: "utf-16be", declared: true };
  const label = declaredIn(bytes);
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // A declaration of one byte a letter over a text in UTF-8 is a slip of whoever saved it: no such text is UTF-8 by chance.
    if (label === null || !/^(?:iso-2022|utf-7)/.test(label)) return { encoding: "utf-8", declared: label !== null };
  } catch {
    // Not UTF-8: by its own word, or as most old files are.
  }
  return label === null || label === "utf-8"
    ? { encoding: "windows-1252", declared: false }
    : { encoding: label, declared: true };
}

// <?xml version="1.0" encoding="windows-1252"?>, <meta charset="shift_jis">, <meta … content="text/html; charset=iso-8859-2">
const DECLARED =
  /<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)|<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/** The encoding that the head of a page or an XML document names; null where it names none that is known. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, 2048), (byte) => String.fromCharCode(byte)).join("");
  const match = /^\s*(?:\u00ef\u00bb\u00bf)?\s*</.test(head) ? DECLARED.exec(head) : null;
  const label = match?.[1] ?? match?.[2];
  if (!label) return null;
  try {
    // ISO 8859-1 is read as Windows-1252, as browsers do.
    const { encoding } = new TextDecoder(label);
    // A head that could be read as bytes is in no encoding of two bytes a letter.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}
