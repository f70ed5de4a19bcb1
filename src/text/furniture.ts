import { attributesOf, type Element, type Markup } from "./markup.js";
import type { Span } from "./offsets.js";

/** Never read as the article, however long. */
const NEVER = new Set(
  (
    "script style noscript template svg head nav footer figure figcaption iframe button select textarea dialog " +
    // NITF's pictures with their captions
    "video audio object canvas media"
  ).split(" "),
);
/** Elements whose closing tag may be missing without their taking in the rest of the page. */
const OPEN_ENDED = new Set("p li td th tr dt dd option script style textarea".split(" "));
/** Not read, unless the article stands in them: some sites wrap a whole page in a form. */
const SELDOM = new Set(["aside", "form"]);
/** Never furniture by their name alone. */
const FRAMES = new Set("html body main article h1 br hr wbr img".split(" "));

const ROLES = new Set(
  "navigation complementary banner contentinfo dialog alertdialog search toolbar menu menubar".split(" "),
);

/** Parts of class names and ids: class="c-cookie-banner", id="comments". Furniture however much there is of it. */
const STRONG = new Set("comments commentlist disqus cookie cookies consent gdpr ccpa".split(" "));
/** The same, unless most of the text stands in it: class="social-affairs" may be a section's mark on the article. */
const WEAK = new Set(
  (
    "comment recommended recommendations recirc recirculation newsletter newsletters subscribe signup promo promos " +
    "promotion advert adverts advertisement advertisements ad ads sponsored outbrain taboola share sharing sharebar " +
    "social caption captions credit byline breadcrumb breadcrumbs sidebar nav navigation navbar menu pagination " +
    "toolbar trending popular mostread"
  ).split(" "),
);
// "related", "relatedposts", "relatedlinks"
const RELATED = /^related(?:$|posts|articles|stories|links|content|news)/;
/** Two parts in a row: class="most-read", class="u-visually-hidden". */
const PAIRS =
  /-(?:most-read|read-more|read-next|read-also|also-read|see-also|sign-up|sr-only|visually-hidden|screen-reader|more-stories|more-on)-/;

/** More of the page's text than that is no furniture. */
const MOST = 0.5;

/** Places of a page that are no part of its article: menus, captions, banners, links to other articles, comments. */
export function furnitureOf(html: string, { tags, elements }: Markup): Span[] {
  const spans: Span[] = tags.filter((tag) => tag.name === "!" && html.startsWith("<!--", tag.start));
  const total = elements.reduce((most, element) => Math.max(most, element.letters), 0);
  const heads = elements.filter(({ name }) => name === "h1" || name === "main").map(({ start }) => start);
  let until = 0;
  let head = 0;
  for (const element of elements) {
    while (head < heads.length && heads[head]! <= element.start) head++;
    if (element.start < until) continue;
    const holdsHead = head < heads.length && heads[head]! < element.end;
    if (!isFurniture(html, element, total, holdsHead)) continue;
    until = element.end;
    spans.push({ start: element.start, end: element.end });
  }
  return disjoint(spans);
}

function isFurniture(html: string, element: Element, total: number, holdsHead: boolean): boolean {
  const { name, letters } = element;
  if (FRAMES.has(name) || !(element.closed || OPEN_ENDED.has(name))) return false;
  if (NEVER.has(name)) return true;
  if (holdsHead) return false;
  const most = letters > MOST * total;
  if (SELDOM.has(name)) return !most;
  const attributes = element.inner - element.start > name.length + 2 ? attributesOf(html, element) : {};
  const words = wordsOf(`${attributes.class ?? ""} ${attributes.id ?? ""}`);
  if (words.some((word) => STRONG.has(word))) return true;
  if (most) return false;
  return (
    ROLES.has(attributes.role ?? "") ||
    attributes.hidden !== undefined ||
    attributes["aria-hidden"] === "true" ||
    /display\s*:\s*none/i.test(attributes.style ?? "") ||
    words.some((word) => WEAK.has(word) || RELATED.test(word)) ||
    PAIRS.test(`-${words.join("-")}-`) ||
    isLinkList(html, element)
  );
}

/** "relatedStories c-share" is related, stories, c, share. */
const wordsOf = (names: string): string[] =>
  names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const LISTS = new Set("ul ol p div section dl table".split(" "));

/** Links and next to nothing beside them, which are no sentences: "Read more: Ferry sinks off the coast". */
function isLinkList(html: string, { name, inner, end, letters, linked }: Element): boolean {
  if (!LISTS.has(name) || letters === 0 || linked < 0.8 * letters) return false;
  // The whole text of a link may be a sentence of the article: "<p><a>It sank on Monday.</a></p>".
  return !/[.!?]["'”’)]?\s*<\/a>/i.test(html.slice(inner, Math.min(end, inner + 4000)));
}

/** Spans in order, those within others left out. */
function disjoint(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let until = 0;
  return spans.filter(({ start, end }) => {
    if (start < until) return false;
    until = end;
    return true;
  });
}
