import type { Claim } from "../model/claim.js";
import type { Quoted } from "../values/utterance.js";
import { changedCopy } from "./copied.js";
import { defineRule } from "./rule.js";

const fold = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
/** "Jones" and "Ada Jones", "Mr Jones": the last word is the same. */
const sameName = (a: Claim, b: Claim): boolean => {
  const [x, y] = [fold(a.subject ?? ""), fold(b.subject ?? "")];
  return x === y || x.split(" ").at(-1) === y.split(" ").at(-1);
};
const isSure = (claim: Claim): boolean => (claim.value as Quoted).sure;

/** Who said this? The same words given to different speakers. */
export const attributionRule = defineRule({
  meta: {
    id: "attribution",
    severity: "high",
    description: "The same words given to different speakers.",
    advice: "Find out who said it; one of them may have quoted the other.",
  },
  answer: (claim) => claim.subject ?? "nobody named",
  levels: [
    {
      id: "nobody-named",
      verdict: "incomparable",
      when: (a, b) => a.subject === null || b.subject === null,
      because: () => "One of them names nobody.",
    },
    { id: "same-speaker", verdict: "agree", when: sameName, because: (a) => `Both give it to ${a.subject}.` },
    {
      id: "speaker-far",
      verdict: "compatible",
      when: (a, b) => !isSure(a) || !isSure(b),
      because: () => "One of them names the speaker only from afar.",
    },
    changedCopy((claim) => claim.subject ?? "nobody"),
    {
      id: "other-speaker",
      verdict: "conflict",
      weight: 0.8,
      because: (a, b) =>
        a.article === b.article
          ? `${a.source} gives these words both to ${a.subject} and to ${b.subject}.`
          : `${a.source} gives these words to ${a.subject}, ${b.source} to ${b.subject}.`,
    },
  ],
});
