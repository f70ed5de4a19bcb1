import { describe, expect, it } from "vitest";
import type { TimeValue } from "../../src/values/time/reader.js";
import { point } from "../../src/values/time/reader.js";
import { relateTimes } from "../../src/values/time/relate.js";
import { showTime } from "../../src/values/time/show.js";

const time = (timex: string, stated: readonly string[] = ["day"], mod: string | null = null): TimeValue =>
  point(timex, stated, mod);

describe("relateTimes", () => {
  const cases: readonly (readonly [string, TimeValue, TimeValue])[] = [
    ["same", time("2025-12-21"), time("2025-12")],
    ["same", time("2025-12-21TEV", ["weekday"]), time("2025-12-21", ["weekday"])],
    ["same", time("2025-Q4"), time("2025-12-21")],
    ["same", time("2025-W51-WE"), time("2025-12-21")],
    ["same", time("2025-12-20TNI", ["weekday", "part-of-day"]), time("2025-12-21", ["weekday"])],
    ["same", time("1976", ["relative", "year", "ago"]), time("1975", ["year"])],
    ["overlap", time("2025-W01"), time("2025-01")],
    ["hours 60", time("2025-12-21T14:00", ["day", "hour"]), time("2025-12-21T15:00", ["day", "hour"])],
    ["hours 90", time("2025-12-21T14:00", ["day", "hour"]), time("2025-12-21T15:30", ["day", "hour"])],
    [
      "same",
      time("2025-12-21T14:00", ["day", "hour", "zone:0"]),
      time("2025-12-21T09:00", ["day", "hour", "zone:-300"]),
    ],
    ["hours 210", time("2025-12-21T08:30", ["day", "hour"]), time("2025-12-21TAF", ["day", "part-of-day"])],
    ["weekdays", time("XXXX-WXX-5", ["weekday"]), time("XXXX-WXX-6", ["weekday"])],
    ["weekdays", time("2025-12-19", ["weekday"]), time("2025-12-13", ["weekday"])],
    ["weekdays", time("XXXX-WXX-5", ["weekday"]), time("2025-12-09", ["weekday", "day", "month", "year"])],
    ["open", time("XXXX-WXX-5", ["weekday"]), time("2025-12-09", ["day", "month"])],
    ["same", time("2025-12-19", ["weekday"]), time("2025-12-12", ["weekday"])],
    ["days 1", time("2025-12-21"), time("2025-12-22")],
    ["days 32", time("2025-09"), time("2025-11")],
    ["days 1", time("2002", ["year"]), time("2003", ["year"])],
    ["lengths 2", time("P3D"), time("P6D")],
    ["lengths 1", time("PT48H"), time("P2D")],
    ["open", time("P3D"), time("2025-12-21")],
    ["open", time("PXY"), time("P3Y")],
    ["open", time("PRESENT_REF"), time("2025-12-21")],
    ["open", time("XXXX-12-21"), time("2025-12-21")],
  ];
  it.each(cases)("%s", (expected, a, b) => {
    for (const relation of [relateTimes(a, b), relateTimes(b, a)]) {
      const size =
        relation.is === "days"
          ? relation.days
          : relation.is === "hours"
            ? relation.minutes
            : relation.is === "lengths"
              ? relation.ratio
              : null;
      expect(size === null ? relation.is : `${relation.is} ${size}`).toBe(expected);
    }
  });
});

describe("showTime", () => {
  const cases: readonly (readonly [string, TimeValue])[] = [
    ["Sunday 21 December 2025", time("2025-12-21")],
    ["Sunday 21 December 2025 evening", time("2025-12-21TEV")],
    ["Sunday 21 December 2025, 22:35 UTC−5", time("2025-12-21T22:35", ["hour", "zone:-300"])],
    ["December 2025", time("2025-12")],
    ["late 2022", time("2022", ["year"], "late")],
    ["the third quarter of 2025", time("2025-Q3")],
    ["the weekend of 20 December 2025", time("2025-W51-WE")],
    ["the 1990s", time("199")],
    ["summer 2023", time("2023-SU")],
    ["3 days", time("P3D")],
    ["1 hour", time("PT1H")],
    ["20 minutes", time("PT20M")],
    ["Friday", time("XXXX-WXX-5", ["weekday"])],
    ["21 December", time("XXXX-12-21")],
  ];
  it.each(cases)("%s", (words, value) => expect(showTime(value)).toBe(words));
});
