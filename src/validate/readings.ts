import { InputError } from "../model/errors.js";
import type { Reading } from "../model/reading.js";
import { refuseDuplicates } from "./articles.js";
import { faultOf, show } from "./fault.js";
import { fitsReading } from "./generated.js";

/** Refuses what is no list of readings of different articles. */
export function validateReadings(readings: readonly Reading[]): void {
  if (!Array.isArray(readings))
    throw new InputError("wrong-type", "readings", `readings is ${show(readings)}. Give a list of readings.`);
  readings.forEach((reading: Reading, i) => {
    validateReading(reading, `readings[${i}]`);
  });
  refuseDuplicates(
    readings.map((reading) => reading.article.id),
    (i) => `readings[${i}].article.id`,
  );
}

/** Refuses what is no reading. `path` is how the caller knows it. */
export function validateReading(reading: Reading, path: string): void {
  const schema: unknown = (reading as Partial<Reading> | null)?.schema;
  if (schema !== "secondsource/reading/1")
    throw new InputError(
      "not-a-reading",
      path,
      `${path} is no reading that this version knows (schema: ${show(schema)}). Write it with "secondsource read -f json"; for articles say check.`,
    );
  if (!fitsReading(reading)) throw faultOf(fitsReading.errors![0]!, reading, path, "reading.json");
}
