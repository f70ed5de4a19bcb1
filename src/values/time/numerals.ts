/** The classes of digits, told by their shape. */
export function numeralClasses(text: string): { classes: string[]; n: number } {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return { classes: ["ISO"], n: Number.NaN };
  // "1990s", "1990's", "80s"
  if (/^(?:\d{2}|\d{3}0)'?s$/.test(text)) return { classes: ["DECADE"], n: Number.parseInt(text, 10) };
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(text)) return { classes: ["CLOCK"], n: Number.NaN };
  // "12/03/2024", "21.12.2025"
  if (/^\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})$/.test(text)) return { classes: ["SLASH"], n: Number.NaN };
  if (/^[123]\/[2-4]$/.test(text)) return { classes: ["FRAC"], n: Number(text[0]) / Number(text[2]) };
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(text);
  if (ordinal) {
    const n = Number(ordinal[1]);
    return { classes: n >= 1 && n <= 31 ? ["ORD", "DAY", "NTH"] : ["ORD"], n };
  }
  if (/^\d{1,3}(?:,\d{3})+$/.test(text) || /^\d+\.\d+$/.test(text))
    return { classes: ["NUM"], n: Number(text.replace(/,/g, "")) };
  if (!/^\d+$/.test(text)) return { classes: [], n: Number.NaN };
  const n = Number(text);
  if (text.length === 4 && n >= 1000 && n < 2200) return { classes: ["NUM", "YEAR"], n };
  if (text.length <= 2 && n >= 1 && n <= 31) return { classes: ["NUM", "DAY"], n };
  return { classes: ["NUM"], n };
}

/** Every set of classes that a numeral or a merged word can have: the compiler of patterns must know them all. */
export const NUMERAL_CLASSES: readonly (readonly string[])[] = [
  ["ISO"],
  ["DECADE"],
  ["CLOCK"],
  ["SLASH"],
  ["FRAC"],
  ["ORD", "DAY", "NTH"],
  ["ORD"],
  ["NUM"],
  ["NUM", "YEAR"],
  ["NUM", "DAY"],
  ["YEAR"],
  ["HOLIDAY"],
];
