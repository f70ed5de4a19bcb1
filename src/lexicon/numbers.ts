/**
 * Number words and the words that bound or loosen a number.
 * Source: the cardinal, ordinal and fraction series of English; Indian numbering (lakh, crore); the bounding phrases
 * are those that the AP and Guardian style guides list for figures, with their variants.
 */
const table = (pairs: string): ReadonlyMap<string, number> =>
  new Map(
    pairs.split(" ").map((pair) => {
      const [word = "", value = ""] = pair.split(":");
      return [word, Number(value)];
    }),
  );

/** "twelve". */
export const ONES = table(
  "zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19",
);

/** "twenty-six". */
export const TENS = table("twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90");

/** "a hundred and thirty", "500 crore", "two dozen". */
export const SCALES = table(
  "hundred:100 dozen:12 score:20 thousand:1000 million:1000000 mln:1000000 billion:1000000000 trillion:1000000000000 lakh:100000 lakhs:100000 crore:10000000 crores:10000000",
);

/** Scales written behind digits, "$50bn"; "m" and "k" only where money or a noun shows that they are none of metres. */
export const SHORT_SCALES = table(
  "bn:1000000000 tn:1000000000000 trn:1000000000000 mn:1000000 mm:1000000 m:1000000 b:1000000000 k:1000",
);

/**
 * What news counts in millions: "2.5m people", "40m tonnes" are none of metres, as "3m waves" are.
 * Source: our own.
 */
export const COUNTED_IN_MILLIONS: ReadonlySet<string> = new Set(
  (
    "people users homes households customers subscribers viewers listeners readers visitors tourists passengers voters votes children pupils " +
    "students workers jobs employees members followers fans players patients refugees residents citizens adults men women views downloads " +
    "streams copies cars vehicles doses jabs tests cases deaths tonnes tons barrels litres acres hectares shares tickets animals trees records " +
    "accounts devices phones units pounds dollars euros"
  ).split(" "),
);

/** "dozens of people": at least two of them; loosely. */
export const VAGUE = table(
  "dozens:24 scores:40 hundreds:200 thousands:2000 tens:20 millions:2000000 billions:2000000000 trillions:2000000000000",
);

/** "two-thirds", "a quarter of". */
export const PARTS = table(
  "half:2 halves:2 third:3 thirds:3 quarter:4 quarters:4 fourth:4 fourths:4 fifth:5 fifths:5 sixth:6 sixths:6 seventh:7 sevenths:7 eighth:8 eighths:8 ninth:9 ninths:9 tenth:10 tenths:10",
);

/** "1½". */
export const GLYPHS = table("½:0.5 ⅓:0.33333333 ⅔:0.66666667 ¼:0.25 ¾:0.75 ⅕:0.2 ⅛:0.125");

/** "the sixth aftershock". */
export const ORDINALS = table(
  "first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 hundredth:100",
);

/** A word with which a number may be written, or its lemma. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ..."half couple pair handful dozen hundred thousand million billion trillion crore lakh ten score".split(" "),
  ...[ONES, TENS, VAGUE, ORDINALS, PARTS, SCALES].flatMap((words) => [...words.keys()]),
]);

/** What a phrase before a number does to it. */
export type Bound = "floor" | "ceiling" | "about" | "nearly" | "exact";

const bounds = (bound: Bound, phrases: string): [string, Bound][] => phrases.split("|").map((p) => [p, bound]);

/** "at least 12", "nearly 200", "an estimated 40". */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = new Map([
  ...bounds(
    "floor",
    "at least|more than|over|above|no fewer than|no less than|not less than|not fewer than|upwards of|upward of|in excess of|a minimum of|minimum of|greater than|well over|just over|just above|slightly more than|slightly over|a little over|a little more than|well more than|well above|far more than|larger than|at a minimum|exceeding|exceeded|exceeds|surpassing|topping|>|≥",
  ),
  ...bounds(
    "ceiling",
    "up to|as many as|as much as|no more than|not more than|at most|at the most|fewer than|less than|under|below|a maximum of|maximum of|just under|well under|slightly less than|smaller than|<|≤",
  ),
  ...bounds(
    "about",
    "about|around|some|roughly|approximately|approx|circa|an estimated|estimated|something like|in the region of|in the neighborhood of|in the order of|on the order of|~|more or less|anywhere from|around about|perhaps|maybe|close to about",
  ),
  ...bounds("nearly", "nearly|almost|close to|just shy of|shy of|approaching|not quite|virtually|practically"),
  ...bounds("exact", "exactly|precisely|only|just|all|a total of|altogether|a record|another|a further"),
]);

/** "12 or more", "40 or so". */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = new Map([
  ...bounds(
    "floor",
    "or more|or higher|or greater|or above|and up|and above|plus|and counting|+|at least|at a minimum",
  ),
  ...bounds("ceiling", "or fewer|or less|or under|or below|at most|at the most"),
  ...bounds("about", "or so|odd|or thereabouts|approximately|give or take"),
]);
