import { ORGANIZATION_WORDS } from "../lexicon/organization-words.js";
import type { Claim } from "../model/claim.js";
import { distanceOf } from "../values/spelling.js";
import { foldWord } from "../values/words.js";
import type { Aligner, Question } from "./question.js";

// "Ltd.", "Inc", "Corporation"
const LEGAL = /^(?:ltd|limited|inc|incorporated|corp|corporation|llc|plc|co|company|gmbh|ag|sa|pty|group|holdings?)$/;
/** So many letters alike make two words of one stem: "Distribution", "Distributors". */
const STEM = 5;
/** So many letters more, fewer or other are a slip or a plural. */
const SPELLED = 2;

interface Firm {
  readonly claim: Claim;
  readonly words: readonly string[];
}

/**
 * One firm under two names that cannot both be right: "Varda Distribution Ltd.", "Varda Distributors Ltd.". The first
 * word is the same and no other firm's of the story, one word is another of the same stem; a shorter form is nothing.
 */
export const firmQuestions: Aligner = (story) => {
  const byFirst = new Map<string, Firm[]>();
  for (const { claims } of story.readings)
    for (const claim of claims) {
      const words = wordsOf(claim);
      if (words) byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { claim, words }]);
    }
  return [...byFirst].flatMap(([first, firms]): Question[] => {
    const pair = firms.flatMap((a, i) =>
      firms.slice(i + 1).flatMap((b) => (isOther(a, b) && !hasBoth(a, b, firms) ? [[a, b] as const] : [])),
    )[0];
    if (!pair) return [];
    const told = firms.filter(({ words }) => pair.some((one) => one.words.join(" ") === words.join(" ")));
    return [
      {
        kind: "participants",
        scope: "across",
        key: `firm:${first}`,
        text: `What is the name of ${(pair[0].claim.value as { form: string }).form.split(" ")[0]}?`,
        claims: told.map(({ claim }) => ({
          ...claim,
          kind: "participant",
          attribute: "proper:firm",
          value: { proper: (claim.value as { form: string }).form },
        })),
        aligned: [{ by: "one-firm", weight: 0.1, text: "The first word of both names is the same." }],
        severity: "low",
      },
    ];
  });
};

/** The words of an organisation's name without what tells its legal form; null where fewer than two are left. */
function wordsOf({ kind, value }: Claim): readonly string[] | null {
  if (kind !== "name" || (value as { type: string }).type !== "organization") return null;
  const words = (value as { form: string }).form
    .split(/\s+/)
    .map((word) => foldWord(word.replace(/[.,]/g, "")))
    .filter((word) => word && word !== "the" && !LEGAL.test(word));
  return words.length < 2 || words[0]!.length < STEM || ORGANIZATION_WORDS.has(words[0]!) ? null : words;
}

/** One word of the same stem differs, and in more than its spelling. */
function isOther(a: Firm, b: Firm): boolean {
  if (a.claim.article === b.claim.article || a.words.length !== b.words.length) return false;
  const at = a.words.findIndex((word, i) => word !== b.words[i]);
  const [x, y] = [a.words[at] ?? "", b.words[at] ?? ""];
  if (at < 1 || x.slice(0, STEM) !== y.slice(0, STEM) || x.length < STEM || y.length < STEM) return false;
  if (a.words.slice(at + 1).join(" ") !== b.words.slice(at + 1).join(" ")) return false;
  // "System", "Systems"; "Human", "Humane": a matter of spelling
  return distanceOf(x, y, SPELLED) > SPELLED;
}

/** Does either article have the other's name as well? Then there are two. */
const hasBoth = (a: Firm, b: Firm, firms: readonly Firm[]): boolean =>
  firms.some(
    ({ claim, words }) =>
      (claim.article === a.claim.article && words.join(" ") === b.words.join(" ")) ||
      (claim.article === b.claim.article && words.join(" ") === a.words.join(" ")),
  );
