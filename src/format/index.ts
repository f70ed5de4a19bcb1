/** Every format as a function, for pages, servers and builds that write reports themselves. */
export { annotations } from "./annotations.js";
export type { Format, ReadingFormat, ShownArticle, Style } from "./format.js";
export { formats, readingFormats } from "./formats.js";
export { github } from "./github.js";
export { html } from "./html.js";
export { json, jsonReadings } from "./json.js";
export { junit } from "./junit.js";
export { markdown } from "./markdown.js";
export { FORMATS, type FormatName, formatOfFile } from "./names.js";
export { ndjson, ndjsonReadings } from "./ndjson.js";
export { pretty } from "./pretty.js";
export { prettyReadings } from "./pretty-reading.js";
export { sarif } from "./sarif.js";
