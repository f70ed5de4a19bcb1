import { CITIES } from "../../lexicon/cities.js";
import { COMMON_WORDS } from "../../lexicon/common-words.js";
import { COUNTRIES } from "../../lexicon/countries.js";
import { FUNCTION_WORDS } from "../../lexicon/function-words.js";
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from "../../lexicon/given-names.js";
import { FIRST_SURNAMES, MORE_FEMALE_NAMES, MORE_MALE_NAMES, WORD_SURNAMES } from "../../lexicon/more-names.js";
import { KNOWN_ORGANIZATIONS } from "../../lexicon/organization-words.js";
import { PERSON_NOUNS } from "../../lexicon/person-nouns.js";
import { MORE_PLACES } from "../../lexicon/place-words.js";
import { SURNAMES } from "../../lexicon/surnames.js";
import { US_STATES } from "../../lexicon/us-states.js";
import { remembered } from "../../values/remembered.js";

/** Folded: lower case, no marks, no stops. "Türkiye" is "turkiye", "U.S." is "us". */
export const foldName = remembered((text: string): string => {
  // Plain letters need no folding: most words of a text.
  if (/^[A-Za-z]+$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[.‘’']/g, (c) => (c === "." ? "" : "'"))
    .replace(/[øœæłıđß]/g, (c) => ({ ø: "o", œ: "oe", æ: "ae", ł: "l", ı: "i", đ: "d", ß: "ss" })[c] ?? c);
});

export type PlaceRank = "country" | "state" | "city" | "other";

export interface Gazetteer {
  /** Folded names of places. */
  readonly places: ReadonlyMap<string, PlaceRank>;
  /** "russian", "iraqi", "new zealander": with the country. */
  readonly demonyms: ReadonlyMap<string, string>;
  readonly organizations: ReadonlySet<string>;
  /** Capitals, which stand for a government too. */
  readonly capitals: ReadonlySet<string>;
  readonly stateCodes: ReadonlySet<string>;
  readonly given: ReadonlyMap<string, "female" | "male" | "both">;
  readonly firstSurnames: ReadonlySet<string>;
  readonly personNouns: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Base forms of common words; ask `isCommonWord`. */
  readonly common: ReadonlySet<string>;
}

let built: Gazetteer | null = null;

/** The lists as sets; built at the first call, not at import. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

function build(): Gazetteer {
  const places = new Map<string, PlaceRank>();
  const demonyms = new Map<string, string>();
  const capitals = new Set<string>();
  for (const city of CITIES.split("|")) places.set(foldName(city), "city");
  for (const place of MORE_PLACES.split("|")) places.set(foldName(place), "other");
  const stateCodes = new Set<string>();
  for (const row of US_STATES.split(";")) {
    const [name, code, abbreviation] = row.split("|");
    places.set(foldName(name!), "state");
    stateCodes.add(code!);
    if (abbreviation) stateCodes.add(abbreviation);
  }
  for (const row of COUNTRIES.split(";")) {
    const [name, people, seats, others] = row.split("|");
    for (const form of [name!, ...(others?.split(",") ?? [])]) places.set(foldName(form), "country");
    for (const demonym of people?.split(/, ?/) ?? []) {
      demonyms.set(foldName(demonym), name!);
      demonyms.set(`${foldName(demonym)}s`, name!);
    }
    for (const seat of seats?.split(",") ?? []) {
      if (!places.has(foldName(seat))) places.set(foldName(seat), "city");
      capitals.add(foldName(seat));
    }
  }
  for (const pair of MORE_DEMONYMS.split(" ")) {
    const [word, country] = pair.split(":");
    demonyms.set(word!, country!.replace(/_/g, " "));
  }
  const given = new Map<string, "female" | "male" | "both">();
  const add = (names: string, sex: "female" | "male" | "both") => {
    for (const name of names.split(" ")) given.set(name, given.has(name) && given.get(name) !== sex ? "both" : sex);
  };
  add(FEMALE_NAMES, "female");
  add(MALE_NAMES, "male");
  add(SHARED_NAMES, "both");
  for (const [names, sex] of [
    [MORE_FEMALE_NAMES, "female"],
    [MORE_MALE_NAMES, "male"],
  ] as const)
    for (const name of names.split(" ")) given.set(name, sex);
  return {
    places,
    demonyms,
    capitals,
    stateCodes,
    // "al-Qa'ida" and "Al Qaida" are looked up by their letters too.
    organizations: new Set(
      KNOWN_ORGANIZATIONS.split("|").flatMap((name) => [foldName(name), foldName(name).replace(/[-' ]/g, "")]),
    ),
    given,
    firstSurnames: new Set(FIRST_SURNAMES.split(" ")),
    personNouns: new Set(PERSON_NOUNS.split(" ")),
    surnames: new Set([...SURNAMES.split(" "), ...WORD_SURNAMES.split(" "), ...FIRST_SURNAMES.split(" ")]),
    common: new Set(COMMON_WORDS.split(" ")),
  };
}

/** Is it a common English word, in whichever form: "moons", "leaving", "tried"? */
export const isCommonWord = remembered((fold: string): boolean => {
  const { common } = gazetteer();
  if (common.has(fold) || FUNCTION_WORDS.has(fold)) return true;
  if (fold.length < 4) return false;
  if (fold.endsWith("s") && (common.has(fold.slice(0, -1)) || common.has(fold.slice(0, -2)))) return true;
  if (fold.endsWith("ies")) return common.has(`${fold.slice(0, -3)}y`);
  for (const ending of ["ed", "ing"]) {
    if (!fold.endsWith(ending) || fold.length < ending.length + 3) continue;
    const base = fold.slice(0, -ending.length);
    if (common.has(base) || common.has(`${base}e`)) return true;
    // "stopped", "running"
    if (base[base.length - 1] === base[base.length - 2] && common.has(base.slice(0, -1))) return true;
  }
  return fold.endsWith("ied") && common.has(`${fold.slice(0, -3)}y`);
});

/** Demonyms in use that the list of countries lacks. */
const MORE_DEMONYMS =
  "british:United_Kingdom britons:United_Kingdom briton:United_Kingdom english:England scottish:Scotland scots:Scotland welsh:Wales dutch:Netherlands " +
  "spanish:Spain spaniards:Spain swedes:Sweden danes:Denmark finns:Finland poles:Poland turks:Turkey turkish:Turkey arab:Arab kurdish:Kurdistan " +
  "palestinian:Palestine palestinians:Palestine israelis:Israel filipino:Philippines filipinos:Philippines philippine:Philippines argentinian:Argentina " +
  "saudi:Saudi_Arabia saudis:Saudi_Arabia emirati:United_Arab_Emirates emiratis:United_Arab_Emirates congolese:Congo soviet:Soviet_Union european:Europe african:Africa asian:Asia " +
  "african-american:United_States american:United_States americans:United_States korean:Korea uzbek:Uzbekistan tajik:Tajikistan kazakh:Kazakhstan kyrgyz:Kyrgyzstan afghan:Afghanistan afghans:Afghanistan " +
  "roman:Rome persian:Iran norse:Norway alabamian:Alabama alaskan:Alaska arizonan:Arizona coloradan:Colorado floridian:Florida hawaiian:Hawaii iowan:Iowa iowans:Iowa kansan:Kansas kentuckian:Kentucky louisianan:Louisiana marylander:Maryland michigander:Michigan minnesotan:Minnesota mississippian:Mississippi missourian:Missouri montanan:Montana nebraskan:Nebraska nevadan:Nevada nevadans:Nevada ohioan:Ohio ohioans:Ohio oklahoman:Oklahoma oregonian:Oregon pennsylvanian:Pennsylvania tennessean:Tennessee texans:Texas californians:California vermonter:Vermont virginian:Virginia wisconsinite:Wisconsin westerner:West westerners:West chicagoan:Chicago chicagoans:Chicago " +
  "chechen:Chechnya crimean:Crimea tibetan:Tibet taiwanese:Taiwan irish:Ireland icelandic:Iceland serb:Serbia serbs:Serbia croat:Croatia bosniak:Bosnia somali:Somalia " +
  "latin:Latin_America nordic:Nordic western:West texan:Texas californian:California parisian:Paris londoner:London";
