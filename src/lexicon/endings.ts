/**
 * How a thing ended, told in words that exclude each other. Typed by hand from the outcomes that short news reports
 * tell in their first sentences.
 *
 * A state's phrases stand between bars; "…" stands for up to eight words: "find … guilty". `does` says it of its
 * subject ("the coach quit"), `undergoes` of its object or the subject of its passive ("the club sacked the coach").
 */
export interface Ending {
  readonly id: string;
  /** For a person; {subject} is whom or what it is about. */
  readonly question: string;
  readonly severity: "high" | "medium" | "low";
  readonly states: Readonly<Record<string, { readonly does?: string; readonly undergoes?: string }>>;
  /** The thing it is said of must be one of these: "opened" of a bridge, not of an inquiry. */
  readonly of?: string;
  /** One of the words of `of` anywhere in the sentence will do: "the fire … a faulty cable". */
  readonly loosely?: boolean;
  /** It is said of a person, by name or as "a hiker". */
  readonly person?: boolean;
  /** It is said of somebody or something with a name: "Marl City won". */
  readonly named?: boolean;
  /** Pairs of states that can both hold: who was released had been arrested. */
  readonly compatible?: readonly (readonly [string, string])[];
  /** In the order in which they follow each other: a later article that has a later one is an update. */
  readonly stages?: readonly string[];
  /** Slots of the list of exclusives that ask the same. */
  readonly covers?: readonly string[];
}

const STRUCK =
  "hit … X|strike … X|collide with … X|crash into … X|slam into … X|smash into … X|plough into … X|run into … X";
const struck = (...things: string[]) => ({
  does: things.map((thing) => STRUCK.replaceAll("X", thing)).join("|"),
});

/** Every sort of ending. */
export const ENDINGS: readonly Ending[] = [
  {
    id: "leaving",
    question: "How did {subject} leave the post?",
    severity: "high",
    named: true,
    states: {
      resigned: { does: "resign|quit|step down|stand down|bow out|tender … resignation|hand in … resignation" },
      dismissed: { undergoes: "fire|sack|dismiss|oust|remove as|remove from|axe|force out|relieve of" },
      // Nobody's fault: another thing than being sacked.
      "laid off": { undergoes: "lay off|make redundant" },
    },
    covers: ["departure"],
  },
  {
    id: "level",
    question: "Was it raised, lowered or left as it was?",
    severity: "high",
    of: "rate rates tax taxes fare fares price prices fee fees duty tariff tariffs wage wages salary salaries pension pensions rent rents levy benefits subsidy subsidies forecast dividend quota toll tolls",
    states: {
      raised: { does: "rise|go up", undergoes: "raise|increase|hike|lift|put up|push up" },
      lowered: { does: "fall|drop|go down|come down", undergoes: "cut|lower|reduce|trim|slash|bring down" },
      unchanged: {
        does: "stay unchanged|remain unchanged|be unchanged|stay the same",
        undergoes:
          "hold … rate|hold … rates|hold steady|leave … unchanged|keep … unchanged|leave … on hold|keep … on hold|freeze",
      },
    },
    covers: ["trend", "increase or decrease", "raise or lower"],
  },
  {
    id: "custody of suspect",
    question: "Is {subject} in custody?",
    severity: "high",
    person: true,
    states: {
      "at large": {
        does: "at large|on the run|on the loose",
        undergoes:
          "still search … for|still hunt … for|still look … for|still hunt|still seek|still search for|still hunt for|still look for",
      },
      arrested: { undergoes: "arrest|detain|apprehend|capture|take into custody" },
      "in custody": { does: "remain in custody|stay in custody|in custody|remain behind bars|remain in jail" },
      released: { undergoes: "release|free|set free|let go", does: "walk free" },
    },
    compatible: [
      ["arrested", "in custody"],
      ["arrested", "released"],
      ["released", "at large"],
    ],
    stages: ["at large", "arrested", "in custody", "released"],
    covers: ["custody"],
  },
  {
    id: "case",
    question: "What became of the case against {subject}?",
    severity: "high",
    named: true,
    states: {
      convicted: { undergoes: "convict|find guilty|find … guilty" },
      acquitted: { undergoes: "acquit|exonerate|find not guilty|find … not guilty|clear of|clear … of" },
    },
    covers: ["verdict", "guilty or innocent", "acquittal or conviction"],
  },
  {
    id: "result",
    question: "Did {subject} win or lose?",
    severity: "high",
    named: true,
    states: {
      won: { does: "win|beat|defeat|overcome|edge|thrash" },
      lost: { does: "lose", undergoes: "beat|defeat|overcome|edge|thrash" },
    },
    covers: ["win or lose", "victory or defeat", "winner or loser"],
  },
  {
    id: "rank in a ranking",
    question: "Which place did {subject} take?",
    severity: "medium",
    named: true,
    states: {
      first: { does: "win … gold|take … gold|claim … gold|finish first|come first|take first" },
      second: { does: "win … silver|take … silver|claim … silver|finish second|come second|take second" },
      third: { does: "win … bronze|take … bronze|claim … bronze|finish third|come third|take third" },
      fourth: { does: "finish fourth|come fourth" },
      fifth: { does: "finish fifth|come fifth" },
    },
  },
  {
    id: "vote",
    question: "Was it approved or rejected?",
    severity: "high",
    states: {
      approved: {
        undergoes:
          "approve|endorse|ratify|adopt|pass|back|give … green light to|give … go-ahead to|wave through|sign off on",
      },
      rejected: { undergoes: "reject|turn down|throw out|vote down|vote against|strike down" },
      postponed: { undergoes: "postpone|delay|put off|defer" },
    },
    of: "law bill budget plan plans project motion resolution measure proposal scheme deal treaty reform amendment stadium farm park mine plant road bridge tunnel pipeline airport runway tower hotel port vote decision permit licence license application request referendum constitution tax merger takeover",
    stages: ["postponed", "rejected", "approved"],
    covers: ["decision", "approve or disapprove", "operation"],
  },
  {
    id: "assent",
    question: "Was it signed or vetoed?",
    severity: "high",
    of: "law bill act budget measure decree order legislation",
    states: { signed: { undergoes: "sign|sign into" }, vetoed: { undergoes: "veto" } },
  },
  {
    id: "answer to an offer",
    question: "Was it accepted or declined?",
    severity: "high",
    of: "offer invitation bid proposal post job role award prize nomination deal contract apology resignation ceasefire truce",
    states: {
      accepted: { undergoes: "accept|say yes to|take up" },
      declined: { undergoes: "decline|reject|turn down|refuse|say no to|rebuff|spurn" },
    },
    covers: ["decision", "accept or reject", "accept or refuse"],
  },
  {
    id: "permission",
    question: "Is it banned or allowed?",
    severity: "high",
    states: {
      banned: { undergoes: "ban|prohibit|outlaw|forbid" },
      allowed: { undergoes: "allow|permit|legalise|legalize" },
    },
  },
  {
    id: "opening",
    question: "Was it opened or closed?",
    severity: "medium",
    of: "bridge road school schools airport border station line tunnel port shop shops store stores factory plant hospital museum park beach street route motorway highway pool library market embassy consulate mall pass crossing university cinema theatre theater restaurant restaurants bar bars clinic harbour harbor runway",
    states: {
      open: { does: "open|reopen|stay open|remain open|be open", undergoes: "open|reopen|keep open|keep … open" },
      closed: { does: "close|shut|stay closed|remain closed", undergoes: "close|shut|shut down|close down|seal off" },
    },
    stages: ["closed", "open"],
    covers: ["open or close", "open or closed"],
  },
  {
    id: "landing",
    question: "Did it land or crash?",
    severity: "high",
    of: "plane airplane aeroplane aircraft jet helicopter airliner glider balloon flight spacecraft probe lander rocket",
    states: {
      landed: { does: "land safely|land|touch down|make … emergency landing" },
      crashed: { does: "crash|plunge into|slam into|plummet" },
    },
  },
  {
    id: "survival",
    question: "Is {subject} alive?",
    severity: "high",
    person: true,
    states: {
      alive: {
        does: "survive",
        undergoes: "rescue|find alive|find … alive|find safe|find unharmed|find … unharmed|pull alive|pull … alive",
      },
      dead: {
        does: "drown|die|perish|body of … found|body of … recovered|bodies of … found|bodies of … recovered",
        undergoes: "kill|find dead|find … dead|find lifeless|find the body of|recover the body of",
      },
    },
    stages: ["alive", "dead"],
    covers: ["alive or dead"],
  },
  {
    id: "deal",
    question: "Was it agreed or called off?",
    severity: "high",
    of: "merger merge takeover deal acquisition tie-up sale agreement",
    loosely: true,
    states: {
      agreed: {
        does: "agree to merge|agree to … merger|agree on … merger|agree a merger",
        undergoes: "agree|complete|finalise|finalize|seal|clinch|conclude",
      },
      "called off": {
        undergoes: "call off|abandon|scrap|cancel|break off|terminate|pull out of|walk away from|drop",
      },
    },
  },
  {
    id: "means of death",
    question: "How was {subject} killed?",
    severity: "high",
    person: true,
    states: {
      shot: { undergoes: "shoot dead|shoot … dead|shoot to death|gun down|shoot and kill|shoot" },
      stabbed: { undergoes: "stab to death|stab … to death|stab|knife to death" },
      beaten: { undergoes: "beat to death|beat … to death|bludgeon" },
      strangled: { undergoes: "strangle|choke to death" },
      poisoned: { undergoes: "poison" },
      "run over": { undergoes: "run over|run down|mow down" },
    },
    covers: ["blow"],
  },
  {
    id: "collision",
    question: "What did it hit?",
    severity: "medium",
    of: "bus car train tram truck lorry van coach motorcycle taxi minibus vehicle boat ferry driver plane",
    states: {
      "truck hit": struck("truck", "lorry"),
      "tree hit": struck("tree"),
      "wall hit": struck("wall"),
      "pole hit": struck("pole", "lamppost"),
      "bus hit": struck("bus", "coach"),
      "train hit": struck("train", "tram"),
      "car hit": struck("car"),
      "tractor hit": struck("tractor"),
      "barrier hit": struck("barrier", "guardrail"),
    },
    covers: ["obstacle", "vehicle"],
  },
];

/** A phrase that tells a state, cut into words; null stands for a gap. */
export interface Phrase {
  readonly ending: Ending;
  readonly state: string;
  readonly role: "does" | "undergoes";
  readonly words: readonly (string | null)[];
}

let byFirst: ReadonlyMap<string, readonly Phrase[]> | null = null;
const NONE: readonly Phrase[] = [];

/** The phrases that begin with a word, longest first. The table is made at the first call. */
export function phrasesFrom(lemma: string): readonly Phrase[] {
  byFirst ??= tableOf(ENDINGS);
  return byFirst.get(lemma) ?? NONE;
}

function tableOf(endings: readonly Ending[]): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const ending of endings)
    for (const [state, told] of Object.entries(ending.states))
      for (const role of ["does", "undergoes"] as const)
        for (const phrase of (told[role] ?? "").split("|").filter(Boolean)) {
          const words = phrase.split(" ").map((word) => (word === "…" ? null : word));
          const first = words[0]!;
          table.set(first, [...(table.get(first) ?? []), { ending, state, role, words }]);
        }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}
