import type { NameType } from "../model/mention.js";
import { textOf } from "../text/document.js";
import type { Found } from "../text/found.js";
import type { Span } from "../text/offsets.js";
import type { Draft, Extractor } from "./draft.js";

/** A form in which an article writes a name. */
export interface NameForm {
  readonly form: string;
  readonly type: NameType;
}

/** Places that show a form; more would only swell the report. */
const SHOWN = 3;

/** One claim for each form of each name: "this is how it is spelled", with its first places. */
export const nameClaims: Extractor = (document, found) => {
  const byForm = new Map<string, { subject: string; value: NameForm; spans: Span[] }>();
  for (const place of found.names) {
    const form = textOf(document, place);
    // Capitals throughout, as headlines and datelines have them, spell nothing.
    if (form.length > 4 && form === form.toUpperCase()) continue;
    const key = `${place.named}\u0000${form}`;
    const known = byForm.get(key);
    if (!known)
      byForm.set(key, { subject: subjectOf(found, place.named), value: { form, type: place.type }, spans: [place] });
    else if (known.spans.length < SHOWN) known.spans.push(place);
  }
  return [...byForm.values()].map(
    ({ subject, value, spans }): Draft => ({
      kind: "name",
      subject,
      attribute: "spelling",
      value,
      spans,
      event: null,
      polarity: "affirmed",
      modality: "stated",
      attribution: null,
    }),
  );
};

const subjectOf = (found: Found, named: number): string => found.named[named]!.name;
