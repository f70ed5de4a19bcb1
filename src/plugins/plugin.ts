import type { Aligner } from "../align/question.js";
import type { Extractor } from "../claims/draft.js";
import type { Format } from "../format/format.js";
import type { AnyPlugin } from "../model/plugin.js";
import type { Rule } from "../rules/rule.js";

/**
 * What a third party adds: a plain value, given in `options.plugins` or named in the configuration. Its parts run after
 * the built-in ones, under the same laws: pure, no clock, no order of articles, linear in their length.
 */
export interface Plugin extends AnyPlugin {
  /** How errors call it. Two plugins of a run have two names. */
  readonly name: string;
  /** Claims that `read` makes beside its own, of whatever kind. */
  readonly extractors?: readonly Extractor[];
  /** Questions that `compare` asks beside its own; of a kind that a rule here or a built-in one judges. */
  readonly aligners?: readonly Aligner[];
  /** The ladders of new kinds of discrepancy, each under an id of its own. */
  readonly rules?: readonly Rule[];
  /** Formats by the name that `-f` takes. */
  readonly formats?: Readonly<Record<string, Format>>;
}

/** The plugin as it is, checked by its type where it is written. */
export const definePlugin = (plugin: Plugin): Plugin => plugin;
