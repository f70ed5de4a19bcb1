import { describe, expect, it } from "vitest";
import { pretty } from "../../src/format/pretty.js";
import { prettyReadings } from "../../src/format/pretty-reading.js";
import { check, read } from "../../src/index.js";
import { ODD } from "./odd-story.js";

describe("on a terminal", () => {
  // Clears the screen, renames the window, colours what follows, turns it around.
  const wild = "\u001b[2J\u001b]0;mine\u0007\u001b[41m\u202e\u2067\u009b1m";
  const articles = ODD.map((article) => ({
    ...article,
    source: `${article.source}${wild}`,
    text: article.text.replace("people were injured", `people ${wild}were injured`),
  }));
  const report = check(articles, { sameStory: true });

  it("no word of an article does anything but stand there", () => {
    const text = pretty(report, articles);
    expect(text).toContain("people");
    expect(
      text +
        prettyReadings(
          articles.map((article) => read(article)),
          articles,
        ),
    ).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  it("colours stay those of the palette", () => {
    const text = pretty(report, articles, { color: true });
    expect(text).toContain("\u001b[1m");
    expect(text.replace(/\u001b\[\d{1,2}m/g, "")).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
