/**
 * Words that tell of what a toll is the toll: of one stroke, or of a longer or wider thing. Sources: the hazard types of
 * EM-DAT's classification for what strikes many places at once; the rest from the headings of casualty records, which are
 * kept by war, by campaign and by region. Parts of regular expressions.
 */

/** What kills over months: "the war has killed 40,000". */
export const CAMPAIGNS =
  "war|conflict|campaign|offensive|insurgency|uprising|famine|pandemic|epidemic|genocide|occupation";

/** What strikes many places at once, with a toll in each. */
export const WIDE_EVENTS =
  "storms?|hurricanes?|cyclones?|typhoons?|tornado(?:e?s)?|twisters?|floods?|flooding|(?:earth)?quakes?|tsunamis?|blizzards?|snow(?:storms?)?|heat ?waves?|wildfires?|bush ?fires?|landslides?|mudslides?|monsoons?|rains?|cold snaps?|outbreaks?|epidemics?|cholera|measles|unrest|riots?|rioting|protests?|clashes|raids?|crackdowns?|fighting|shelling";

/** What is wider than a town: "across the country", "along the coast". */
export const WIDE_PLACES =
  "country|nation|region|state|province|continent|island|islands|territory|district|coast|north|south|east|west|county|world|city";

/** Whoever kills may be counted among the dead, or not. */
export const KILLERS =
  "gunm[ae]n|attackers?|shooters?|bombers?|killers?|suspects?|assailants?|hijackers?|militants?|perpetrators?";

/** "Two died at the scene and a third in hospital": the word for a total, at its own index. */
export const NTH: readonly string[] = " first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
