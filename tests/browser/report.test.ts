import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html } from "../../src/format/html.js";
import { type Article, check } from "../../src/index.js";
import { shownArticles } from "../fixture-story.js";
import { at, finding, HOSTILE, position, reportOf } from "../format/html/page.js";
import { launch, WITHOUT_BROWSER } from "./chromium.js";

const folder = mkdtempSync(join(tmpdir(), "report-"));
const fileOf = (name: string): string => join(folder, `${name}.html`);

const hostile: Article[] = ["coast", "harbour"].map((id) => ({
  id,
  source: `${id} ${HOSTILE[0]}`,
  title: `${HOSTILE[1]} ${id}`,
  text: HOSTILE.join("\n"),
  url: "javascript:alert(1)",
}));

/** A page's text is told from tags by Chromium itself. */
const pages: Article[] = [
  {
    id: "page",
    source: "Harbour Gazette",
    format: "html",
    text: "<!doctype html><html><head><title>Ferry</title><style>p{}</style></head><body><p>The ferry&rsquo;s mast <b>sank</b> &unknown;.</p><p>12 <b>people</b> were hurt.</p></body></html>",
  },
  { id: "plain", source: "Coast Herald", text: "\n\n21 people were hurt.\n" },
];

beforeAll(async () => {
  const articles = await shownArticles("miami-talks");
  const report = check(articles);
  writeFileSync(fileOf("story"), html(report, articles));
  writeFileSync(fileOf("quotes"), html(report));
  const quotes = HOSTILE.map((words, i) =>
    finding({
      question: words,
      message: words,
      advice: words,
      severity: i % 2 ? "medium" : "high",
      positions: hostile.map((article) => position(words, article.source, [at(article, words)])),
    }),
  );
  writeFileSync(fileOf("hostile"), html(reportOf(hostile, { discrepancies: quotes }), hostile));
  const sources = finding({
    positions: [
      position("12", "Harbour Gazette", [at(pages[0]!, "12 <b>people</b>")]),
      position("21", "Coast Herald", [at(pages[1]!, "21 people")]),
    ],
  });
  writeFileSync(fileOf("source"), html(reportOf(pages, { discrepancies: [sources] }), pages));
  const line = "The envoy said on Monday that 12 people were hurt near the harbour of Port Ellery.\n\n";
  const long = line.repeat(Math.ceil(1_000_000 / line.length));
  const texts = ["long", "longer"].map((id) => ({ id, source: id, text: long }));
  const many = Array.from({ length: 400 }, (_, i) => {
    const start = 30 + i * 25 * line.length;
    const place = { field: "text" as const, start, end: start + 9, quote: long.slice(start, start + 9) };
    return finding({ positions: texts.map(({ id }) => position(`${id} ${i}`, id, [{ ...place, article: id }])) });
  });
  writeFileSync(fileOf("long"), html(reportOf(texts, { discrepancies: many }), texts));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(WITHOUT_BROWSER)(`the report in a browser${WITHOUT_BROWSER ? ` (${WITHOUT_BROWSER})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  /** Opens a page, runs the steps, and holds that nothing was said on the console, asked for, or refused by the policy. */
  async function visit(name: string, steps: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("dialog", (dialog) => said.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => asked.push(request.url()));
    const url = pathToFileURL(fileOf(name)).href;
    try {
      await page.goto(url);
      await steps(page);
      expect(said).toEqual([]);
      expect(asked).toEqual([url]);
    } finally {
      await context.close();
    }
  }

  const shownFindings = (page: Page) => page.locator(".f:not([hidden])").count();
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest("[id]")?.id ?? "");
  const inView = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      });
  const hasNoSideways = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

  it("shows the gravest finding beside its texts on the first screen", () =>
    visit("story", async (page) => {
      expect(await page.locator("h1").innerText()).toMatch(/^\d+ differences, \d+ of high severity$/);
      expect(await inView(page, "#f1 mark")).toBe(true);
      expect(await page.locator("#f1").getAttribute("class")).toContain("current");
      for (const mark of await page.locator(".text mark[data-letter]").all())
        expect(await mark.innerText()).not.toBe("");
      const columns = page.locator(".columns > .text");
      for (const i of [0, 1]) {
        const column = columns.nth(i);
        expect(await column.locator("mark[data-on]").count()).toBeGreaterThan(0);
        expect(
          await column.locator("mark[data-on]").evaluateAll((marks) =>
            marks.some((mark) => {
              const [own, all] = [mark.getBoundingClientRect(), mark.closest(".text")!.getBoundingClientRect()];
              return own.top >= all.top && own.bottom <= all.bottom && own.bottom <= innerHeight;
            }),
          ),
        ).toBe(true);
      }
    }));

  it("goes with j and k through the findings, with Enter to the words, with Escape back", () =>
    visit("story", async (page) => {
      await page.keyboard.press("j");
      expect(await focused(page)).toBe("f1");
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      expect(await focused(page)).toBe("f3");
      await page.keyboard.press("k");
      expect(await focused(page)).toBe("f2");
      expect(await inView(page, "#f2 h3")).toBe(true);
      await page.keyboard.press("Enter");
      const mark = await focused(page);
      expect(mark).toMatch(/^t\d+-\d+$/);
      expect(await inView(page, `#${mark}`)).toBe(true);
      expect(await page.locator(`#${mark}`).getAttribute("data-on")).toBe("a");
      await page.keyboard.press("Escape");
      expect(await focused(page)).toBe("f2");
    }));

  it("goes with a click from the words of a finding to their place, from there back, and back by the browser too", () =>
    visit("story", async (page) => {
      await page.locator("#f3 .pos.pb a.to").first().click();
      const mark = await focused(page);
      expect(mark).toMatch(/^t\d+-\d+$/);
      expect(await inView(page, `#${mark}`)).toBe(true);
      const words = await page.locator("#f3 .pos.pb mark").first().innerText();
      expect(words.startsWith(await page.locator(`#${mark} a`).innerText())).toBe(true);
      await page.locator(`#${mark} a`).click();
      expect(await focused(page)).toMatch(/^f\d+$/);
      await page.locator("#f4 .pos.pb mark").first().click();
      const other = await focused(page);
      expect(other).toMatch(/^t\d+-\d+$/);
      await page.goBack();
      expect(await focused(page)).not.toBe(other);
      await page.locator("#back").click();
      expect(await focused(page)).toMatch(/^f\d+$/);
    }));

  it("goes from the table of who says what to the question and to the words", () =>
    visit("story", async (page) => {
      await page.locator("#m2 th a").click();
      expect(await focused(page)).toBe("f2");
      await page.locator("#m5 td a").first().click();
      const mark = await focused(page);
      expect(await inView(page, `#${mark}`)).toBe(true);
      expect(await page.locator("#f5").getAttribute("class")).toContain("current");
      const agreed = page.locator("tr#a1 td a").first();
      if (await agreed.count()) {
        await agreed.click();
        expect(await page.locator("mark[data-on=agree]").count()).toBeGreaterThan(0);
      }
    }));

  it("filters by severity, kind and source, and says how many are left", () =>
    visit("story", async (page) => {
      const whole = await shownFindings(page);
      const count = page.locator("#count");
      expect(await count.innerText()).toBe(`${whole} findings`);
      await page.locator("[data-filter=low]").click();
      expect(await page.locator("[data-filter=low]").getAttribute("aria-pressed")).toBe("false");
      expect(await page.locator(".f[data-severity=low]:not([hidden])").count()).toBe(0);
      await page.locator("#kind").selectOption("title");
      const titles = await shownFindings(page);
      expect(titles).toBeGreaterThan(0);
      expect(await page.locator(".f[data-kind=title]:not([hidden])").count()).toBe(titles);
      expect(await count.innerText()).toBe(`Showing ${titles} of ${whole} findings`);
      expect(await page.locator("#alone").isVisible()).toBe(false);
      await page.locator("#reset").click();
      expect(await shownFindings(page)).toBe(whole);
      await page.locator("#source").selectOption("1");
      for (const one of await page.locator(".f:not([hidden])").all())
        expect((await one.getAttribute("data-sources"))!.split(" ")).toContain("1");
      await page.keyboard.press("Escape");
      for (const name of await page.locator("[data-filter]").all()) await name.click();
      expect(await count.innerText()).toBe(`Showing 0 of ${whole} findings`);
      // An empty list says why it is empty, and how to fill it.
      expect(await page.locator("#nothing").isVisible()).toBe(true);
      expect(await page.locator("#nothing").innerText()).toContain("Nothing matches these filters.");
      expect(await page.locator("#matrix > .scroll").isVisible()).toBe(false);
      await page.locator("#clear").click();
      expect(await page.locator("#nothing").isVisible()).toBe(false);
      expect(await page.locator("#matrix > .scroll").isVisible()).toBe(true);
      expect(await shownFindings(page)).toBe(whole);
    }));

  it("is whole without the script, but for the filter", () =>
    visit(
      "story",
      async (page) => {
        expect(await page.locator("#controls").isVisible()).toBe(false);
        expect(await page.locator("#f1 h3").isVisible()).toBe(true);
        expect(await page.locator(".text .body").first().innerText()).not.toBe("");
        await page.locator("#f3 a.to").first().click();
        const target = new URL(page.url()).hash;
        expect(target).toMatch(/^#t\d+-\d+$/);
        expect(await inView(page, target)).toBe(true);
        await page.locator(`${target} a`).click();
        expect(new URL(page.url()).hash).toMatch(/^#f\d+$/);
        expect(await inView(page, new URL(page.url()).hash)).toBe(true);
      },
      { javaScriptEnabled: false },
    ));

  it("runs nothing that an article holds, and shows all of it", () =>
    visit("hostile", async (page) => {
      expect(await page.title()).toMatch(/^Source check: /);
      expect(await page.evaluate(() => document.querySelectorAll("script, style").length)).toBe(2);
      expect(
        await page.evaluate(() => document.querySelectorAll("img, iframe, b > *, textarea, [onerror]").length),
      ).toBe(0);
      for (let i = 0; i < HOSTILE.length; i++) {
        const shown = await page
          .locator(`#f${i + 1} mark`)
          .first()
          .evaluate((mark) => mark.textContent);
        expect(shown).toBe(HOSTILE[i]!.replace(/[\u0000-\u0008]|\p{Surrogate}/gu, "\ufffd"));
      }
    }));

  it("shows of a page's source the words", () =>
    visit("source", async (page) => {
      const text = await page.locator(".source").innerText();
      const letter = page.locator(".source .entity").first();
      expect(await letter.evaluate((one) => getComputedStyle(one, "::after").content)).toBe('"’"');
      expect(await page.locator("#f1 .pos.pa mark").innerText()).toBe("12 people");
      const [tag, mark] = [page.locator(".source .src").first(), page.locator(".source mark")];
      expect(await tag.evaluate((one) => getComputedStyle(one).display)).not.toBe("inline");
      const top = await page.locator(".source").evaluate((one) => one.getBoundingClientRect().top);
      // The second paragraph stands below the first.
      expect(await mark.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThan(top + 25);
      expect(text.replace(/\n/g, "")).toBe("The ferrys mast sank &unknown;.12 people were hurt.");
    }));

  it("shows the quoted words where it has no texts", () =>
    visit("quotes", async (page) => {
      expect(await page.locator("#texts").count()).toBe(0);
      expect(await page.locator("#f1 mark").first().innerText()).not.toBe("");
      await page.keyboard.press("j");
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("f1");
    }));

  it("is dark or light as the machine is, and turns by its button", () =>
    visit(
      "story",
      async (page) => {
        const light = () =>
          page.evaluate(() => {
            const [r = 0] = getComputedStyle(document.documentElement)
              .backgroundColor.match(/[\d.]+/g)!
              .map(Number);
            return r > 128;
          });
        expect(await light()).toBe(false);
        await page.locator("#theme").click();
        expect(await light()).toBe(true);
        await page.locator("#theme").click();
        expect(await light()).toBe(false);
        await page.emulateMedia({ media: "print" });
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
      },
      { colorScheme: "dark" },
    ));

  it.each([360, 700, 1000, 1440, 2200])("fits %i pixels without scrolling sideways", (width) =>
    visit("story", async (page) => expect(await hasNoSideways(page)).toBe(true), { viewport: { width, height: 800 } }),
  );

  it("fits a narrow screen with whatever an article holds, and j, Enter and Escape work there", () =>
    visit(
      "hostile",
      async (page) => {
        expect(await hasNoSideways(page)).toBe(true);
        await page.keyboard.press("j");
        await page.keyboard.press("Enter");
        const mark = await focused(page);
        expect(mark).toMatch(/^t\d+-\d+$/);
        expect(await inView(page, `#${mark}`)).toBe(true);
        await page.keyboard.press("Escape");
        expect(await inView(page, "#f1")).toBe(true);
      },
      { viewport: { width: 360, height: 700 } },
    ));

  it("prints all of it: nothing folded away, no controls, the texts too", () =>
    visit("story", async (page) => {
      expect((await page.pdf()).length).toBeGreaterThan(20_000);
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      expect(await page.locator("details:not([open])").count()).toBe(0);
      expect(await page.locator("#controls, nav").evaluateAll((all) => all.some((one) => one.checkVisibility()))).toBe(
        false,
      );
      for (const text of await page.locator(".text").all())
        expect(await text.evaluate((one) => one.scrollHeight <= one.clientHeight + 1)).toBe(true);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      expect(await page.locator("details:not([open])").count()).toBeGreaterThan(0);
    }));

  it("gives every control, region and mark a name", () =>
    visit("story", async (page) => {
      const tree = await page.locator("body").ariaSnapshot();
      for (const line of [
        'link "Skip to the findings"',
        'navigation "Parts of the report"',
        'search "Filter the findings"',
        "- main",
        'region "How far each source is borne out"',
        'complementary "The texts"',
        "status",
        'combobox "Kind"',
        'combobox "Source"',
      ])
        expect(tree).toContain(line);
      expect(tree).not.toMatch(/- (?:button|link|region|article|combobox)(?: \[[^\]]*\])*:?$/m);
      const described = await page
        .locator(".text mark a[aria-describedby]")
        .evaluateAll((links) =>
          links.every((link) => document.getElementById(link.getAttribute("aria-describedby")!)?.textContent),
        );
      expect(described).toBe(true);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
      expect(await inView(page, ".skip")).toBe(true);
    }));

  it("stays quick with two texts of a megabyte and four hundred findings", () =>
    visit("long", async (page) => {
      const spent = await page.evaluate(async () => {
        const started = performance.now();
        for (let i = 0; i < 20; i++) {
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
          await new Promise((done) => requestAnimationFrame(done));
        }
        return (performance.now() - started) / 20;
      });
      expect(spent).toBeLessThan(1500);
      await page.keyboard.press("Enter");
      expect(await inView(page, `#${await focused(page)}`)).toBe(true);
    }));
});
