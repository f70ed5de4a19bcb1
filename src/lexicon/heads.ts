import { JOBS } from "./jobs.js";
import { OFFICES, VAGUE_OFFICES } from "./offices.js";
import { PERSON_NOUNS } from "./person-nouns.js";
import { LADDERS, RANKS } from "./ranks.js";
import { RELATION_GROUPS, RELATIONS } from "./relations.js";
import { AGE_GROUPS, ROLES } from "./roles.js";

/** What sort of thing a description says of a person; the attribute of its claim. */
export type TitleClass = "office" | "rank" | "job" | "relation" | "role" | "age group";

/** The noun that carries a description: "secretary of state", "half brother", "driver". */
export interface Head {
  /** Lower case, singular, without hyphens; the same for all ways to say it. */
  readonly id: string;
  readonly class: TitleClass;
  /** One holder at a time in one country, body or company. */
  readonly exclusive: boolean;
  /** Says little: "official", "member". */
  readonly vague: boolean;
  /** Ladder of ranks or group of relations; who is one of it is no other of it. */
  readonly group: string | null;
}

/** A head as it stands in a text. */
export interface HeadForm {
  readonly head: Head;
  readonly plural: boolean;
}

let forms: Map<string, HeadForm> | null = null;

/** The longest head has this many words: "chairman of the joint chiefs of staff". */
export const LONGEST_HEAD = 7;

/** Prefixes that leave the head what it is: "ex-president", "co-founder", "then-mayor". */
const PREFIX = /^(?:ex|co|then|now) /;

/** What behind the head leaves it what it is: "Mayor-elect". */
const SUFFIX = / (?:elect|designate)$/;

/** The head that a phrase is, keyed as `headKey` does; null for others. */
export function headOf(key: string): HeadForm | null {
  forms ??= buildForms();
  return (
    forms.get(key) ??
    (PREFIX.test(key) ? forms.get(key.replace(PREFIX, "")) : null) ??
    (SUFFIX.test(key) ? forms.get(key.replace(SUFFIX, "")) : null) ??
    null
  );
}

let lastWords: Set<string> | null = null;

/** Can this word, keyed, close a head? A cheap test before `headOf`. */
export function closesHead(word: string): boolean {
  if (!lastWords) {
    forms ??= buildForms();
    lastWords = new Set([...forms.keys()].map((key) => key.slice(key.lastIndexOf(" ") + 1)));
    lastWords.add("elect").add("designate");
  }
  return lastWords.has(word.slice(word.lastIndexOf(" ") + 1));
}

/** How heads are keyed: "Vice-President" is "vice president", "Lt. Gov." is "lt gov", "sheriff's" "sheriff s". */
export const headKey = (words: string): string => (/^[a-z]+$/.test(words) ? words : foldKey(words));

const foldKey = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[-‐‑.'’\s]+/g, " ")
    .trim();

function buildForms(): Map<string, HeadForm> {
  const built = new Map<string, HeadForm>();
  const add = (key: string, form: HeadForm) => {
    if (!built.has(key)) built.set(key, form);
  };
  const addAll = (list: string, cls: TitleClass, group: string | null) => {
    for (const line of list.trim().split("\n")) {
      const [name = "", others = ""] = line.split(" = ");
      const id = name.replace("!", "").trim();
      const head = { id, class: cls, exclusive: name.includes("!"), vague: VAGUE_OFFICES.has(id), group };
      for (const way of [id, ...others.split(";")].map((w) => headKey(w)).filter(Boolean)) {
        add(way, { head, plural: false });
        add(pluralOf(way), { head, plural: true });
      }
    }
  };
  addAll(OFFICES, "office", null);
  for (const [group, list] of Object.entries(LADDERS)) addAll(list, "rank", group);
  addAll(RANKS, "rank", null);
  for (const [group, list] of Object.entries(RELATION_GROUPS)) addAll(list, "relation", group);
  addAll(RELATIONS, "relation", null);
  addAll(ROLES, "role", null);
  addAll(AGE_GROUPS.map(({ id }) => id).join("\n"), "age group", null);
  addAll(JOBS, "job", null);
  addAll(PERSON_NOUNS.split(" ").join("\n"), "job", null);
  return built;
}

/** "secretaries of state", "chiefs of staff", "brothers in law": the noun before "of" or "in" takes the ending. */
function pluralOf(phrase: string): string {
  const words = phrase.split(" ");
  const at = words.findIndex((word, i) => i > 0 && (word === "of" || word === "in"));
  const noun = at < 0 ? words.length - 1 : at - 1;
  words[noun] = pluralNoun(words[noun]!);
  return words.join(" ");
}

function pluralNoun(noun: string): string {
  if (/(?:^|[a-z])(?:man|woman)$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (noun === "child" || noun === "grandchild") return `${noun}ren`;
  if (noun === "wife" || noun.endsWith("wife")) return `${noun.slice(0, -2)}ves`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
