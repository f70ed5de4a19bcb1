import { parseName, relateNames } from "../../values/name.js";
import { looseKey } from "../../values/spelling.js";
import { plainKey } from "../names.js";
import type { Story } from "../story.js";
import type { Facts, KnownPerson } from "./facts.js";

/** Someone of the facts in a story. */
export interface Met {
  readonly person: KnownPerson;
  /** The story knows the surname only: whoever it is must be told by the office. */
  readonly surnameOnly: boolean;
}

const indexed = new WeakMap<Facts, Index>();

interface Index {
  readonly byName: ReadonlyMap<string, KnownPerson>;
  readonly bySurname: ReadonlyMap<string, readonly KnownPerson[]>;
}

/** Whom of the facts each person of a story is, by entity id; those of whom that is not clear are left out. */
export function peopleMet(story: Story, facts: Facts): Map<string, Met> {
  const index = indexed.get(facts) ?? indexOf(facts);
  indexed.set(facts, index);
  const names = new Map<string, Set<string>>();
  for (const [key, entity] of story.entityOf) {
    const name = key.slice(key.indexOf("\u0000") + 1);
    names.set(entity, (names.get(entity) ?? new Set()).add(name));
  }
  const met = new Map<string, Met>();
  for (const [entity, own] of names) {
    const found = personNamed([...own].sort(), index);
    if (found) met.set(entity, found);
  }
  return met;
}

function personNamed(names: readonly string[], index: Index): Met | null {
  const exact = new Set(names.flatMap((name) => index.byName.get(plainKey(name)) ?? []));
  if (exact.size) return exact.size === 1 ? { person: [...exact][0]!, surnameOnly: false } : null;
  const full = names.filter((name) => parseName(name).given.length);
  const near = new Set(
    full.flatMap((name) =>
      (index.bySurname.get(looseKey(parseName(name).surname)) ?? []).filter(({ accepted }) =>
        accepted.some((known) => parseName(known).given.length && relateNames(name, known) === "same"),
      ),
    ),
  );
  if (near.size) return near.size === 1 ? { person: [...near][0]!, surnameOnly: false } : null;
  if (full.length) return null;
  const bearers = new Set(names.flatMap((name) => index.bySurname.get(looseKey(parseName(name).surname)) ?? []));
  return bearers.size === 1 ? { person: [...bearers][0]!, surnameOnly: true } : null;
}

function indexOf({ people }: Facts): Index {
  const byName = new Map<string, KnownPerson>();
  const bySurname = new Map<string, KnownPerson[]>();
  for (const person of people) {
    for (const name of [...person.accepted, ...person.variants]) byName.set(plainKey(name), person);
    for (const key of new Set(person.accepted.map((name) => looseKey(parseName(name).surname))))
      bySurname.set(key, [...(bySurname.get(key) ?? []), person]);
  }
  return { byName, bySurname };
}
