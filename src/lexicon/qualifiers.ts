/**
 * Words that deny, hedge or predict a clause; lower-case forms or lemmas.
 * Source: the cue lists of the BioScope and CoNLL-2010 hedge tasks and the negation cues of *SEM 2012, cut to news.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** "did not", "no one was hurt", "denied", "refused". */
export const DENIALS = set(
  "not n't no none nobody never neither nor without deny denied denies refute dismiss rejects",
);

/** "may", "reportedly", "believed to", "alleged", "potentially". */
export const HEDGES = set(
  "may might could possibly perhaps potentially reportedly allegedly apparently presumably likely unlikely probable probably possible " +
    "believed suspected alleged rumored rumoured suggest suggests suggested appear appears seem seems seemingly purportedly supposedly unconfirmed",
);

/** "will", "is to", "due", "expected". */
export const PREDICTIONS = set(
  "will would shall 'll expected expects plan plans planned due scheduled set intend intends upcoming forecast predicted",
);

/** Adverbs that make a fact a guess: "was presumably set". Of "reportedly" only the source is left open. */
export const GUESSES = set("apparently possibly probably presumably perhaps conceivably seemingly");

/** Of an accusation: "allegedly took the weapons". */
export const ACCUSATIONS = set("allegedly purportedly supposedly");

/** "is believed to have fled", "are feared to have drowned", "appears to have been set": participles and forms before "to". */
export const BELIEFS = set(
  "believed thought understood feared presumed rumored rumoured appear appears appeared seem seems seemed",
);

/** Tell what somebody looks forward to, forms and lemmas: "expect 20,000 people", "hopes to raise $2 million". */
export const EXPECTING = set(
  "expect expected hope aim seek plan planned intend want forecast predict predicted projected target",
);

/** Tell what may come: "could rise by two metres". */
export const POSSIBLE = set("could may might would");

/** Past, yet they bring nothing about: "sued for $3 million", "agreed to 300 cuts". */
export const STILL_OPEN = set(
  "ask demand sue seek offer propose request claim agree vow pledge promise order approve approved announce set put call mean require urge invite allow leave bid want",
);
