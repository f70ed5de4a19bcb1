import { InputError } from "../model/errors.js";
import { articleOf, formatOfText, hostOf, lengthOf } from "./article.js";
import { faulty, type Ingest, joined, stemOf } from "./item.js";
import { itemAt, type Place, placeName } from "./place.js";
import { canceledItem, statusNotices } from "./status.js";
import { isObject, type Json, listOf, textIn } from "./values.js";

// headline_main, body_richtext: 1.x has them as fields, 2.x and 3.x as lists with roles
const BODY = /^body_\w+$/;
const MARKS =
  /^(?:versioncreated|versionCreated|firstcreated|firstCreated|pubstatus|pubStatus|representationtype|representationType|bodies|headlines|\$standard|standard|body_\w+|headline_\w+|infosource|infosources|infoSources)$/;

const TYPES = new Set(["text", "audio", "video", "picture", "graphic", "composite", "component"]);

/** Is it an item of IPTC ninjs, of any version? All have a `uri`, and something that no other format has. */
export const isNinjs = (value: Json): boolean =>
  typeof value.uri === "string" &&
  value.text === undefined &&
  (TYPES.has(String(value.type)) || Object.keys(value).some((key) => MARKS.test(key)));

/** Levels of items within items that are read. */
const DEEPEST = 20;

/**
 * The articles in an item of ninjs 1.x, 2.x or 3.x: its own text, and those of the items that it holds, which are of
 * its source (`holder`) unless they name another.
 */
export function ninjsArticlesOf(name: string, item: Json, place: Place, holder?: string, depth = 0): Ingest {
  if (depth > DEEPEST)
    return faulty(
      new InputError(
        "too-deep",
        place.file,
        `${placeName(place)}: items stand in items more than ${DEEPEST} deep; those further in were not read.`,
      ),
    );
  const source = sourceOf(item) ?? holder;
  const own = ownText(name, item, place, source);
  const parts = associationsOf(item).map(({ key, value }) =>
    ninjsArticlesOf(name, value, itemAt(place, key), source, depth + 1),
  );
  // That a picture within an item has no text is no fault.
  const within = joined(
    parts.map((part) => ({ ...part, faults: part.faults.filter(({ code }) => code === "too-deep") })),
  );
  const all = joined([own ?? joined([]), within]);
  if (all.articles.length || all.notices.length || all.faults.length) return all;
  return faulty(
    new InputError("no-text", place.file, `${placeName(place)}: this item has no text in it. Give one with a body.`),
  );
}

function ownText(name: string, item: Json, place: Place, source: string | undefined): Ingest | null {
  const status = textIn(item.pubStatus ?? item.pubstatus)?.replace(/^stat:/, "");
  const title = headlineOf(item);
  const called = `${placeName(place)}${title ? ` (“${title}”)` : ""}`;
  const canceled = canceledItem({ called, status });
  if (canceled) return canceled;
  const body = bodyOf(item);
  if (!body) return null;
  const embargo = textIn(item.embargoedUntil ?? item.embargoed);
  const note = textIn(item.edNote ?? item.ednote);
  const uri = textIn(item.uri);
  const version = textIn(item.version);
  return articleOf(
    {
      place,
      id: uri && version ? `${uri}:${version}` : uri,
      title,
      text: body.text,
      format: body.format,
      sources: [source, hostOf(uri), textIn(item.by ?? item.byline), stemOf(name)],
      published: textIn(
        item.versionCreated ??
          item.versioncreated ??
          item.contentCreated ??
          item.contentcreated ??
          item.firstCreated ??
          item.firstcreated,
      ),
      url: /^https?:/.test(uri ?? "") ? uri : undefined,
      complete: body.complete,
    },
    statusNotices({ called, status, embargo, notes: [note] }),
  );
}

interface Body {
  readonly text: string;
  readonly role: string;
  readonly type: string;
}

/** Roles of texts that stand for the article without being it: "summary", "teaser_short". */
const SHORT = /summary|teaser|abstract|lead|intro|caption|social|tweet|push|snippet/i;

/** The plain body where there is one that is whole, else the one with markup; a summary where there is nothing else. */
function bodyOf(item: Json) {
  const bodies = [
    ...listOf(item.bodies)
      .filter(isObject)
      .map(
        (body): Body => ({
          text: textIn(body.value) ?? "",
          role: textIn(body.role) ?? "",
          type: textIn(body.contentType ?? body.contenttype) ?? "",
        }),
      ),
    ...Object.entries(item)
      .filter(([key]) => BODY.test(key))
      .map(([key, value]): Body => ({ text: textIn(value) ?? "", role: key.slice(5), type: "" })),
  ].filter(({ text }) => text.trim() !== "");
  const whole = bodies.filter(({ role }) => !SHORT.test(role));
  const described = item.type !== undefined && item.type !== "text" ? [] : descriptionsOf(item);
  const among = whole.length ? whole : bodies.length ? bodies : described;
  if (!among.length) return null;
  const longest = Math.max(...among.map(({ text }) => lengthOf(text)));
  const enough = among.filter(({ text }) => lengthOf(text) >= 0.8 * longest);
  const chosen =
    enough.find(({ type, text }) => /^text\/plain/i.test(type) && formatOfText(text) === "text") ??
    enough.find(({ text }) => formatOfText(text) === "text") ??
    enough[0]!;
  const partial = (textIn(item.representationType ?? item.representationtype) ?? "") === "partial";
  return {
    text: chosen.text,
    // "AT&T &co; <5": a plain body is plain, whatever it looks like.
    format: /^text\/plain/i.test(chosen.type) ? ("text" as const) : formatOfText(chosen.text),
    complete: whole.length > 0 && !partial,
  };
}

const descriptionsOf = (item: Json): Body[] =>
  [
    ...listOf(item.descriptions)
      .filter(isObject)
      .map(({ value }) => textIn(value)),
    ...Object.entries(item)
      .filter(([key]) => /^description_\w+$/.test(key))
      .map(([, value]) => textIn(value)),
  ].flatMap((text) => (text === undefined ? [] : [{ text, role: "description", type: "" }]));

function headlineOf(item: Json): string | undefined {
  const headlines = listOf(item.headlines).filter(isObject);
  const main = headlines.find(({ role }) => /^(?:main|headline)$/i.test(textIn(role) ?? "")) ?? headlines[0];
  const pattern = Object.keys(item).filter((key) => /^headline_\w+$/.test(key));
  const named = pattern.find((key) => key === "headline_main") ?? pattern[0];
  return (
    textIn(main?.value) ?? textIn(item.headline) ?? (named ? textIn(item[named]) : undefined) ?? textIn(item.title)
  );
}

/** Who provides it; else the first that is named at all. */
function sourceOf(item: Json): string | undefined {
  const sources = [item.infoSources, item.infosources, item.infosource].flatMap(listOf).filter(isObject);
  const provider = sources.find(({ role, rel }) => /provider|publisher|distributor/i.test(textIn(role ?? rel) ?? ""));
  return (
    textIn(provider?.name) ??
    sources.map(({ name, literal }) => textIn(name) ?? textIn(literal)).find((text) => text !== undefined) ??
    textIn(item.copyrightHolder ?? item.copyrightholder)
  );
}

/** Items within an item: named fields in 1.x, a list from 2.x on. */
const associationsOf = ({ associations }: Json): { key: string; value: Json }[] =>
  (Array.isArray(associations)
    ? associations.map((value, i) => ({ key: String(i + 1), value: value as unknown }))
    : isObject(associations)
      ? Object.entries(associations).map(([key, value]) => ({ key, value }))
      : []
  ).flatMap(({ key, value }) => (isObject(value) ? [{ key, value }] : []));
