import type { NameMention, NameType } from "../model/mention.js";
import { givenOfNames, likenessOf, type PersonName, parseName, relateNames } from "../values/name.js";
import { distanceOf, foldLetters, looseKey, spellingKey } from "../values/spelling.js";

/** A name as articles have it. */
export interface LinkedName {
  readonly name: string;
  readonly type: NameType;
  readonly articles: readonly string[];
  readonly mentions: readonly NameMention[];
}

interface Node {
  readonly at: number;
  readonly name: LinkedName;
  readonly person: PersonName | null;
  readonly key: string;
}

/** Joins two groups of names; says whether a sieve may. */
type Sieve = (nodes: readonly Node[], join: (a: Node, b: Node) => void, same: (a: Node, b: Node) => boolean) => void;

/**
 * Groups names that name one. What the caller's facts know comes first: `known` gives one key to all names of one.
 * Sieves in order, most precise first; each sees what the ones before it joined.
 * The names come sorted, so the order of articles changes nothing.
 */
export function linkNames(
  names: readonly LinkedName[],
  known: (name: string) => string | null = () => null,
): LinkedName[][] {
  const nodes = names.map(
    (name, at): Node => ({
      at,
      name,
      person: name.type === "person" ? parseName(name.name) : null,
      key: plainKey(name.name),
    }),
  );
  const parent = nodes.map((n) => n.at);
  const root = (at: number): number => {
    let found = at;
    while (parent[found] !== found) found = parent[found]!;
    parent[at] = found;
    return found;
  };
  const join = (a: Node, b: Node) => {
    const [x, y] = [root(a.at), root(b.at)];
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  };
  const same = (a: Node, b: Node) => root(a.at) === root(b.at);
  for (const group of byKey(nodes, (n) => known(n.name.name)))
    for (const other of group.slice(1)) join(group[0]!, other);
  for (const sieve of SIEVES) sieve(nodes, join, same);
  const groups = new Map<number, LinkedName[]>();
  for (const node of nodes) {
    const group = groups.get(root(node.at));
    if (group) group.push(node.name);
    else groups.set(root(node.at), [node.name]);
  }
  return [...groups.values()];
}

const ALIASES: ReadonlyMap<string, string> = new Map(
  (
    "us:united states,usa:united states,america:united states,united states of america:united states,uk:united kingdom,britain:united kingdom," +
    "great britain:united kingdom,uae:united arab emirates,un:united nations,eu:european union,burma:myanmar,kiev:kyiv,odessa:odesa,peking:beijing," +
    "bombay:mumbai,calcutta:kolkata,turkiye:turkey,holland:netherlands,czechia:czech republic,ivory coast:cote d'ivoire,swaziland:eswatini,dc:washington dc,drc:congo"
  )
    .split(",")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Without article, marks, stops and endings of firms; aliases of countries come to one. */
export function plainKey(name: string): string {
  const key = foldLetters(name)
    .replace(/^the /, "")
    .replace(/\./g, "")
    .replace(/,? (?:inc|corp|ltd|llc|plc|co)$/, "")
    .replace(/[-,]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return ALIASES.get(key) ?? key;
}

function byKey(nodes: readonly Node[], keyOf: (node: Node) => string | null): Node[][] {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const lettersOf = (key: string): string => key.replace(/[^\p{L}\p{N}]/gu, "");

const isFull = (node: Node): boolean => node.person !== null && node.person.given.length > 0;
const isSingle = (node: Node): boolean => node.person !== null && node.person.given.length === 0;

const SIEVES: readonly Sieve[] = [
  // The very same letters, whatever the article takes it for.
  (nodes, join) => {
    for (const group of byKey(nodes, (n) => n.key)) for (const other of group.slice(1)) join(group[0]!, other);
  },
  // The same letters, however they are joined: "SpaceX", "Space X"; "Kim Jong-un", "Kim Jong Un".
  (nodes, join) => {
    for (const group of byKey(nodes, (n) => (n.key.length < 6 ? null : lettersOf(n.key))))
      for (const other of group.slice(1)) join(group[0]!, other);
  },
  // Full names: one surname, given names equal, other spellings, short forms or initials.
  (nodes, join) => {
    for (const group of byKey(nodes, (n) =>
      isFull(n)
        ? looseKey([...n.person!.particles.filter((p) => !/^(?:al|el)$/.test(p)), n.person!.surname].join(""))
        : null,
    ))
      for (let i = 0; i < group.length; i++)
        for (let j = i + 1; j < group.length; j++)
          if (relateNames(group[i]!.name.name, group[j]!.name.name) === "same") join(group[i]!, group[j]!);
  },
  // Full names with a slip in the surname: the given names are equal.
  (nodes, join, same) => {
    for (const group of byKey(nodes, (n) => (isFull(n) ? spellingKey(n.person!.given[0]!) : null)))
      for (let i = 0; i < group.length; i++)
        for (let j = i + 1; j < group.length; j++) {
          const [a, b] = [group[i]!, group[j]!];
          if (!same(a, b) && relateNames(a.name.name, b.name.name) === "same") join(a, b);
        }
  },
  // Initials and middle names: "J. Roe" and "John Roe", where no other Roe begins with J.
  (nodes, join, same) => {
    for (const group of byKey(nodes, (n) => (isFull(n) ? n.person!.surname : null)))
      for (const node of group) {
        if (!/^[a-z]\.?$/.test(node.person!.given[0]!)) continue;
        const fits = group.filter((o) => o !== node && givenOfNames(o.person!, node.person!) === "initial");
        if (fits.length && fits.every((o) => same(o, fits[0]!))) join(fits[0]!, node);
      }
  },
  // A surname alone, or a given name: where one person of the story bears it.
  (nodes, join, same) => {
    const full = nodes.filter(isFull);
    const bySurname = indexOf(full, (n) => [
      n.person!.surname,
      ...(n.person!.surname.includes("-") ? n.person!.surname.split("-") : []),
    ]);
    const byGiven = indexOf(full, (n) => [...n.person!.given, ...n.person!.nicknames]);
    for (const node of nodes.filter(isSingle)) {
      const word = node.person!.surname;
      const owners = bySurname.get(word) ?? byGiven.get(word) ?? [];
      const owner = soleOwner(owners, same);
      if (owner) join(owner, node);
    }
  },
  // A surname alone in another spelling.
  (nodes, join, same) => {
    const named = nodes.filter((n) => n.person);
    const byLoose = indexOf(named, (n) => [looseKey(n.person!.surname)]);
    for (const node of named.filter(isSingle)) {
      const owners = (byLoose.get(looseKey(node.person!.surname)) ?? []).filter(
        (o) => o !== node && likenessOf(o.person!.surname, node.person!.surname) === "variant",
      );
      const owner = soleOwner(owners, same);
      if (owner) join(owner, node);
    }
  },
  // A surname alone with a slip: where one person has the right one, and nobody else bears the wrong one.
  (nodes, join, same) => {
    const full = nodes.filter(isFull);
    const heads = indexOf(full, (n) => [n.person!.surname.slice(0, 2)]);
    for (const node of nodes.filter((n) => !n.key.includes(" ") && !isFull(n))) {
      const word = node.key;
      if (word.length < (node.person ? 5 : 7) || full.some((o) => same(o, node))) continue;
      const owners = (heads.get(word.slice(0, 2)) ?? []).filter((o) => likenessOf(o.person!.surname, word) === "near");
      const owner = soleOwner(owners, same);
      if (owner) join(owner, node);
    }
  },
  // Organisations: an acronym and its long form.
  (nodes, join) => {
    const byInitials = indexOf(
      nodes.filter((n) => n.name.type === "organization" && n.key.includes(" ")),
      (n) => initialsOf(n.key),
    );
    for (const node of nodes) {
      if (node.name.type === "person" || !/^\p{Lu}[\p{Lu}.]+$/u.test(node.name.name)) continue;
      const owners = byInitials.get(node.key) ?? [];
      if (owners.length) join(owners[0]!, node);
    }
  },
  // Organisations: the last word or the first words of a longer name, where one has them: "the Angels".
  (nodes, join, same) => {
    const organizations = nodes.filter((n) => n.name.type === "organization");
    const ends = indexOf(
      organizations.filter((n) => n.key.includes(" ")),
      (n) => [n.key.slice(n.key.lastIndexOf(" ") + 1)],
    );
    for (const node of organizations) {
      if (node.key.includes(" ")) continue;
      const owner = soleOwner(ends.get(node.key) ?? [], same);
      if (owner) join(owner, node);
    }
  },
  // Organisations and places in another spelling: "Al Qaeda", "al-Qaida".
  (nodes, join) => {
    for (const group of byKey(nodes, (n) =>
      n.person || n.key.length < 6 || /\d/.test(n.key) ? null : `${n.name.type} ${looseKey(n.key)}`,
    ))
      for (const other of group.slice(1)) join(group[0]!, other);
  },
  // The same but for small words and endings: "Committee for the Protection", "Committee of Protection".
  (nodes, join) => {
    for (const group of byKey(nodes, (n) =>
      n.person || !n.key.includes(" ") ? null : `${n.name.type} ${contentOf(n.key)}`,
    ))
      for (const other of group.slice(1)) join(group[0]!, other);
  },
  // A slip in a longer name: "Boko Haram", "Boko Harm".
  (nodes, join) => {
    const heads = indexOf(
      nodes.filter((n) => n.key.length >= 7 && !/\d/.test(n.key)),
      (n) => [n.key.slice(0, 3), `…${n.key.slice(-4)}`],
    );
    for (const group of heads.values())
      for (let i = 0; i < group.length; i++)
        for (let j = i + 1; j < group.length; j++) if (isSlip(group[i]!, group[j]!)) join(group[i]!, group[j]!);
  },
];

/** One letter apart, no plural, and not two persons: of those the sieves above know more. */
const isSlip = (a: Node, b: Node): boolean =>
  !(a.person && b.person) &&
  (a.name.type === b.name.type || a.key.includes(" ")) &&
  distanceOf(a.key, b.key, 1) <= 1 &&
  a.key !== `${b.key}s` &&
  b.key !== `${a.key}s`;

const contentOf = (key: string): string =>
  key
    .split(" ")
    .filter((w) => !/^(?:of|for|the|and|on|in|to)$/.test(w))
    .map((w) => w.replace(/'?s'?$/, ""))
    .join(" ");

function indexOf(nodes: readonly Node[], keysOf: (node: Node) => readonly string[]): Map<string, Node[]> {
  const index = new Map<string, Node[]>();
  for (const node of nodes)
    for (const key of new Set(keysOf(node))) {
      const group = index.get(key);
      if (group) group.push(node);
      else index.set(key, [node]);
    }
  return index;
}

/** The one whom all of them name; null where they are several. */
function soleOwner(owners: readonly Node[], same: (a: Node, b: Node) => boolean): Node | null {
  const [first] = owners;
  return first && owners.every((o) => same(o, first)) ? first : null;
}

function initialsOf(key: string): string[] {
  const words = key.split(" ");
  const strong = words.filter((w) => !/^(?:of|the|for|and|on|in|&)$/.test(w));
  return [strong.map((w) => w[0]).join(""), words.map((w) => w[0]).join("")];
}
