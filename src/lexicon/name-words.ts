/** Words and endings inside and around names. Source: own lists after the Chicago Manual of Style, 8.4–8.14, and news use. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Particles in lower case inside a name: "Ursula von der Leyen", "Mohammed bin Salman", "Luiz Inácio Lula da Silva". */
export const PARTICLES = set(
  "de del della dela der den des di da das do dos du van von vom zu zur ten ter la le las los el al bin ibn bint ben abu ould y e af av",
);

/** What may follow a surname: "John Smith Jr.", "Henry Ford II". */
export const NAME_SUFFIXES = set("jr jr. sr sr. ii iii iv esq esq. phd ph.d. m.d. md");

/** Honorifics, lower case without stop. */
export const HONORIFICS = set(
  "mr mrs ms miss mx dr sir dame lord lady madam madame mme monsieur señor señora sheikh shaikh sheik sayyid hajj imam mullah maulana ayatollah rev fr rabbi st sri shri smt datuk tun herr frau don doña",
);

/** Those that only women and only men bear. */
export const FEMALE_HONORIFICS = set("mrs ms miss dame lady madam madame mme señora smt frau doña queen princess");
export const MALE_HONORIFICS = set("mr sir lord monsieur señor herr king prince");

export const MONTHS = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);
export const WEEKDAYS = set(
  "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun",
);

/** Feasts, faiths, tongues and other words with a capital that name no one. */
export const OTHER_CAPITALS = set(
  "god jesus christ allah christmas easter ramadan eid hanukkah thanksgiving halloween diwali lent yuletide passover " +
    "english french spanish german russian arabic chinese mandarin hebrew latin portuguese italian " +
    "muslim muslims christian christians jew jews jewish hindu hindus sikh sikhs buddhist buddhists catholic catholics protestant protestants shiite shiites shia sunni sunnis islamic islam islamist christianity judaism hinduism buddhism orthodox evangelical mormon mormons kurd kurds kurdish arab arabs palestinian palestinians rohingya uighur uyghur uyghurs tatar tatars hispanic hispanics latino latinos asian asians african africans european europeans western eastern northern southern " +
    "democrat democrats democratic republican republicans conservative conservatives labour tory tories liberal liberals communist communists socialist marxist nazi nazis " +
    "native indigenous aboriginal independent independents " +
    "internet web wifi covid covid-19 coronavirus ebola aids hiv dna rna tv cd dvd ceo cfo coo cto ok i o am pm a.m p.m est edt cst cdt pst pdt gmt utc bst cet ad bc gdp vat ied ufo suv atm pc id iq pr hr q&a r&b " +
    "earth latest marine marines monday-friday bible koran quran torah gospel olympic olympics paralympics nobel oscar oscars emmy grammy grammys pulitzer",
);

/** Last words of what is no one and no place: laws, wars, prizes, feasts, works. */
export const OTHER_TAILS = set(
  "act acts bill bills law laws war wars bowl prize prizes award awards day week month year eve season treaty accord accords agreement amendment constitution protocol convention pact deal plan program programme doctrine report index series show tour hour hours age era revolution rebellion uprising spring holocaust crisis scandal affair massacre genocide earthquake hurricane typhoon storm virus disease syndrome test theory effect rule rules code bible testament book album song movie film novel poem play opera symphony style edition version model class grade phase stage number operation project poll election elections deadline summit theorem constitution medal globe globes oscars cycle night weekend afternoon morning evening",
);

/** Tails of hyphenated adjectives: "Washington-based", "Saudi-led", "Obama-era". */
export const COMPOUND_TAILS = set(
  "based backed led born era style wide run made owned held like area bound linked occupied controlled brokered sponsored funded educated trained supported registered flagged supplied appointed bred designed built aligned friendly only related affiliated listed level class and old year or free aged inspired mandated imposed proposed ruled dominated majority speaking turned lined hosted approved administered",
);

/** Heads of hyphenated words that are no part of a name: "pro-Kremlin", "ex-President", "mid-January". */
export const COMPOUND_HEADS = set(
  "pro anti ex non post pre mid co vice un semi sub self former then now neo trans inter all part early late",
);

/** Verbs of telling, past and present; what speaks is a person, an organisation or a government. */
export const TELLING = set(
  "said says say told tells tell added adds stated states announced announces claimed claims argued argues insisted insists warned warns explained explains " +
    "noted notes wrote writes tweeted tweets acknowledged acknowledges admitted admits confirmed confirms denied denies declared declares replied responded " +
    "asked asks recalled recalls continued concluded concludes testified testifies suggested suggests vowed vows urged urges predicted conceded posted remarked " +
    "emphasized stressed stresses reiterated complained joked quipped boasted accused thinks thought believes believed hopes hoped",
);

/** What mostly people do or suffer; a lone capitalised word before it is a surname rather than a firm. */
export const PERSONAL_VERBS = set(
  "died dies born married divorced resigned resigns retired smiled laughed cried wept nodded shrugged grew graduated lived lives drove walked ran slept pleaded pleads testified tweeted confessed surrendered fled escaped " +
    "scored batted pitched tackled wore wears sat stood stared spoke speaks met meets thinks knew knows felt feels starred stars sang sings played plays appeared appears returned served serves joined traveled travelled visited visits won beat arrested shot stabbed hanged sentenced convicted indicted arraigned acquitted",
);
