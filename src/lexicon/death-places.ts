/**
 * Where people die, as crime and accident news tells it. Typed by hand from the place-of-death categories of death
 * certificates (scene, dead on arrival, hospital, residence).
 */
export type DeathPlace =
  | "at the scene"
  | "on the way"
  | "in hospital"
  | "declared in hospital"
  | "at home"
  | "in a cell";

/** Pairs that can both be told of one death: who dies in an ambulance is declared dead in hospital. */
const TOGETHER: readonly (readonly [DeathPlace, DeathPlace])[] = [
  ["on the way", "declared in hospital"],
  ["in hospital", "declared in hospital"],
  // The scene may be anywhere but on the road and in the hospital.
  ["at the scene", "at home"],
  ["at the scene", "in a cell"],
  // Found dead in a cell, by a doctor who came; a prison has a hospital of its own.
  ["in a cell", "declared in hospital"],
];

/** Can both be told of one death? */
export const deathPlacesAllow = (a: string, b: string): boolean =>
  a === b || TOGETHER.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

/** Forms without which a sentence tells of no place of a death. */
export const DEATH_WORDS: ReadonlySet<string> = new Set("died dies dead death killed succumbed".split(" "));
