import type { Evidence } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import { blanked } from "../values/untagged.js";
import { foldWord } from "../values/words.js";
import type { Aligner, Question } from "./question.js";
import type { Story, StorySentence } from "./story.js";

/** A cheap test before the pattern. */
const PUBLISHED =
  /\b(?:published|publication|journal|appears?|appeared|appearing|described|reported|detailed|online in)\b/i;
// "published on Monday by Ada Lund and two others in the journal Nature Water", "appears in Polar Letters"
const IN_JOURNAL =
  /\b(?:in|by) (?:the |this week['’]s )?(?:(?:[a-z-]+ ){0,3}?(journal|magazine),? )?(?:called |the )?((?:\p{Lu}[\p{L}.&-]*|PLOS|PLoS|eLife)(?: (?:of the |of |and |& |for |the |in )?\p{Lu}[\p{L}.&-]*){0,7})/gu;
// What a name must hold where "journal" does not stand before it.
const JOURNAL =
  /\b(?:Journal|Letters|Proceedings|Annals|Transactions|Bulletin|Communications|Advances|Lancet|PLOS|PLoS|Reviews|Nature|Science|Cell|JAMA|BMJ|PNAS|eLife)\b/;
// Papers and magazines that report a study, and publish none: "The Wall Street Journal".
const PRESS =
  /\b(?:Wall Street|Street Journal|News|Times|Post|Herald|Sentinel|Tribune|Gazette|Magazine|Press|Department|Communications Commission|University|Academy of|Institute|Center|Centre|Museum|Congress)\b/;
const STUDY =
  /\b(?:study|studies|paper|research\w*|findings?|results?|scientists?|team|authors?|discovery|survey|trial)\b/i;

interface Told {
  readonly sentence: StorySentence;
  readonly place: Evidence;
  readonly key: string;
}

/** In which journal a study was published, where each article names one, and not the other's. */
export const journalQuestions: Aligner = (story) => {
  const told = story.readings.flatMap(({ article }) => onlyOne(journalsIn(story, article.id)));
  const keys = new Set(told.map(({ key }) => key));
  if (keys.size < 2 || told.length < 2) return [];
  const claims = told.flatMap(({ sentence, place, key }): Claim[] => {
    const [carrier] = sentence.claims;
    return carrier
      ? [
          {
            ...carrier,
            kind: "title",
            attribute: "proper:journal",
            value: { proper: place.quote, whole: key },
            polarity: "affirmed",
            modality: "stated",
            evidence: [place],
          },
        ]
      : [];
  });
  return [
    {
      kind: "title",
      scope: "across",
      key: "journal",
      text: "In which journal was it published?",
      claims,
      aligned: [{ by: "one-study", weight: 0.4, text: "Each names one journal that published the study." }],
    } satisfies Question,
  ];
};

/** An article that names two journals tells of two papers. */
const onlyOne = (told: readonly Told[]): readonly Told[] =>
  new Set(told.map(({ key }) => key)).size === 1 ? told.slice(0, 1) : [];

function journalsIn(story: Story, article: string): Told[] {
  return (story.sentences.get(article) ?? []).flatMap((sentence): Told[] => {
    const { quote } = sentence.evidence;
    if (!PUBLISHED.test(quote) || !STUDY.test(quote)) return [];
    return [...blanked(quote).matchAll(IN_JOURNAL)].flatMap(([whole, said, name = ""], i, all): Told[] => {
      const words = name.replace(/[.,]+$/, "");
      if (said !== "journal" && (!JOURNAL.test(words) || PRESS.test(words))) return [];
      const start = all[i]!.index + whole.length - name.length;
      const place: Evidence = {
        article: sentence.evidence.article,
        field: sentence.evidence.field,
        start: sentence.evidence.start + start,
        end: sentence.evidence.start + start + words.length,
        quote: quote.slice(start, start + words.length),
      };
      return [{ sentence, place, key: keyOf(words) }];
    });
  });
}

/** "Proceedings of the National Academy of Sciences" is PNAS; "The Polar Journal" is "Polar Journal". */
function keyOf(name: string): string {
  const words = name
    .split(/\s+/)
    .map((word) => foldWord(word.replace(/\./g, "")))
    .filter((word) => word && !/^(?:the|of|and|for|in)$/.test(word));
  const short = words.map((word) => word[0]).join("");
  if (/^(?:pnas|pnasu|pnasusa|pnasusoa)$/.test(short) || words[0] === "pnas") return "pnas";
  if (short === "jama" || short === "jotama") return "jama";
  return words.join(" ");
}
