import type { Claim } from "../model/claim.js";
import type { Reason } from "../model/report.js";
import type { TimeValue } from "../values/time/reader.js";
import { relateTimes } from "../values/time/relate.js";
import type { Question } from "./question.js";
import { entityNamed, type Story } from "./story.js";

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
    if (isRepeated(all)) return [];
    const pair = told.flatMap((a, i) =>
      told.slice(i + 1).flatMap((b) => (isOneDeed(story, a, b) ? [[a, b] as const] : [])),
    )[0];
    if (!pair) return [];
    const claims = told.filter((claim) =>
      pair.every((one) => one === claim || meets(one, claim) || isLike(one, claim)),
    );
    const { doer, verb, objects } = deedOf(pair[0]);
    const shared = objects.filter((word) => deedOf(pair[1]).objects.includes(word));
    return [
      {
        kind: "date",
        scope: "across",
        key,
        text: `When was it that ${doer} ${pair[0].evidence[0]!.quote.split(/\s/)[0]}${shared.length ? ` (${shared.join(", ")})` : ""}?`,
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

/** An article that dates it twice over speaks of two deeds. */
const isRepeated = (claims: readonly Claim[]): boolean =>
  claims.some((a, i) => claims.slice(i + 1).some((b) => a.article === b.article && isApart(a, b)));

function isOneDeed(story: Story, a: Claim, b: Claim): boolean {
  return (
    a.article !== b.article &&
    story.origins.get(a.article) !== story.origins.get(b.article) &&
    isApart(a, b) &&
    isLike(a, b) &&
    !isMet(story, a, b) &&
    !isMet(story, b, a)
  );
}

/** Where both say to whom or to what it was done, they must share a word of it. */
function isLike(a: Claim, b: Claim): boolean {
  const [x, y] = [deedOf(a), deedOf(b)];
  const shared = x.objects.some((word) => y.objects.includes(word));
  return shared || (!x.needsObject && (!x.objects.length || !y.objects.length));
}

/** Does the other's article name this very time anywhere, for whatever? */
const isMet = (story: Story, a: Claim, b: Claim): boolean =>
  (story.sentences.get(b.article) ?? []).some(({ mentions }) =>
    mentions.some((m) => m.type === "time" && relateTimes(a.value as TimeValue, m).is === "same"),
  );
