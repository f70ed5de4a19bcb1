import { EXCLUSIVE_SETS, FILLERS, NEAR_SETS } from "../lexicon/exclusive-titles.js";
import { LADDERS } from "../lexicon/ranks.js";
import { AGE_GROUPS } from "../lexicon/roles.js";
import type { Title } from "./title.js";
import { isKin, kinExclude } from "./title-kin.js";
import { isBody, isElsewhere, sameScope } from "./title-scope.js";

/** What two titles of one person are to each other. */
export type TitleRelation =
  /** One says nothing of what the other says. */
  | "apart"
  /** The same post; one may say more of it. */
  | "same"
  /** Both can be true of one person. */
  | "open"
  /** Sitting in one, former in the other. */
  | "former"
  /** Held for the time being in one, told without that in the other. */
  | "acting"
  /** A job left in one, told without "former" in the other: mostly a way to put it. */
  | "formerly"
  /** "President Ruiz" of a former president: a form of address. */
  | "address"
  /** Deputy and full, assistant and full, founder and co-founder. */
  | "grade"
  /** Two posts that one person has one of. */
  | "exclusive"
  /** Two posts with like names. */
  | "near"
  /** Two rungs of one ladder of ranks. */
  | "rank"
  /** Brother and half-brother. */
  | "kin"
  /** A boy and a man. */
  | "age"
  /** Two nationalities. */
  | "nation"
  /** Two parties. */
  | "party"
  /** A named post and a word that says little. */
  | "vaguer"
  /** One office, remits that share nothing. */
  | "terms"
  /** Somebody's relative in one, an office of their own in the other. */
  | "capacity";

/** Heads of state and government, and the like: to call a sitting one "former" is no matter of style. */
export const HIGH_OFFICES: ReadonlySet<string> = new Set([
  "president",
  "prime minister",
  "chancellor",
  "king",
  "queen",
  "pope",
  "governor",
  "secretary of state",
]);

/** Symmetric. */
export function relateTitles(a: Title, b: Title): TitleRelation {
  if (a.class !== b.class) return isCapacity(a, b) || isCapacity(b, a) ? "capacity" : "apart";
  if (a.class === "nationality") return a.head === b.head ? "same" : "nation";
  if (a.class === "party") return a.head === b.head ? "same" : "party";
  if (a.class === "role") return a.head === b.head ? "same" : inOneSet(EXCLUSIVE_SETS, a, b) ? "exclusive" : "open";
  if (a.class === "age group") return relateAges(a, b);
  if (a.class === "relation") return a.head === b.head ? "same" : kinExclude(a, b) ? "kin" : "open";
  if (a.head === b.head) return relateHolders(a, b);
  if (a.status === "former" || b.status === "former" || a.status === "then" || b.status === "then") return "open";
  if (ranked(a, b)) return "rank";
  if (a.grade === b.grade && !isElsewhere(a, b)) {
    if (inOneSet(EXCLUSIVE_SETS, a, b) || arePosts(a, b) || arePosts(b, a)) return "exclusive";
    if (inOneSet(NEAR_SETS, a, b)) return "near";
  }
  return (saysNothing(a) && isNamed(b)) || (saysNothing(b) && isNamed(a)) ? "vaguer" : "open";
}

function relateHolders(a: Title, b: Title): TitleRelation {
  if (isElsewhere(a, b)) return "open";
  // "the director of the centre" and "the deputy director of Acme" are posts in two places.
  const loose = GENERIC.has(a.head) && sameScope(a, b) !== true;
  const past = [a, b].some((title) => title.status === "former" || title.status === "then");
  if (a.grade !== b.grade) return past || loose ? "open" : "grade";
  const former = [a, b].filter((title) => title.status === "former").length;
  if (former === 1) {
    const other = a.status === "former" ? b : a;
    if (other.status === "then" || other.status === "elect" || a.class === "rank" || isVague(a)) return "open";
    if (other.courtesy) return "address";
    if (loose || (HIGH_OFFICES.has(a.head) && (isBody(a) || isBody(b)) && sameScope(a, b) !== true)) return "open";
    if (a.class !== "office" || a.head === "aide") return "formerly";
    // "Acme CEO X" of someone who has left is usual of the days when X was; "X, the CEO of Acme," says it of now.
    const flat = other.position !== "before" || other.status === "current" || HIGH_OFFICES.has(a.head);
    return flat ? "former" : "formerly";
  }
  if (a.status === "then" || b.status === "then") return "open";
  if (isActing(a, b) || isActing(b, a)) return "acting";
  const remit = relateRemits(a, b);
  return remit === null ? "same" : remit ? "open" : "terms";
}

/** "Interim director X" and "the director, X": a form of address and "was named director" say it of neither. */
const isActing = (a: Title, b: Title): boolean =>
  a.class === "office" &&
  a.status === "acting" &&
  b.status === null &&
  !b.courtesy &&
  b.position !== "is" &&
  !isVague(a);

/** "Acme president X" and "CEO X": two posts in a firm, where no article gives both; of a country it is another thing. */
const arePosts = (a: Title, b: Title): boolean =>
  a.head === "president" &&
  b.head === "chief executive" &&
  !a.courtesy &&
  [a, b].every(({ country, shared, status }) => country === null && !shared && status === null);

function relateAges(a: Title, b: Title): TitleRelation {
  const [x, y] = [a, b].map((title) => AGE_GROUPS.find((group) => group.id === title.head));
  if (!x || !y) return "open";
  const male = (id: string) => id === "boy" || id === "man";
  const female = (id: string) => id === "girl" || id === "woman";
  if ((male(x.id) && female(y.id)) || (male(y.id) && female(x.id))) return "age";
  if (x.from > y.to || y.from > x.to) return "age";
  return x.id === y.id ? "same" : "open";
}

/** Heads of so many posts that only the body tells which: "director", "secretary". */
const GENERIC: ReadonlySet<string> = new Set([
  "head",
  "executive",
  "manager",
  "editor",
  "secretary",
  "chairman",
  "owner",
]);

const isVague = (title: Title): boolean => title.head === "official" || title.head === "member";

/** "a senior official": of what is not said. */
const saysNothing = (title: Title): boolean => title.head === "official" && !isBody(title) && !title.country;

/** "staffer", "lawmaker": none of them is a post by name. */
const NAMELESS: ReadonlySet<string> = new Set(["official", "member", "aide", "executive", "lawmaker", "delegate"]);

/** A post with the body or country it belongs to. */
const isNamed = (title: Title): boolean =>
  title.class === "office" && !NAMELESS.has(title.head) && (title.of !== null || title.country !== null);

const isCapacity = (a: Title, b: Title): boolean =>
  isKin(a) && isBody(a) && b.class === "office" && !NAMELESS.has(b.head) && b.status !== "former";

/** "Gen. X" of a lieutenant general, "Professor X" of an assistant professor: forms of address that take in both. */
function ranked(a: Title, b: Title): boolean {
  if (!ladders.some((ladder) => ladder.includes(a.head) && ladder.includes(b.head))) return false;
  const address = (x: Title, y: Title) => x.position === "before" && y.head.endsWith(` ${x.head}`);
  return !address(a, b) && !address(b, a) && !isElsewhere(a, b);
}

const inOneSet = (sets: readonly (readonly string[])[], a: Title, b: Title): boolean =>
  sets.some((set) => set.includes(a.head) && set.includes(b.head));

/**
 * Of offices that a country has several of: do the words that say which share one ("presidential special envoy",
 * "special envoy")? Null where the office needs no such words; true also where one has none.
 */
function relateRemits(a: Title, b: Title): boolean | null {
  if (a.head !== "envoy" && a.head !== "negotiator") return null;
  const [x, y] = [a, b].map((title) => title.modifiers.filter((word) => !FILLERS.has(word)));
  if (x!.length === 0 && y!.length === 0) return null;
  if (x!.length === 0 || y!.length === 0) return true;
  return x!.some((word) => y!.includes(word)) ? null : false;
}

const ladders: readonly (readonly string[])[] = Object.values(LADDERS).map((list) =>
  list
    .trim()
    .split("\n")
    .map((line) => line.split(" = ")[0]!.trim()),
);

/** One key for all ways to say one title; to see whether one article gives two of them together. */
export const titleKey = (title: Title): string =>
  [title.status === "former" || title.status === "acting" ? title.status : "", title.grade ?? "", title.head]
    .filter(Boolean)
    .join(" ");
