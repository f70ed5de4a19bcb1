import type { Span } from "./offsets.js";

/** A tag or a comment as it stands in the page. */
export interface Tag extends Span {
  /** Lower case; "!" for comments, declarations and processing instructions. */
  readonly name: string;
  readonly closing: boolean;
}

/** An element of a page, from its opening tag to after its closing one. */
export interface Element extends Span {
  readonly name: string;
  /** Where its opening tag ends. */
  readonly inner: number;
  /** Has it a closing tag of its own? */
  closed: boolean;
  end: number;
  /** Characters of text in it, white space aside; those of scripts and styles are none. */
  letters: number;
  /** How many of them stand in links. */
  linked: number;
  /** How many are its own or its inline children's, and in no block within it. */
  own: number;
  /** Where those begin and end; empty where there are none. */
  ownFrom: number;
  ownTo: number;
}

export interface Markup {
  readonly tags: readonly Tag[];
  /** In the order of their starts; comments are no elements. */
  readonly elements: readonly Element[];
}

const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr basefont frame keygen command".split(" "),
);
/** Their content is no markup. */
const RAW = new Set("script style textarea title xmp iframe noembed noframes".split(" "));
/** Opening one of these ends an open paragraph, as HTML has it. */
const ENDS_PARAGRAPH = new Set(
  (
    "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header " +
    "hr main menu nav ol p pre section table ul"
  ).split(" "),
);
/** Opening the first ends an open one of the second, unless one of the third stands between. */
const ENDS: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  li: [["li"], ["ul", "ol", "menu"]],
  dt: [["dt", "dd"], ["dl"]],
  dd: [["dt", "dd"], ["dl"]],
  tr: [["tr", "td", "th"], ["table"]],
  td: [
    ["td", "th"],
    ["table", "tr"],
  ],
  th: [
    ["td", "th"],
    ["table", "tr"],
  ],
  option: [["option"], ["select"]],
};
/** What is left open further up than this stays open: no page is so deep. */
const DEEPEST = 200;
/** Text of these belongs to the block around them. */
const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q rp rt ruby s samp small span strike " +
    "strong sub sup time tt u var wbr org person location money num chron em.text"
  ).split(" "),
);

/**
 * The tags and elements of a page, however broken, each with its place in the text as given. Linear in its length.
 * Closing tags that may be left out ("<li>", "<p>") are; one that closes nothing is passed over.
 */
export function markupOf(html: string): Markup {
  const tags: Tag[] = [];
  const elements: Element[] = [];
  const stack: Element[] = [];
  /** The open ones that are no inline ones. */
  const blocks: Element[] = [];
  const open = new Map<string, number>();
  let letters = 0;
  let linked = 0;
  const close = (at: number, closed: boolean, end = at) => {
    const element = stack.pop()!;
    if (blocks.at(-1) === element) blocks.pop();
    open.set(element.name, open.get(element.name)! - 1);
    element.end = end;
    element.closed = closed;
    element.letters = letters - element.letters;
    element.linked = linked - element.linked;
  };
  const closeTo = (names: readonly string[], scopes: readonly string[], at: number) => {
    if (!names.some((name) => open.get(name))) return;
    let depth = stack.length - 1;
    while (depth >= 0 && !names.includes(stack[depth]!.name)) {
      if (scopes.includes(stack[depth]!.name) || depth < stack.length - DEEPEST) return;
      depth--;
    }
    while (stack.length > depth && depth >= 0) close(at, false);
  };
  const addText = (from: number, to: number) => {
    let count = 0;
    for (let i = from; i < to; i++) if (html.charCodeAt(i) > 32 && html.charCodeAt(i) !== 0xa0) count++;
    if (!count) return;
    letters += count;
    if (open.get("a")) linked += count;
    const block = blocks.at(-1) ?? stack[0];
    if (!block) return;
    if (!block.own) block.ownFrom = from;
    block.own += count;
    block.ownTo = to;
  };
  const ends = endings(html);
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf("<", at);
    addText(at, next < 0 ? html.length : next);
    if (next < 0) break;
    const tag = tagAt(html, next, ends);
    if (!tag) {
      addText(next, next + 1);
      at = next + 1;
      continue;
    }
    tags.push(tag);
    at = tag.end;
    const { name } = tag;
    if (name === "!") continue;
    if (tag.closing) {
      if (!open.get(name)) continue;
      while (stack.at(-1)!.name !== name) close(next, false);
      close(next, true, tag.end);
      continue;
    }
    if (ENDS_PARAGRAPH.has(name)) closeTo(["p"], ["table", "td", "th", "button", "object"], next);
    const implied = ENDS[name];
    if (implied) closeTo(implied[0], implied[1], next);
    const element: Element = {
      name,
      start: next,
      inner: tag.end,
      end: tag.end,
      closed: true,
      letters,
      linked,
      own: 0,
      ownFrom: 0,
      ownTo: 0,
    };
    elements.push(element);
    if (VOID.has(name) || (html[tag.end - 2] === "/" && name !== "script")) {
      element.letters = element.linked = 0;
      continue;
    }
    stack.push(element);
    if (!INLINE.has(name)) blocks.push(element);
    open.set(name, (open.get(name) ?? 0) + 1);
    if (RAW.has(name)) {
      const end = ends.raw(name, at);
      at = end < 0 ? html.length : end;
    }
  }
  while (stack.length) close(html.length, false);
  return { tags, elements };
}

interface Endings {
  /** Where a text next stands from a place on, or -1; what is not there any more is not searched for again. */
  readonly find: (what: string, from: number) => number;
  readonly raw: (name: string, from: number) => number;
}

function endings(html: string): Endings {
  const gone = new Set<string>();
  const find = (what: string, from: number): number => {
    if (gone.has(what)) return -1;
    const at = html.indexOf(what, from);
    if (at < 0) gone.add(what);
    return at;
  };
  const raw = (name: string, from: number): number => {
    if (gone.has(`</${name}`)) return -1;
    // "</SCRIPT >" ends a script as well, "</script'" within it does not.
    const pattern = new RegExp(`</${name}(?=[\\s/>])`, "gi");
    pattern.lastIndex = from;
    const at = pattern.exec(html)?.index ?? -1;
    if (at < 0) gone.add(`</${name}`);
    return at;
  };
  return { find, raw };
}

/** The tag that begins at a "<"; null where it is only a "<". */
function tagAt(html: string, start: number, ends: Endings): Tag | null {
  const other = (end: number): Tag => ({ name: "!", closing: false, start, end: end < 0 ? html.length : end });
  if (html.startsWith("<!--", start)) {
    const end = ends.find("-->", start + 2);
    return other(end < 0 ? -1 : end + 3);
  }
  if (html[start + 1] === "!" || html[start + 1] === "?") {
    const end = ends.find(">", start);
    return end < 0 ? null : other(end + 1);
  }
  const closing = html[start + 1] === "/";
  const from = start + (closing ? 2 : 1);
  if (!/[a-zA-Z]/.test(html[from] ?? "")) return null;
  let at = from;
  while (at < html.length && /[\w:.-]/.test(html[at]!)) at++;
  const name = html.slice(from, at).toLowerCase();
  while (at < html.length && html[at] !== ">") {
    // "<5 people": no tag stands open at the next one's mark, unless in quotes.
    if (html[at] === "<") return null;
    const quote = html[at];
    if ((quote === '"' || quote === "'") && /=\s*$/.test(html.slice(Math.max(start, at - 8), at))) {
      const end = ends.find(quote, at + 1);
      if (end >= 0) at = end;
    }
    at++;
  }
  return at < html.length ? { name, closing, start, end: at + 1 } : null;
}

/** The attributes of an element, names in lower case, values as they stand with entities unread. */
export function attributesOf(html: string, { start, inner, name }: Element): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  const tag = html.slice(start + 1 + name.length, inner - 1);
  // class="lead wide", hidden, data-n=3, content='It said "no"'
  for (const match of tag.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    const key = match[1]!.toLowerCase();
    if (!Object.hasOwn(attributes, key)) attributes[key] = match[2] ?? match[3] ?? match[4] ?? "";
  }
  return attributes;
}
