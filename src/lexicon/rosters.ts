/** Words for those who meet, and for taking part. Source: reports of talks, summits and hearings. */

/** "delegation", "side": the words for those who stand for a country at a meeting. */
export const BODIES: ReadonlySet<string> = new Set(
  "delegation delegations side sides team teams negotiator negotiators representatives delegates party".split(" "),
);

/** Lemmas: "attended the talks", "took part". */
export const ATTENDING: ReadonlySet<string> = new Set(["attend", "join", "participate"]);
