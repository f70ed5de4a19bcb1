import type { Story } from "../align/story.js";
import { subjectOf, tellsEvent } from "../align/subject.js";
import type { Kind, Scope } from "../model/report.js";

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

/** What a finding is known by. */
export interface Known {
  readonly kind: Kind;
  readonly scope: Scope;
  /** The question's own. */
  readonly key: string;
  readonly answers: readonly string[];
}

/**
 * The same finding has the same id, whatever else changes: no offsets, no article ids, no order of answers. "How many
 * people were killed? 12, at least 21" is asked of any event: where question and answers do not tell which, the story's subject goes in.
 */
export const fingerprint = ({ kind, scope, key, answers }: Known, story: Story): string => {
  const event = scope === "across" && !tellsEvent([key, ...answers].join(" "), story) ? [subjectOf(story)] : [];
  return hash([kind, fold(key), ...answers.map(fold).sort(), ...event].join("\u0001"));
};

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
