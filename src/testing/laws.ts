import { compare } from "../compare.js";
import type { Article, Evidence, Options, Reading, Report } from "../model/index.js";
import { check, read } from "../tagged.js";
import { articlesOf, type Given } from "./raised.js";

/** Every place in a value, however deep. */
function* placesIn(value: unknown): Generator<Evidence> {
  if (typeof value !== "object" || value === null) return;
  if ("quote" in value && "start" in value) yield value as Evidence;
  for (const member of Object.values(value)) yield* placesIn(member);
}

/**
 * What is wrong with a report or a reading, as sentences; an empty list where nothing is. Every quote must be the slice
 * of its article that its offsets say, and all of it must be plain JSON.
 */
export function faultsOf(made: Report | Reading, articles: readonly Article[]): string[] {
  const byId = new Map(articles.map((one) => [one.id, one]));
  const faults = new Set<string>();
  for (const { article: id, field, start, end, quote } of placesIn(made)) {
    const article = byId.get(id);
    const text = field === "title" ? article?.title : article?.text;
    const there = text?.slice(start, end);
    if (quote === "") faults.add(`${id} ${field} ${start}..${end}: a quote is empty`);
    else if (there !== quote)
      faults.add(`${id} ${field} ${start}..${end} is ${JSON.stringify(there)}, not ${JSON.stringify(quote)}`);
  }
  const lost = unlikeJson(made, made.schema);
  return [...faults, ...(lost === null ? [] : [lost])];
}

/** Where a value is not what JSON makes of it: a Map, a NaN, a function, an undefined in a list. */
function unlikeJson(value: unknown, path: string): string | null {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? null : `${path} is ${value}, which JSON has not`;
    case "function":
    case "symbol":
    case "bigint":
      return `${path} is a ${typeof value}, which JSON has not`;
    case "object": {
      if (value === null) return null;
      const plain = Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));
      if (!plain) return `${path} is no plain object or list`;
      for (const [key, member] of Object.entries(value)) {
        if (member === undefined) continue;
        const fault = unlikeJson(member, `${path}.${key}`);
        if (fault !== null) return fault;
      }
      return null;
    }
    default:
      return null;
  }
}

/**
 * The laws that articles break under these options (and their plugins), as sentences; an empty list where all hold:
 * quotes are slices; neither the order of the articles, nor a second run, nor a way through JSON changes a byte; and an
 * article differs in nothing from its own copy under another name.
 */
export function brokenLaws(given: readonly Given[], options: Options = {}): string[] {
  const articles = articlesOf(given);
  const report = check(articles, options);
  const bytes = JSON.stringify(report);
  const same = (what: string, other: () => Report): string[] =>
    JSON.stringify(other()) === bytes ? [] : [`${what} changes the report`];
  const readings = articles.map((one) => read(one, options));
  return [
    ...new Set([...faultsOf(report, articles), ...readings.flatMap((reading) => faultsOf(reading, articles))]),
    ...same("a second run", () => check(articles, options)),
    ...same("the order of the articles", () => check([...articles].reverse(), options)),
    ...same("another order of the articles", () => check([...articles.slice(1), ...articles.slice(0, 1)], options)),
    ...same("a way through JSON", () => compare(JSON.parse(JSON.stringify(readings)) as Reading[], options)),
    ...articles.flatMap((one) => ownCopy(one, options)),
  ];
}

/** What an article differs in from its own copy. */
function ownCopy(one: Article, options: Options): string[] {
  const copy = { ...one, id: `${one.id}-copy`, source: `${one.source} (copy)` };
  return check([one, copy], options)
    .discrepancies.filter(({ scope }) => scope === "across")
    .map(
      ({ kind, level, question, positions }) =>
        `${one.id} differs from its own copy: ${kind}/${level}: ${question} ${positions.map((p) => p.answer).join(" | ")}`,
    );
}
