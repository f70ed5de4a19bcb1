import type { Claim } from "../model/claim.js";
import type { Level } from "./rule.js";

/** What the aligner of copies adds to a claim's value: the words stand in a copy of the other claim's article. */
export interface Copied {
  readonly copied?: boolean;
}

/** Do two claims stand at one place of one text, in two copies of it? */
const isCopied = (a: Claim, b: Claim): boolean =>
  Boolean((a.value as Copied | null)?.copied && (b.value as Copied | null)?.copied);

/** The rung of what somebody changed in a copy: the answer is told as the rule shows it. */
export const changedCopy = (
  answer: (claim: Claim) => string,
  when: (a: Claim, b: Claim) => boolean = () => true,
): Level => ({
  id: "changed-copy",
  verdict: "conflict",
  weight: 0.8,
  when: (a, b) => isCopied(a, b) && when(a, b),
  because: (a, b) =>
    a.source === b.source
      ? `Two editions of one text by ${a.source} differ: ${answer(a)} in one, ${answer(b)} in the other.`
      : `${a.source} and ${b.source} carry one text, but ${a.source} has ${answer(a)}, ${b.source} ${answer(b)}.`,
});
