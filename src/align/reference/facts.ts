import { headOf } from "../../lexicon/heads.js";
import type { Notice } from "../../model/article.js";
import type { Reference, ReferenceName, ReferenceOffice } from "../../model/options.js";
import { countryOf, withArticle } from "../../values/country.js";
import type { Term } from "../../values/term.js";
import { type Title, titlesOf } from "../../values/title.js";
import { plainKey } from "../names.js";

/** An office of someone in the caller's facts, read as articles' titles are. */
export interface KnownOffice {
  readonly title: Title;
  readonly term: Term;
  /** "secretary general of NATO" */
  readonly words: string;
  /** One person holds it at a time. */
  readonly sole: boolean;
}

export interface KnownName {
  readonly name: string;
  /** The name and its aliases: all that may stand. */
  readonly accepted: readonly string[];
  /** Spellings to be changed to the name. */
  readonly variants: readonly string[];
}

export interface KnownPerson extends KnownName {
  readonly offices: readonly KnownOffice[];
}

/** The caller's own facts, made ready to be held against stories. */
export interface Facts {
  readonly people: readonly KnownPerson[];
  /** Preferred spellings of organisations, places and other names. */
  readonly spellings: readonly KnownName[];
  /** One entry for all names of one; by `plainKey`. */
  readonly entries: ReadonlyMap<string, string>;
  readonly notices: readonly Notice[];
}

/** The entry that a name belongs to; null where the facts do not have it. */
export const entryNamed = (facts: Facts, name: string): string | null => facts.entries.get(plainKey(name)) ?? null;

/** Reads the caller's facts, once a run; null without any. */
export function factsOf(reference: Reference | undefined): Facts | null {
  if (!reference) return null;
  const { people = [], organizations = [], places = [], spellings = [] } = reference;
  const preferred = spellings.map(({ preferred: name, variants }): ReferenceName => ({ name, variants }));
  const unread: Notice[] = [];
  const officesOf = (name: string, offices: readonly ReferenceOffice[] = []): KnownOffice[] =>
    offices.flatMap((office) => {
      const known = knownOffice(office);
      if (!known) unread.push(officeUnread(name, office.office));
      return known ?? [];
    });
  return {
    people: people.map((person) => ({ ...knownName(person), offices: officesOf(person.name, person.offices) })),
    spellings: [...organizations, ...places, ...preferred].map(knownName),
    entries: entriesOf([...people, ...organizations, ...places, ...preferred]),
    notices: unread,
  };
}

const knownName = ({ name, aliases = [], variants = [] }: ReferenceName): KnownName => ({
  name,
  accepted: [name, ...aliases],
  variants,
});

function entriesOf(names: readonly ReferenceName[]): Map<string, string> {
  const entries = new Map<string, string>();
  names.forEach(({ name, aliases = [], variants = [] }, i) => {
    const keys = [name, ...aliases, ...variants].map(plainKey);
    // A preferred spelling may be that of somebody in the list of people.
    const entry = keys.map((key) => entries.get(key)).find((known) => known !== undefined) ?? `entry ${i}`;
    for (const key of keys) if (!entries.has(key)) entries.set(key, entry);
  });
  return entries;
}

function knownOffice({ office, of, from, to, sole }: ReferenceOffice): KnownOffice | null {
  const [read] = titlesOf(office, "is");
  if (!read) return null;
  const country = of === undefined ? null : countryOf(of);
  const title = {
    ...read,
    country: country ?? read.country,
    of: of === undefined || country ? read.of : of,
    courtesy: false,
  };
  return {
    title,
    term: { from: from ?? null, to: to ?? null },
    words: of === undefined ? office : `${office} of ${withArticle(of)}`,
    sole: sole ?? headOf(read.head)?.head.exclusive ?? false,
  };
}

const officeUnread = (name: string, office: string): Notice => ({
  code: "reference-office-unread",
  article: null,
  text: `Your reference: “${office}”, an office of ${name}, is no office that is known here; no article was held against it. Say it as articles do: “mayor”, “secretary general”.`,
});
