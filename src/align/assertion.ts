import type { Claim } from "../model/claim.js";
import type { StorySentence } from "./story.js";

/** What a sentence asserts or denies as a whole. */
export const assertionOf = ({ claims }: StorySentence): Claim | undefined =>
  claims.find(({ kind, attribute }) => kind === "polarity" && attribute !== "hedged");
