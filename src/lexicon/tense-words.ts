const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Auxiliaries that put a clause into the future, or leave it open. "would" is the future seen from the past. */
export const FUTURE_AUXILIARIES = set("will 'll shall would wo may might");

/** Before a time within three words: "due Friday", "postponed until Tuesday". */
export const FUTURE_MARKERS = set(
  "due scheduled slated postponed delayed adjourned starting beginning effective upcoming",
);

/** Participles that with "is" look ahead: "is scheduled", "are expected". */
export const PLANNED = set("scheduled expected planned slated set due supposed projected forecast");

/** What may stand before "to" and a verb still to come: "plans to", "agreed to", "an agreement to". */
export const INFINITIVE_LEADS = set(
  "going due expected scheduled slated planned plans plan set intends intend expects expect hopes hope is are agreed agree " +
    "wants want ready about supposed likely meant decided decides vowed promised offered pledged planning " +
    "agreement deal proposal intention offer pledge promise",
);

/** What has happened when it is spoken of as a day's own: "Wednesday's ruling", "Friday's blast". */
export const HAPPENED = set(
  "ruling verdict decision announcement statement attack attacks assault killing killings shooting shootings bombing bombings " +
    "explosion explosions blast blasts crash collapse derailment earthquake quake tremor fire blaze arrest arrests raid raids " +
    "death deaths massacre violence riots incident accident tragedy defeat victory loss",
);

/** Past forms that do not end in "-ed". Source: the irregular verbs of English, cut to those common in news. */
export const IRREGULAR_PASTS = set(
  "was were had did said told met made took came went got gave found held led left lost won began began saw sent built bought " +
    "sold paid rose fell grew knew thought brought became broke caught chose cut drew drove fought flew hit kept laid let lit put " +
    "ran rode sat set shook shot shut sank slept spoke spent stood struck swept swore taught threw withdrew wore wrote been done " +
    "gone seen taken given known shown hurt fled spread split burst cost quit read heard meant felt dealt sought swung stole rang sang",
);
