import { attributesOf, type Element } from "../text/markup.js";
import { decodeEntities } from "../values/entities.js";
import { hostOf } from "./article.js";
import { type LinkedArticle, linkedArticlesOf } from "./json-ld.js";

/** What a page says of its article, beside the article itself. */
export interface PageHead {
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  readonly url: string | undefined;
  /** The article's text in the page's data. */
  readonly body: string | undefined;
  /** What its publisher says was corrected in it. */
  readonly corrections: readonly string[];
}

/** Reads JSON-LD first, then what pages say in <meta>, <link>, <time>, <h1> and <title>. */
export function headOf(html: string, elements: readonly Element[]): PageHead {
  const named = (name: string) => elements.filter((element) => element.name === name);
  const contentOf = (element: Element): string => {
    const end = html.lastIndexOf("</", element.end - 1);
    return html.slice(
      element.inner,
      Math.max(element.inner, element.closed && end >= element.inner ? end : element.end),
    );
  };
  const metas = new Map<string, string>();
  for (const element of named("meta")) {
    const { property, name, itemprop, content } = attributesOf(html, element);
    const key = (property ?? name ?? itemprop)?.toLowerCase();
    if (key && content?.trim() && !metas.has(key)) metas.set(key, decodeEntities(content));
  }
  const meta = (...keys: readonly string[]) => keys.map((key) => metas.get(key)).find((value) => value !== undefined);
  const canonical = named("link")
    .map((element) => attributesOf(html, element))
    .find(({ rel, href }) => rel?.toLowerCase() === "canonical" && href);
  const address = canonical?.href === undefined ? meta("og:url") : decodeEntities(canonical.href);
  const data = linkedOf(
    named("script")
      .filter((e) => isLinkedData(html, e))
      .map(contentOf),
    address,
  );
  const h1s = named("h1").filter(({ letters }) => letters > 0);
  const title = named("title")[0];
  const site = data?.publisher ?? meta("og:site_name", "application-name", "dc.publisher", "publisher");
  return {
    title:
      data?.headline ??
      (h1s.length === 1 ? contentOf(h1s[0]!) : undefined) ??
      meta("og:title", "twitter:title", "dc.title") ??
      (title ? withoutSite(decodeEntities(contentOf(title)), site, html.slice(title.end)) : undefined),
    published:
      data?.published ??
      meta(
        "article:published_time",
        "datepublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "pubdate",
        "parsely-pub-date",
      ) ??
      named("time")
        .map((element) => attributesOf(html, element).datetime)
        .find((value) => value),
    publisher: site,
    authors: [
      ...(data?.authors ?? []),
      ...[meta("author", "article:author", "dc.creator")].flatMap((a) => (a && !hostOf(a) ? [a] : [])),
    ],
    url: address && hostOf(address) ? address : data?.url && hostOf(data.url) ? data.url : undefined,
    corrections: data?.corrections ?? [],
    body: data?.body === undefined ? undefined : decodedBody(data.body),
  };
}

const isLinkedData = (html: string, element: Element): boolean =>
  /^application\/ld\+json/i.test(attributesOf(html, element).type?.trim() ?? "");

/** The page's own article among all that its data holds: the one at its address, else the one with most to say. */
function linkedOf(scripts: readonly string[], address: string | undefined): LinkedArticle | undefined {
  const found = scripts.flatMap((script) => {
    try {
      // Some pages wrap their data in a comment or CDATA.
      return linkedArticlesOf(
        JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, "")),
      );
    } catch {
      // Data that nobody can read is as good as none: the page is there.
      return [];
    }
  });
  const own = address ? found.filter(({ url }) => url && sameAddress(url, address)) : [];
  const among = own.length ? own : found;
  return among.find(({ body }) => body !== undefined) ?? among[0];
}

const sameAddress = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|[?#].*$/g, "").replace(/\/$/, "");

/** Some write the body with entities, some with tags too: then it is read as HTML, else once here. */
const decodedBody = (body: string): string => (/<\/?[a-z][^<>]*>/i.test(body) ? body : decodeEntities(body));

/** Letters; what is longer is no title but a page that never closes one. */
const LONGEST_TITLE = 1000;

/**
 * "Ferry sinks | Coast Herald": the site's name in a page's title is no part of the headline. Where the page does not
 * say its name, the headline is the part that stands in the page as well.
 */
function withoutSite(written: string, site: string | undefined, shown: string): string {
  // One space each first: a pattern with runs of white space on both sides takes their square.
  const title = written
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_TITLE)
    .replace(/[\ud800-\udbff]$/, "");
  const parts = title.split(/ [|–—·»-] /);
  if (parts.length < 2) return title;
  const own = parts.filter((part) => part.trim() !== site);
  if (own.length < parts.length) return own.join(" – ");
  const found = own.filter((part) => shown.includes(part.trim()));
  if (found.length && found.length < parts.length) return found.reduce((a, b) => (b.length > a.length ? b : a));
  const last = parts.at(-1)!;
  return last.split(" ").length > 4 ? title : title.slice(0, title.lastIndexOf(last)).replace(/ [|–—·»-] $/, "");
}
