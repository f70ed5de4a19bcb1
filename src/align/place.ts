import type { Claim } from "../model/claim.js";
import type { Aligner, Question } from "./question.js";
import { spokenWords } from "./spoken-words.js";
import { entityNamed, type Story, type StorySentence } from "./story.js";

/** Partners below this share too little for two places to mean one event. */
const PARTNERS = 0.5;

/** Directions from one place, and the one place each that two partners put their event in. */
export const placeQuestions: Aligner = (story) => [...directions(story), ...whereabouts(story)];

function directions(story: Story): Question[] {
  const groups = new Map<string, { place: string; claims: Claim[] }>();
  for (const reading of story.readings)
    for (const claim of reading.claims) {
      if (claim.kind !== "place" || claim.attribute !== "direction") continue;
      const entity = entityNamed(story, claim.article, claim.subject) ?? claim.subject!.toLowerCase();
      const event = claim.event ? (story.eventOf.get(claim.event) ?? "") : "";
      const key = `direction:${entity}:${event}`;
      const group = groups.get(key) ?? { place: claim.subject!, claims: [] };
      group.claims.push(claim);
      groups.set(key, group);
    }
  return [...groups].map(([key, { place, claims }]) => ({
    kind: "place",
    scope: "across",
    key,
    text: `In which direction from ${place} was it?`,
    claims,
    aligned: [{ by: "same-place", weight: 0.3, text: `Both measure from ${place}.` }],
  }));
}

function whereabouts(story: Story): Question[] {
  return story.pairs.flatMap(({ a, b, score, mutual, shared }) => {
    if (!mutual || score < PARTNERS) return [];
    const [x, y] = [onlyPlace(a), onlyPlace(b)];
    if (!x || !y || x.attribute !== y.attribute) return [];
    if (mentions(story, y.article, x) || mentions(story, x.article, y)) return [];
    return [
      {
        kind: "place" as const,
        scope: "across" as const,
        key: [...shared].sort().join(" "),
        text: `Where was it (“${spokenWords(shared, a.evidence).join(" ")}”)?`,
        claims: [x, y],
        aligned: [
          { by: "partners", weight: 3 * (score - 0.6), text: "The two sentences are each other's best match." },
        ],
      },
    ];
  });
}

/** The one place that a sentence names after a preposition; null where it names several. */
function onlyPlace(sentence: StorySentence): Claim | null {
  const places = sentence.claims.filter((claim) => claim.kind === "place" && /^(?:in|near)$/.test(claim.attribute));
  return places.length === 1 ? places[0]! : null;
}

/** Does an article name the place of a claim anywhere? Then it is no answer against it. */
const mentions = (story: Story, article: string, claim: Claim): boolean => {
  const { place } = claim.value as { place: string };
  const entity = entityNamed(story, claim.article, place);
  const folded = place.toLowerCase();
  return story.sentences
    .get(article)!
    .some(
      (s) =>
        s.mentions.some((m) => "name" in m && entityNamed(story, article, m.name) === entity) ||
        s.evidence.quote.toLowerCase().includes(folded),
    );
};
