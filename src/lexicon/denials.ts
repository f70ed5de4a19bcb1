/**
 * Verbs of which the object is said not to be so; lemmas. Source: the "deny" and "rebut" classes of VerbNet 3.4
 * (confess-37.10 antonyms, dismiss-type reporting), cut to those news uses with a statement as object.
 */
export const DENY_VERBS: ReadonlySet<string> = new Set("deny refute rebut disavow disprove debunk".split(" "));

/** These deny only a report, a claim or a charge: "dismissed reports of …", not "dismissed the coach". */
export const DISMISS_VERBS: ReadonlySet<string> = new Set("dismiss reject dispute contradict".split(" "));

/** What is dismissed where something is denied. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  "report reports claim claims allegation allegations accusation accusations rumor rumors rumour rumours suggestion suggestions speculation notion assertion assertions charge charges account accounts involvement responsibility".split(
    " ",
  ),
);

/** Words between the verb and what is denied: "denied any reports that …". */
export const DENIAL_FILLERS: ReadonlySet<string> = new Set(
  "that any all of the a an possible potential such these those having been being ever preliminary media earlier his her its their".split(
    " ",
  ),
);
