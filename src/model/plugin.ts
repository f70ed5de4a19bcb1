/**
 * A plugin as options carry it: the shapes of its parts are `Plugin`'s in `secondsource/plugin`, whose `definePlugin`
 * checks them where it is written; a run checks them again.
 */
export interface AnyPlugin {
  /** How errors and notices call it: "weather". */
  readonly name: string;
  readonly extractors?: readonly unknown[];
  readonly aligners?: readonly unknown[];
  readonly rules?: readonly unknown[];
  readonly formats?: Readonly<Record<string, unknown>>;
}
