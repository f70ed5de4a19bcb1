import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, WITHOUT_BROWSER } from "./chromium.js";
import { bundle, serve } from "./serve.js";

const folder = join(import.meta.dirname, "..", "..", "examples", "browser");

describe.skipIf(WITHOUT_BROWSER)(`examples/browser${WITHOUT_BROWSER ? ` (${WITHOUT_BROWSER})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  it("checks two pasted texts, and loads the tagger's model only then", async () => {
    const scripts = await bundle("examples/browser/page.js", { splitting: true });
    const files = new Map([...scripts].map(([path, text]) => [`/dist${path}`, text]));
    for (const name of ["index.html", "page.css"]) files.set(`/${name}`, readFileSync(join(folder, name), "utf8"));
    const served = await serve(files);
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    try {
      await page.goto(served.url);
      const isTagger = (path: string) => /^\/dist\/tagger-/.test(path);
      expect(served.asked.filter(isTagger)).toEqual([]);
      await page.fill(
        "#text-1",
        "The ferry Marigold sank off Aldermere on Monday. The coast guard said 9 people were killed.",
      );
      await page.fill(
        "#text-2",
        "The ferry Marigold sank off Aldermere on Monday, killing 14 people, the coast guard said. <b>",
      );
      await page.click("button");
      const findings = page.locator("#findings li");
      await findings.first().waitFor();
      const told = (await findings.allTextContents()).join("\n");
      expect(told).toContain("How many people were killed?");
      expect(told).toContain("9 people");
      expect(told).toContain("14 people");
      expect(served.asked.filter(isTagger).length).toBe(1);
      await page.fill("#text-2", "");
      await page.click("button");
      await page.getByText("Paste a text into both fields.").waitFor();
      expect(said).toEqual([]);
    } finally {
      await page.close();
      await served.close();
    }
  }, 60_000);
});
