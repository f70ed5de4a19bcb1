import { textOf } from "../text/document.js";
import type { Draft, Extractor } from "./draft.js";

// "flight NL 204", "train 512", "hull number 77", "route 66", "an Airbus A320", "a Boeing 737-800"
const CODED =
  /\b(flight|train|hull|route|highway|motorway|platform|gate|squadron|boeing|airbus|embraer|bombardier|cessna|tupolev|antonov|sukhoi|ilyushin)s? (?:number |no\. ?)?((?:[A-Z]{1,3}[ -]?)?\d{1,4}(?:-\d{1,3})?[A-Z]?)\b/gi;

/** What is known by a code of letters and digits: a flight, a train, a road, the model of an aeroplane. */
export const codeClaims: Extractor = (document) =>
  document.sentences.flatMap((sentence) => {
    const text = textOf(document, sentence);
    if (!/\d/.test(text)) return [];
    return [...text.matchAll(CODED)].flatMap((match): Draft[] => {
      const [words, noun = "", code = ""] = match;
      // "gate 5 people", "train 500 teachers": a plural noun after it counts.
      if (/^ \p{Ll}+s\b/u.test(text.slice(match.index + words.length)) || (/^\d+$/.test(code) && code.length < 2))
        return [];
      const start = sentence.start + match.index;
      return [
        {
          kind: "participant",
          subject: null,
          attribute: `code:${noun.toLowerCase()}`,
          value: { proper: `${noun} ${code}`, code: code.replace(/[ -]/g, "").toLowerCase() },
          spans: [{ start, end: start + words.length }, sentence],
        },
      ];
    });
  });
