/**
 * What fires, explosions, crashes, collapses, outages and sinkings come from, as news tells it. Typed by hand from the
 * cause categories of fire and transport statistics (NFIRS "cause of ignition", ICAO occurrence categories).
 * Phrases are regular expressions over lower-case words.
 */
export const CAUSES: Readonly<Record<string, string>> = {
  deliberate:
    "arson|arsonists?|sabotage|deliberate|(?:car |truck |parcel |petrol |home-?made |pipe )?bombs?|(?:explosive|incendiary) devices?|suicide (?:bomber|attacker)",
  accidental: "accident|accidental",
  electrical:
    "electrical (?:fault|short|problem|failure|malfunction|wiring)|(?:faulty|old) wiring|short[- ]circuit|faulty electrical \\w+|overloaded (?:socket|circuit|outlet)",
  gas: "gas leak|leaking gas|ruptured gas \\w+|gas (?:cylinder|canister|bottle)",
  lightning: "lightning(?: strike)?",
  flame:
    "(?:discarded )?cigarettes?|candles?|cooking oil|barbecues?|fireworks|space heater|camp ?fire|unattended (?:stove|pan|pot|candle)",
  mechanical:
    "engine failure|(?:mechanical|technical|signal|equipment|brake) (?:failure|fault|problem)|(?:faulty|failed) brakes|(?:burst|blown) t[iy]re|metal fatigue",
  driving:
    "(?:human|driver|pilot) error|(?:excessive )?speed(?:ing)?|drunk(?:en)? driv(?:er|ing)|drink[- ]driving|driver falling asleep",
  weather: "(?:high|strong) winds?|(?:thick |dense )?fog|(?:black )?ice|icy roads?|heavy (?:rain|snow)",
};

/** The attribute of a claim about what a mishap came from: this and the mishap. */
export const CAUSE_OF = "cause of the ";

/** The state of a cause that is looked for. */
export const OPEN_CAUSE = "open";

/** Causes that can both be told of one event: an accident has one of the others, a gas leak needs a spark. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ...["electrical", "gas", "lightning", "flame", "mechanical", "driving", "weather"].map(
    (cause) => ["accidental", cause] as const,
  ),
  ["electrical", "gas"],
  ["electrical", "mechanical"],
  ["electrical", "lightning"],
  ["electrical", "weather"],
  ["flame", "gas"],
  ["flame", "weather"],
  ["lightning", "weather"],
  ["driving", "weather"],
  ["mechanical", "weather"],
];

/** Can both be the cause of one event? */
export const causesAllow = (a: string, b: string): boolean =>
  a === b || TOGETHER.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

/** What has a cause that is looked for, by class; word forms. Fires and explosions are told of one another. */
export const MISHAPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fire: "fire fires blaze inferno wildfire explosion explosions blast blasts",
    crash: "crash collision derailment wreck pile-up pileup",
    collapse: "collapse",
    outage: "outage blackout",
    sinking: "sinking capsizing",
  }).flatMap(([type, words]) => words.split(" ").map((word) => [word, type] as const)),
);

/** Forms that a sentence about a cause has: without one it is not looked at. */
export const CAUSE_WORDS: ReadonlySet<string> = new Set(
  (
    "cause caused causes causing arson arsonist arsonists sabotage deliberate deliberately intentionally purpose " +
    "accident accidental accidentally asleep blame blamed blames blaming spark sparked triggered ignited started due because " +
    "attributed traced undetermined"
  ).split(" "),
);
