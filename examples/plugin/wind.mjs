// A plugin with one of each part: how strong was the wind at a place, on a day?
//
//   npx secondsource check --config examples/plugin/secondsource.config.json FILE...
//
// It reads Beaufort numbers ("force 8", "a force-9 gale", "force 7 to 8") and the winds that have a name ("a severe
// gale"), holds those of one place and day against each other, and adds a format, `-f wind-log`.
import { definePlugin, defineRule, entityNamed, textOf, within } from "secondsource/plugin";

/** @import { Aligner, Draft, Extractor, Format, Question } from "secondsource/plugin" */
/** @import { Claim } from "secondsource" */

/** @typedef {{ min: number, max: number, day: string | null }} Wind The force on the Beaufort scale, as an interval. */

/** Winds with a name, the longer before the shorter. */
const NAMED = /** @type {const} */ ([
  ["hurricane-force", 12],
  ["violent storm", 11],
  ["severe gale", 9],
  ["strong gale", 9],
  ["near gale", 7],
]);

// "force 8", "force-9", "force 7 to 8", "force 7-8", but not "a police force 10 times as large"; or "severe gale".
const WIND = new RegExp(
  `\\bforce[ -](\\d{1,2})(?:(?: to | or |[-–])(\\d{1,2}))?\\b(?! times)|\\b(?:${NAMED.map(([name]) => name).join("|")})\\b`,
  "giu",
);

/** @type {Extractor} */
const windClaims = (document, found) =>
  document.sentences.flatMap((sentence) => {
    // A sentence that names no place, or more than one, does not say where it blew.
    const places = within(found.names, sentence).filter(({ type }) => type === "place");
    const names = new Set(places.map(({ named }) => found.named[named]?.name));
    const [place] = names;
    if (names.size !== 1 || place === undefined) return [];
    const times = within(found.times, sentence).filter(({ from, to }) => from !== null && from === to);
    const day = times[0]?.from ?? document.article.publishedAt?.slice(0, 10) ?? null;
    return [...textOf(document, sentence).matchAll(WIND)].flatMap((match) => {
      const force = forceOf(match);
      if (!force) return [];
      const start = sentence.start + match.index;
      /** @type {Draft} */
      const draft = {
        kind: "wind",
        subject: place,
        attribute: "force",
        value: { ...force, day },
        // The first span is the words that make the claim; the library maps it back to the article as it was given.
        spans: [{ start, end: start + match[0].length }],
      };
      return [draft];
    });
  });

/** @param {RegExpMatchArray} match */
function forceOf([words, low, high]) {
  const name = words.toLowerCase();
  const min = low ? Number(low) : NAMED.find(([known]) => known === name)?.[1];
  const max = high ? Number(high) : min;
  // "a force 20 blast" is of another scale.
  return min === undefined || max === undefined || min > max || max > 12 ? null : { min, max };
}

/** @type {Aligner} */
const windQuestions = (story) => {
  /** @type {Map<string, { place: string, day: string | null, claims: Claim[] }>} */
  const asked = new Map();
  for (const { claims } of story.readings)
    for (const claim of claims) {
      if (claim.kind !== "wind" || claim.polarity === "denied" || claim.subject === null) continue;
      const { day } = windOf(claim);
      const place = entityNamed(story, claim.article, claim.subject) ?? claim.subject.toLowerCase();
      const key = `${place}|${day}`;
      const question = asked.get(key) ?? { place: claim.subject, day, claims: [] };
      asked.set(key, question);
      question.claims.push(claim);
    }
  return [...asked].map(([key, { place, day, claims }]) => {
    /** @type {Question} */
    const question = {
      kind: "wind",
      scope: "across",
      key,
      text: `How strong was the wind at ${place}${day ? ` on ${day}` : ""}?`,
      claims,
      aligned: [{ by: "same-place-and-day", weight: 1, text: "Both speak of the wind at one place on one day." }],
    };
    return question;
  });
};

/** @param {Claim} claim */
const windOf = (claim) => /** @type {Wind} */ (claim.value);

/** @param {Claim} claim */
function show(claim) {
  const { min, max } = windOf(claim);
  return min === max ? `force ${min}` : `force ${min} to ${max}`;
}

/** How far two winds are apart: 0 where one allows the other. @param {Claim} a @param {Claim} b */
const gap = (a, b) => Math.max(0, windOf(a).min - windOf(b).max, windOf(b).min - windOf(a).max);

const windRule = defineRule({
  meta: {
    id: "wind",
    severity: "medium",
    description: "Sources give the wind at one place and day in different forces.",
    advice: "Ask the weather service: it may have been a gust in one and the mean in the other.",
    options: { tolerance: 1 },
  },
  answer: show,
  levels: [
    {
      id: "same",
      verdict: "agree",
      when: (a, b) => windOf(a).min === windOf(b).min && windOf(a).max === windOf(b).max,
      because: (a) => `Both say ${show(a)}.`,
    },
    {
      id: "allows",
      verdict: "compatible",
      when: (a, b) => gap(a, b) === 0,
      because: (a, b) => `${show(a)} and ${show(b)} allow each other.`,
    },
    {
      id: "next",
      verdict: "conflict",
      weight: 0.2,
      severity: "low",
      when: (a, b, { tolerance }) => gap(a, b) <= Number(tolerance),
      because: (a, b) => `${a.source} has ${show(a)}, ${b.source} ${show(b)}, the next on the scale.`,
    },
    {
      id: "apart",
      verdict: "conflict",
      weight: 1.2,
      because: (a, b) => `${a.source} has ${show(a)}, ${b.source} ${show(b)}.`,
    },
  ],
});

/** "force 10 (Herald) / force 8 (Gazette): How strong …?" @type {Format} */
const windLog = (report) =>
  report.discrepancies
    .filter(({ kind }) => kind === "wind")
    .map(({ question, positions }) => {
      const answers = positions.map(({ answer, sources }) => `${answer} (${sources.join(", ")})`);
      return `${answers.join(" / ")}: ${question}\n`;
    })
    .join("");

export default definePlugin({
  name: "wind",
  extractors: [windClaims],
  aligners: [windQuestions],
  rules: [windRule],
  formats: { "wind-log": windLog },
});
