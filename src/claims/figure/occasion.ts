import { CURRENCY_CODES } from "../../lexicon/currencies.js";
import { ATTENDANCE, LEAD_MEASURES, OTHER_COUNTS, RESULT_CUES } from "../../lexicon/measure-nouns.js";
import { SIGNS } from "../../text/signs.js";
import { type Place, tokenOf, wordAt } from "./context.js";

/** Numbers of which an occasion has one: the final score, the crowd, the price of a bid, a reward, a turnout. */
export function occasionAt(place: Place): string | null {
  const { unit, form } = place.quantity;
  if (isElsewhere(place)) return form === "score" ? "scoreline" : null;
  if (form === "score") return isResult(place) ? "score" : "scoreline";
  if (unit === null) return isAttendance(place) ? "attendance" : null;
  if (CURRENCY_CODES.has(unit) && isPerShare(place)) return "price per share";
  if (unit === "percent" && isPremium(place)) return "premium";
  if (CURRENCY_CODES.has(unit) || unit === "percent") return measureNoun(place);
  return null;
}

/** "The other semi-final …": whatever its paragraph counts is another occasion's. */
function isElsewhere({ document, sentence, quantity }: Place): boolean {
  const block = document.blocks[sentence.block]!;
  let signs = 0;
  for (let i = sentence.index; i >= 0 && document.sentences[i]!.end > Math.max(block.start, quantity.start - 600); i--)
    signs |= document.sentences[i]!.signs;
  if ((signs & SIGNS.elsewhere) === 0) return false;
  return /\b(?:the other|elsewhere|meanwhile|last year|earlier this)\b/i.test(
    document.clean.slice(Math.max(block.start, quantity.start - 600), quantity.start),
  );
}

const near = (place: Place, back: number, on: number): string[] => {
  const words: string[] = [];
  for (let at = place.from - back; at < place.from; at++) words.push(wordAt(place, at));
  for (let at = place.to; at < place.to + on; at++) words.push(wordAt(place, at));
  return words;
};

/** "beat Ely 3-1", "a 34-6 win"; not "3-1 up", "4-2 on aggregate", "a 12-3 record". */
function isResult(place: Place): boolean {
  // "Duke (13-1)": a season's record, not a match.
  if (wordAt(place, place.from - 1) === "(") return false;
  const words = near(place, 7, 4);
  if (near(place, 2, 4).some((word) => OTHER_COUNTS.has(word))) return false;
  return words.some((word) => RESULT_CUES.has(word));
}

/** "a crowd of 41,236", "in front of 41,236 people", "Attendance: 38,500", "12,000 spectators saw". */
function isAttendance(place: Place): boolean {
  const value = place.quantity.max ?? place.quantity.min ?? 0;
  if (value < 500) return false;
  const head = place.quantity.of?.split(" ").at(-1)?.toLowerCase() ?? "";
  const before = near(place, 3, 0);
  if (before.some((word) => word === "attendance" || word === "crowd")) return true;
  if (/^(?:people|fans|spectators|supporters)$/.test(head) && before.join(" ") === "in front of") return true;
  return (
    ATTENDANCE.has(head) &&
    [0, 1, 2].some((on) =>
      /^(?:saw|watched|attended|packed|filled|cheered|were|turned)$/.test(wordAt(place, place.after + on)),
    )
  );
}

/** "142 kroner a share", "$12 per share", "bids 124 kroner in cash for every share". */
function isPerShare(place: Place): boolean {
  for (let at = place.to; at < place.to + 8; at++) {
    const word = wordAt(place, at);
    if (word === "share" || word === "shares")
      return /^(?:a|per|each|every|of|for|\p{L}+)$/u.test(wordAt(place, at - 1));
    if (!word || /^[.;,()]$/.test(word)) return false;
  }
  return false;
}

/** "31% above Friday's close", "37 percent more than the last price", "a 31% premium", "exceeds the last price by 37 percent". */
function isPremium(place: Place): boolean {
  const after = near(place, 0, 7);
  if (near(place, 2, 1).includes("premium")) return true;
  if (/^(?:above|more|higher)$/.test(after[0] ?? ""))
    return after.some((word) => /^(?:clos(?:e|ing)|price)$/.test(word));
  return near(place, 12, 0).some((word) => /^exceed/.test(word)) && near(place, 12, 0).includes("price");
}

/** "a $35,000 reward", "turnout was 58 percent", "fined £500". */
function measureNoun(place: Place): string | null {
  for (const at of [place.to, place.to + 1, place.from - 1, place.from - 2, place.from - 3]) {
    const found = LEAD_MEASURES.get(wordAt(place, at));
    if (found && (tokenOf(place, at)?.pos !== "VERB" || /^fin/.test(found))) return found;
  }
  return null;
}
