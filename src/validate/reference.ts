import { InputError } from "../model/errors.js";
import type { Reference, ReferenceName, ReferenceOffice } from "../model/options.js";
import { isDate } from "./dates.js";
import { show } from "./fault.js";

/** Refuses dates that are none, terms that end before they begin, and one name for two. Its form is known to be right. */
export function validateReference(reference: Reference, path: string): void {
  reference.people?.forEach((person, i) => {
    person.offices?.forEach((office, j) => {
      validateTerm(office, `${path}.people[${i}].offices[${j}]`);
    });
  });
  refuseShared(reference, path);
}

function validateTerm(office: ReferenceOffice, path: string): void {
  for (const end of ["from", "to"] as const) {
    const date = office[end];
    if (date !== undefined && !isDate(date))
      throw new InputError(
        "bad-date",
        `${path}.${end}`,
        `${path}.${end} is ${show(date)}, which is no date. Give an ISO 8601 date ("2024-10-01"), month ("2024-10") or year ("2024").`,
      );
  }
  // As far as both go: "2024" to "2024-03" is fine.
  const { from, to } = office;
  const exact = Math.min(from?.length ?? 0, to?.length ?? 0);
  if (from && to && to.slice(0, exact) < from.slice(0, exact))
    throw new InputError("bad-value", `${path}.to`, `${path}.to is before its from. Mend one of them.`);
}

/** Two people of one name, a spelling with two preferred ones: whoever is meant, nobody can tell. */
function refuseShared(reference: Reference, path: string): void {
  for (const list of ["people", "organizations", "places"] as const) {
    const taken = new Map<string, { readonly at: string; readonly owner: number }>();
    reference[list]?.forEach((entry, i) => {
      for (const { text, at } of namesOf(entry, `${path}.${list}[${i}]`)) claim(taken, text, at, i);
    });
  }
  const taken = new Map<string, { readonly at: string; readonly owner: number }>();
  reference.spellings?.forEach(({ preferred, variants }, i) => {
    const at = `${path}.spellings[${i}]`;
    claim(taken, preferred, `${at}.preferred`, i);
    variants.forEach((text, j) => {
      claim(taken, text, `${at}.variants[${j}]`, i);
    });
  });
}

function namesOf({ name, aliases = [], variants = [] }: ReferenceName, path: string) {
  return [
    { text: name, at: `${path}.name` },
    ...aliases.map((text, j) => ({ text, at: `${path}.aliases[${j}]` })),
    ...variants.map((text, j) => ({ text, at: `${path}.variants[${j}]` })),
  ];
}

function claim(
  taken: Map<string, { readonly at: string; readonly owner: number }>,
  text: string,
  at: string,
  owner: number,
): void {
  const key = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const first = taken.get(key);
  if (first && first.owner !== owner)
    throw new InputError(
      "duplicate-name",
      at,
      `${at} is ${show(text)}, and so is ${first.at}. Give each a name of its own, a fuller one where two share it.`,
    );
  if (!first) taken.set(key, { at, owner });
}
