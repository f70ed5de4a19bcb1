import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { exports as subpaths } from "../package.json";
import optionsSchema from "../schema/options.json";
import typedoc from "../typedoc.json";

const root = join(import.meta.dirname, "..");

/** The project's own pages: what stands in the root, docs and examples. */
const pages = ["", "docs", "docs/kinds", "examples"]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((path) => path.endsWith(".md"))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
const prose = pages.map(({ text }) => text).join("\n");

/** Blocks of code hold no links and no headings. */
const withoutCode = (text: string): string => text.replace(/^(`{3,})[\s\S]*?^\1$/gm, "").replace(/`[^`\n]*`/g, "code");

/** "## What it does not do" is #what-it-does-not-do, as GitHub has it. */
const anchorsOf = (text: string): string[] =>
  [...text.replace(/^(`{3,})[\s\S]*?^\1$/gm, "").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );

describe.each(pages.map((page) => [page.path, page] as const))("%s", (path, { text }) => {
  it("links to files and headings that are there", () => {
    // "[formats](docs/formats.md#sarif)", "<img src="docs/report.png">"
    const links = [...withoutCode(text).matchAll(/\]\(([^()\s]+)\)|\b(?:src|href)="([^"]+)"/g)].map(
      ([, inText, inTag]) => inText ?? inTag!,
    );
    const broken = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [file = "", anchor] = link.split("#");
        const target = file === "" ? join(root, path) : resolve(root, dirname(path), file);
        if (!existsSync(target) || relative(root, target).startsWith("..")) return true;
        return anchor !== undefined && !anchorsOf(readFileSync(target, "utf8")).includes(anchor);
      });
    expect(broken).toEqual([]);
  });
});

describe("the documentation", () => {
  it("can be reached from the README, every page of it", () => {
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      const page = pages.find((one) => one.path === path);
      for (const [, link = ""] of withoutCode(page?.text ?? "").matchAll(/\]\(([^()\s#]+)[^()\s]*\)/g))
        if (!/^[a-z]+:/.test(link)) visit(relative(root, resolve(root, dirname(path), link)));
    };
    visit("README.md");
    expect(pages.map(({ path }) => path).filter((path) => !seen.has(path))).toEqual([]);
  });

  it("tells every option of the command line", () => {
    const source = readFileSync(join(root, "src", "cli", "arguments.ts"), "utf8");
    const table = /const OPTIONS = \{([\s\S]*?)\} as const/.exec(source)?.[1] ?? "";
    const options = [...table.matchAll(/^ {2}"?([a-z-]+)"?: \{ type/gm)].map(([, name]) => `--${name}`);
    expect(options.length).toBeGreaterThan(10);
    expect(options.filter((option) => !new RegExp(`${option}(?![\\w-])`).test(prose))).toEqual([]);
    const help = readFileSync(join(root, "src", "cli", "help.ts"), "utf8");
    expect(options.filter((option) => !new RegExp(`${option}(?![\\w-])`).test(help))).toEqual([]);
  });

  it("tells every option of the library in the README", () => {
    const readme = pages.find(({ path }) => path === "README.md")!.text;
    const untold = Object.keys(optionsSchema.properties).filter((name) => !readme.includes(`| \`${name}\``));
    expect(untold).toEqual([]);
  });

  it("tells every entry of the package", () => {
    const names = Object.keys(subpaths).map((key) => `secondsource${key.slice(1)}`);
    const untold = names.filter((name) => {
      // "secondsource/schema/*.json" is told by one of them.
      const pattern = name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace("*", "[\\w*]+");
      return !new RegExp(`${pattern}(?![/\\w])`).test(prose);
    });
    expect(untold).toEqual([]);
  });
});

describe("npm run docs:api", () => {
  it("writes of every entry of the package", () => {
    const entries = Object.values(subpaths).flatMap((entry) => (typeof entry === "string" ? [] : [entry.import.types]));
    // "./dist/ingest.d.ts" is made of src/ingest.ts or src/ingest/index.ts.
    const sources = entries.map((types) => types.replace("./dist/", "src/").replace(".d.ts", ""));
    const written = typedoc.entryPoints.map((path) => path.replace(/\/index\.ts$|\.ts$/, ""));
    expect(written.map((path) => (path === "src" ? "src/index" : path)).sort()).toEqual(sources.sort());
  });
});

describe("docs/notices.md", () => {
  const page = readFileSync(join(root, "docs", "notices.md"), "utf8");
  const told = new Set([...page.matchAll(/^\| `([a-z0-9-]+)`/gm)].map(([, code]) => code!));
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/(?:^|\/)(?:lexicon|generated)/.test(name))
    .filter((name) => statSync(join(root, "src", name)).isFile())
    .map((name) => readFileSync(join(root, "src", name), "utf8"));
  // code: "no-date" · NOT_READ = "not-read"; · notice("embargo", … · new InputError("bad-xml", … · new InputError(x ? "empty-text" : "empty", …
  const used = new Set(
    sources.flatMap((text) =>
      [
        ...text.matchAll(
          /\b(?:code: |NOT_READ = |notice\(\s*|(?:Input|Plugin)Error\((?:[^,;]*\? "([a-z-]+)" : )?\s*)"([a-z][a-z0-9-]+)"[,;]/g,
        ),
      ].flatMap(([, first, second]) => (first ? [first, second!] : [second!])),
    ),
  );

  it("lists every code there is, and none that is gone", () => {
    expect(used.size).toBeGreaterThan(40);
    expect([...used].filter((code) => !told.has(code)).sort()).toEqual([]);
    expect([...told].filter((code) => !used.has(code)).sort()).toEqual([]);
  });
});
