import { describe, expect, it } from "vitest";
import { tagsIn } from "../../../src/format/html/tags.js";

const hidden = (text: string, quote = "") => {
  const start = text.indexOf(quote);
  const owner = { id: "f1", look: "high", number: "1" };
  const segments = quote ? [{ start, end: start + quote.length, owner, closes: [] }] : [];
  return tagsIn(text, segments).map((tag) => text.slice(tag.start, tag.end));
};

describe("what a page's source hides from a reader", () => {
  it("is its tags, comments, and the elements that no reader sees", () => {
    expect(hidden("<p class='a'>One <b>two</b></p>")).toEqual(["<p class='a'>", "<b>", "</b>", "</p>"]);
    expect(hidden("a<!-- <p>no</p> -->b")).toEqual(["<!-- <p>no</p> -->"]);
    expect(hidden("a<script>x < y</script>b<style>p{}</style>")).toEqual([
      "<script>x < y</script>",
      "<style>p{}</style>",
    ]);
  });

  it("is not a sign of comparison, nor a tag that never ends", () => {
    expect(hidden("3 < 4 and 5 <6")).toEqual([]);
    expect(hidden("a <b")).toEqual([]);
    expect(hidden("a <!-- b")).toEqual([]);
  });

  it("is never what is quoted", () => {
    const data = '<script type="application/ld+json">{"headline": "Ferry sinks"}</script>';
    expect(hidden(data, "Ferry sinks")).toEqual(['<script type="application/ld+json">', "</script>"]);
    expect(hidden('<img alt="Ferry"> <p>', "Ferry")).toEqual(["<p>"]);
  });

  it("may stand inside what is quoted, but not end it", () => {
    expect(hidden("<p>Envoy <b>Ana</b> Ruiz", "Envoy <b>Ana</b> Ruiz")).toEqual(["<p>", "<b>", "</b>"]);
    expect(hidden('<p>Envoy <b class="x">Ana', 'Envoy <b class="x')).toEqual(["<p>"]);
  });

  it("is found in linear time", () => {
    const started = performance.now();
    hidden("<script ".repeat(50_000));
    hidden("<!-- ".repeat(50_000));
    hidden("<".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
