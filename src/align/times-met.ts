import type { Claim } from "../model/claim.js";
import type { TimeValue } from "../values/time/reader.js";
import { relateTimes } from "../values/time/relate.js";
import type { Story } from "./story.js";

/** An hour or a length: "On Friday" is no answer to "at 6 a.m. on Friday". */
const EXACT = /T\d|^P/;

/** Does the article of another claim name this very time anywhere, in whatever role? An hour only where it names one. */
export function isMet(story: Story, { value }: Claim, { article }: Claim, exact = false): boolean {
  const time = value as TimeValue;
  const precise = exact && EXACT.test(time.timex);
  return (story.sentences.get(article) ?? []).some(({ mentions }) =>
    mentions.some((m) => m.type === "time" && (!precise || EXACT.test(m.timex)) && relateTimes(time, m).is === "same"),
  );
}

/** Does neither of two articles name the other's time anywhere? */
export const isNowhereMet = (story: Story, a: Claim, b: Claim): boolean => !isMet(story, a, b) && !isMet(story, b, a);

/** Does either article name a time that lies in the other's, for whatever? */
export const isToldBoth = (story: Story, a: Claim, b: Claim): boolean => tellsOf(story, a, b) || tellsOf(story, b, a);

const tellsOf = (story: Story, { value }: Claim, { article }: Claim): boolean => {
  const { from, to } = value as TimeValue;
  if (from === null || to === null) return false;
  return (story.sentences.get(article) ?? []).some(({ mentions }) =>
    mentions.some((m) => m.type === "time" && m.from !== null && m.to !== null && m.from >= from && m.to <= to),
  );
};
