import type { Detail } from "../align/detail.js";
import type { Reason } from "../model/report.js";
import type { RuleMeta } from "./rule.js";

/** One sort of detail: what is at stake when only one origin has it. */
export interface Stake {
  /** The rung: the detail's type, narrowed where it matters more. */
  readonly id: string;
  readonly when: (detail: Detail) => boolean;
  /** How much it matters; see `stakeOf`. */
  readonly weight: number;
  /** Log-odds that others really do not say it. */
  readonly sure: number | ((detail: Detail) => number);
  readonly question: (detail: Detail) => string;
  readonly because: (detail: Detail) => string;
}

export const meta: RuleMeta = {
  id: "uncorroborated",
  severity: "low",
  description: "A person, organisation, place, figure, date or quotation that only one origin has.",
  advice: "Ask that source where it has this from, or find a second one, before using it.",
};

const OFFICIAL =
  /president|minister|secretary|envoy|ambassador|governor|mayor|senator|chief|general|chair|director|spokes|judge|prosecutor|commission|representative|king|queen|prince|pope/i;
const MONEY = /^[A-Z]{3}$/;
const LIVES =
  /people|person|man|men|woman|women|child|civilian|soldier|victim|dead|death|casualt|injur|wounded|killed|passenger|worker|resident|student|officer|troop|observer/i;

/** The first six words of a quotation: they tell it from the others of its speaker. */
const opening = (quote: string): string => {
  const words = quote.trim().split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(" ")}…` : words.join(" ");
};

const more = (detail: Detail): string => `“${detail.answer}”`;

/** The first whose condition holds decides. */
export const stakes: readonly Stake[] = [
  {
    id: "official",
    when: (d) => d.type === "person" && d.titles.some((title) => OFFICIAL.test(title)),
    weight: 2,
    sure: 1.6,
    question: (d) => `Who else names ${d.answer}?`,
    because: (d) => `${d.answer} (${d.titles[0]}) is named here alone.`,
  },
  {
    id: "person",
    when: (d) => d.type === "person",
    weight: 1.2,
    sure: 1.4,
    question: (d) => `Who else names ${d.answer}?`,
    because: (d) => `${d.answer} is named here alone.`,
  },
  {
    id: "money",
    when: (d) => d.type === "figure" && d.unit !== null && MONEY.test(d.unit),
    weight: 1.8,
    sure: 1.2,
    question: (d) => `Who else gives ${more(d)}?`,
    because: (d) => `The sum ${more(d)} stands here alone.`,
  },
  {
    id: "count-of-people",
    when: (d) => d.type === "figure" && d.of !== null && LIVES.test(d.of),
    weight: 1.7,
    sure: 1,
    question: (d) => `Who else gives ${more(d)}?`,
    because: (d) => `The number ${more(d)} stands here alone.`,
  },
  {
    id: "figure",
    when: (d) => d.type === "figure",
    weight: 1,
    sure: 0.9,
    question: (d) => `Who else gives ${more(d)}?`,
    because: (d) => `The figure ${more(d)} stands here alone.`,
  },
  {
    id: "official-quoted",
    when: (d) => d.type === "quotation" && d.titles.some((title) => OFFICIAL.test(title)),
    weight: 1.9,
    sure: 1.4,
    question: (d) => `Who else has ${d.of ?? "someone"} say “${opening(d.answer)}”?`,
    because: (d) => `These words of ${d.of ?? "an official"} stand here alone.`,
  },
  {
    id: "quotation",
    when: (d) => d.type === "quotation",
    weight: 1.3,
    sure: 1.3,
    question: (d) => `Who else has ${d.of ?? "someone"} say “${opening(d.answer)}”?`,
    because: (d) => `These words${d.of ? ` of ${d.of}` : ""} stand here alone.`,
  },
  {
    id: "date",
    when: (d) => d.type === "date",
    weight: 1,
    sure: 0.9,
    question: (d) => `Who else gives ${more(d)}?`,
    because: (d) => `The date ${more(d)} stands here alone.`,
  },
  {
    id: "organization",
    when: (d) => d.type === "organization",
    weight: 0.8,
    sure: 0.8,
    question: (d) => `Who else names ${d.answer}?`,
    because: (d) => `${d.answer} is named here alone.`,
  },
  {
    id: "elsewhere",
    when: (d) => d.type === "elsewhere",
    // Two reports of their own place a name in two sentences each: a look is all it is worth.
    weight: 0,
    sure: 0.5,
    question: (d) => `Is it ${d.answer} of whom this is told?`,
    because: (d) => `The longer articles have ${d.answer}, but another name with what is told here.`,
  },
  {
    id: "retelling",
    when: (d) => d.type === "retelling",
    weight: 0,
    // Even at a fifth of its words, 0.88 at two thirds.
    sure: (d) => Math.min(2, 0.05 + 3 * ((d.share ?? 0) - 0.2)),
    question: () => "Who else says what this short article says?",
    because: (d) =>
      `About ${d.answer} of this short article stand in no longer article, or stand there with something else.`,
  },
  {
    id: "place",
    when: () => true,
    weight: 0.9,
    sure: 0.8,
    question: (d) => `Who else names ${d.answer}?`,
    because: (d) => `${d.answer} is named here alone.`,
  },
];

/**
 * What is at stake in a detail, in points with their sentences: its sort, how central it stands, how often it is
 * told, how many others cover the event without it, and how much else its source has alone.
 */
export function stakeOf(detail: Detail, stake: Stake, oddity: number): Reason[] {
  const reasons: Reason[] = [{ by: stake.id, weight: stake.weight, text: stake.because(detail) }];
  if (detail.brief && stake.weight > 0)
    reasons.push({
      by: "brief",
      weight: 1.5,
      text: "A short article that retells longer ones has nothing of its own.",
    });
  if (detail.depth < 0.3) reasons.push({ by: "central", weight: 0.4, text: "It stands near the top." });
  const times = detail.evidence.length;
  if (times > 1)
    reasons.push({ by: "repeated", weight: Math.min(0.9, 0.3 * (times - 1)), text: `It is told ${times} times.` });
  if (detail.silentOrigins > 1)
    reasons.push({
      by: "silent",
      weight: Math.min(0.9, 0.3 * (detail.silentOrigins - 1)),
      text: `${detail.silentOrigins} other origins cover the event without it.`,
    });
  if (oddity > 0)
    reasons.push({ by: "odd-one-out", weight: oddity, text: "Its source has more alone than the others do." });
  return reasons;
}
