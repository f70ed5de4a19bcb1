import type { Reading } from "../model/reading.js";
import type { Report } from "../model/report.js";

/** The report as it is, indented, with a newline at the end. */
export const json = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

/** One reading as it is; several as an array. Readings go back in through `secondsource compare`. */
export const jsonReadings = (readings: readonly Reading[]): string =>
  `${JSON.stringify(readings.length === 1 ? readings[0] : readings, null, 2)}\n`;
