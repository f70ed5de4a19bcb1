/**
 * A plugin as options carry it: the shapes of its parts are `Plugin`'s in `secondsource/plugin`, whose `definePlugin`
 * checks them where it is written; a run checks them again.
 */
export interface AnyPlugin {
  /** How errors and notices call it: "weather". */
  readonly name: string;
  /** Functions that make claims of a document. */
  readonly extractors?: readonly unknown[];
  /** Functions that find the questions of a story. */
  readonly aligners?: readonly unknown[];
  /** Ladders, each of a kind of discrepancy of its own. */
  readonly rules?: readonly unknown[];
  /** Functions that write a report, by the name that `-f` takes. */
  readonly formats?: Readonly<Record<string, unknown>>;
}
