import { describe, expect, it } from "vitest";
import { publicationDay } from "../../src/text/published.js";
import { parseDay } from "../../src/values/time/calendar.js";

describe("the day of publication", () => {
  it.each([
    ["2026-03-03T23:30:00Z", "UTC", "2026-03-03"],
    ["2026-03-03T23:30:00Z", "Europe/Kyiv", "2026-03-04"],
    ["2026-03-03T03:30:00Z", "America/New_York", "2026-03-02"],
    ["2025-12-31T23:30:00Z", "Asia/Tokyo", "2026-01-01"],
    ["2026-03-03T23:30:00Z", "+02:00", "2026-03-04"],
    ["2026-03-03T23:30:00-05:00", "Asia/Tokyo", "2026-03-03"],
    ["0999-03-03T12:00:00Z", "Europe/Kyiv", "0999-03-03"],
  ])("of %s in %s is %s", (publishedAt, timezone, day) => {
    expect(publicationDay(publishedAt, timezone)).toBe(parseDay(day));
  });
});
