/** Control characters, and those that turn the direction of what follows: a quote may be cut before they are closed. */
const CONTROLS = "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]";

const ALL = new RegExp(CONTROLS, "g");
/** All but the colours that a palette writes: "\u001b[1m". */
const NO_COLOURS = new RegExp(`(?!\\u001b\\[\\d{1,2}m)${CONTROLS}`, "g");

/** A text that no word of an article lets move a terminal's cursor, rename its window or turn its lines around. */
export const harmless = (text: string, color: boolean): string =>
  text.replaceAll("\t", " ").replace(color ? NO_COLOURS : ALL, "");
