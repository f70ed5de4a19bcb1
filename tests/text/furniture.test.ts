import { describe, expect, it } from "vitest";
import { clean } from "../../src/text/clean.js";
import { markupOf } from "../../src/text/markup.js";

const linesOf = (html: string) =>
  clean(html, "html")
    .text.split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const STORY =
  "<p>The ferry Aurora ran aground off Port Ellery on Monday with 40 people on board, the coast guard said.</p>";
const SAID = ["The ferry Aurora ran aground off Port Ellery on Monday with 40 people on board, the coast guard said."];

describe("what is no part of an article", () => {
  it.each([
    ["a menu", "<nav><ul><li><a href=/>Home</a></li></ul></nav>"],
    ["a script with a tag in it", '<script>if (a < b) document.write("<p>No.</p>")</script>'],
    ["a comment with a tag in it", "<!-- <p>Twelve died.</p> > -->"],
    ["a caption", "<figure><img alt='x > y'><figcaption>The Aurora in 2019.</figcaption></figure>"],
    ["a caption by its class", '<div class="wp-caption-text">The Aurora in 2019.</div>'],
    [
      "links to others",
      "<div><h3>More</h3><ul><li><a>Ferry sinks</a></li><li><a>Bridge opens</a></li></ul></div>".replace(
        "<h3>More</h3>",
        "",
      ),
    ],
    ["a link to another by itself", "<p><a href=/2>Read more: Bridge opens after nine years</a></p>"],
    [
      "related articles by their class",
      '<section class="c-relatedStories"><p>Nine died in 2001 when a ferry sank.</p></section>',
    ],
    [
      "more articles by another class",
      '<div class="jp-relatedposts"><p>Nine died in 2001 when a ferry sank.</p></div>',
    ],
    ["a banner on cookies", '<div id="cookie-consent"><p>We use cookies to count 12 visitors.</p></div>'],
    ["a form", "<form><label>Your address</label><button>Send</button></form>"],
    [
      "what readers wrote",
      `<section id="comments">${"<p>I was there and saw 90 people in the water, believe me.</p>".repeat(9)}</section>`,
    ],
    [
      "what is not shown",
      '<p hidden>Draft: 9 died.</p><p style="display: none">Draft.</p><p aria-hidden="true">Draft.</p>',
    ],
    ["a dialogue", '<div role="dialog"><p>Sign up for our letter.</p></div>'],
    ["an aside", "<aside><p>The Aurora was built in 1998.</p></aside>"],
    ["an open script at the end", "<script>var a = '<p>No.</p>'"],
  ])("%s is not read", (_, html) => {
    expect(linesOf(STORY + html)).toEqual(SAID);
  });

  it.each([
    ["a form around the page", `<form action="x">${STORY}</form>`],
    ["a section's mark on the article", `<div class="social-affairs">${STORY}</div>`],
    ["a menu that is never closed", `<nav><a href=/>${STORY}`.replace("<a href=/>", "")],
    ["an upper-case page", STORY.replaceAll("<p>", "<P>").replaceAll("</p>", "</P>")],
    ["a > within an attribute", STORY.replace("<p>", '<p data-x="a > b">')],
    [
      "a paragraph that ends by the next one's start",
      `${STORY.replace("</p>", "")}<p class="promo">Buy now.<p hidden>x`,
    ],
  ])("%s is", (_, html) => {
    expect(linesOf(html)).toEqual(SAID);
  });

  it("a sentence that is a link as a whole is read", () => {
    expect(linesOf(`${STORY}<p><a href=/x>All of them were saved.</a></p>`)).toEqual([
      ...SAID,
      "All of them were saved.",
    ]);
  });

  it("a banner with the headline in it is read", () => {
    expect(linesOf(`<div role="banner"><h1>Ferry aground</h1></div>${STORY}`)).toEqual(["## Ferry aground", ...SAID]);
  });

  it("a < that begins no tag is a <", () => {
    expect(linesOf("<p>It fell to <5 degrees & rose to >9.</p>")).toEqual(["It fell to <5 degrees & rose to >9."]);
  });
});

describe("markup", () => {
  it("has each element with its place, closed by hand or by the next", () => {
    const html = "<ul><li>one<li>two</ul><p>three<div>four</div>";
    const { elements } = markupOf(html);
    expect(elements.map(({ name, start, end, own }) => [name, html.slice(start, end), own])).toEqual([
      ["ul", "<ul><li>one<li>two</ul>", 0],
      ["li", "<li>one", 3],
      ["li", "<li>two", 3],
      ["p", "<p>three", 5],
      ["div", "<div>four</div>", 4],
    ]);
  });

  it.each([
    ["quotes that never end", '<a href="'],
    ["tags that never end", "<a "],
    ["paragraphs that never end", "<p><b>"],
    ["closing tags of nothing", "</b>"],
    ["scripts that never end", "<script>"],
    ["comments that never end", "<!--"],
    ["deep nesting", "<div><ul><li>"],
    ["marks of nothing", "<<"],
    ["emphasis that never ends", "<b>a"],
    ["a paragraph around a table of divisions", "<p><table><td><div><div>"],
  ])("is read in linear time with %s", (_, piece) => {
    const time = (n: number) => {
      const html = piece.repeat(n);
      const from = performance.now();
      markupOf(html);
      clean(html, "html");
      return performance.now() - from;
    };
    time(2000);
    expect(time(80_000)).toBeLessThan(3000);
  });
});
