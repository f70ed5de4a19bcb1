/**
 * Words of which titles before a name are made; lower case, abbreviations without stop: "Deputy Prime Minister",
 * "Lt. Gen.", "Chief Executive". Source: own list from the AP Stylebook's entries on titles and ranks.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** The last word of a title: what follows it is a person. */
export const TITLE_HEADS = set(
  "president premier minister chancellor king queen prince princess emir sultan pope cardinal archbishop bishop patriarch rabbi imam ayatollah pastor reverend rev father sister brother mother " +
    "secretary senator sen representative rep congressman congresswoman congressmember lawmaker assemblyman assemblywoman delegate councilman councilwoman councilor councillor alderman commissioner governor gov mayor ambassador envoy speaker chairman chairwoman chairperson chair whip mp " +
    "general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private pvt admiral adm commander cmdr commandant brigadier brig marshal sheriff deputy officer detective inspector insp superintendent supt constable trooper agent chief airman specialist spc seaman ensign commodore chaplain midshipman cadet " +
    "judge justice magistrate attorney prosecutor solicitor barrister lawyer counsel da seal presidents senators sens reps governors ministers generals judges justices " +
    "mr mrs ms miss mx dr doctor sir dame lord lady madam madame baroness baron count countess duke duchess sheikh sheik shaikh mullah maulana master professor prof dean provost chancellor " +
    "director ceo cfo coo cto executive founder co-founder cofounder correspondent economist spokesman spokeswoman spokesperson coach captain " +
    "actor actress singer rapper director producer author writer novelist poet comedian journalist reporter photographer historian scientist activist dissident blogger businessman businesswoman tycoon billionaire " +
    "gm svp evp vp qb rb wr rhp lhp ss dh mc vj psni pc ag ac qc kc msgr sgtmaj mgr cllr vadm radm ltg ltgen mgen amb hon pfc cst const pres sec first-lady dj commentator columnist evangelist televangelist surgeon physician psychiatrist biologist physicist paramedic firefighter " +
    "candidate nominee incumbent leader boss aide adviser advisor counselor negotiator administrator coordinator investigator",
);

/** Titles that are parts of other names: "General Electric", "Major League", "Justice Department". */
export const AMBIGUOUS_TITLES = set(
  "major general private sister mother father brother king queen prince princess master count chief agent lady captain judge justice executive officer deputy cardinal marshal ensign cadet dean duke counsel leader speaker chair director",
);

/** Common nouns for people that news writes in lower case before a name, and that are other words with a capital. */
export const LOWER_ROLES = set(
  "trainer quarterback pitcher striker midfielder defender goalkeeper goalie forward guard center winger batsman bowler umpire referee baseman fielder shortstop catcher outfielder infielder linebacker cornerback tackle receiver defenseman netminder skipper swimmer sprinter boxer golfer jockey driver rider guitarist drummer bassist violinist pianist soprano tenor dj designer model host presenter broadcaster preacher chef anchor analyst editor manager man woman boy girl teenager guy suspect victim defendant bandleader blogger influencer whistleblower goalscorer frontman captain co-star showrunner",
);

/** Words that may stand before such a head: "Deputy", "Foreign", "First". */
export const TITLE_MODIFIERS = set(
  "vice prime deputy assistant associate acting interim former ex late then incoming outgoing retired senior junior chief first second lead lieutenant attorney general special foreign defense defence interior finance justice health education energy economy economic trade transport transportation environment agriculture labor labour commerce culture information home security national homeland state treasury press communications executive managing editorial legal majority minority opposition crown supreme grand police fire army navy air force staff under permanent honorary presiding federal district county city town village provincial regional super field rear fleet brigadier master gunnery sgt lt col maj gen brig col capt cmdr adm technical petty warrant chair house senate intelligence military campaign parliamentary cabinet shadow party board co head global operating financial technology creative artistic music principal pro tempore emeritus elect president-elect prime-minister-designate",
);

/** What follows "of" in a title: "Secretary of State", "Speaker of the House", "Chief of Staff". */
export const TITLE_OBJECTS = set(
  "state defense defence staff homeland security treasury interior education commerce labor labour energy agriculture transportation veterans affairs health human services housing urban development war justice police house commons exchequer senate parliament national intelligence operations communications cabinet knesset duma foreign finance",
);
