import { InputError } from "../model/errors.js";
import { decodeEntities } from "../values/entities.js";
import { placeName } from "./place.js";

/** An element of an XML document. */
export interface Xml {
  /** With its prefix: "content:encoded", "dc:creator". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  /** Its own text, entities read once, CDATA as it stands. */
  readonly text: string;
  /** All between its tags, exactly as it stands: only of elements that hold articles' texts, which have no children here. */
  readonly raw: string | null;
}

/** Elements that hold an article's text: their markup is the article's, not the container's. */
const TEXTS = ["title", "description", "summary", "content", "content:encoded", "inlineXML", "inlineData"];

type Node = Readonly<Record<string, unknown>>;

/**
 * Reads XML without document type definitions: entities of its own are refused, external ones never fetched. The
 * parser is loaded when it is first needed.
 */
export async function xmlOf(source: string, path: string): Promise<Xml> {
  const text = withoutDoctype(source, path);
  const { XMLParser, XMLValidator } = await import("fast-xml-parser");
  const prefix = /<(\w+):(?:newsItem|newsMessage)\b/.exec(text)?.[1];
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    processEntities: false,
    htmlEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    cdataPropName: CDATA,
    stopNodes: TEXTS.flatMap((name) => (prefix ? [`..${name}`, `..${prefix}:${name}`] : [`..${name}`])),
  });
  const valid = XMLValidator.validate(text, { allowBooleanAttributes: true });
  if (valid !== true) throw notXml(path, text, valid.err.msg, valid.err.line, valid.err.col);
  try {
    const root = (parser.parse(text) as Node[]).map(elementOf).find((element) => element !== null);
    if (root) return root;
  } catch (error) {
    throw notXml(path, text, (error as Error).message, null, null);
  }
  throw notXml(path, text, "it has no element", 1, 1);
}

const CDATA = "#cdata";
const TEXT = "#text";
const ATTRIBUTES = ":@";

function elementOf(node: Node): Xml | null {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name === TEXT || name === CDATA || name.startsWith("?") || name.startsWith("#"))
    return null;
  const parts = node[name] as readonly Node[];
  const attributes = Object.entries((node[ATTRIBUTES] ?? {}) as Record<string, unknown>);
  const isText = TEXTS.includes(localName(name)) || TEXTS.includes(name);
  const own = parts.flatMap((part) => {
    if (TEXT in part) return isText ? unwrapped(String(part[TEXT])) : decodeEntities(String(part[TEXT]));
    return CDATA in part ? (part[CDATA] as readonly Node[]).map((inner) => String(inner[TEXT] ?? "")) : [];
  });
  return {
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, decodeEntities(String(value))])),
    children: isText ? [] : parts.flatMap((part) => elementOf(part) ?? []),
    text: own.join(""),
    raw: isText ? parts.map((part) => String(part[TEXT] ?? "")).join("") : null,
  };
}

/** What stands between two tags as its author meant it: entities read once, but not in CDATA, whose marks go. */
export const unwrapped = (raw: string): string =>
  raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith("<![CDATA[") ? part.slice(9, -3) : decodeEntities(part)))
    .join("");

/** "nar:newsItem" is newsItem. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The children of a name, whatever their prefix where none is given. */
export const childrenOf = (element: Xml | undefined, name: string): readonly Xml[] =>
  element?.children.filter((child) => (name.includes(":") ? child.name : localName(child.name)) === name) ?? [];

export const childOf = (element: Xml | undefined, ...path: readonly string[]): Xml | undefined =>
  path.reduce<Xml | undefined>((at, name) => childrenOf(at, name)[0], element);

/** The text of a child, nothing where it is missing or blank. */
export const textAt = (element: Xml | undefined, ...path: readonly string[]): string | undefined => {
  const text = childOf(element, ...path)?.text.trim();
  return text ? text : undefined;
};

/** The parser's words for a fault, in a sentence that says where. */
function notXml(path: string, text: string, why: string, line: number | null, column: number | null): InputError {
  const where = line === null || why.startsWith("Invalid '[") ? "" : ` on line ${line}, column ${column ?? 1}`;
  const told = why.replace(/\s+/g, " ").replace(/\.$/, "").slice(0, 200);
  // Invalid '[ "rss", "channel" ]' found: the elements that are open at the end
  const open = /^Invalid '\[(.*)\]' found$/.exec(told)?.[1]?.replace(/"/g, "").trim();
  const words = open === undefined ? told : `the file ends where these elements are not closed: ${open}`;
  const cut = !/>\s*$/.test(text) || /unclosed|expected closing|not closed/i.test(words);
  const advice = /'&' is not expected/.test(words)
    ? "Write & as &amp;."
    : !/^\s*</.test(text)
      ? "XML begins with a tag: if it is something else, call it by its own ending or say another --input-format."
      : cut
        ? "Was the file cut off? Fetch it again."
        : "Mend it and run again.";
  return new InputError("bad-xml", path, `${placeName(path)}: this is no XML${where}: ${words}. ${advice}`);
}

/** A document type says nothing that is needed: it is blanked, so that lines and columns stay; one with entities is refused. */
function withoutDoctype(text: string, path: string): string {
  const start = text.search(/<!DOCTYPE\b/i);
  if (start < 0 || /<[a-z_]/i.test(text.slice(0, start))) return text;
  const end = endOfDoctype(text, start);
  const declared = text.slice(start, end ?? text.length);
  if (/<!ENTITY\b|%\w+;/i.test(declared) || (end === null && declared.includes("[")))
    throw new InputError(
      "xml-entities",
      path,
      `${placeName(path)}: line ${text.slice(0, start).split("\n").length} declares entities of its own, which are not read: they can stand for other files, or for more text than any memory holds. Write them out, and take the DOCTYPE away.`,
    );
  return end === null ? text : text.slice(0, start) + declared.replace(/[^\n]/g, " ") + text.slice(end);
}

// The parts of "<!DOCTYPE rss [ <!-- don't --> <?x?> <!ENTITY a "]>"> ]>"; what is never closed goes to the end.
const DOCTYPE_PART = /<!--(?:[\s\S]*?-->|[\s\S]*)|<\?(?:[\s\S]*?\?>|[\s\S]*)|"[^"]*"?|'[^']*'?|[[\]>]|<|[^[\]>"'<]+/y;

/** Where a document type ends, in one walk; null where it does not. */
function endOfDoctype(text: string, start: number): number | null {
  let inSubset = false;
  for (let at = start; at < text.length; ) {
    DOCTYPE_PART.lastIndex = at;
    const part = DOCTYPE_PART.exec(text)![0];
    at += part.length;
    if (part === "[" || part === "]") inSubset = part === "[";
    else if (part === ">" && !inSubset) return at;
  }
  return null;
}
