import type { Element } from "../text/markup.js";

/** An attribute that no page has: it carries an element's number through the parser. */
const MARK = "data-secondsource";
/** Pages with more elements than this are no articles, and take long. */
const MOST_ELEMENTS = 100_000;

/** Deeper nesting is no page's, and more than the parsers bear, which call themselves for each level. */
const DEEPEST = 400;

/** As much of a node of the parsed page as is asked for here. */
interface Part {
  readonly querySelectorAll: (selector: string) => Iterable<{ readonly getAttribute: (name: string) => string | null }>;
}

/**
 * Which of a page's blocks are its article, by Mozilla's Readability: indices into `elements`. It works on a parsed
 * copy in which every block carries its number, so that each is found again in the page as given. Null where it finds
 * none, or the page is too large. Both libraries are loaded when they are first needed.
 */
export async function articleBlocks(html: string, elements: readonly Element[]): Promise<readonly number[] | null> {
  if (elements.length > MOST_ELEMENTS || depthOf(elements) > DEEPEST) return null;
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import("linkedom/worker"),
    import("@mozilla/readability"),
  ]);
  const parts: string[] = [];
  let from = 0;
  elements.forEach(({ own, start, name }, i) => {
    if (!own) return;
    const at = start + 1 + name.length;
    parts.push(html.slice(from, at), ` ${MARK}="${i}"`);
    from = at;
  });
  parts.push(html.slice(from));
  const { document } = parseHTML(parts.join(""));
  const reader = new Readability<Part>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    disableJSONLD: true,
    serializer: (node) => node as unknown as Part,
  });
  const content = reader.parse()?.content;
  if (!content) return null;
  return [...content.querySelectorAll(`[${MARK}]`)]
    .map((node) => Number(node.getAttribute(MARK)))
    .sort((a, b) => a - b);
}

function depthOf(elements: readonly Element[]): number {
  const ends: number[] = [];
  let deepest = 0;
  for (const { start, end } of elements) {
    while (ends.length && ends.at(-1)! <= start) ends.pop();
    ends.push(end);
    deepest = Math.max(deepest, ends.length);
  }
  return deepest;
}
