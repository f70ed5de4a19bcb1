import type { Claim } from "../model/claim.js";
import type { TimeValue } from "../values/time/reader.js";
import { relateTimes, type TimeRelation } from "../values/time/relate.js";
import { showTime } from "../values/time/show.js";
import { changedCopy } from "./copied.js";
import { defineRule } from "./rule.js";

const time = (claim: Claim): TimeValue => claim.value as TimeValue;
const relation = (a: Claim, b: Claim): TimeRelation => relateTimes(time(a), time(b));
const says = (claim: Claim): string => `${claim.source} says ${showTime(time(claim))}`;
const both = (a: Claim, b: Claim): string => `${says(a)}, ${says(b)}`;
const apart = (a: Claim, b: Claim, least: number, most: number): boolean => {
  const found = relation(a, b);
  return found.is === "days" && found.days >= least && found.days <= most;
};

/** A week, a month, a year: longer than a day. */
const isPeriod = (claim: Claim): boolean => time(claim).from !== time(claim).to;

/** When did it happen? */
export const dateRule = defineRule({
  meta: {
    id: "date",
    severity: "medium",
    description: "Another day, part of a day, year or length for one event; a weekday that is not that date's.",
    advice: "Check the day against the primary source; mind time zones and the day each article counts from.",
  },
  answer: (claim) => showTime(time(claim)),
  levels: [
    {
      id: "weekday-mismatch",
      verdict: "conflict",
      weight: 1,
      when: (a, b) => a.attribute === "weekday" && b.attribute === "weekday",
      because: (a, b) => {
        const date = time(a).from === null ? b : a;
        return `${a.source} writes “${a.subject}”, but that day was a ${showTime(time(date)).split(" ")[0]}.`;
      },
    },
    {
      id: "no-day",
      verdict: "incomparable",
      when: (a, b) => relation(a, b).is === "open",
      because: () => "One of them names no time that can be compared.",
    },
    {
      id: "contained",
      verdict: "agree",
      when: (a, b) => relation(a, b).is === "same",
      because: (a, b) => `${showTime(time(a))} and ${showTime(time(b))} meet.`,
    },
    {
      id: "overlap",
      verdict: "compatible",
      when: (a, b) => relation(a, b).is === "overlap",
      because: (a, b) => `${showTime(time(a))} and ${showTime(time(b))} share days.`,
    },
    {
      // "From 6 a.m.", "from 8 a.m.": one outlet's clock is the other's where neither names a zone.
      id: "other-start",
      verdict: "conflict",
      weight: 0.3,
      when: (a, b) => {
        const { is } = relation(a, b);
        if (
          !a.attribute.startsWith("onset:") ||
          a.attribute === "onset:length" ||
          /[zZ]$|[+-]\d\d:?\d\d$/.test(time(a).timex + time(b).timex)
        )
          return false;
        return is === "days" || is === "weekdays" || is === "hours";
      },
      because: (a, b) => `Another time: ${both(a, b)}.`,
    },
    {
      id: "clocks-apart",
      verdict: "compatible",
      when: (a, b) => {
        const found = relation(a, b);
        return found.is === "hours" && (found.shift || found.minutes <= 20);
      },
      because: () => "Whole hours apart, as clocks of two zones are.",
    },
    changedCopy((claim) => showTime(time(claim))),
    {
      id: "hours-apart",
      verdict: "conflict",
      weight: 0.2,
      severity: "low",
      when: (a, b) => relation(a, b).is === "hours",
      because: (a, b) => `Another time of the day: ${both(a, b)}.`,
    },
    {
      id: "box-apart",
      verdict: "conflict",
      weight: 1,
      severity: "high",
      when: (a, b) => a.article === b.article && a.attribute.startsWith("row:") !== b.attribute.startsWith("row:"),
      because: (a, b) => `The fact box of ${a.source} and its text differ: ${showTime(time(a))}, ${showTime(time(b))}.`,
    },
    {
      id: "length-near",
      verdict: "compatible",
      when: (a, b) => {
        const found = relation(a, b);
        return found.is === "lengths" && found.ratio < 1.2;
      },
      because: () => "The lengths are about the same.",
    },
    {
      id: "other-length",
      verdict: "conflict",
      weight: 0.3,
      when: (a, b) => a.attribute === "onset:length" && relation(a, b).is === "lengths",
      because: (a, b) => `Another length: ${both(a, b)}.`,
    },
    {
      id: "length-apart",
      verdict: "conflict",
      weight: 0.2,
      severity: "low",
      when: (a, b) => relation(a, b).is === "lengths",
      because: (a, b) => `Another length: ${both(a, b)}.`,
    },
    {
      id: "weekday-apart",
      verdict: "conflict",
      weight: -0.2,
      when: (a, b) => relation(a, b).is === "weekdays",
      because: (a, b) => `Another weekday: ${both(a, b)}.`,
    },
    {
      id: "next-period",
      verdict: "conflict",
      weight: 0.1,
      when: (a, b) => apart(a, b, 1, 1) && (isPeriod(a) || isPeriod(b)),
      because: (a, b) => `One period and the next: ${both(a, b)}.`,
    },
    {
      id: "day-apart",
      verdict: "conflict",
      weight: -0.5,
      when: (a, b) => apart(a, b, 1, 1),
      because: (a, b) => `A day apart: ${both(a, b)}.`,
    },
    {
      id: "days-apart",
      verdict: "conflict",
      weight: -0.3,
      when: (a, b) => apart(a, b, 2, 13),
      because: (a, b) => `Days apart: ${both(a, b)}.`,
    },
    {
      id: "months-apart",
      verdict: "conflict",
      weight: -0.3,
      when: (a, b) => apart(a, b, 14, 300),
      because: (a, b) => `Weeks or months apart: ${both(a, b)}.`,
    },
    {
      id: "years-apart",
      verdict: "conflict",
      weight: -0.3,
      because: (a, b) => `Years apart: ${both(a, b)}.`,
    },
  ],
});
