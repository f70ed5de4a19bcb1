import type { Document } from "../text/document.js";
import { fieldAt } from "../text/document.js";
import type { Description, NameSpan } from "../text/found.js";
import type { Span } from "../text/offsets.js";
import { type Title, titlesOf } from "../values/title.js";
import { partyLabel, sidesOf } from "../values/title-sides.js";
import type { Draft, Extractor } from "./draft.js";

/** Claims of one title by one article show this many of its places. */
const PLACES = 3;

/** What each person is, as the words beside the name say: one claim a title, however often it is repeated. */
export const titleClaims: Extractor = (document, found) => {
  const drafts = new Map<string, { draft: Draft; spans: Span[] }>();
  for (const name of found.names) {
    if (name.type !== "person") continue;
    for (const description of name.descriptions)
      for (const title of readTitles(document, description)) {
        const key = [
          name.named,
          title.position === "before",
          title.class,
          title.head,
          title.status,
          title.grade,
          title.country,
          title.of,
        ].join("|");
        const span = wholeSpan(document, name, description);
        const known = drafts.get(key);
        if (known) {
          if (known.spans.length < PLACES) known.spans.push(span);
          continue;
        }
        const spans = [span];
        const draft: Draft = {
          kind: "title",
          subject: found.named[name.named]!.name,
          attribute: title.class,
          value: title,
          spans,
          event: null,
          // "Mayor Vik did not come" denies no office.
          polarity: "affirmed",
          ...(title.position === "is" ? {} : { modality: "stated" as const }),
        };
        drafts.set(key, { draft, spans });
      }
  }
  return [...drafts.values()].map(({ draft }) => draft);
};

// "X was mayor", "X, who served as mayor"
const PAST_LINK = /\b(?:was|were|served as|worked as|had been)\s+(?:an? |the )?$/i;

// "director of the park service under President X", "mayor in the 1990s", "adviser in the Y administration"
const PAST_TIME =
  /\b(?:under (?:then[- ]|former )?(?:President|Presidents|Prime Minister|Chancellor|Mayor|Gov\.|Governor|King|Queen)\b|(?:in|during) the (?:19|20)\d0s|(?:in|during) the \p{Lu}\p{L}+ (?:administration|years|era)|(?:from|until) (?:19|20)\d\d)/u;

const CHURCHLY = new Set(["father", "mother", "brother", "sister"]);

function readTitles(document: Document, description: Description): Title[] {
  const party = partyLabel(description.text);
  if (party) return [partyTitle(party, description.text)];
  // "Father Marsh", "Sister Agnes": of the church, not of a family.
  const titles = titlesOf(description.text, description.position).filter(
    (title) => !title.courtesy || !CHURCHLY.has(title.head),
  );
  const before = document.clean.slice(Math.max(0, description.start - 20), description.start);
  const [after] = document.clean.slice(description.end, description.end + 50).split(/[.;:"“”]/);
  const past =
    (description.position === "is" && PAST_LINK.test(before)) ||
    (description.position !== "before" && PAST_TIME.test(`${description.text}${after}`));
  return titles.flatMap((title) => [
    past ? { ...title, status: title.status ?? ("then" as const) } : title,
    ...(past ? [] : sidesOf(title)),
  ]);
}

const partyTitle = (head: string, words: string): Title => ({
  head,
  class: "party",
  status: null,
  grade: null,
  country: null,
  of: null,
  modifiers: [],
  words,
  courtesy: false,
  position: "after",
  shared: false,
});

/** Description and name in one where nothing but a mark or a link stands between them. */
function wholeSpan(document: Document, name: NameSpan, description: Description): Span {
  const span = { start: Math.min(name.start, description.start), end: Math.max(name.end, description.end) };
  const gap = document.clean.slice(Math.min(name.end, description.end), Math.max(name.start, description.start));
  const near = span.end - span.start < 160 && !gap.includes("\n");
  return near && fieldAt(document, span.start) === fieldAt(document, span.end - 1)
    ? span
    : { start: description.start, end: description.end };
}
