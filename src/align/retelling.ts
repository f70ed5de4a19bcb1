import type { Evidence } from "../model/article.js";
import type { Reading } from "../model/reading.js";
import { blanked } from "../values/untagged.js";
import { type Ground, unborneShare } from "./borne-out.js";
import type { Detail, DetailType } from "./detail.js";

/** A brief of fewer sentences says too little for a share of it to tell anything. */
const SENTENCES = 3;
/** From this share on a brief is told in words that stand nowhere else. */
const OWN_WORDS = 0.23;

// "Click here for more news": a page's own, and no part of what it tells.
const FURNITURE = /^["“‘(]?(?:click here|read more|scroll down|sign up|watch:)/i;

/** 0..1: how much of a sentence stands in no longer article, or stands there with something else. */
export interface Share {
  readonly sentence: Evidence;
  readonly share: number;
}

/** What each sentence of a brief has that its longer articles do not bear out; the page's own lines left out. */
export const unborneShares = ({ sentences }: Reading, ground: Ground): Share[] =>
  sentences.flatMap((sentence) => {
    if (FURNITURE.test(sentence.quote)) return [];
    const share = unborneShare(blanked(sentence.quote), ground);
    return share === null ? [] : [{ sentence, share }];
  });

/** 0..1: the mean share; 1 where there is too little to tell. */
export const meanOf = (shares: readonly Share[]): number =>
  shares.length ? shares.reduce((sum, s) => sum + s.share, 0) / shares.length : 1;

/** One flag for a whole brief whose words stand nowhere else; its least borne-out sentences are the evidence. */
export function retelling(
  article: string,
  shares: readonly Share[],
  make: (type: DetailType, answer: string, evidence: Evidence, share: number) => Detail,
): Detail[] {
  const share = meanOf(shares);
  if (shares.length < SENTENCES || share < OWN_WORDS) return [];
  const worst = [...shares].sort((a, b) => b.share - a.share || a.sentence.start - b.sentence.start).slice(0, 3);
  const detail = make("retelling", `${Math.round(100 * share)} in a hundred words`, worst[0]!.sentence, share);
  return [{ ...detail, key: article, evidence: worst.map(({ sentence }) => sentence) }];
}
