import { check } from "../src/index.js";
import type { Discrepancy } from "../src/model/report.js";

/** What two articles on one story differ in; undated, or both of one moment. */
export const differences = (a: string, b: string, publishedAt?: string): readonly Discrepancy[] =>
  check(
    [a, b].map((text, i) => ({
      id: "ab"[i]!,
      source: "AB"[i]!,
      text,
      ...(publishedAt === undefined ? {} : { publishedAt }),
    })),
    { sameStory: true },
  ).discrepancies;
