import { FORMATS } from "../format/names.js";
import { InputError } from "../model/errors.js";
import type { AnyPlugin } from "../model/plugin.js";
import { KINDS, SEVERITIES } from "../model/report.js";
import { show } from "./fault.js";
import { nearest } from "./nearest.js";

const PARTS = ["name", "extractors", "aligners", "rules", "formats"] as const;
const VERDICTS = ["incomparable", "agree", "compatible", "conflict"] as const;

/** What stands in the plugins before the one that is looked at. */
interface Taken {
  /** Where each name stands that may stand once; the path is null for what is built in. */
  readonly names: Map<string, string | null>;
  readonly kinds: Map<string, string | null>;
  readonly formats: Map<string, string | null>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Refuses what is no plugin, by the path of what is wrong with it: "options.plugins[0].rules[1].meta.id". */
export function validatePlugins(plugins: readonly unknown[], path: string): void {
  const builtIn = (names: readonly string[]) => new Map<string, string | null>(names.map((name) => [name, null]));
  const taken: Taken = { names: new Map(), kinds: builtIn(KINDS), formats: builtIn(FORMATS) };
  plugins.forEach((plugin, i) => {
    validatePlugin(plugin, `${path}[${i}]`, taken);
  });
}

/** The kinds of the plugins' rules. */
export const pluginKinds = (plugins: readonly AnyPlugin[] = []): string[] =>
  plugins.flatMap(({ rules = [] }) => rules.map((rule) => (rule as { meta: { id: string } }).meta.id));

function validatePlugin(plugin: unknown, path: string, taken: Taken): void {
  const given = fields(plugin, path, "a plugin: an object with a name and parts, as definePlugin takes it");
  const unknown = Object.keys(given).find((key) => !PARTS.some((part) => part === key));
  if (unknown !== undefined) {
    const near = nearest(unknown, PARTS);
    const advice = near ? `: did you mean ${near}?` : `. There are ${PARTS.join(", ")}.`;
    throw new InputError("unknown-option", `${path}.${unknown}`, `unknown part ${path}.${unknown}${advice}`);
  }
  claimName(
    words(given.name, `${path}.name`, "the plugin's name, by which errors call it"),
    `${path}.name`,
    taken.names,
  );
  for (const part of ["extractors", "aligners"] as const)
    list(given[part], `${path}.${part}`).forEach((value, i) => {
      callable(value, `${path}.${part}[${i}]`);
    });
  list(given.rules, `${path}.rules`).forEach((rule, i) => {
    validateRule(rule, `${path}.rules[${i}]`, taken);
  });
  if (given.formats === undefined) return;
  for (const [name, format] of Object.entries(
    fields(given.formats, `${path}.formats`, "an object of formats by name"),
  )) {
    const at = `${path}.formats.${name}`;
    // "-f my format" could not be said on a command line, nor "-f -x".
    if (!/^[A-Za-z][\w.-]*$/.test(name))
      throw new InputError("bad-value", at, `${at} is a name that -f cannot take: letters, digits and - are.`);
    callable(format, at);
    claimName(name, at, taken.formats);
  }
}

function validateRule(value: unknown, path: string, taken: Taken): void {
  const rule = fields(value, path, "a rule, as defineRule takes it");
  const meta = fields(rule.meta, `${path}.meta`, "what the rule is: id, severity, description, advice");
  const id = words(meta.id, `${path}.meta.id`, "the kind of discrepancy it judges");
  claimName(id, `${path}.meta.id`, taken.kinds);
  among(meta.severity, SEVERITIES, `${path}.meta.severity`);
  words(meta.description, `${path}.meta.description`, "one sentence on what such a finding says");
  words(meta.advice, `${path}.meta.advice`, "one sentence on what an editor can do about it");
  if (meta.options !== undefined) fields(meta.options, `${path}.meta.options`, "its options with their defaults");
  callable(rule.answer, `${path}.answer`);
  const levels = list(rule.levels, `${path}.levels`);
  if (levels.length === 0)
    throw new InputError(
      "missing",
      `${path}.levels`,
      `${path}.levels is empty: give the rungs, the last without a condition.`,
    );
  const ids = new Map<string, string | null>();
  levels.forEach((one, i) => {
    const at = `${path}.levels[${i}]`;
    const level = fields(one, at, "a rung: id, verdict, when, because");
    claimName(words(level.id, `${at}.id`, "the rung's name"), `${at}.id`, ids);
    among(level.verdict, VERDICTS, `${at}.verdict`);
    callable(level.because, `${at}.because`);
    if (level.weight !== undefined && !Number.isFinite(level.weight))
      throw new InputError(
        "wrong-type",
        `${at}.weight`,
        `${at}.weight is ${show(level.weight)}. Give log-odds, as a number.`,
      );
    if (level.severity !== undefined) among(level.severity, SEVERITIES, `${at}.severity`);
    if (i < levels.length - 1) callable(level.when, `${at}.when`);
    else if (level.when !== undefined)
      throw new InputError(
        "bad-value",
        `${at}.when`,
        `${at}.when is there, and it is the last rung: that decides what no other does and has no condition.`,
      );
  });
}

/** Notes a name that may stand once, and refuses it the second time. */
function claimName(name: string, path: string, taken: Map<string, string | null>): void {
  const first = taken.get(name);
  if (first === undefined) taken.set(name, path);
  else
    throw new InputError(
      "duplicate-id",
      path,
      `${path} is ${show(name)}, which ${first === null ? "is built in" : `${first} is too`}. Give it a name of its own.`,
    );
}

function fields(value: unknown, path: string, noun: string): Fields {
  if (value === undefined) throw new InputError("missing", path, `${path} is missing: give ${noun}.`);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw new InputError("wrong-type", path, `${path} is ${show(value)}. It must be ${noun}.`);
}

function words(value: unknown, path: string, noun: string): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  if (value === undefined) throw new InputError("missing", path, `${path} is missing: give ${noun}.`);
  throw new InputError("wrong-type", path, `${path} is ${show(value)}. It must be ${noun}.`);
}

function list(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw new InputError("wrong-type", path, `${path} is ${show(value)}. It must be a list.`);
}

function callable(value: unknown, path: string): void {
  if (typeof value === "function") return;
  if (value === undefined) throw new InputError("missing", path, `${path} is missing: give a function.`);
  throw new InputError("wrong-type", path, `${path} is ${show(value)}. It must be a function.`);
}

function among(value: unknown, allowed: readonly string[], path: string): void {
  if (allowed.some((word) => word === value)) return;
  const near = typeof value === "string" ? nearest(value, allowed) : null;
  throw new InputError(
    value === undefined ? "missing" : "bad-value",
    path,
    value === undefined
      ? `${path} is missing: give one of ${allowed.join(", ")}.`
      : `${path} is ${show(value)}. ${near ? `Did you mean ${near}?` : `It is one of ${allowed.join(", ")}.`}`,
  );
}
