import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import type { Claim } from "../model/claim.js";
import type { Reason } from "../model/report.js";
import type { TimeValue } from "../values/time/reader.js";
import { relateTimes } from "../values/time/relate.js";
import { foldWord, stem } from "../values/words.js";
import type { Question } from "./question.js";
import { wordsIn } from "./sentence-words.js";
import { entityNamed, type Story } from "./story.js";
import { isNowhereMet } from "./times-met.js";

interface Deed {
  readonly doer: string;
  readonly verb: string;
  readonly objects: readonly string[];
  readonly needsObject: boolean;
}
const deedOf = (claim: Claim): Deed => (claim.value as { deed: Deed }).deed;
const is = (a: Claim, b: Claim): string => relateTimes(a.value as TimeValue, b.value as TimeValue).is;
const meets = (a: Claim, b: Claim): boolean => /^(?:same|overlap)$/.test(is(a, b));
const isApart = (a: Claim, b: Claim): boolean => /^(?:days|weekdays)$/.test(is(a, b));

/** When one named person did one thing: one doer and one verb in two articles, and no article that dates it twice. */
export function deedQuestions(story: Story, apartReason: (claims: readonly Claim[]) => Reason[]): Question[] {
  const groups = new Map<string, Claim[]>();
  for (const { claims } of story.readings)
    for (const claim of claims) {
      if (claim.kind !== "date" || !claim.attribute.startsWith("deed:")) continue;
      const doer = entityNamed(story, claim.article, claim.subject);
      if (!doer) continue;
      const key = `${claim.attribute} ${doer}`;
      groups.set(key, [...(groups.get(key) ?? []), claim]);
    }
  return [...groups].flatMap(([key, all]) => {
    const told = all.filter(({ polarity, modality }) => polarity === "affirmed" && modality === "stated");
    const pair = told.flatMap((a, i) =>
      told.slice(i + 1).flatMap((b) => (isOneDeed(story, a, b) && !isRepeated(all, a, b) ? [[a, b] as const] : [])),
    )[0];
    if (!pair) return [];
    const claims = told.filter((claim) =>
      pair.every((one) => one === claim || meets(one, claim) || (one.article !== claim.article && isLike(one, claim))),
    );
    const { doer, verb, objects } = deedOf(pair[0]);
    const shared = objects.filter((word) => deedOf(pair[1]).objects.includes(word));
    return [
      {
        kind: "date",
        scope: "across",
        key,
        text: `When was it that ${doer} ${verbIn(pair[0])}${shared.length ? ` (${shared.join(", ")})` : ""}?`,
        claims,
        aligned: [
          {
            by: "same-deed",
            weight: shared.length ? 1.1 : 0.8,
            text: `Both tell when ${doer} did one thing: “${verb}”${shared.length ? `, with ${shared.join(", ")}` : ""}.`,
          },
          ...apartReason(claims),
        ],
      } satisfies Question,
    ];
  });
}

/** As the article has it: it begins or ends the words of the claim, the time stands at the other end. */
function verbIn(claim: Claim): string {
  const words = claim.evidence[0]!.quote.split(/\s+/);
  const [first, last] = [words[0]!, words.at(-1)!];
  const isVerb = (word: string) =>
    stem(foldWord(word)).slice(0, 3) === deedOf(claim).verb.replace(/^was /, "").slice(0, 3);
  return isVerb(last) && !isVerb(first) ? last : first;
}

/** So many telling words make it the one deed among several: "smuggling silver through the customs post of Ober". */
const TELLING = 4;

/** An article that dates it twice over speaks of two deeds; where much is told alike, only of what is told so too. */
function isRepeated(claims: readonly Claim[], x: Claim, y: Claim): boolean {
  const told = wordsBeside(y);
  const shared = [...wordsBeside(x)].filter((word) => told.has(word));
  const isSo = (claim: Claim) => {
    const words = wordsBeside(claim);
    return shared.filter((word) => words.has(word)).length * 2 > shared.length;
  };
  const like = shared.length < TELLING ? claims : claims.filter(isSo);
  return like.some((a, i) => like.slice(i + 1).some((b) => a.article === b.article && isApart(a, b)));
}

/** The telling words of the deed's sentence, without those of doer and verb. */
function wordsBeside(claim: Claim): Set<string> {
  const { doer, verb } = deedOf(claim);
  const own = new Set(`${doer} ${verb}`.split(" ").map((word) => stem(foldWord(word))));
  const keys = wordsIn(claim.evidence[1] ?? claim.evidence[0]!).map(({ key }) => key);
  return new Set(keys.filter((key) => !FUNCTION_WORDS.has(key) && !own.has(key) && !/^\d/.test(key)));
}

function isOneDeed(story: Story, a: Claim, b: Claim): boolean {
  return (
    a.article !== b.article &&
    story.origins.get(a.article) !== story.origins.get(b.article) &&
    isApart(a, b) &&
    isLike(a, b) &&
    isNowhereMet(story, a, b)
  );
}

/** Where both say to whom or to what it was done, they must share a word of it. */
function isLike(a: Claim, b: Claim): boolean {
  const [x, y] = [deedOf(a), deedOf(b)];
  const shared = x.objects.some((word) => y.objects.includes(word));
  return shared || (!x.needsObject && (!x.objects.length || !y.objects.length));
}
