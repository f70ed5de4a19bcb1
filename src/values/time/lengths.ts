/** Days of each unit; a month and a year on average. */
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.44, Q: 91.3, Y: 365.25, E: 3652.5, C: 36525 };
const HOURS: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86_400 };

/** The length of a duration in days: "P3D" is 3, "PT48H" 2; null for points, sets and open numbers ("PXY"). */
export function durationDays(timex: string): number | null {
  // "P2Y6M", "PT1M30S", "P1DT12H"
  const match = /^P((?:\d+(?:\.\d+)?[YMWDQEC])*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?$/.exec(timex);
  if (!match || timex === "P") return null;
  const sum = (part: string | undefined, units: Readonly<Record<string, number>>) =>
    [...(part ?? "").matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].reduce(
      (days, [, n, unit]) => days + Number(n) * units[unit!]!,
      0,
    );
  return sum(match[1], DAYS) + sum(match[2], HOURS);
}
