export type * from "./article.js";
export type * from "./claim.js";
export { InputError } from "./errors.js";
export type * from "./mention.js";
export type * from "./options.js";
export type * from "./reading.js";
export type * from "./report.js";
export { KINDS, SEVERITIES } from "./report.js";
export type * from "./tagger.js";
