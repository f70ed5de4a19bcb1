/** The tagger that comes with the library, for `options.tagger` of `secondsource/core`. */
export { winkTagger } from "./text/segment.js";
