import { headKey, headOf } from "../lexicon/heads.js";
import { closes } from "../text/descriptions/walk.js";
import type { Document, Token } from "../text/document.js";
import { SIGNS } from "../text/signs.js";
import { titlesOf } from "../values/title.js";
import { isKin, type KinTitle } from "../values/title-kin.js";
import type { Draft, Extractor } from "./draft.js";

const isOwner = ({ lemma, lower }: Token): boolean =>
  lemma === "his" || lemma === "her" || lower === "his" || lower === "her";

/** The relatives of "him" and "her" that an article names by their relation alone: "the death of his aunt". */
export const kinClaims: Extractor = (document) => {
  const drafts: Draft[] = [];
  const { tokens } = document;
  for (const sentence of document.sentences) {
    if ((sentence.signs & SIGNS.owner) === 0) continue;
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      if ((tokens[i]!.signs & SIGNS.owner) === 0 || !isOwner(tokens[i]!)) continue;
      const to = kinEnd(document, i + 1, sentence.to);
      if (to < 0) continue;
      const last = tokens[to - 1]!;
      // "his aunt.": the tagger keeps some stops on the word.
      const span = { start: tokens[i]!.start, end: last.end - (last.text.endsWith(".") ? 1 : 0) };
      const [title] = titlesOf(document.clean.slice(span.start, span.end));
      if (!title || !isKin(title)) continue;
      const company = tokens
        .slice(Math.max(sentence.from, i - 2), i)
        .map((token) => token.lower)
        .join(" ");
      const value: KinTitle = { ...title, company };
      drafts.push({ kind: "title", subject: null, attribute: "kin", value, spans: [span], event: null });
    }
  }
  return drafts;
};

/** The end of a relation that begins at a token: "aunt", "half-brother", "late father"; -1 where none does. */
function kinEnd(document: Document, first: number, limit: number): number {
  const { tokens, clean } = document;
  for (let from = first; from < Math.min(limit, first + 2); from++)
    for (let to = Math.min(limit, from + 5); to > from; to--) {
      if (!closes(tokens[to - 1]!.known)) continue;
      const form = headOf(headKey(clean.slice(tokens[from]!.start, tokens[to - 1]!.end)));
      if (form && !form.plural && form.head.class === "relation") return to;
    }
  return -1;
}
