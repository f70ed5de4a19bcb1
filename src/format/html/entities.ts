import { ENTITY, entityOf } from "../../values/entities.js";
import { untagged } from "../../values/untagged.js";

/** The letter that a character reference stands for; null where it stands for none that is known, or for none to see. */
export function letterOfEntity(entity: string): string | null {
  const found = new RegExp(`^${ENTITY.source}$`, "i").exec(entity);
  const letter = found && entityOf(found);
  return letter && letter >= " " ? letter : null;
}

/** Of a stretch of a page's source the words; what its ends cut of a tag goes too. Line ends stay. */
export const wordsOfSource = (source: string): string => untagged(source).replace(/[^\S\n]+/g, " ");
