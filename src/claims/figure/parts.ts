import type { Document } from "../../text/document.js";
import type { Found, QuantitySpan } from "../../text/found.js";
import type { Figure } from "../../values/figure.js";
import type { Draft } from "../draft.js";

const KINDS =
  /^(?:men|women|man|woman|children|child|boys?|girls?|adults?|civilians?|soldiers?|officers?|students?|teachers?|policemen|passengers|crew(?: members)?|teenagers?|infants?|babies|baby|foreigners|locals|guards?|workers?)$/;
const WHOLES = /^(?:people|persons|victims|dead|passengers|hostages|members|students|jurors|killed)$/;

/** "12 people, seven men and four women, were killed": the parts, where they do not add up to the total. */
export function partsOf(document: Document, found: Found): Draft[] {
  const drafts: Draft[] = [];
  const { quantities } = found;
  for (let i = 0; i < quantities.length; i++) {
    const total = quantities[i]!;
    if (!isCount(total) || !WHOLES.test(headOf(document, total))) continue;
    const parts = runOf(document, quantities, i);
    const sum = parts.reduce((n, part) => n + part.min!, 0);
    if (parts.length < 2 || sum === total.min) continue;
    const value: Figure = {
      min: sum,
      max: sum,
      unit: null,
      approximate: false,
      of: total.of,
      noun: "people",
      subset: null,
      part: false,
      period: false,
    };
    drafts.push({
      kind: "figure",
      subject: null,
      attribute: "parts",
      value,
      spans: [
        { start: parts[0]!.start, end: parts.at(-1)!.head!.end },
        { start: total.start, end: total.head!.end },
      ],
      polarity: "affirmed",
    });
  }
  return drafts;
}

const isCount = (q: QuantitySpan): boolean =>
  q.unit === null && q.min !== null && q.min === q.max && q.form === "count" && !q.approximate && q.head !== null;

const headOf = (document: Document, q: QuantitySpan): string =>
  q.head ? document.clean.slice(q.head.start, q.head.end).toLowerCase() : "";

/** The parts in a row behind a total: nothing but commas, brackets and "and" between them, and an end behind the last. */
function runOf(document: Document, quantities: readonly QuantitySpan[], i: number): QuantitySpan[] {
  const parts: QuantitySpan[] = [];
  let end = quantities[i]!.head!.end;
  for (let k = i + 1; k < quantities.length; k++) {
    const part = quantities[k]!;
    const between = document.clean.slice(end, part.start);
    // ", seven men", " (seven men", " — seven men"; then ", " or " and "
    const joint = parts.length === 0 ? /^(?:, |: | \(| ?[—–-] ?)$/ : /^(?:, | and |, and )$/;
    if (!joint.test(between) || !isCount(part) || !KINDS.test(headOf(document, part))) break;
    parts.push(part);
    end = part.head!.end;
  }
  // "seven men, four women and several children", "two men and women": more is to come
  if (/^,? (?:and|plus|as well)\b|^, (?:including|a|an|the|some|several)\b/.test(document.clean.slice(end, end + 14)))
    return [];
  return parts;
}
