/**
 * Verbs that give words or views to someone, by lemma.
 * Source: the reporting verbs of Quirk et al., A Comprehensive Grammar of the English Language (16.31, 14.30),
 * the "statement" and "judgment_communication" frames of FrameNet, and the style guides of AP and the Guardian.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Take a clause as what was said: "she said (that) the bridge was closed", "the bridge was closed, she said". */
export const SPEECH_VERBS = set(
  "say tell add announce claim assert state note warn deny confirm report write tweet retweet post explain insist argue acknowledge admit allege " +
    "declare reveal disclose suggest indicate stress emphasize emphasise predict promise pledge vow testify reiterate maintain contend concede " +
    "conclude complain caution boast brag estimate forecast recall remark observe comment mention reply respond answer repeat recommend propose " +
    "agree swear joke quip opine muse speculate theorize hint counter retort protest lament proclaim inform advise remind assure notify " +
    "underline underscore clarify rule learn decide cite relate recount boast signal",
);

/** Only beside a quotation: "'Come in,' he continued". */
export const QUOTING_VERBS = set(
  "continue go begin conclude ask wonder shout yell cry whisper laugh sigh chant sing scream exclaim plead interject interrupt " +
    "finish elaborate snap fire thunder croak gush bellow mutter murmur read quote urge demand call describe dub term label brand " +
    "characterize characterise refer praise criticize criticise blast slam denounce condemn accuse dismiss hail mock deride tout caption " +
    "deem demand pen summarize summarise sum reflect bark shoot scoff coo holler offer rail express voice publish issue release " +
    "apologize apologise thank think feel believe hope fear know see find show promise threaten regard view consider credit blame",
);

/** Views, wishes and acts of speech that take an object or an infinitive: "she praised the plan", "they want to leave". */
export const VIEW_VERBS = set(
  "believe think hope fear worry expect know feel doubt wish want plan intend prefer favor favour support oppose back endorse criticize criticise " +
    "praise attack reject refuse decline welcome blame condemn denounce accuse call describe refer discuss question defend threaten offer " +
    "urge demand ask order thank dismiss slam blast hail mock ridicule deride applaud commend tout characterize characterise label brand " +
    "dub deem compare liken apologize apologise regret consider see find show point outline advocate challenge credit vote " +
    "understand imagine guess assume suspect wonder talk speak allow request cheer decry lambast rebuke scold " +
    "chide laud salute celebrate embrace disavow disagree dispute contradict rebut refute object appeal beg invite press push " +
    "pressure warn encourage extol promote propound chastise implore downplay reiterate champion decry pitch " +
    "list document dispute name judge instruct direct promise propose project seek consider estimate",
);

/** Forms that speak whatever a tagger takes them for. */
export const SURE_SPEECH_FORMS = set("said says told tells saying tweeted tweets wrote writes added adds");

/** Present tenses that taggers take for nouns: "Polls show the party ahead". */
export const MISTAKEN_PRESENTS = set("show support plan want back demand claim estimate");

/** Nouns that follow "according to" and the like, or stand alone before a colon: "Police: two held". */
export const SOURCE_NOUNS = set(
  "poll polls study studies report reports survey surveys source sources official officials police expert experts witness witnesses " +
    "minister ministry spokesman spokeswoman spokesperson prosecutors prosecutor lawyer lawyers sheriff mayor governor doctors scientists researchers",
);

/** After them stands whom it was said to, not what was said: "told reporters that". */
export const ADDRESSED_VERBS = set(
  "tell inform advise remind assure notify warn urge ask order instruct caution promise",
);

/** Words of a sentence whose speaker says again what another said. */
export const ECHO_WORDS = set(
  "echo echoes echoed echoing repeat repeats repeated repeating quote quotes quoted quoting cite cites cited citing recite recited " +
    "retweet retweeted reposted parroted borrowed borrowing mimicked paraphrased joint jointly",
);

/** Tell a deed or a thought: a word or two between marks beside them are a term at arm's length, not what was said. */
export const DEED_VERBS = set(
  "support back oppose promote push press vote begin find see show know go speak release publish issue seek allow list invite embrace pitch sing perform",
);
