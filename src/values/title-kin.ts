import { CLOSE_RELATIONS, RELATION_GROUPS } from "../lexicon/relations.js";
import type { Title } from "./title.js";
import { sharesName } from "./title-scope.js";

const groups: readonly ReadonlySet<string>[] = Object.values(RELATION_GROUPS).map(
  (list) =>
    new Set(
      list
        .trim()
        .split("\n")
        .map((line) => line.split(" = ")[0]!.trim()),
    ),
);

/** "his aunt", with the words before it; what a claim of a relation without a name is about. */
export interface KinTitle extends Title {
  /** The two words before the owner, lower case: "death of", "killed". */
  readonly company: string;
}

/** A relation by blood or marriage. */
export const isKin = (title: Title): boolean => groups.some((group) => group.has(title.head));

/** Do two relations of one person exclude each other? Not where they are to two persons ("his sister", "her cousin"). */
export function kinExclude(a: Title, b: Title): boolean {
  const whose = sharesName(a.of, b.of);
  if (whose === false || owner(a) * owner(b) < 0) return false;
  if (CLOSE_RELATIONS.some((set) => set.includes(a.head) && set.includes(b.head))) return true;
  return whose === true && groups.some((group) => group.has(a.head) && group.has(b.head));
}

/** The sex of a pronoun that owns the relation: 1 his, -1 her, 0 unknown. */
function owner(title: Title): number {
  if (/^his\b/i.test(title.words)) return 1;
  return /^her\b/i.test(title.words) ? -1 : 0;
}
