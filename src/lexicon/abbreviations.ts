/**
 * Abbreviations after which a stop ends no sentence, lower case, without the stop.
 * Source: AP and Guardian style guides' lists of titles, months, states and units.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof rev hon st sr jr messrs mx " +
    "gen lt col maj capt cpl sgt cmdr adm brig pvt det insp supt " +
    "sen rep gov pres amb atty del asst dep " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo " +
    "rs no nos vs v inc ltd corp co cos bros ave blvd rd hwy mt ft approx est al fig vol pp ed"
  ).split(" "),
);
