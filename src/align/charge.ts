import { homicidesAllow } from "../lexicon/homicides.js";
import type { Claim } from "../model/claim.js";
import type { Aligner, Question } from "./question.js";
import { entityNamed, type Story } from "./story.js";

const ATTRIBUTE = "homicide charge";

interface Charge {
  readonly offences: readonly string[];
  readonly changed: boolean;
}
const charge = (claim: Claim): Charge => claim.value as Charge;

/** What the one accused of each article is charged with, all that the article tells of it taken together. */
export const chargeQuestions: Aligner = (story: Story) => {
  const byArticle = story.readings.flatMap(({ claims }) => {
    const own = claims.filter((claim) => claim.kind === "outcome" && claim.attribute === ATTRIBUTE);
    return own.length ? [own] : [];
  });
  return [...across(story, byArticle), ...byArticle.flatMap((own) => within(story, own))];
};

const isPlain = (claim: Claim): boolean => claim.polarity === "affirmed" && claim.modality !== "predicted";

/** Whom an article tells of a charge; undefined where it tells it of several. */
function accused(story: Story, claims: readonly Claim[]): string | null | undefined {
  const named = new Set(
    claims.flatMap((claim) => entityNamed(story, claim.article, claim.subject) ?? claim.subject ?? []),
  );
  return named.size > 1 ? undefined : ([...named][0] ?? null);
}

function across(story: Story, byArticle: readonly (readonly Claim[])[]): Question[] {
  const told = byArticle.flatMap((own) => {
    const who = accused(story, own);
    const plain = own.filter(isPlain);
    return who === undefined || !plain.length ? [] : [{ who, claim: together(plain) }];
  });
  const names = new Set(told.flatMap(({ who }) => who ?? []));
  // Two accused in one story: the nameless one of an article may be either.
  const kept = names.size > 1 ? told.filter(({ who }) => who !== null) : told;
  const groups = names.size > 1 ? [...names] : [null];
  return groups.flatMap((name): Question[] => {
    const own = kept.filter(({ who }) => name === null || who === name);
    if (own.length < 2) return [];
    const entity = name ?? [...names][0] ?? null;
    const label = story.entities.find(({ id }) => id === entity)?.name ?? "the suspect";
    const allNamed = own.every(({ who }) => who !== null);
    return [
      {
        kind: "outcome",
        scope: "across",
        key: `charge:${entity ?? "suspect"}`,
        text: `What is ${label} charged with?`,
        claims: own.map(({ claim }) => claim),
        aligned: [
          allNamed
            ? { by: "same-person", weight: 0.5, text: `Both tell what ${label} is charged with.` }
            : { by: "one-suspect", weight: 0, text: "Each article tells of one accused." },
        ],
        severity: "high",
        // A charge is raised or laid anew: a later one that says so is an update.
        grows: (claim) => (charge(claim).changed ? 1 : 0),
      },
    ];
  });
}

/** One claim with every offence of an article: one that lists more is only longer. */
function together(claims: readonly Claim[]): Claim {
  const [first] = claims;
  const offences = [...new Set(claims.flatMap((claim) => charge(claim).offences))].sort();
  return {
    ...first!,
    evidence: claims.flatMap(({ evidence }) => evidence),
    value: {
      ...(first!.value as object),
      offences,
      state: offences.join(" and "),
      words: offences.join(", "),
      changed: claims.some((claim) => charge(claim).changed),
    },
  };
}

/** What is charged besides is no other charge. */
const BESIDES = /\b(?:also|besides|additional(?:ly)?|as well|further|another|attempt\w*)\b/i;
/** The first sentences of the text are a headline's kin. */
const FIRST = 2;

/** A headline or a first sentence whose charge the rest of its own text does not have. */
function within(story: Story, own: readonly Claim[]): Question[] {
  const [said, ...rest] = own;
  const sentences = story.sentences.get(said!.article) ?? [];
  const lead = sentences
    .filter(({ evidence }) => evidence.field === "text")
    .slice(0, FIRST)
    .at(-1);
  const at = said!.evidence[0]!;
  if (!rest.length || !lead || (at.field === "text" && at.start >= lead.evidence.end)) return [];
  if (!own.every(isPlain) || accused(story, own) === undefined) return [];
  if (own.some((claim) => charge(claim).changed || BESIDES.test(claim.evidence.at(-1)!.quote))) return [];
  const goes = rest.some((claim) =>
    charge(claim).offences.some((a) => charge(said!).offences.some((b) => homicidesAllow(a, b))),
  );
  if (goes) return [];
  return [
    {
      kind: "outcome",
      scope: "within",
      key: `charge:lead:${said!.article}`,
      text: "What is the charge?",
      claims: [said!, rest[0]!],
      aligned: [{ by: "lead", weight: 0.3, text: "What stands first is told nowhere else in the article." }],
      severity: "high",
    },
  ];
}
