import { NAME_SUFFIXES, PARTICLES } from "../../lexicon/name-words.js";
import type { NameType } from "../../model/mention.js";
import { gazetteer } from "./gazetteer.js";
import type { Gender } from "./traits.js";

/** A form with its type and where it stands. */
export interface Form {
  readonly fold: string;
  readonly text: string;
  readonly type: NameType;
  readonly count: number;
  readonly gender: Gender;
  /** Told by a title, a role or a full name; of a lone word that is a given name too it is only likely: "Jean". */
  readonly gendered: boolean;
  /** Offset of the first place. */
  readonly first: number;
}

/** Name words without suffix, particles and nickname marks. */
export function partsOf(fold: string): string[] {
  const parts = fold.split(" ").filter((p) => p && !NAME_SUFFIXES.has(p));
  // Most names have no marks.
  if (!/["“”'‘’(,)]/.test(fold)) return parts;
  return parts.filter((p) => !/^["“”'‘’(,)]+$/.test(p)).map((p) => p.replace(/^["“”'‘’()]+|["”'’),]+$/g, ""));
}

/** "jr" of "tom roe jr.": which of several of one name; null where it does not say. */
export const generationOf = (fold: string): string | null => /[ ,](jr|sr|ii|iii|iv)\.?$/.exec(fold)?.[1] ?? null;

/** Which forms of one article name the same: surname after full name, acronym after long form, "the" or not. */
export function groupForms(forms: readonly Form[]): number[] {
  const parent = forms.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  const generation = forms.map(({ fold, type }) => (type === "person" ? generationOf(fold) : null));
  const join = (a: number, b: number) => {
    const [x, y] = [root(a), root(b)];
    // "Tom Roe Sr." and "Tom Roe Jr." are two, and a "Tom Roe" is one of them, not both.
    if (generation[x] && generation[y] && generation[x] !== generation[y]) return;
    generation[x] ??= generation[y]!;
    parent[y] = x;
  };
  const persons = forms
    .map((form, i) => ({ form, i, parts: partsOf(form.fold) }))
    .filter(({ form }) => form.type === "person");
  const full = persons
    .filter(({ parts }) => parts.length > 1)
    .sort((a, b) => b.parts.length - a.parts.length || a.form.first - b.form.first);
  for (const long of full)
    for (const short of full) {
      if (short === long || short.parts.length > long.parts.length || root(short.i) === root(long.i)) continue;
      if (isWithin(short.parts, long.parts)) join(long.i, short.i);
    }
  for (const single of persons.filter(({ parts }) => parts.length === 1)) {
    const word = single.parts[0]!;
    const fits = full.filter(({ parts }) => bySurname(word, parts));
    const given = fits.length ? [] : full.filter(({ parts }) => parts[0] === word || parts.includes(word));
    // "Mr Dale" is not Jean Dale, his wife.
    const agree = ({ form }: { form: Form }) =>
      form.gender === "unknown" || single.form.gender === "unknown" || form.gender === single.form.gender;
    const bearers = fits.length ? fits : given;
    const agreeing = bearers.filter(agree);
    // "Edna Wills … Wills": what is also a man's given name is her surname, where nobody else bears it.
    const likely = !agreeing.length && !single.form.gendered ? fits : agreeing;
    const owners = likely.map(({ form, i }) => ({ form, i: root(i) }));
    if (!owners.length) continue;
    // Of several persons of one surname, the one named most.
    const tally = new Map<number, number>();
    for (const owner of owners) tally.set(owner.i, (tally.get(owner.i) ?? 0) + owner.form.count);
    const [best] = [...tally].sort((a, b) => b[1] - a[1] || forms[a[0]]!.first - forms[b[0]]!.first)[0]!;
    join(best, single.i);
  }
  const others = forms.map((form, i) => ({ form, i })).filter(({ form }) => form.type !== "person");
  const long = others.filter(({ form }) => form.fold.includes(" "));
  for (const { form, i } of others) {
    if (form.type !== "organization" || !/^\p{Lu}[\p{Lu}.]+$/u.test(form.text) || form.text.length < 2) continue;
    const letters = form.fold.replace(/[. ]/g, "");
    const owner = long.find((l) => l.form.type === "organization" && acronymsOf(l.form.fold).includes(letters));
    if (owner) join(owner.i, i);
  }
  // "the Angels" of "Los Angeles Angels", where one name ends so.
  for (const { form, i } of others) {
    if (form.type !== "organization" || form.fold.includes(" ")) continue;
    const owners = long.filter((l) => l.form.type === "organization" && l.form.fold.endsWith(` ${form.fold}`));
    if (owners.length && owners.every((o) => root(o.i) === root(owners[0]!.i))) join(owners[0]!.i, i);
  }
  return forms.map((_, i) => root(i));
}

/** "john smith" in "john adam smith"; "j smith" too. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (short[short.length - 1] !== long[long.length - 1]) return false;
  let at = 0;
  for (const part of short) {
    while (
      at < long.length &&
      !(long[at] === part || (part.replace(/\./g, "").length === 1 && long[at]!.startsWith(part[0]!)))
    )
      at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

/** A lone word that is the surname: the last part, with or without its particle; the first of Chinese and Korean names. */
function bySurname(word: string, parts: readonly string[]): boolean {
  const last = parts[parts.length - 1]!;
  if (last === word) return true;
  if (last.includes("-") && (last.endsWith(`-${word}`) || last.startsWith(`${word}-`))) return true;
  if (parts[0] === word && gazetteer().firstSurnames.has(word)) return true;
  // "Garcia" of "Gabriel Garcia Marquez"
  return parts.length > 2 && parts[parts.length - 2] === word && !PARTICLES.has(word) && !gazetteer().given.has(word);
}

/** "un" of "united nations", "fbi" of "federal bureau of investigation". */
function acronymsOf(fold: string): string[] {
  const words = fold.split(" ");
  const strong = words.filter((w) => !/^(?:of|the|for|and|on|in|&)$/.test(w));
  return [strong.map((w) => w[0]).join(""), words.map((w) => w[0]).join("")];
}
