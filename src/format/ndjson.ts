import type { Reading } from "../model/reading.js";
import type { Report } from "../model/report.js";
import { storyReports } from "./story-report.js";

/**
 * One report a line, each of one story: a whole report by its own schema, so that a stream of many stories can be
 * filtered line by line. What belongs to no story (notices of the run) stands in the first.
 */
export const ndjson = (report: Report): string => linesOf(storyReports(report));

/** One reading a line. */
export const ndjsonReadings = (readings: readonly Reading[]): string => linesOf(readings);

const linesOf = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");
