/**
 * The library without a tagger: `read` and `check` need `options.tagger`, so nothing loads that the caller does not
 * choose to load. `compare` needs none.
 */
export { check } from "./check.js";
export { compare } from "./compare.js";
export type * from "./model/index.js";
export { InputError, KINDS, PluginError, SEVERITIES } from "./model/index.js";
export { read } from "./read.js";
