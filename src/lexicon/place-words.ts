/** Words of place names. Source: own lists after the feature classes of GeoNames. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Last word of a place's name: "Wilshire Boulevard", "Lake County", "Kennedy Airport". */
export const PLACE_TAILS = set(
  "street avenue boulevard road lane drive highway freeway expressway turnpike parkway square plaza bridge tunnel station airport harbor harbour port bay beach lake river creek island islands isle isles sea ocean gulf strait straits channel canal falls valley canyon mountain mountains mount hill hills heights ridge peak desert forest woods park gardens garden county province district region oblast republic territory township village town city borough peninsula coast shore plateau basin reef crossing terminal stadium arena centre mall prison jail cemetery cathedral mosque palace tower towers hotel museum theater theatre zone strip crescent parish prefecture governorate ward base speedway raceway dome monument memorial arch building skyline courthouse villa ranch farm dam mine quarry observatory rim",
);

/** First word: "Mount Everest", "Lake Erie", "Fort Hood", "San Salvador", "New Delhi". */
export const PLACE_HEADS = set(
  "mount mt lake cape fort ft port san santa santo sao são saint st st. north south east west northern southern eastern western central new upper lower greater los las el rio camp downtown gulf strait bay isle",
);

/** Compass words and sizes that stand before a place's own name. */
export const COMPASS = set(
  "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater downtown",
);

/** Common nouns after a name that make it a place: "the Donetsk region", "Helmand province". */
export const PLACE_NOUNS = set(
  "region province district county city town village oblast governorate prefecture suburb neighborhood neighbourhood border peninsula area municipality township valley coast airport refugee camp crossing island river mountains capital street",
);

/** Prepositions of place. */
export const PLACE_PREPOSITIONS = set(
  "in near at outside across throughout around inside within toward towards through",
);

/** Places that no list of countries, states and cities has. Source: own list of regions, seas, seats of power and parts of cities. */
export const MORE_PLACES =
  "Africa|Asia|Europe|Antarctica|North America|South America|Latin America|Central America|Middle East|Far East|Near East|Balkans|Caucasus|Caribbean|Scandinavia|Sahel|Sahara|Horn of Africa|Levant|Maghreb|Central Asia|Southeast Asia|South Asia|East Asia|West Africa|East Africa|Eastern Europe|Western Europe|Gulf|Persian Gulf|Gulf of Mexico|Gulf of Aden|Bay of Bengal|Arctic|Atlantic|Pacific|Atlantic Ocean|Pacific Ocean|Indian Ocean|Mediterranean|Mediterranean Sea|Baltic|Baltic Sea|Black Sea|Red Sea|Caspian Sea|South China Sea|Dead Sea|Strait of Hormuz|Suez Canal|Panama Canal|English Channel|Gaza|Gaza Strip|West Bank|East Jerusalem|Golan Heights|Sinai|Crimea|Donbas|Donbass|Donetsk|Luhansk|Kherson|Zaporizhzhia|Kharkiv|Odesa|Odessa|Mariupol|Kiev|Kyiv|Chechnya|Dagestan|Siberia|Kashmir|Punjab|Tibet|Xinjiang|Hong Kong|Macau|Taiwan|Kurdistan|Darfur|Tigray|Somaliland|Catalonia|Bavaria|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Ulster|America|United States of America|United States|U.S.|US|USA|U.S.A.|UK|U.K.|UAE|U.A.E.|D.C.|Washington D.C.|Washington, D.C.|Burma|Holland|Turkey|Türkiye|Turkiye|Czech Republic|Czechia|Ivory Coast|Swaziland|Congo|DRC|Macedonia|Soviet Union|USSR|Yugoslavia|Czechoslovakia|East Germany|West Germany|Mecca|Medina|Bombay|Calcutta|Madras|Peking|Saigon|Rangoon|Leningrad|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Harlem|Hollywood|Beverly Hills|Malibu|Long Island|Capitol Hill|Wall Street|Silicon Valley|Broadway|Times Square|Ground Zero|New England|Midwest|Deep South|Cape Cod|Palm Beach|Mar-a-Lago|Guantanamo Bay|Guantánamo Bay|Westminster|Whitehall|Downing Street|Buckingham Palace|Hague|The Hague|Vatican City|Chernobyl|Fukushima|Auschwitz|Falklands|Falkland Islands|Ireland|Korea|North Korea|South Korea|Korean Peninsula|Palestine|Western Sahara|Kosovo|Trans-Dniester|Transnistria|Nagorno-Karabakh|South Ossetia|Abkhazia|Kabul|Jerusalem|Tel Aviv|Haifa|Ramallah|Nablus|Hebron|Rafah|Khan Younis|Khan Yunis|Aleppo|Homs|Idlib|Raqqa|Mosul|Fallujah|Benghazi|Tripoli|Sanaa|Aden|Beirut|Raleigh|Durham|Sacramento|Albany|Hartford|Annapolis|Charleston|Savannah|Aspen|Boulder|Berkeley|Oakland|Pasadena|Cambridge|Oxford|Geneva|Davos|Zurich|Basel|Venice|Florence|Bruges|Cannes|Nice|Salzburg|Innsbruck|Lucerne";
