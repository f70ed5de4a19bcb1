/**
 * Words for harm to people.
 * Source: the trigger words of ACE 2005 (LIFE.Die, LIFE.Injure) and the loss terms of EM-DAT's glossary.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What becomes of a person: "12 wounded", "three dead", "nobody died". */
export const HARMED_STATES = set(
  "killed dead died perished slain murdered executed drowned wounded injured hurt harmed maimed hospitalized hospitalised missing trapped arrested detained abducted kidnapped displaced rescued freed stranded homeless burned burnt",
);

/** Nouns that count the harmed by themselves: "no casualties", "three deaths", "14 fatalities". */
export const HARM_NOUNS = set(
  "casualties casualty deaths death fatalities fatality injuries injury victims victim dead wounded injured",
);
