const POINTS =
  "north north-northeast northeast east-northeast east east-southeast southeast south-southeast south south-southwest southwest west-southwest west west-northwest northwest north-northwest".split(
    " ",
  );

/** Degrees clockwise from north of a compass point in words; null for any other words. */
export function bearingOf(words: string): number | null {
  const folded = words
    .toLowerCase()
    .replace(/ern\b/g, "")
    .replace(/[\s-]+/g, "-")
    // "south-west" and "southwest", "east southeast" and "east-southeast".
    .replace(/\b(north|south)-(east|west)\b/g, "$1$2");
  const at = POINTS.indexOf(folded);
  return at < 0 ? null : at * 22.5;
}

/** The angle between two bearings, 0..180 degrees. */
export function angleBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % 360;
  return turn > 180 ? 360 - turn : turn;
}

/** Compass words as a pattern: "southwest", "east-southeast", "north-western". */
export const COMPASS_WORDS =
  "(?:(?:north|south|east|west)[\\s-]?)?(?:north|south|east|west)(?:[\\s-]?(?:east|west))?(?:ern)?";
