import { PARTIES, PARTY_LETTERS } from "../lexicon/parties.js";
import { nationOf } from "./country.js";
import type { Title } from "./title.js";

/** Jobs in a country's service: "a French diplomat" serves France; "a French tourist" is a citizen. */
const IN_SERVICE = new Set("soldier agent spy diplomat officer envoy troop pilot judge general marine".split(" "));

/** What a title says besides: "British tourist" a nationality, "Republican senator" a party. */
export function sidesOf(title: Title): Title[] {
  const bare = { ...title, grade: null, status: null, modifiers: [], of: null, courtesy: false };
  const sides: Title[] = [];
  const nation = nationalityOf(title);
  if (nation) sides.push({ ...bare, class: "nationality", head: nation });
  const party = title.status === null ? partyIn(title.words) : null;
  if (party) sides.push({ ...bare, class: "party", head: party });
  return sides;
}

function nationalityOf(title: Title): string | null {
  const civil = title.class === "job" || title.class === "role" || title.class === "age group";
  if (!civil || !title.country || title.of !== null || IN_SERVICE.has(title.head)) return null;
  // "Kenyan-born British runner", "Irish-American writer": two nations are none for certain.
  if (/-(?:born|based|owned)\b/.test(title.words)) return null;
  const nations = new Set(title.words.split(/[\s-]+/).flatMap((word) => nationOf(word) ?? []));
  return nations.size === 1 ? [...nations][0]! : null;
}

// "Republican Gov. X", "a Democratic senator"; not "the Republican Party chairman", nor "the Republican leader".
function partyIn(words: string): string | null {
  const found = new Set<string>();
  for (const [, word = "", next = ""] of words.matchAll(/(\p{Lu}\p{L}+)(?:\s+(\p{L}+))?/gu)) {
    const party = PARTIES.get(word);
    if (party && !/^(?:party|national|committee|caucus|leader|primary|state|senate|house|presidential)$/i.test(next))
      found.add(party);
  }
  return found.size === 1 ? [...found][0]! : null;
}

// "D-Ohio", "R-N.Y."
const LABEL = /^([DR])\s*[-‐‑–]\s*\p{Lu}/u;

/** The party in a label beside a lawmaker's name: "(D-Ohio)"; null for other words. */
export function partyLabel(words: string): string | null {
  const letter = LABEL.exec(words)?.[1];
  return letter ? (PARTY_LETTERS.get(letter) ?? null) : null;
}
