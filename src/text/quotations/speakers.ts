import type { Found, QuotationSpan } from "../found.js";
import type { Frame } from "./frame.js";
import type { Range } from "./phrases.js";

const RELATIVE = /^(?:who|which|that|whom)$/i;

/** The words that name a speaker, and whom that is where it is plain. */
export function speakerOf(
  { tokens }: Frame,
  range: Range,
  names: Pick<Found, "named" | "names" | "stands">,
  pronouns: ReadonlyMap<number, number>,
): QuotationSpan["speaker"] {
  const start = tokens[range.from]!.start;
  const end = tokens[range.to - 1]!.end;
  const within = (span: { start: number; end: number }) => span.start >= start && span.end <= end;
  const inside = names.names.filter(within);
  const person = inside.find((name) => names.named[name.named]!.type === "person");
  // "Apple said", but not "a spokesman for Apple said".
  const last = RELATIVE.test(tokens[range.to - 1]!.text) && range.to - range.from > 1 ? range.to - 2 : range.to - 1;
  const nameEnd = tokens[last]!.text === "," ? tokens[last - 1]!.end : tokens[last]!.end;
  const whole = inside.find((name) => name.end === nameEnd && name.start <= start + 4);
  const stand = names.stands.find(within);
  const named = person?.named ?? whole?.named ?? stand?.named ?? pronouns.get(range.from) ?? null;
  return { start, end, named, name: named === null ? null : names.named[named]!.name };
}
