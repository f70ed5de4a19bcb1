import type { BuiltInKind, Discrepancy, Kind, Position } from "../model/report.js";

const HEADINGS: Readonly<Record<BuiltInKind, string>> = {
  participants: "Sources differ on who took part",
  title: "Sources differ on what a person is",
  officeholder: "Sources give one office to different persons",
  date: "Sources differ on when it happened",
  place: "Sources differ on where it happened",
  figure: "Sources give different figures",
  outcome: "Sources differ on what became of it",
  polarity: "One source affirms what another denies",
  attribution: "The same words are given to different speakers",
  quotation: "The same utterance is quoted in different words",
  spelling: "A name is spelled in different ways",
  uncorroborated: "Only one source says so",
};

/** What a finding of a kind says, for a list of rules or a heading. Of a plugin's kind no more is known than its name. */
export const headingOf = (kind: Kind): string =>
  (HEADINGS as Readonly<Record<string, string | undefined>>)[kind] ??
  `Sources differ on ${kind.replace(/[-_]+/g, " ")}`;

/** In the terms of a linter, whose formats these are. */
export type Level = "error" | "warning" | "note";

/** What a later article brings up to date is no fault of the earlier one. */
export function levelOf({ severity, superseded }: Discrepancy): Level {
  if (superseded) return "note";
  switch (severity) {
    case "high":
      return "error";
    case "medium":
      return "warning";
    case "low":
    case "info":
      return "note";
    default:
      return severity satisfies never;
  }
}

/**
 * The odd source out of a finding, to whose text it belongs: the last position, for the best supported stands first;
 * but not the caller's own facts, which stand in no article.
 */
export const oddPosition = ({ positions }: Discrepancy): Position | undefined =>
  positions.filter(({ evidence }) => evidence.length).at(-1);

/** What a later article brings up to date is said as such: nothing has to be found out. */
const UP_TO_DATE = "A later article evidently brings this up to date.";

/** What a finding says and what to do about it, in one piece of text each. */
export const messageOf = ({ message, superseded }: Discrepancy): string => (superseded ? UP_TO_DATE : message);
export const adviceOf = ({ advice, superseded }: Discrepancy): string =>
  superseded ? "Take the later answer; say of the earlier one that it was the state of things then." : (advice ?? "");

/** "Harbour Gazette: at least 14". */
export const labelOf = ({ sources, answer }: Position): string =>
  [sources.join(", "), answer].filter(Boolean).join(": ");
