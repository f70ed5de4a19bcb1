import { createContext, runInContext } from "node:vm";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check } from "../../src/index.js";
import { loadStory } from "../fixture-story.js";
import { launch, WITHOUT_BROWSER } from "./chromium.js";
import { bundle, serve } from "./serve.js";

const { articles } = await loadStory("miami-talks");
const expected = JSON.stringify(check(articles));

/** What a script says of the world it runs in, with the report. */
const ABOUT = `({
  bytes: JSON.stringify(check(articles)),
  node: ["process", "Buffer", "require", "global"].filter((name) => name in globalThis),
})`;

const script = (name: string, bundled: ReadonlyMap<string, string>): string => bundled.get(`/${name}.js`)!;

describe("the library where there is nothing but the language", () => {
  it("gives the same bytes, with atob alone from outside, which all have: no process, no Buffer, no timers, no eval", async () => {
    const code = script("index", await bundle("index", { format: "iife", globalName: "secondsource" }));
    const world = createContext({ atob }, { codeGeneration: { strings: false, wasm: false } });
    runInContext(code, world);
    const run = `const { check } = secondsource, articles = ${JSON.stringify(articles)}; JSON.stringify(${ABOUT})`;
    expect(JSON.parse(runInContext(run, world))).toEqual({ bytes: expected, node: [] });
    expect(() => runInContext("eval('1')", world)).toThrow(/Code generation/);
  }, 60_000);
});

describe.skipIf(WITHOUT_BROWSER)(`the library in Chromium${WITHOUT_BROWSER ? ` (${WITHOUT_BROWSER})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  it("gives Node's bytes in a page and in a worker, under a policy without eval, and asks for nothing", async () => {
    const imports = `import { check } from "./secondsource.js"; import { articles } from "./articles.js";`;
    const served = await serve(
      new Map([
        ["/index.html", '<!doctype html><title>t</title><script type="module" src="/page.js"></script>'],
        ["/secondsource.js", script("index", await bundle("index"))],
        ["/articles.js", `export const articles = ${JSON.stringify(articles)};`],
        [
          "/page.js",
          `${imports} const worker = new Worker("/worker.js", { type: "module" });
           globalThis.page = ${ABOUT};
           globalThis.worker = new Promise((done, fail) => { worker.onmessage = ({ data }) => done(data); worker.onerror = fail; });`,
        ],
        ["/worker.js", `${imports} postMessage(${ABOUT});`],
      ]),
    );
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    try {
      await page.goto(served.url);
      await page.waitForFunction("globalThis.page && globalThis.worker");
      const same = { bytes: expected, node: [] };
      expect(await page.evaluate("globalThis.page")).toEqual(same);
      expect(await page.evaluate("globalThis.worker")).toEqual(same);
      expect(said).toEqual([]);
      const files = new Set([
        "/index.html",
        "/page.js",
        "/worker.js",
        "/secondsource.js",
        "/articles.js",
        "/favicon.ico",
      ]);
      expect(served.asked.filter((path) => !files.has(path))).toEqual([]);
    } finally {
      await page.close();
      await served.close();
    }
  }, 60_000);
});
