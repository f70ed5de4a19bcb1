import type { TimeValue } from "./reader.js";

/** Minutes of a day, from and to; beyond 1440 is the next morning. */
export interface Minutes {
  readonly from: number;
  readonly to: number;
  /** Minutes east of UTC; null where no zone is stated. */
  readonly zone: number | null;
}

/** Generous bounds: people call half past four a late afternoon and an early evening. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  TMO: [0, 12 * 60],
  TAF: [12 * 60, 18 * 60],
  TEV: [16 * 60, 24 * 60],
  TNI: [17 * 60, 31 * 60],
};

/** When in the day a value lies; null where it names no more than the day. */
export function minutesOf({ timex, stated }: TimeValue): Minutes | null {
  const zoned = stated.find((part) => part.startsWith("zone:"));
  const zone = zoned ? Number(zoned.slice(5)) : null;
  // "2025-12-21T22:35"
  const clock = /T(\d{2})(?::(\d{2}))?$/.exec(timex);
  if (clock) {
    const at = Number(clock[1]) * 60 + Number(clock[2] ?? 0);
    return { from: at, to: at, zone };
  }
  const part = PARTS[timex.slice(-3)];
  return part ? { from: part[0], to: part[1], zone } : null;
}
