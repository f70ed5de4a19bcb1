const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs that tell no event of their own: what they date is another word's. Lemmas. Source: the light and raising verbs of Levin (1993) and FrameNet. */
export const LIGHT_VERBS = set(
  "be have do get make let seem appear go come include involve mean need want try use keep become remain look like accord follow base " +
    "see know think feel hear call name ask help continue schedule plan expect set set due begin start",
);

/** Verbs of beginning, going on and ending: the event is what begins or ends ("the talks ended"). Keys as `SAME_EVENT` and stems have them. */
export const PHASE_EVENTS = set("begin start open end finish conclud resum happen wrap continu clos");

/** Verbs that say the same of when something happened; the first stands for all. Lemmas. */
export const SAME_EVENT: ReadonlyMap<string, string> = new Map(
  [
    "begin start commence erupt",
    "end finish conclude",
    "strike hit",
    "happen occur hold unfold",
    "explode detonate",
    "arrest detain apprehend",
    "found establish create",
    "name appoint",
    "buy acquire purchase",
    "die perish",
    "adopt pass approve",
    "close shut",
    "shoot gun",
    "lead head",
    "join enter",
    "deal contract",
    "match game encounter fixture",
    "explosion blast",
    "quake earthquake tremor",
    "talk negotiation",
    "found uncover discover",
    "escape flee",
  ].flatMap((group) => {
    const [first = "", ...others] = group.split(" ");
    return others.map((word) => [word, first] as const);
  }),
);
