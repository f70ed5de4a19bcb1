/** 64 bits of FNV-1a in two halves, as 16 hex digits: the same on every platform, synchronous, without crypto. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (low >>> 13), 0x85ebca6b);
  }
  return (low >>> 0).toString(16).padStart(8, "0") + (high >>> 0).toString(16).padStart(8, "0");
}

/** The same finding has the same id, whatever else changes: no offsets, no article ids, no order of answers. */
export const fingerprint = (kind: string, key: string, answers: readonly string[]): string =>
  hash([kind, fold(key), ...answers.map(fold).sort()].join("\u0001"));

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
