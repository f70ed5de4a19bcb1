/**
 * What killers are charged with. Typed by hand from the homicide offences of common-law penal codes (the Model Penal
 * Code, the Homicide Act 1957, the Road Traffic Act 1988).
 */
export interface Homicide {
  readonly id: string;
  /** What they are called, as a regular expression over lower-case words. */
  readonly words: string;
  /** Offences of one family may be told of one charge, unless both give another degree or sort. */
  readonly family: "murder" | "attempt" | "manslaughter";
  /** The degree or sort within the family; null for the plain offence. */
  readonly sort: string | null;
}

/** In the order in which they are looked for: the longer before the shorter. */
export const HOMICIDES: readonly Homicide[] = [
  {
    id: "attempted murder",
    words:
      "attempted (?:[\\w-]+ )?(?:murder|homicide)|attempting to murder|(?:intent|conspir\\w+|plot\\w*) to (?:commit )?murder",
    family: "attempt",
    sort: null,
  },
  { id: "first-degree murder", words: "(?:first|1st)[- ]degree murder", family: "murder", sort: "first" },
  { id: "second-degree murder", words: "(?:second|2nd)[- ]degree murder", family: "murder", sort: "second" },
  { id: "third-degree murder", words: "(?:third|3rd)[- ]degree murder", family: "murder", sort: "third" },
  { id: "capital murder", words: "capital murder|aggravated murder", family: "murder", sort: "first" },
  {
    id: "vehicular homicide",
    words: "vehicular (?:manslaughter|homicide|assault)",
    family: "manslaughter",
    sort: null,
  },
  {
    id: "negligent homicide",
    words:
      "(?:criminally )?negligent homicide|reckless homicide|causing (?:\\w+ )?death by|gross negligence manslaughter",
    family: "manslaughter",
    sort: null,
  },
  { id: "involuntary manslaughter", words: "involuntary manslaughter", family: "manslaughter", sort: "involuntary" },
  {
    id: "voluntary manslaughter",
    words: "voluntary manslaughter",
    family: "manslaughter",
    sort: "voluntary",
  },
  { id: "manslaughter", words: "manslaughter|culpable homicide", family: "manslaughter", sort: null },
  { id: "murder", words: "murder(?:ing|s)?|capital offense", family: "murder", sort: null },
];

const homicideOf = (id: string): Homicide | undefined => HOMICIDES.find((offence) => offence.id === id);

/** Can two names be those of one charge: "murder" of "first-degree murder", but not "second-degree murder"? */
export function homicidesAllow(a: string, b: string): boolean {
  const [x, y] = [homicideOf(a), homicideOf(b)];
  if (!x || !y) return true;
  return x.family === y.family && (x.sort === null || y.sort === null || x.sort === y.sort);
}

/** Forms without which a sentence tells of no such charge. */
export const HOMICIDE_WORDS: ReadonlySet<string> = new Set(
  "murder murders murdering manslaughter homicide death".split(" "),
);
