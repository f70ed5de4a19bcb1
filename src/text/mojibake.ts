import type { Edit } from "./offsets.js";
import { editsOf } from "./offsets.js";

/**
 * UTF-8 read as a one-byte code page: "TĂĽrkiye", "donâ€™t", "FranÃ§ois". The letters that code pages put at the
 * bytes 0xC2-0xF4 and 0x80-0xBF, as WHATWG's windows-1252 and windows-1250 tables have them.
 */
const HIGH_1252: readonly string[] = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];
const HIGH_1250: readonly string[] = [
  ..."€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
];

function bytesOf(high: readonly string[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (let byte = 0xa0; byte < 0x100; byte++) map.set(String.fromCharCode(byte), byte);
  high.forEach((letter, i) => {
    map.set(letter, 0x80 + i);
  });
  return map;
}

const PAGES: readonly ReadonlyMap<string, number>[] = [bytesOf(HIGH_1252), bytesOf(HIGH_1250)];

// A lead byte's letter and one to three that follow, none of them ASCII.
const SUSPECT = /[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðăĂĹĺĆćČčĐđĘęĚěĎďŕŔŃńŇňŐőŘřŮůŰű][^\x00-\x7f]{1,3}/gu;

/** Repairs for UTF-8 that was read as windows-1252 or windows-1250. */
export function mojibakeEdits(text: string): Edit[] {
  return editsOf(text, SUSPECT, (match) => {
    for (const page of PAGES) {
      const repaired = decode(match[0], page);
      if (repaired !== null) return repaired;
    }
    return null;
  });
}

/** The letters' bytes read as UTF-8; what does not fit at the end stays as it is. Null where it is no UTF-8. */
function decode(letters: string, page: ReadonlyMap<string, number>): string | null {
  const bytes: number[] = [];
  for (const letter of letters) {
    const byte = page.get(letter);
    if (byte === undefined) break;
    bytes.push(byte);
  }
  const lead = bytes[0] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || bytes.length < length) return null;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const repaired = code <= 0x10ffff ? String.fromCodePoint(code) : "";
  // "Ă©" could be Vietnamese; a repair must give a letter or a mark of punctuation.
  if (!/^[\p{L}\p{P}\p{S}\u00a0]$/u.test(repaired)) return null;
  return repaired + letters.slice(length);
}
