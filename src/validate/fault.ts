import articleSchema from "../../schema/article.json";
import optionsSchema from "../../schema/options.json";
import referenceSchema from "../../schema/reference.json";
import { InputError } from "../model/errors.js";
import type { SchemaError } from "./generated.js";
import { nearest } from "./nearest.js";

/** As much of JSON Schema as is needed to find what stands at a place. */
interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly enum?: readonly unknown[];
}

const SCHEMAS: Readonly<Record<string, Schema>> = {
  "article.json": articleSchema,
  "options.json": optionsSchema as Schema,
  "reference.json": referenceSchema,
};

/** A misfit as a sentence that says what to do. `root` names the value in the caller's words: "articles[2]". */
export function faultOf(error: SchemaError, value: unknown, root: string, file: string): InputError {
  const steps = error.instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
  const at = pathOf(root, steps);
  const schema = schemaAt(file, steps);
  const given = valueAt(value, steps);
  const needed = schema?.description ? ` It must be ${nounOf(schema)}.` : "";
  switch (error.keyword) {
    case "required": {
      const name = String(error.params.missingProperty);
      const what = schemaAt(file, [...steps, name]);
      const advice = what?.description ? `: give ${nounOf(what)}` : "";
      return new InputError(
        "missing",
        `${at}.${name}`,
        `${at}.${name} is missing${advice}.${misspelled(given, schema, name)}`,
      );
    }
    case "additionalProperties": {
      const name = String(error.params.additionalProperty);
      return unknownName(at, name, Object.keys(schema?.properties ?? {}));
    }
    case "pattern":
      return new InputError(steps.at(-1) === "text" ? "empty-text" : "empty", at, `${at} is empty.${needed}`);
    case "type":
      return new InputError("wrong-type", at, `${at} is ${show(given)}.${needed || ` It must be ${allowed(error)}.`}`);
    default: {
      const words = (schema?.enum ?? []).filter((word) => typeof word === "string");
      const near = typeof given === "string" ? nearest(given, words) : null;
      const meant = near ? ` Did you mean ${near}?` : "";
      return new InputError("bad-value", at, `${at} is ${show(given)}.${meant}${needed}`);
    }
  }
}

/** " nam is unknown: did you mean name?": what is missing may stand there under another name. */
function misspelled(given: unknown, schema: Schema | null, missing: string): string {
  const known = Object.keys(schema?.properties ?? {});
  const unknown = Object.keys((given ?? {}) as object).filter((key) => !known.includes(key));
  const near = unknown.find((key) => nearest(key, known) === missing);
  return near === undefined ? "" : ` ${near} is unknown: did you mean ${missing}?`;
}

/** The descriptions in the schemas begin with what the value is, up to a semicolon: "a number from 0 to 1; below it …". */
const nounOf = (schema: Schema): string => (schema.description ?? "").split(";")[0]!;

const allowed = (error: SchemaError): string => [error.params.type].flat().join(" or ");

/** "unknown option kinds.figur: did you mean figure?" */
export function unknownName(at: string, name: string, valid: readonly string[]): InputError {
  const path = `${at}.${name}`;
  const near = nearest(name, valid);
  const advice = near ? `: did you mean ${near}?` : `. There are ${valid.join(", ")}.`;
  return new InputError("unknown-option", path, `unknown option ${path.replace(/^options\./, "")}${advice}`);
}

/** "articles[2].text", "options.kinds.figure". */
const pathOf = (root: string, steps: readonly string[]): string =>
  root + steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join("");

function schemaAt(file: string, steps: readonly string[]): Schema | null {
  let at = resolve(SCHEMAS[file], file);
  for (const step of steps) {
    if (!at) return null;
    const { properties, items, additionalProperties: others } = at.schema;
    const other = /^\d+$/.test(step) ? items : others;
    at = resolve(properties?.[step] ?? (typeof other === "object" ? other : undefined), at.file);
  }
  return at?.schema ?? null;
}

/** Follows "reference.json" and "#/$defs/setting". */
function resolve(schema: Schema | undefined, file: string): { schema: Schema; file: string } | null {
  if (!schema?.$ref) return schema ? { schema, file } : null;
  const [name, pointer] = schema.$ref.split("#");
  const target = name || file;
  const found = (pointer ?? "")
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], SCHEMAS[target]);
  return resolve(found as Schema | undefined, target);
}

const valueAt = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);

/** A value in a few words: "high", 7, an object, a list, missing. */
export function show(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return value.length ? "a list" : "an empty list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
