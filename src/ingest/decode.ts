import { InputError } from "../model/errors.js";
import { placeName } from "./place.js";

/** A file's text, and what the reader of the report should know of how it was read. */
export interface Decoded {
  readonly text: string;
  /** In which encoding; anything but UTF-8 is worth a notice. */
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
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

/** Bytes to text: UTF-8 or UTF-16 by their marks, else Windows-1252; what is no text is refused. */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = FORMATS.find(([magic]) => start.startsWith(magic));
  if (known) throw notText(name, `it is ${known[1]}`);
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes("\0")) throw notText(name, "it has zero bytes in it, as binary files have");
  return { text, encoding };
}

const notText = (name: string, why: string): InputError =>
  new InputError(
    "not-text",
    name,
    `${placeName(name)}: ${why}, not text. Give the article as .txt, .md, .json or .ndjson.`,
  );

function encodingOf(bytes: Uint8Array): Decoded["encoding"] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
