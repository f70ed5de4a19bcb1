import type { Notice } from "../model/article.js";
import { type Ingest, notice } from "./item.js";

/** What a provider says of an item beside its text. */
export interface Status {
  /** The item, as a person calls it. */
  readonly called: string;
  /** "usable", "withheld", "canceled". */
  readonly status: string | undefined;
  readonly embargo: string | undefined;
  readonly notes: readonly (string | undefined)[];
}

/** An item that its provider took back: told, and not read; null for any other. */
export function canceledItem({ called, status }: Pick<Status, "called" | "status">): Ingest | null {
  if (status !== "canceled" && status !== "cancelled") return null;
  const notices = [notice("canceled", `${called} was canceled by its provider; it was not read.`)];
  return { articles: [], notices, faults: [] };
}

/** What whoever publishes a check of an item must know of it. */
export function statusNotices({ called, status, embargo, notes }: Status): Notice[] {
  return [
    ...(status === "withheld"
      ? [notice("withheld", `${called} is withheld by its provider: it may be checked, but must not be published yet.`)]
      : []),
    ...(embargo ? [notice("embargo", `${called} is under embargo until ${embargo}.`)] : []),
    ...notes.flatMap((note) =>
      note && TELLING.test(note) ? [notice("editor-note", `${called}: its editor's note says: ${note.trim()}`)] : [],
    ),
  ];
}

/** What a publisher's data says was corrected in an article: where others have the first version, it explains why. */
export const correctionNotices = (called: string, corrections: readonly string[]): Notice[] =>
  corrections.map((words) =>
    notice("editor-note", `${called}: its publisher corrected it: ${words.replace(/\s+/g, " ").trim()}`),
  );

// "CORRECTS spelling of name", "UPDATES with quotes", "SUBS paras 2-4", "KILL: do not use"
const TELLING =
  /\b(?:correct|updat|sub(?:s|stitut)|replac|withdr|withh|kill|retract|clarif|embargo|adds?\b|delet|remov)/i;
