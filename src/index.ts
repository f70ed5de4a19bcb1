export { check } from "./check.js";
export { compare } from "./compare.js";
export type * from "./model/index.js";
export { InputError, KINDS, SEVERITIES } from "./model/index.js";
export { read } from "./read.js";
