/**
 * Parties by the words that stand before an office. Only words that name a party and nothing else: "conservative" and
 * "liberal" are leanings as well. Source: AP Stylebook, "party affiliation".
 */
export const PARTIES: ReadonlyMap<string, string> = new Map([
  ["Republican", "Republican"],
  ["GOP", "Republican"],
  ["Democrat", "Democratic"],
  ["Democratic", "Democratic"],
  ["Labour", "Labour"],
  ["Tory", "Conservative"],
]);

/** The letters of "(D-Ohio)" and "(R-Texas)". */
export const PARTY_LETTERS: ReadonlyMap<string, string> = new Map([
  ["D", "Democratic"],
  ["R", "Republican"],
]);
