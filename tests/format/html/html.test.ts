import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../../scripts/compile-report.mjs";
import { html } from "../../../src/format/html.js";
import { type Article, check, type Evidence, type Report } from "../../../src/index.js";
import { shownArticles, storyNames } from "../../fixture-story.js";
import { at, finding, HOSTILE, markedWords, pageOf, position, reportOf } from "./page.js";

/** What the page shows of words: line ends are those of its blocks, and no page can hold half a surrogate pair. */
const asShown = (text: string): string =>
  text.replace(/\r?\n/g, "").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/gu, "\ufffd");

function expectSound(page: string): void {
  // Attribute values hold no ">": escapeText sees to that, so a tag ends at the first.
  const bare = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, "");
  const open: string[] = [];
  for (const [, close, name = "", own] of bare.matchAll(/<(\/)?([a-z][a-z0-9]*)[^<>]*?(\/)?>/g)) {
    if (own || /^(?:meta|br|rect)$/.test(name)) continue;
    if (close) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
  const ids = [...bare.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  const known = new Set(ids);
  const named = [...bare.matchAll(/ (?:href="#|aria-labelledby="|aria-describedby=")([^"]*)"/g)].map(([, id]) => id!);
  expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
  expect(bare).not.toMatch(/ style="| on[a-z]+="|<(?:img|link|iframe|object|base|form)\b/);
}

describe("the page", () => {
  it.each(storyNames)("marks every quoted place of %s exactly, and each text stands once", async (name) => {
    const articles = await shownArticles(name);
    const report = check(articles, { minConfidence: 0 });
    const written = html(report, articles);
    expectSound(written);
    const page = pageOf(report, articles);
    const numbers = new Map(page.all(".f").map((f) => [f.id.slice(1), f]));
    expect(numbers.size).toBe(report.discrepancies.length);
    const quotes = report.discrepancies.flatMap((d) =>
      [...new Set(d.positions.flatMap((p, i) => p.evidence.map((e) => `${i}${key(e)}`)))].map((k) =>
        asShown(k.slice(k.indexOf("\u0000") + 1)),
      ),
    );
    const marked = [...numbers.keys()].flatMap((number) => markedWords(page, Number(number)));
    expect(marked.sort()).toEqual(quotes.sort());
    const texts = page.all(".text .body").map((body) => body.textContent?.replace(/\n/g, ""));
    expect(texts).toEqual(articles.map(({ text }) => asShown(text)));
  });

  const key = (e: Evidence) => `${e.article}/${e.field}/${e.start}/${e.end}\u0000${e.quote}`;

  it("allows the one style and the one script that are in it, and nothing else", () => {
    const page = html(reportOf([], {}));
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page)!;
    const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(page)!;
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    );
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<style>"));
  });

  it("is compiled from its sources: else run npm run report:compile", async () => {
    expect(readFileSync("src/format/html/generated.ts", "utf8") === (await compile())).toBe(true);
  });

  it("asks for nothing: no address in style or script", () => {
    const page = html(reportOf([], {}));
    expect(page).not.toMatch(/url\(|@import|fetch\(|XMLHttp|https?:/);
  });
});

describe("what an article or a report holds", () => {
  const page = (words: string) => {
    const articles: Article[] = ["one", "two"].map((id) => ({
      id: `${id} ${words}`,
      source: `${id} ${words}`,
      title: `Title ${words}`,
      text: `Before ${words} after.\n${words}`,
      url: words,
      publishedAt: words,
    }));
    const evidence = articles.map((article) => at(article, words));
    const quotes = evidence.map((place, i) =>
      position(words, articles[i]!.source, [place, at(articles[i]!, words, "title")]),
    );
    const notice = { code: words, article: articles[0]!.id, text: words, evidence: evidence[0]! };
    const report = reportOf(articles, {
      discrepancies: [
        finding({
          id: words,
          level: words,
          question: words,
          message: `m ${words}`,
          advice: words,
          positions: quotes,
          because: [{ by: words, weight: 1, text: `b ${words}` }],
        }),
        finding({ kind: "uncorroborated", severity: "medium", positions: [quotes[0]!], silent: [articles[1]!.id] }),
        finding({ kind: "uncorroborated", severity: "low", positions: [quotes[1]!] }),
        finding({ kind: "spelling", severity: "info", positions: quotes }),
        finding({ kind: "title", severity: "info", question: words, positions: quotes, superseded: true }),
      ],
      agreements: [{ question: words, position: quotes[0]! }],
      notices: [notice, { ...notice, code: "suppressed" }],
    });
    return { report, articles };
  };

  it.each(HOSTILE.map((words) => [words] as const))("is text and nothing else: %j", (words) => {
    const { report, articles } = page(words);
    const written = html(report, articles);
    expectSound(written);
    expect(written.match(/<script/g)).toHaveLength(1);
    expect(written).not.toMatch(/\p{Surrogate}/u);
    const parsed = pageOf(report, articles);
    expect(
      parsed
        .all("a[href]")
        .map((a) => a.getAttribute("href"))
        .filter((href) => !href!.startsWith("#")),
    ).toEqual([]);
    expect(parsed.byId("q1")!.textContent).toBe(asShown(words));
    expect(markedWords(parsed, 1)).toEqual([words, words, words, words].map(asShown));
  });

  it("leads to its own address only where that is one of the web", () => {
    const article = { id: "a", source: "Coast Herald", text: "Text.", url: "https://coast.example/a?b=1&c=2" };
    expect(html(reportOf([article], {}), [article])).toContain('href="https://coast.example/a?b=1&amp;c=2"');
    const other = { ...article, url: "data:text/html,hello" };
    expect(html(reportOf([other], {}), [other])).not.toContain("data:text");
  });
});

describe("without", () => {
  const articles: Article[] = [
    { id: "coast", source: "Coast Herald", text: "At least 14 people were hurt when the ferry sank." },
    { id: "gazette", source: "Harbour Gazette", text: "The coast guard said 9 people were hurt on Friday." },
  ];
  const report: Report = reportOf(articles, {
    discrepancies: [
      finding({
        positions: [
          position("at least 14", "Coast Herald", [at(articles[0]!, "At least 14")]),
          position("9", "Harbour Gazette", [at(articles[1]!, "9")]),
        ],
      }),
    ],
  });

  it("articles it shows the quoted words, and no way to a text", () => {
    const page = pageOf(report);
    expect(page.all("#texts, a.to, [data-places]")).toEqual([]);
    expect(page.all(".pos mark").map((mark) => mark.textContent)).toEqual(["At least 14", "9"]);
    expectSound(html(report));
  });

  it("the text that was checked it marks nothing in another", () => {
    const changed = [articles[0]!, { ...articles[1]!, text: "Now nine people are said to have been hurt." }];
    const page = pageOf(report, changed);
    expect(page.all(".text mark").map((mark) => mark.textContent)).toEqual(["At least 14"]);
    expect(page.all(".pos mark").map((mark) => mark.textContent)).toEqual(["At least 14", "9"]);
  });

  it("findings it says so", () => {
    expect(pageOf(reportOf(articles, {}), articles).all("h1")[0]!.textContent).toBe("No differences found.");
    const suppressed = { code: "suppressed", article: null, text: "2 findings are left out: seen." };
    const page = pageOf(reportOf(articles, { notices: [suppressed] }), articles);
    expect(page.all("h1")[0]!.textContent).toContain("suppressed");
    expect(page.all("details.suppressed")[0]!.textContent).toContain("seen.");
  });

  it("what is suppressed it does not count, and folds it away with its reason", () => {
    const discrepancy = finding({
      positions: [
        position("at least 14", "Coast Herald", [at(articles[0]!, "At least 14")]),
        position("9", "Harbour Gazette", [at(articles[1]!, "9")]),
      ],
    });
    const notices = [{ code: "suppressed", article: null, text: "1 finding is left out: <seen>." }];
    const suppressed = [{ reason: "<seen>", discrepancy }];
    const page = pageOf(reportOf(articles, { notices, suppressed }), articles);
    expect(page.all(".f")).toEqual([]);
    const [aside] = page.all("details.suppressed .aside-list li");
    for (const words of ["How many people were hurt?", "at least 14", "Harbour Gazette", "<seen>"])
      expect(aside!.textContent).toContain(words);
  });

  it("a note of one source it names that source once", () => {
    const second = { ...articles[1]!, id: "gazette-2" };
    const notices = ["gazette", "gazette-2"].map((article) => ({ code: "no-date", article, text: "No date." }));
    const page = pageOf(reportOf([...articles, second], { notices }));
    expect(page.byId("n1")!.querySelector(".where")!.textContent).toBe("Harbour Gazette");
  });
});

describe("the parts", () => {
  const articles: Article[] = ["Coast Herald", "Harbour Gazette", "Island Post"].map((source, i) => ({
    id: `a${i}`,
    source,
    title: `Ferry ${i}`,
    text: `The ferry carried ${i + 10} people.\nIt sank off Port Ellery.`,
  }));
  const positions = articles.map((article, i) => position(`${i + 10}`, article.source, [at(article, `${i + 10}`)]));
  const report = reportOf(articles, {
    discrepancies: [
      finding({ positions }),
      finding({ positions: positions.slice(1), superseded: true, question: "How many now?" }),
      finding({ kind: "uncorroborated", severity: "medium", positions: [positions[2]!] }),
    ],
    agreements: [{ question: "Where?", position: position("Port Ellery", "Coast Herald", [at(articles[0]!, "Port")]) }],
  });
  const page = pageOf(report, articles);

  it("give each position a letter, its sources and their words", () => {
    const columns = page.all("#f1 .pos");
    expect(columns.map((c) => c.querySelector("h4")!.textContent)).toEqual(["A 10", "B 11", "C 12"]);
    expect(columns.map((c) => c.querySelector("mark")!.textContent)).toEqual(["10", "11", "12"]);
    expect(columns[2]!.querySelector("a.to")!.textContent).toBe("Island Post, line 1");
  });

  it("fold away what is out of date", () => {
    expect(page.all("details.superseded #f2")).toHaveLength(1);
    expect(page.all("details.superseded")[0]!.hasAttribute("open")).toBe(false);
  });

  it("name at the top what is apart in the answers, not what they begin with", () => {
    const quotes = ["We were quicker to every ball", "We were quicker to each second ball"];
    const said = finding({
      kind: "quotation",
      positions: quotes.map((answer, i) => position(answer, articles[i]!.source, [at(articles[i]!, "Ellery")])),
    });
    const glance = pageOf(reportOf(articles, { discrepancies: [said] }), articles).all(".glance .answers bdi");
    expect(glance.map((answer) => answer.textContent)).toEqual(["…every ball", "…each second ball"]);
  });

  it("tell in a table who says what", () => {
    const row = page.byId("m1")!;
    expect([...row.querySelectorAll("td")].map((cell) => cell.textContent)).toEqual(["A 10", "B 11", "C 12"]);
    expect(page.byId("m2")!.querySelector("td.none")!.textContent).toBe("nothing");
    expect(page.byId("a1")!.textContent).toContain("Port Ellery");
  });

  it("lead from the words back to their finding, which describes them", () => {
    const link = page.all(".text mark a")[0]!;
    expect([link.getAttribute("href"), link.getAttribute("aria-describedby")]).toEqual(["#f1", "q1"]);
  });
});

describe("long articles and many findings", () => {
  it("are written in linear time, and the text once", () => {
    const line = "The envoy said on Monday that 12 people were hurt near the harbour.\n";
    const text = line.repeat(Math.ceil(1_000_000 / line.length));
    const articles = [
      { id: "a", source: "Coast Herald", text },
      { id: "b", source: "Harbour Gazette", text: text.replace(/\n/g, " ") },
    ];
    const discrepancies = Array.from({ length: 800 }, (_, i) => {
      const start = i * line.length + 30;
      const own = articles.map((article, j) =>
        position(`${j}`, article.source, [
          { article: article.id, field: "text" as const, start, end: start + 9, quote: text.slice(start, start + 9) },
        ]),
      );
      return finding({ positions: own, id: `f${i}` });
    });
    const started = performance.now();
    const page = html(reportOf(articles, { discrepancies }), articles);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(page.length).toBeLessThan(2.4 * text.length + 800 * 4000);
  });
});
