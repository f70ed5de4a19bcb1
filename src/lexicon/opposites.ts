import type { Slot } from "./exclusives.js";

/**
 * Words that are opposites of each other. Source: antonym pairs of WordNet 3.1 (Princeton University, WordNet
 * licence), those of them that news tells of one thing: "bought the mill", "sold the mill".
 */
const VERBS =
  "open close|buy sell|win lose|hire fire|begin end|start finish|remember forget|include exclude|strengthen weaken|increase decrease|accept reject|accept refuse|lend borrow|push pull|enter exit|appear disappear|agree disagree|approve disapprove|encourage discourage|attack defend|enable disable|lock unlock|connect disconnect|arm disarm|raise lower|lengthen shorten|widen narrow|export import|ascend descend";
const NOUNS =
  "majority minority|victory defeat|employer employee|winner loser|husband wife|brother sister|son daughter|mother father|uncle aunt|nephew niece|success failure|expansion contraction|acquittal conviction|sunrise sunset";
const QUALITIES =
  "open closed|male female|guilty innocent|legal illegal|public private|major minor|northern southern|eastern western|indoor outdoor|senior junior|domestic foreign|voluntary involuntary|conscious unconscious|armed unarmed|civilian military|manned unmanned|urban rural|present absent|alive dead|conventional nuclear|inside outside|directly indirectly|formally informally|intentionally unintentionally|deliberately accidentally|publicly privately|rich poor|strong weak|friendly hostile|best worst|successful unsuccessful|visible invisible|known unknown|official unofficial|conditional unconditional|profitable unprofitable|heavy light|wet dry|offensive defensive|vertical horizontal|internal external|incoming outgoing|solid liquid|shallow deep";

const slotsFrom = (pairs: string, pos: readonly string[]): Slot[] =>
  pairs.split("|").map((pair): Slot => {
    const [a, b] = pair.split(" ") as [string, string];
    return {
      id: `${a} or ${b}`,
      question: `Which was it, “${a}” or “${b}”?`,
      by: "phrase",
      framed: true,
      severity: "medium",
      pos,
      states: { [a]: a, [b]: b },
    };
  });

/** One slot a pair of opposites. Made at the call. */
export const oppositeSlots = (): Slot[] => [
  ...slotsFrom(VERBS, ["VERB"]),
  ...slotsFrom(NOUNS, ["NOUN"]),
  ...slotsFrom(QUALITIES, ["ADJ", "ADV", "ADP"]),
];
