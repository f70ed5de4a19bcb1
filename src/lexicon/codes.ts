/**
 * Words before a number that make it a name or a place in a series, lower case: "Flight 370", "Article 5", "No. 2".
 * Source: the headings under which the AP style guide writes a figure as part of a name (aircraft, courts, highways,
 * legislation, rooms, sports), with their plurals.
 */
export const CODED: ReadonlySet<string> = new Set(
  (
    "flight flights route routes interstate highway hwy road exit article articles section sections chapter chapters room rooms gate platform pier terminal " +
    "channel title proposition prop amendment resolution clause paragraph page pages figure table verse psalm canto episode season volume vol issue edition " +
    "apollo soyuz falcon boeing airbus windows iphone ipad galaxy playstation xbox android ios version no nos number numbers nr № # phase level class grade stage tier type " +
    "category zone district ward precinct division sector block lane unit apartment apt suite floor po bus squadron regiment battalion brigade " +
    "bowl wrestlemania formula expo area camp case docket catch channel studio pier engine ladder car cell barrack " +
    "covid sars mark series game round week day days schedule step point item option scenario group pool act scene lot genesis"
  ).split(" "),
);

/** Words behind a number that make it a name: "12000 block", ".38 caliber", "123 Main Street". */
export const CODE_HEADS: ReadonlySet<string> = new Set("block calibre caliber gauge series".split(" "));

/** Street words: "123 Main Street", "45 Fifth Ave". */
export const STREETS: ReadonlySet<string> = new Set(
  "street st avenue ave road rd boulevard blvd drive lane ln way court place plaza square highway parkway terrace row crescent".split(
    " ",
  ),
);
