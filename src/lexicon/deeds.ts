const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/**
 * Verbs of what one does many times over, or in many senses: two dates of them are two deeds. Lemmas. Source: own list,
 * after the verbs of activity and of contact in Levin (1993).
 */
export const REPEATABLE_VERBS = set(
  "go come give put do let win lose beat play score run hit pass catch throw drive pitch coach train practise practice race rank rate rise fall gain drop climb jump slip trade average add total " +
    "show use try work live stay serve spend wait watch look listen read think eat drink sleep walk sit stand lie hold bring send receive travel fly move turn pull push talk chat pray sing perform dance act teach study learn " +
    "start finish begin continue stop end resume return appear feature lead follow change grow cut reach remain enter act pay cost worth post share upload tweet text email write record film speak address discuss debate " +
    "vote respond react face fight battle struggle suffer experience endure enjoy celebrate cry laugh smile wear carry lack regard treat consider decide want need like love hate fear hope believe wonder worry think mean know",
);

/** Verbs of one deed only where it is told to whom or to what it was done: "met Halm", "visited Ober", "signed the pact". Lemmas. */
export const OBJECT_VERBS = set(
  "meet visit see call phone join sign file arrive leave attend tour host invite interview contact consult question sue charge arrest release kill attack accuse name appoint hire fire trade acquire buy sell purchase open close launch unveil release publish land take break find lose drop raise cancel approve reject block order test complete miss appeal apply plead testify",
);

/** Speech that is one deed where it is dated by month or year: "confessed in 2011". Lemmas. */
export const CONFESSIONS = set("admit confess");

/** Small words that make another verb of one: "checked into", "stepped down". The value is the word they stand under. */
export const PARTICLES: ReadonlyMap<string, string> = new Map([
  ["in", "in"],
  ["into", "in"],
  ["out", "out"],
  ["up", "up"],
  ["down", "down"],
  ["off", "off"],
  ["over", "over"],
  ["back", "back"],
  ["away", "away"],
  ["aside", "down"],
]);

/** Verbs of which "in" is a part; of others it leads to a time or a place. Lemmas. */
export const VERBS_IN = set("check turn break step hand log book move give");
