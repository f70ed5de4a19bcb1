import type { Extractor } from "./draft.js";

/** Every kind of claim, in the order in which claims of one sentence are numbered. */
export const extractors: readonly Extractor[] = [];
