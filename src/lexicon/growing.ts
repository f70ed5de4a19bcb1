/**
 * What is counted anew while its event goes on, and only grows: verbs and nouns as stems (see values/words). Source: the
 * fields that situation reports on fires, floods, outbreaks and police operations bring up to date.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** "Burned 10,000 acres", "pulled 12 people". */
export const GROWING_VERBS = words(
  "burn burnt scorch char consum blacken engulf grow grown grew spread destroy damag pull dug dig rescu recover arrest detain evacuat flee fled hospitalis hospitaliz infect sicken vaccinat cancel ground",
);

/** "40 cases of measles". */
export const GROWING_NOUNS = words("cas infection arrest evacue aftershock");

/** "Two homes were lost"; a party loses seats once. */
export const LOST_THINGS = words("home house build structur life vehicl");
