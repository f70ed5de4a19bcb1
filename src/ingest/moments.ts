import { isMoment } from "../validate/dates.js";

// "2025-12-21T18:30:00.000+0000", "2025-12-21 18:30", "20251221T183000Z", "2025-12-21"
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
// "Sun, 21 Dec 2025 18:30:00 +0200", "21 December 25 18:30 EST", as feeds write it (RFC 822)
const RFC822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3,9})\.?,?[\s-](\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([+-]\d{2}:?\d{2}|[a-z]{1,4}))?)?(?:\s*\([^)]*\))?$/i;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** The zones that RFC 822 names, and two that feeds of Europe write. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  cet: "+01:00",
  cest: "+02:00",
};

/**
 * A date of a feed or an item as ISO 8601, with the zone that stands there and never the machine's; null where it is
 * none. A time without a zone, or with one that nobody knows, stays without.
 */
export function isoOf(date: string): string | null {
  const text = date.trim();
  const iso = ISO.exec(text);
  const rfc = iso ? null : RFC822.exec(text);
  const month = rfc ? MONTHS.indexOf(rfc[2]!.slice(0, 3).toLowerCase()) + 1 : 0;
  const [year, mm, dd, hour, minute, second, zone] = iso
    ? iso.slice(1)
    : rfc && month
      ? [yearOf(rfc[3]!), two(month), two(rfc[1]!), rfc[4] && two(rfc[4]), rfc[5], rfc[6], rfc[7]]
      : [];
  if (!year) return null;
  const day = `${year}-${mm}-${dd}`;
  const moment = hour ? `${day}T${hour}:${minute}:${second ?? "00"}${zoneOf(zone ?? "")}` : day;
  return isMoment(moment) ? moment : null;
}

const two = (n: number | string): string => String(n).padStart(2, "0");

/** RFC 822 wrote years in two digits; 49 is 2049, 50 is 1950. */
const yearOf = (year: string): string => (year.length === 4 ? year : `${+year < 50 ? 20 : 19}${year}`);

function zoneOf(zone: string): string {
  const [, sign, hours, minutes = "00"] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign ? `${sign}${hours}:${minutes}` : (ZONES[zone.toLowerCase()] ?? "");
}
