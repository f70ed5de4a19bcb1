/**
 * Things of which an event has one, and which are a number: "a turnout of 58 percent", "the $35,000 reward".
 * Stems of the nouns beside the number. Source: the headings of election results, company bids, court reports and
 * police appeals; nouns of which one report may hold several (cost, revenue, debt) are left out on purpose.
 */
export const LEAD_MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    reward: "reward bounty",
    bail: "bail",
    ransom: "ransom",
    fine: "fine fined",
    premium: "premium",
    turnout: "turnout",
    prize: "jackpot",
    "winning margin": "margin",
    damage: "damage damages",
  }).flatMap(([id, words]) => words.split(" ").map((word): [string, string] => [word, id])),
);

/** Words beside a term of years that make it a punishment: "sentenced to 17 years", "12 years in prison". */
export const SENTENCE_BEFORE: ReadonlySet<string> = new Set(
  "sentenced sentence jailed imprisoned prison jail gets given got term convicted".split(" "),
);
export const SENTENCE_AFTER: ReadonlySet<string> = new Set("prison jail bars imprisonment custody sentence".split(" "));

/** Words beside a result: "won 3-1", "a 34-6 defeat"; and those that make it another count than the final one. */
export const RESULT_CUES: ReadonlySet<string> = new Set(
  "win wins won beat beats beating beaten defeat defeats defeated victory lose loses lost loss triumph rout thrashed edged hammered".split(
    " ",
  ),
);
export const OTHER_COUNTS: ReadonlySet<string> = new Set(
  "aggregate penalties shootout shoot-out half-time halftime leg series set sets record lead led leading trailed ahead down season deficit penalty innings after quarter half period earlier previous before last year".split(
    " ",
  ),
);

/** Who fills a stand: "a crowd of 41,236", "38,500 spectators", "Attendance: 12,000". */
export const ATTENDANCE: ReadonlySet<string> = new Set("attendance crowd spectators spectator fans".split(" "));

/** Bodies that vote, by their sort; a "parliament" or "congress" may be either house and is of none. */
export const BODY_KINDS: ReadonlyMap<string, string> = new Map(
  "council:council board:board committee:committee panel:committee commission:commission senate:senate house:house assembly:assembly jury:court court:court cabinet:cabinet"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Lines of a firm's books, by what they tell. */
export const LINES: ReadonlyMap<string, string> = new Map(
  "revenue:revenue revenues:revenue sales:revenue turnover:revenue profit:result profits:result earnings:result income:result loss:result losses:result surplus:result"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Before or after which deductions. */
export const LINE_KINDS: ReadonlyMap<string, string> = new Map(
  "operating:operating net:net gross:gross pre-tax:pretax pretax:pretax after-tax:net underlying:adjusted adjusted:adjusted core:adjusted"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
