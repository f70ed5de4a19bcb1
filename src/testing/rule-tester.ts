import type { Article, Claim, Discrepancy, Kind, Options } from "../model/index.js";
import type { Plugin } from "../plugins/plugin.js";
import { rules } from "../rules/preset.js";
import type { Rule } from "../rules/rule.js";
import { check } from "../tagged.js";
import { articlesOf, type Given } from "./raised.js";
import { rungOf } from "./rungs.js";

/** Articles in which nothing of the kind may be found. */
export interface ValidCase {
  /** What it shows; else its first text stands for it. */
  readonly name?: string;
  /** A text stands for an article of a source of its own. */
  readonly articles: readonly Given[];
  /** Options of the library, over those of all cases. */
  readonly options?: Options;
}

/** Articles in which this must be found, and no more of the kind. */
export interface InvalidCase extends ValidCase {
  /** The rung that decided; a list where more than one finding is expected. */
  readonly level: string | readonly string[];
  /** Of the only finding, where they matter: its answers in any order, its question, severity and scope. */
  readonly answers?: readonly string[];
  /** Its question. */
  readonly question?: string;
  /** How much it matters. */
  readonly severity?: Discrepancy["severity"];
  /** Between whom they differ. */
  readonly scope?: Discrepancy["scope"];
}

/** Two claims and the rung that decides between them. */
export interface RungCase {
  /** What it shows; else its level stands for it. */
  readonly name?: string;
  /** The rung that decides. */
  readonly level: string;
  /** The two, in either order. */
  readonly claims: readonly [Claim, Claim];
  /** Options of the rule. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What a rule must find, and what it must not. */
export interface RuleCases {
  /** A list of texts stands for a case without more. */
  readonly valid?: readonly (ValidCase | readonly Given[])[];
  /** Cases in which something is found. */
  readonly invalid?: readonly InvalidCase[];
  /** Pairs of claims, for rungs that no article reaches easily. */
  readonly rungs?: readonly RungCase[];
  /** What every article has that is given as a text: `publishedAt`, say. */
  readonly fields?: Partial<Article>;
  /** For every case. Default: `sameStory`. */
  readonly options?: Options;
}

/** As much of a test framework as is needed: vitest, Jest, Mocha and node:test have it. */
export interface Frame {
  /** Names a group of tests. */
  readonly describe: (name: string, body: () => void) => unknown;
  /** One test; it fails by throwing. */
  readonly it: (name: string, body: () => void) => unknown;
}

/**
 * Tests a plugin, a rule or a built-in kind: runs each case both ways round, once as given and once with each text by
 * the other source, and holds what is found against the case. With a frame each case is a test of its own; without, it
 * runs them at once and gives what went wrong, as sentences: an empty list where all is well.
 */
export function ruleTester(subject: Plugin | Rule | Kind, cases: RuleCases, frame?: Frame): string[] {
  const { name, kinds, rule, plugins } = subjectOf(subject);
  const faults: string[] = [];
  const groups: [string, [string, () => string[]][]][] = [
    ["finds", (cases.invalid ?? []).map((one) => [nameOf(one), () => unlike(one, expected(one))])],
    ["is silent", (cases.valid ?? []).map(caseOf).map((one) => [nameOf(one), () => unlike(one, [])])],
    ["decides", (cases.rungs ?? []).map((one) => [rungName(one), () => wrongRung(one)])],
  ];
  if (frame)
    frame.describe(name, () => {
      for (const [group, tests] of groups)
        if (tests.length)
          frame.describe(group, () => {
            for (const [title, test] of tests)
              frame.it(title, () => {
                const wrong = test();
                if (wrong.length) throw new Error(wrong.join("\n"));
              });
          });
    });
  else
    for (const [, tests] of groups)
      for (const [title, test] of tests) faults.push(...test().map((f) => `${title}: ${f}`));
  return faults;

  /** What is found otherwise than it should be, in either way round. */
  function unlike(one: ValidCase, levels: readonly string[]): string[] {
    const articles = articlesOf(one.articles, cases.fields);
    const options = { sameStory: true, ...cases.options, ...one.options };
    const all = { ...options, plugins: [...plugins, ...(options.plugins ?? [])] };
    return [articles, otherWayRound(articles)].flatMap((given, i) => {
      const found = check(given, all).discrepancies.filter(({ kind }) => kinds.includes(kind));
      const where = i === 0 ? "" : " the other way round";
      const told = found.map(({ level }) => level).sort();
      if (told.join() !== [...levels].sort().join())
        return [`found ${told.join(", ") || "nothing"}${where}, not ${levels.join(", ") || "nothing"}`];
      return found.length === 1 && "level" in one
        ? otherwise(found[0]!, one as InvalidCase).map((fault) => `${fault}${where}`)
        : [];
    });
  }

  function wrongRung({ claims: [a, b], level, options }: RungCase): string[] {
    if (!rule) return ["rungs are those of one rule: give that rule, or a plugin that has no other"];
    const decided = rungOf(rule, a, b, options);
    return decided === level ? [] : [`${decided} decides, not ${level}`];
  }
}

function otherwise(found: Discrepancy, expected: InvalidCase): string[] {
  const answers = found.positions.map(({ answer }) => answer).sort();
  const pairs: [string, unknown, unknown][] = [
    ["its question is", found.question, expected.question],
    ["its severity is", found.severity, expected.severity],
    ["its scope is", found.scope, expected.scope],
    ["its answers are", answers.join(" | "), expected.answers && [...expected.answers].sort().join(" | ")],
  ];
  return pairs
    .filter(([, is, should]) => should !== undefined && is !== should)
    .map(([what, is, should]) => `${what} ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
}

/** Each text, with what belongs to it, by the other source and under the other id. */
const otherWayRound = (articles: readonly Article[]): Article[] =>
  articles.map((one, i) => {
    const other = articles[articles.length - 1 - i]!;
    return { ...one, id: other.id, source: other.source };
  });

const expected = ({ level }: InvalidCase): readonly string[] => [level].flat();

const caseOf = (one: ValidCase | readonly Given[]): ValidCase =>
  "articles" in one ? one : { articles: one as readonly Given[] };

function nameOf({ name, articles: [first] }: ValidCase): string {
  const text = typeof first === "string" ? first : (first?.text ?? "no article");
  return name ?? (text.length > 70 ? `${text.slice(0, 69)}…` : text);
}

const rungName = ({ name, level, claims: [a, b] }: RungCase): string =>
  name ?? `${level}: ${JSON.stringify(a.value)} | ${JSON.stringify(b.value)}`;

/** What is tested: which kinds, by which rule, and what must be plugged in. */
function subjectOf(subject: Plugin | Rule | Kind) {
  if (typeof subject === "string")
    return {
      name: subject,
      kinds: [subject],
      rule: rules.find((rule) => rule.meta.id === subject) ?? null,
      plugins: [],
    };
  if ("meta" in subject) return { name: subject.meta.id, kinds: [subject.meta.id], rule: subject, plugins: [] };
  const own = subject.rules ?? [];
  const rule = own.length === 1 ? own[0]! : null;
  return { name: subject.name, kinds: own.map(({ meta }) => meta.id), rule, plugins: [subject] };
}
