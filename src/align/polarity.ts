import { EVENT_CLASS } from "../lexicon/events.js";
import { endingOf, statesAllow } from "../lexicon/exclusives.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Claim } from "../model/claim.js";
import { countryOf } from "../values/place.js";
import type { TimeValue } from "../values/time/reader.js";
import { relateTimes } from "../values/time/relate.js";
import { wordsOfQuote } from "../values/untagged.js";
import { wordsOf } from "../values/words.js";
import { assertionOf } from "./assertion.js";
import { hedgedQuestions } from "./hedged.js";
import type { Aligner, Question } from "./question.js";
import { type Rarity, rarityOf } from "./rarity.js";
import type { Story, StorySentence } from "./story.js";
import { CAME_ABOUT, DENIED_IT, TURNED } from "./turned.js";

/** Share of the denied words' weight that a sentence must hold to be about the same. */
const COVERED = 0.6;
/** Mutual best partners below this share too little for a negation to mean the same clause. */
const PARTNERS = 0.45;

/** Denials held against the sentences that tell the same as a fact, and negated clauses against their partners. */
export const polarityQuestions: Aligner = (story) => {
  const rarity = rarityOf([...story.sentences.values()].flat());
  return [...denials(story, rarity), ...negations(story), ...hedgedQuestions(story, rarity)];
};

/** Talks and a meeting are one; no other class of event is: what was denied may be just the exchange in a release. */
const meetingOf = (word: string): string | undefined => {
  const type = EVENT_CLASS.get(word);
  return type === "meeting" ? type : undefined;
};

/** Concepts of a text: a country for its people and capital, a meeting for talks, else the word's stem. */
const keysOf = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => !FUNCTION_WORDS.has(word.key))
      .map((word) => countryOf(word.text) ?? meetingOf(word.text.toLowerCase()) ?? word.key),
  ),
];

function denials(story: Story, rarity: Rarity): Question[] {
  const questions: Question[] = [];
  for (const reading of story.readings)
    for (const denial of reading.claims) {
      if (denial.kind !== "polarity" || denial.attribute !== "denied") continue;
      const text = (denial.value as { text: string }).text;
      const keys = keysOf(text);
      if (keys.length < 3) continue;
      const told: Claim[] = [];
      let covered = 0;
      for (const other of story.readings) {
        if (story.origins.get(other.article.id) === story.origins.get(reading.article.id)) continue;
        for (const { sentence, share } of tellingOf(keys, story.sentences.get(other.article.id)!, rarity)) {
          const claim = assertionOf(sentence);
          if (!claim || isFollowed(story, sentence, DENIED_IT, 2)) continue;
          told.push({ ...claim, attribute: "spoken of" });
          covered = Math.max(covered, share);
        }
      }
      if (told.length)
        questions.push({
          kind: "polarity",
          scope: "across",
          key: keys.sort().join(" "),
          text: `Is it so: “${text}”?`,
          claims: [denial, ...told],
          aligned: [
            {
              by: "denied-words",
              weight: 2 * (covered - COVERED),
              text: `${Math.round(covered * 100)} in a hundred of the denied words, by weight, stand in one sentence.`,
            },
          ],
          single: true,
        });
    }
  return questions;
}

/** The three sentences at most that tell most of the keys as a plain fact. */
function tellingOf(keys: readonly string[], sentences: readonly StorySentence[], rarity: Rarity) {
  const total = keys.reduce((sum, key) => sum + rarity(key), 0);
  // The rarest of the denied words is mostly the point of the denial: "released in exchange for …".
  const point = keys.reduce((best, key) => (rarity(key) > rarity(best) ? key : best));
  const told: { sentence: StorySentence; share: number }[] = [];
  for (const sentence of sentences) {
    const own = new Set(keysOf(sentence.evidence.quote));
    const held = keys.filter((key) => own.has(key));
    const share = held.reduce((sum, key) => sum + rarity(key), 0) / total;
    if (held.length < 2 || share < COVERED || !own.has(point) || TURNED.test(sentence.evidence.quote)) continue;
    told.push({ sentence, share });
  }
  return told.sort((x, y) => y.share - x.share || x.sentence.index - y.sentence.index).slice(0, 3);
}

/** "had not won since 1908" is what the winner of today says, too. */
const BEFORE = /\b(?:since|until|till|before|yet|only|just|merely)\b/i;

// "was not one person, but probably a group": what it was instead stands beside it.
const INSTEAD = /\bnot\b[^.;:]{1,60}?\bbut\b/i;

/** A sentence most of which stands between quotation marks is a matter of wording. */
const quoted = ({ evidence, mentions }: StorySentence): boolean =>
  /["“”]/.test(evidence.quote) || mentions.some((m) => m.type === "quotation" && m.direct);

/** "Found guilty", "found not guilty": asked as what became of it. */
const tellEndings = (a: StorySentence, b: StorySentence): boolean =>
  a.claims.some((x) =>
    b.claims.some((y) => {
      if (x.attribute !== y.attribute || !endingOf(x.attribute)) return false;
      const [p, q] = [x.value, y.value] as { state: string }[];
      return !statesAllow(x.attribute, p!.state, q!.state);
    }),
  );

/** Does one of the next sentences of its article say so? */
const isFollowed = (story: Story, { article, index }: StorySentence, says: RegExp, reach: number): boolean =>
  story.sentences
    .get(article)!
    .slice(index + 1, index + 1 + reach)
    .some(({ evidence }) => says.test(evidence.quote));

/** "Had not approved it in January", "approved it on Monday": what was not done on one day was done on another. */
const tellOtherDays = (no: StorySentence, yes: StorySentence): boolean =>
  no.claims.some(
    (x) =>
      isDated(x) &&
      (x.value as { undone?: true }).undone === true &&
      yes.claims.some((y) => isDated(y) && x.attribute === y.attribute && areApart(x, y)),
  );

const isDated = ({ kind, attribute }: Claim): boolean => kind === "date" && attribute.startsWith("on:");
const areApart = (x: Claim, y: Claim): boolean =>
  !/^(?:same|overlap|open)$/.test(relateTimes(x.value as TimeValue, y.value as TimeValue).is);

function negations(story: Story): Question[] {
  const questions = new Map<string, Question>();
  // Best pairs first: a negation that several sentences contradict is one question.
  for (const { a, b, score, mutual, shared } of story.pairs) {
    if (!mutual || score < PARTNERS || quoted(a) || quoted(b)) continue;
    const [x, y] = [assertionOf(a), assertionOf(b)];
    if (!x || !y || x.polarity === y.polarity || x.attribute === "denied" || y.attribute === "denied") continue;
    const [no, yes] = x.polarity === "denied" ? [a, b] : [b, a];
    if (TURNED.test(yes.evidence.quote) || tellEndings(a, b)) continue;
    if (BEFORE.test(no.evidence.quote) || INSTEAD.test(no.evidence.quote)) continue;
    if (tellOtherDays(no, yes) || isFollowed(story, no, CAME_ABOUT, 1)) continue;
    const [denial, plain] = x.polarity === "denied" ? [x, y] : [y, x];
    const negated = (denial.value as { negated: readonly string[] }).negated;
    if (negated.length !== 1 || !shared.includes(negated[0]!)) continue;
    const asked = questions.get(denial.id);
    questions.set(
      denial.id,
      asked
        ? { ...asked, claims: [...asked.claims, plain] }
        : {
            kind: "polarity",
            scope: "across",
            key: [...shared].sort().join(" "),
            text: `Is it so: “${wordsOfQuote(yes.evidence.quote)}”?`,
            claims: [denial, plain],
            advice: "Ask which of the two it is; until that is known, say which source has which.",
            aligned: [
              { by: "partners", weight: 3 * (score - 0.55), text: "The two sentences are each other's best match." },
            ],
          },
    );
  }
  return [...questions.values()];
}
