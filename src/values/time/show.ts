import { dateOf, parseDay, weekdayOf } from "./calendar.js";
import { minutesOf } from "./hours.js";
import type { TimeValue } from "./reader.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const PARTS: Readonly<Record<string, string>> = { TMO: "morning", TAF: "afternoon", TEV: "evening", TNI: "night" };
const UNITS: Readonly<Record<string, string>> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  Q: "quarter",
  H: "hour",
  E: "decade",
  C: "century",
};

/** A time in a few words: "Sunday 21 December 2025", "late 2022", "3 days", "Friday evening". */
export function showTime(time: TimeValue): string {
  const { timex, stated } = time;
  const mod = ["early", "mid", "late"].find((m) => stated.includes(m));
  return `${mod ? `${mod} ` : ""}${showPoint(time) ?? timex}`;
}

function showPoint(time: TimeValue): string | null {
  const { timex } = time;
  // "P3D", "PT48H"
  const length = /^P(T?)(\d+)([A-Z])$/.exec(timex);
  if (length) {
    const unit =
      length[1] && length[3] === "M" ? "minute" : length[1] && length[3] === "S" ? "second" : UNITS[length[3]!];
    return `${length[2]} ${unit}${length[2] === "1" ? "" : "s"}`;
  }
  const weekday = /^XXXX-WXX-(\d)/.exec(timex);
  if (weekday) return `${WEEKDAYS[Number(weekday[1]) - 1]}${hours(time)}`;
  const open = /^XXXX-(\d{2})(?:-(\d{2}))?/.exec(timex);
  if (open) return `${open[2] ? `${Number(open[2])} ` : ""}${MONTHS[Number(open[1]) - 1]}`;
  const day = parseDay(timex);
  if (day !== null) {
    const { year, month, day: d } = dateOf(day);
    return `${WEEKDAYS[weekdayOf(day) - 1]} ${d} ${MONTHS[month - 1]} ${year}${hours(time)}`;
  }
  const month = /^(\d{4})-(\d{2})$/.exec(timex);
  if (month) return `${MONTHS[Number(month[2]) - 1]} ${month[1]}`;
  const week = /^\d{4}-W\d{2}(-WE)?$/.exec(timex);
  if (week && time.from) {
    const { year, month: m, day: d } = dateOf(parseDay(time.from)!);
    return `the ${week[1] ? "weekend" : "week"} of ${d} ${MONTHS[m - 1]} ${year}`;
  }
  const quarter = /^(\d{4})-([QH])(\d)$/.exec(timex);
  if (quarter)
    return `the ${["first", "second", "third", "fourth"][Number(quarter[3]) - 1]} ${quarter[2] === "Q" ? "quarter" : "half"} of ${quarter[1]}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex);
  if (season) return `${{ SP: "spring", SU: "summer", FA: "autumn", WI: "winter" }[season[2]!]} ${season[1]}`;
  if (/^\d{3}$/.test(timex)) return `the ${timex}0s`;
  return null;
}

/** ", 22:35" or " evening". */
function hours(time: TimeValue): string {
  const part = PARTS[time.timex.slice(-3)];
  if (part) return ` ${part}`;
  const minutes = minutesOf(time);
  if (!minutes) return "";
  const zone = minutes.zone === null ? "" : ` UTC${minutes.zone < 0 ? "−" : "+"}${Math.abs(minutes.zone) / 60}`;
  return `, ${String(Math.floor(minutes.from / 60)).padStart(2, "0")}:${String(minutes.from % 60).padStart(2, "0")}${zone}`;
}
