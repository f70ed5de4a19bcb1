/**
 * Words of time, as data. Keys are lower case, without stops.
 * Sources: TIMEX3 (TimeML 1.2.1) for the values, the AP and Guardian style guides for abbreviations,
 * RFC 5545 and CLDR English for names, holidays as the US and UK calendars have them.
 */

const numbered = (words: string, from = 1): Readonly<Record<string, number>> =>
  Object.fromEntries(words.split(" ").flatMap((group, i) => group.split("/").map((word) => [word, i + from])));

/** Month names and abbreviations: 1..12. */
export const MONTHS = numbered(
  "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
);

/** Weekday names and abbreviations, ISO: Monday is 1, Sunday 7. */
export const WEEKDAYS = numbered(
  "monday/mon/mondays tuesday/tue/tues/tuesdays wednesday/wed/wednesdays thursday/thu/thur/thurs/thursdays friday/fri/fridays saturday/sat/saturdays sunday/sun/sundays",
);

/** Months and weekdays that are as often something else: a modal, a verb, a given name, a paper, a star. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = new Set(
  "may march mar jan april june august sat sun mon wed fri dec".split(" "),
);

/** Units of time with their TIMEX3 letter; those of the clock come after "PT". */
export const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  "second:S seconds:S minute:TM minutes:TM hour:H hours:H day:D days:D week:W weeks:W fortnight:F fortnights:F month:M months:M quarter:Q quarters:Q year:Y years:Y decade:E decades:E century:C centuries:C"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Parts of a day with their TIMEX3 suffix. */
export const PARTS: Readonly<Record<string, string>> = {
  morning: "TMO",
  mornings: "TMO",
  dawn: "TMO",
  daybreak: "TMO",
  sunrise: "TMO",
  afternoon: "TAF",
  afternoons: "TAF",
  evening: "TEV",
  evenings: "TEV",
  dusk: "TEV",
  sunset: "TEV",
  night: "TNI",
  nights: "TNI",
  nighttime: "TNI",
  noon: "T12:00",
  midday: "T12:00",
  midnight: "T24:00",
};

export const SEASONS: Readonly<Record<string, string>> = {
  spring: "SP",
  summer: "SU",
  summers: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
  winters: "WI",
};

export const CARDINALS = {
  ...numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    0,
  ),
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
} as Readonly<Record<string, number>>;

export const ORDINALS: Readonly<Record<string, number>> = {
  ...numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
  ),
  thirtieth: 30,
};

/** "the nineties": the decade's tens. */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Zone names after a clock time: minutes east of UTC. */
export const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
};

/** Days with a name: "MM-DD", or the n-th weekday of a month as "MM-n-weekday" (n = 5: the last), or an offset from Easter. */
export const HOLIDAYS: Readonly<Record<string, string>> = {
  "new year's day": "01-01",
  "new year's eve": "12-31",
  "martin luther king day": "01-3-1",
  "martin luther king jr day": "01-3-1",
  "groundhog day": "02-02",
  "valentine's day": "02-14",
  "presidents day": "02-3-1",
  "presidents' day": "02-3-1",
  "st patrick's day": "03-17",
  "april fools' day": "04-01",
  "april fool's day": "04-01",
  "good friday": "easter-2",
  "easter sunday": "easter+0",
  "easter monday": "easter+1",
  easter: "easter+0",
  "earth day": "04-22",
  "may day": "05-01",
  "memorial day": "05-5-1",
  juneteenth: "06-19",
  "independence day": "07-04",
  "fourth of july": "07-04",
  "bastille day": "07-14",
  "labor day": "09-1-1",
  "labour day": "05-01",
  "columbus day": "10-2-1",
  halloween: "10-31",
  "guy fawkes night": "11-05",
  "veterans day": "11-11",
  "election day": "11-1-1+1",
  "armistice day": "11-11",
  "thanksgiving day": "11-4-4",
  thanksgiving: "11-4-4",
  "christmas eve": "12-24",
  "christmas day": "12-25",
  christmas: "12-25",
  "boxing day": "12-26",
};

/** Words that stand for a time without naming one, as TimeBank marks them. */
export const REFERENCES: Readonly<Record<string, string>> = {
  now: "PRESENT_REF",
  currently: "PRESENT_REF",
  nowadays: "PRESENT_REF",
  presently: "PRESENT_REF",
  recently: "PAST_REF",
  lately: "PAST_REF",
};

/** "hundred" and "thousand" multiply the number before them. */
export const MULTIPLIERS: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };

/** Numbers that leave the number open: "several years", "a couple of days". */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(
  "several few many some numerous dozens couple various".split(" "),
);
