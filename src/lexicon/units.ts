/** What a unit measures; only units of one dimension convert. */
export type Dimension =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "temperature"
  | "ratio"
  | "power"
  | "energy"
  | "data"
  | "point"
  | "magnitude"
  | "year"
  | "ordinal"
  | "score";

export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit (metre, square metre, litre, kilogram, km/h, kelvin, 1) one of it is. */
  readonly factor: number;
  /** Added after the factor: Celsius and Fahrenheit only. */
  readonly offset?: number;
}

/**
 * Units of measure with their factors.
 * Source: the SI brochure (BIPM, 9th edition) and NIST Special Publication 811, appendix B.8; a "ton" is taken as the
 * metric one, since news uses the words for each other.
 */
const ROWS: readonly (readonly [id: string, dimension: Dimension, factor: number, words: string, offset?: number])[] = [
  ["km", "length", 1000, "km kms kilometer kilometers kilometre kilometres"],
  ["m", "length", 1, "m meter meters metre metres mtr"],
  ["cm", "length", 0.01, "cm centimeter centimeters centimetre centimetres"],
  ["mm", "length", 0.001, "mm millimeter millimeters millimetre millimetres"],
  ["mile", "length", 1609.344, "mile miles mi"],
  ["yard", "length", 0.9144, "yard yards yd yds"],
  ["foot", "length", 0.3048, "foot feet ft"],
  ["inch", "length", 0.0254, "inch inches"],
  ["nautical mile", "length", 1852, "nm"],
  ["light-year", "length", 9.4607e15, "light-year light-years lightyears"],
  ["hectare", "area", 10_000, "hectare hectares ha"],
  ["acre", "area", 4046.8564, "acre acres"],
  ["litre", "volume", 1, "l liter liters litre litres"],
  ["ml", "volume", 0.001, "ml millilitre millilitres milliliter milliliters"],
  ["gallon", "volume", 3.785412, "gallon gallons"],
  ["barrel", "volume", 158.9873, "barrel barrels"],
  ["kg", "mass", 1, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"],
  ["g", "mass", 0.001, "g gram grams gramme grammes"],
  ["mg", "mass", 0.000001, "mg milligram milligrams"],
  ["lb", "mass", 0.45359237, "lb lbs pound pounds"],
  ["ounce", "mass", 0.028349523, "ounce ounces oz"],
  ["tonne", "mass", 1000, "ton tons tonne tonnes"],
  ["kiloton", "energy", 1000, "kiloton kilotons kilotonne kilotonnes"],
  ["megaton", "energy", 1_000_000, "megaton megatons"],
  ["km/h", "speed", 1, "kph kmh km/h kmph"],
  ["mph", "speed", 1.609344, "mph"],
  ["knot", "speed", 1.852, "knot knots"],
  ["degree", "temperature", 1, "degree degrees °"],
  ["celsius", "temperature", 1, "celsius", 273.15],
  ["fahrenheit", "temperature", 5 / 9, "fahrenheit", 255.372222],
  ["percent", "ratio", 0.01, "% percent pct percentage"],
  ["percentage point", "point", 1, ""],
  ["basis point", "point", 0.01, ""],
  ["fraction", "ratio", 1, ""],
  ["kW", "power", 1000, "kw kilowatt kilowatts"],
  ["MW", "power", 1_000_000, "mw megawatt megawatts"],
  ["GW", "power", 1_000_000_000, "gw gigawatt gigawatts"],
  ["watt", "power", 1, "watt watts"],
  ["KB", "data", 1000, "kb kilobyte kilobytes"],
  ["MB", "data", 1_000_000, "mb megabyte megabytes"],
  ["GB", "data", 1_000_000_000, "gb gigabyte gigabytes"],
  ["TB", "data", 1_000_000_000_000, "tb terabyte terabytes"],
  ["magnitude", "magnitude", 1, "magnitude"],
  ["point", "point", 1, "point points pt pts"],
  ["year", "year", 1, ""],
  ["ordinal", "ordinal", 1, ""],
  ["score", "score", 1, ""],
];

/** By id. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...ROWS.map(([id, dimension, factor, , offset]): [string, Unit] => [
    id,
    { id, dimension, factor, ...(offset ? { offset } : {}) },
  ]),
  // "5,000 square feet", "30 cubic metres", "2 miles per hour", "40 metres per second".
  ...ROWS.filter(([, dimension]) => dimension === "length").flatMap(([id, , factor]): [string, Unit][] => [
    [`square ${id}`, { id: `square ${id}`, dimension: "area", factor: factor ** 2 }],
    [`cubic ${id}`, { id: `cubic ${id}`, dimension: "volume", factor: factor ** 3 * 1000 }],
    [`${id}/h`, { id: `${id}/h`, dimension: "speed", factor: factor / 1000 }],
    [`${id}/s`, { id: `${id}/s`, dimension: "speed", factor: (factor * 3600) / 1000 }],
  ]),
]);

/** Unit id by word, lower case. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([id, , , words]) =>
    words
      .split(" ")
      .filter(Boolean)
      .map((word): [string, string] => [word, id]),
  ),
);
