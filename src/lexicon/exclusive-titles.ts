/**
 * Sets of offices and jobs that one person has one of at a time, in one country, body, company or team.
 * Only these may accuse: most other pairs ("senator", "candidate") go together well.
 * Source: our own, from how companies, courts, cabinets, parliaments and teams divide their posts.
 */
export const EXCLUSIVE_SETS: readonly (readonly string[])[] = [
  // "its chief executive" against "its executive director": close in sound, two posts by law.
  [
    "chief executive",
    "executive director",
    "chief financial officer",
    "chief operating officer",
    "chief technology officer",
    "general counsel",
  ],
  ["chief executive", "managing director", "chief financial officer", "chief operating officer"],
  ["special counsel", "special prosecutor", "independent counsel"],
  ["attorney general", "solicitor general", "district attorney", "surgeon general"],
  ["president", "vice president", "prime minister", "deputy prime minister", "king", "supreme leader"],
  [
    "foreign minister",
    "defence minister",
    "interior minister",
    "finance minister",
    "justice minister",
    "health minister",
    "education minister",
    "economy minister",
    "energy minister",
    "transport minister",
    "environment minister",
    "agriculture minister",
    "trade minister",
    "culture minister",
    "information minister",
    "labour minister",
  ],
  [
    "secretary of state",
    "secretary of defense",
    "treasury secretary",
    "homeland security secretary",
    "interior secretary",
    "commerce secretary",
    "attorney general",
  ],
  ["senator", "representative", "governor", "lieutenant governor"],
  ["mayor", "deputy mayor", "councillor"],
  ["chairman", "vice chairman"],
  ["police chief", "fire chief", "sheriff", "deputy sheriff", "trooper"],
  ["chief justice", "district attorney"],
  ["pope", "cardinal", "priest", "deacon"],
  ["archbishop", "bishop", "priest"],
  ["editor in chief", "publisher"],
  ["principal", "superintendent", "dean"],
  ["driver", "passenger", "pedestrian", "cyclist", "bystander"],
  ["pilot", "passenger"],
  ["suspect", "victim", "bystander"],
  ["gunman", "victim", "bystander", "hostage"],
];

/**
 * Offices with like names that are easily mistaken for each other; a difference of small weight.
 * "chief of staff of the Army" against "chief of the General Staff".
 */
export const NEAR_SETS: readonly (readonly string[])[] = [
  ["chief of staff", "chief of the general staff", "commander in chief", "chairman of the joint chiefs of staff"],
  ["secretary general", "director general"],
  ["attorney general", "prosecutor general"],
];

/** Words before a head that make it another post: a deputy director is no director. */
export const GRADES: ReadonlyMap<string, string> = new Map([
  ["deputy", "deputy"],
  ["vice", "deputy"],
  ["assistant", "assistant"],
  ["associate", "associate"],
  ["adjunct", "adjunct"],
  ["visiting", "visiting"],
  ["co", "co"],
  ["honorary", "honorary"],
]);

/** Words before a head that praise or place it and name no body: "local official", "top adviser". */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    "top senior chief main key leading lead longtime veteran high ranking new newly close one local regional state federal " +
    "national public private unnamed prominent influential powerful famous noted embattled"
  ).split(" "),
);

/** Words that say whether someone still holds the post. */
export const STATUSES: ReadonlyMap<string, string> = new Map([
  ["former", "former"],
  ["ex", "former"],
  ["onetime", "former"],
  ["erstwhile", "former"],
  ["retired", "former"],
  ["ousted", "former"],
  ["deposed", "former"],
  ["fired", "former"],
  ["resigned", "former"],
  ["departed", "former"],
  ["late", "former"],
  ["disgraced", "former"],
  ["then", "then"],
  ["acting", "acting"],
  ["interim", "acting"],
  ["caretaker", "acting"],
  ["outgoing", "current"],
  ["current", "current"],
  ["sitting", "current"],
  ["incumbent", "current"],
  ["incoming", "elect"],
  ["elect", "elect"],
  ["designate", "elect"],
  ["newly", "current"],
]);
