import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { Reading } from "../model/reading.js";
import { overlap } from "./overlap.js";

/** Letters to a bucket: about a sentence and a half, so that a claim stands in few and a place asks few. */
const BUCKET = 256;

const indexed = new WeakMap<Reading, ReadonlyMap<string, readonly number[]>>();

/** The claims of a reading any of whose places meets one of these, in their order. Linear in the length of the places. */
export function claimsAt(reading: Reading, places: readonly Evidence[]): Claim[] {
  const buckets = bucketsOf(reading);
  const met = new Set<number>();
  for (const place of places)
    for (const key of keysOf(place))
      for (const i of buckets.get(key) ?? [])
        if (!met.has(i) && reading.claims[i]!.evidence.some((evidence) => overlap(evidence, place))) met.add(i);
  return [...met].sort((a, b) => a - b).map((i) => reading.claims[i]!);
}

function bucketsOf(reading: Reading): ReadonlyMap<string, readonly number[]> {
  const known = indexed.get(reading);
  if (known) return known;
  const buckets = new Map<string, number[]>();
  reading.claims.forEach(({ evidence }, i) => {
    for (const key of new Set(evidence.flatMap(keysOf))) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(i);
      else buckets.set(key, [i]);
    }
  });
  indexed.set(reading, buckets);
  return buckets;
}

function keysOf({ field, start, end }: Evidence): string[] {
  const keys: string[] = [];
  for (let at = Math.floor(start / BUCKET); at * BUCKET < end; at++) keys.push(`${field}${at}`);
  return keys;
}
