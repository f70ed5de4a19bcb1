export { compare } from "./compare.js";
export type * from "./model/index.js";
export { InputError, KINDS, PluginError, SEVERITIES } from "./model/index.js";
export { check, read } from "./tagged.js";
