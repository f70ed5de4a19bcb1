/** Words that turn a statement into its opposite. Source: the negation cues of the *SEM 2012 shared task. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never none nor neither nobody nothing nowhere without".split(" "),
);

/** Those that stand by a verb and turn its clause. */
export const CLAUSE_NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never", "cannot"]);
