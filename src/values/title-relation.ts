import { EXCLUSIVE_SETS, NEAR_SETS } from "../lexicon/exclusive-titles.js";
import { LADDERS } from "../lexicon/ranks.js";
import { RELATION_GROUPS } from "../lexicon/relations.js";
import { AGE_GROUPS } from "../lexicon/roles.js";
import type { Title } from "./title.js";

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
  if (a.class === "role") return a.head === b.head ? "same" : inOneSet(EXCLUSIVE_SETS, a, b) ? "exclusive" : "open";
  if (a.class === "age group") return relateAges(a, b);
  if (a.class === "relation") return relateKin(a, b);
  if (a.head === b.head) return relateHolders(a, b);
  if (a.status === "former" || b.status === "former" || a.status === "then" || b.status === "then") return "open";
  if (ranked(a, b)) return "rank";
  if (a.grade === b.grade && !elsewhere(a, b)) {
    if (inOneSet(EXCLUSIVE_SETS, a, b)) return "exclusive";
    if (inOneSet(NEAR_SETS, a, b)) return "near";
  }
  return (isVague(a) && isNamed(b)) || (isVague(b) && isNamed(a)) ? "vaguer" : "open";
}

function relateHolders(a: Title, b: Title): TitleRelation {
  if (elsewhere(a, b)) return "open";
  if (a.grade !== b.grade) return a.status === "former" || b.status === "former" ? "open" : "grade";
  const former = [a, b].filter((title) => title.status === "former").length;
  if (former === 1) {
    const other = a.status === "former" ? b : a;
    if (other.status === "then" || other.status === "elect" || a.class === "rank" || isVague(a)) return "open";
    if (other.courtesy) return "address";
    if (a.class !== "office" || a.head === "aide") return "formerly";
    // "Acme CEO X" of someone who has left is usual of the days when X was; "X, the CEO of Acme," says it of now.
    const flat = other.position !== "before" || other.status === "current" || HIGH_OFFICES.has(a.head);
    return flat ? "former" : "formerly";
  }
  if (a.status === "then" || b.status === "then") return "open";
  return remitsDiffer(a, b) ? "terms" : "same";
}

function relateKin(a: Title, b: Title): TitleRelation {
  if (a.head === b.head) return "same";
  const whose = shares(a.of, b.of);
  if (whose === false) return "open";
  for (const group of Object.values(KIN)) if (group.has(a.head) && group.has(b.head)) return "kin";
  return "open";
}

function relateAges(a: Title, b: Title): TitleRelation {
  const [x, y] = [a, b].map((title) => AGE_GROUPS.find((group) => group.id === title.head));
  if (!x || !y) return "open";
  const male = (id: string) => id === "boy" || id === "man";
  const female = (id: string) => id === "girl" || id === "woman";
  if ((male(x.id) && female(y.id)) || (male(y.id) && female(x.id))) return "age";
  if (x.from > y.to || y.from > x.to) return "age";
  return x.id === y.id ? "same" : "open";
}

const isVague = (title: Title): boolean => title.head === "official" || title.head === "member";

/** A post with a name of its own: exclusive by its words, or with the body it belongs to. */
const isNamed = (title: Title): boolean =>
  title.class === "office" && !isVague(title) && (title.of !== null || title.country !== null);

const isCapacity = (a: Title, b: Title): boolean =>
  a.class === "relation" && a.of !== null && b.class === "office" && b.status !== "former";

const ranked = (a: Title, b: Title): boolean =>
  Object.values(RANKED).some((ladder) => ladder.has(a.head) && ladder.has(b.head));

const inOneSet = (sets: readonly (readonly string[])[], a: Title, b: Title): boolean =>
  sets.some((set) => set.includes(a.head) && set.includes(b.head));

/** Two countries, or two bodies of which neither is part of the other by name. */
function elsewhere(a: Title, b: Title): boolean {
  if (a.country && b.country && a.country !== b.country) return true;
  return shares(a.of, b.of) === false;
}

/**
 * Do two names of bodies share a word? Null where either is none or is no name ("the company"), and where one may be
 * the other's initials.
 */
function shares(a: string | null, b: string | null): boolean | null {
  const [x, y] = [namesIn(a), namesIn(b)];
  if (x.length === 0 || y.length === 0 || x.some(isAcronym) !== y.some(isAcronym)) return null;
  return y.some((word) => x.includes(word));
}

const namesIn = (text: string | null): string[] =>
  (text?.match(/\p{Lu}[\p{L}\p{N}.]+/gu) ?? []).map((w) => w.replaceAll(".", ""));

// "NRA", "C.I.A."
const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);

const FILLERS = new Set(
  "top senior chief main key leading longtime veteran high ranking new newly high-ranking close one".split(" "),
);

/** "special envoy" and "foreign policy envoy": both say which, and share no word. */
function remitsDiffer(a: Title, b: Title): boolean {
  if (a.head !== "envoy" && a.head !== "negotiator") return false;
  const [x, y] = [a, b].map((title) => title.modifiers.filter((word) => !FILLERS.has(word)));
  return x!.length > 0 && y!.length > 0 && !x!.some((word) => y!.includes(word));
}

const idsOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split("\n")
      .map((line) => line.split(" = ")[0]!.trim()),
  );

const mapSets = (groups: Readonly<Record<string, string>>): Readonly<Record<string, ReadonlySet<string>>> =>
  Object.fromEntries(Object.entries(groups).map(([name, list]) => [name, idsOf(list)]));

const KIN = mapSets(RELATION_GROUPS);
const RANKED = mapSets(LADDERS);

/** One key for all ways to say one title; to see whether one article gives two of them together. */
export const titleKey = (title: Title): string =>
  [title.status === "former" ? "former" : "", title.grade ?? "", title.head].filter(Boolean).join(" ");
