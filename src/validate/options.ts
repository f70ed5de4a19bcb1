import optionsSchema from "../../schema/options.json";
import { InputError } from "../model/errors.js";
import type { Options, Suppression } from "../model/options.js";
import { KINDS } from "../model/report.js";
import { rules } from "../rules/preset.js";
import type { Rule } from "../rules/rule.js";
import { isDay } from "./dates.js";
import { faultOf, show, unknownName } from "./fault.js";
import { fitsOptions } from "./generated.js";
import { nearest } from "./nearest.js";
import { pluginKinds, validatePlugins } from "./plugins.js";
import { validateReference } from "./reference.js";

/** The options there are, by name. */
export const OPTION_NAMES: readonly string[] = Object.keys(optionsSchema.properties);

/** Refuses unknown options and bad values by name, with the nearest valid one. */
export function validateOptions(options: Options): void {
  if (!fitsOptions(options)) throw faultOf(fitsOptions.errors![0]!, options, "options", "options.json");
  if (options.tagger !== undefined && typeof options.tagger !== "function")
    throw new InputError(
      "wrong-type",
      "options.tagger",
      `options.tagger is ${show(options.tagger)}. Give a function, or leave it out.`,
    );
  if (options.timezone !== undefined) validateTimezone(options.timezone);
  options.suppressions?.forEach(validateSuppression);
  if (options.reference) validateReference(options.reference, "options.reference");
  if (options.plugins) validatePlugins(options.plugins, "options.plugins");
  const kinds = [...KINDS, ...pluginKinds(options.plugins)];
  for (const [kind, setting] of Object.entries(options.kinds ?? {})) {
    if (!kinds.includes(kind)) throw unknownName("options.kinds", kind, kinds);
    if (typeof setting === "object") validateRuleOptions(kind, setting[1], options);
  }
}

/** "+02:00", "-0500". */
const OFFSET = /^[+-](?:0\d|1[0-4]):?[0-5]\d$/;

function validateTimezone(timezone: string): void {
  if (OFFSET.test(timezone)) return;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: timezone });
  } catch {
    throw new InputError(
      "bad-value",
      "options.timezone",
      `options.timezone is ${show(timezone)}. Give an IANA name ("Europe/Kyiv") or an offset ("+02:00").`,
    );
  }
}

function validateSuppression(suppression: Suppression, i: number): void {
  const path = `options.suppressions[${i}]`;
  if (suppression.id === undefined && suppression.phrase === undefined)
    throw new InputError("missing", path, `${path} names no finding: give the id of a finding, or a phrase.`);
  if (suppression.phrase !== undefined) refuseShort(suppression.phrase, `${path}.phrase`);
  refuseBadDay(suppression.expires, `${path}.expires`);
}

/** A phrase of fewer letters and digits than that stands in all sorts of findings. */
const PHRASE = 3;

function refuseShort(phrase: string, path: string): void {
  if ((phrase.match(/[\p{L}\p{N}]/gu) ?? []).length >= PHRASE) return;
  throw new InputError(
    "bad-value",
    path,
    `${path} is ${show(phrase)}: so short a phrase would hide findings that nobody has looked at. Give ${PHRASE} letters or digits or more, or the id of a finding.`,
  );
}

function refuseBadDay(day: string | undefined, path: string): void {
  if (day !== undefined && !isDay(day))
    throw new InputError("bad-date", path, `${path} is ${show(day)}. Give an ISO 8601 date: "2025-12-21".`);
}

function validateRuleOptions(kind: string, given: object, { plugins = [] }: Options): void {
  const all = [...rules, ...plugins.flatMap((plugin) => (plugin.rules ?? []) as readonly Rule[])];
  const known = Object.keys(all.find((rule) => rule.meta.id === kind)?.meta.options ?? {});
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    const there = known.length ? ` There are ${known.join(", ")}.` : " This kind takes none.";
    const advice = near ? ` Did you mean ${near}?` : there;
    throw new InputError(
      "unknown-option",
      `options.kinds.${kind}[1].${name}`,
      `unknown option kinds.${kind}[1].${name}.${advice}`,
    );
  }
}
