import { textOf } from "../text/document.js";
import type { Draft, Extractor } from "./draft.js";

// "flight NL 204", "train 512", "hull number 77", "Route 6", "an Airbus A320", "a Boeing 737-800", "Interstate 75"
const CODED =
  /\b(flight|train|hull|route|highway|interstate|motorway|platform|gate|pier|runway|reactor|squadron|boeing|airbus|embraer|bombardier|cessna|tupolev|antonov|sukhoi|ilyushin)s? (?:number |no\. ?)?((?:[A-Z]{1,3}[ -]?)?\d{1,4}(?:-\d{1,3})?[A-Z]?)\b/gi;
// "a P-3 Orion", "the MQ-9 Reaper"; not "the G-7 Summit", "U-21 Championship", "an H-1 Visa", "the COVID-19 Vaccine"
const MODEL = /(?<![\w-])((?![GHIJLQU]-)[A-Z]{1,3}-\d{1,3})[A-Z]? (\p{Lu}\p{Ll}{3,})(?![\w-])/gu;
const NO_MODEL =
  /^(?:Summit|World|Championships?|League|Cup|Visas?|Highway|Interstate|Team|Group|Squad|Plan|Bill|Act|Tax|Form|Class|North|South|East|West)$/;

/** What is known by a code of letters and digits: a flight, a train, a road, the model of an aeroplane. */
export const codeClaims: Extractor = (document) =>
  document.sentences.flatMap((sentence) => {
    const text = textOf(document, sentence);
    if (!/\d/.test(text)) return [];
    const claim = (at: number, words: string, head: string, proper: string, code: string): Draft => {
      const start = sentence.start + at;
      return {
        kind: "participant",
        subject: null,
        attribute: `code:${head}`,
        value: { proper, code: code.replace(/[ -]/g, "").toLowerCase() },
        spans: [{ start, end: start + words.length }, sentence],
      };
    };
    const coded = [...text.matchAll(CODED)].flatMap((match): Draft[] => {
      const [words, noun = "", code = ""] = match;
      // "gate 5 people", "train 500 teachers": a plural noun after it counts.
      if (/^ \p{Ll}+s\b/u.test(text.slice(match.index + words.length))) return [];
      // "gate 5" of an airport has many beside it, "Route 6" is a name.
      if (/^\d$/.test(code) && !/^(?:Route|Highway|Interstate|Reactor)$/.test(noun)) return [];
      return [claim(match.index, words, noun.toLowerCase(), `${noun} ${code}`, code)];
    });
    const models = [...text.matchAll(MODEL)].flatMap((match): Draft[] => {
      const [words, code = "", name = ""] = match;
      return NO_MODEL.test(name) ? [] : [claim(match.index, words, name, words, code)];
    });
    return [...coded, ...models];
  });
