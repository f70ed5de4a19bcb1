import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../src/rules/preset.js";

const root = join(import.meta.dirname, "..");
const src = join(root, "src");

interface SourceFile {
  /** From the root: "src/judge/rank.ts". */
  readonly path: string;
  /** The folder under src: "judge"; "" for the files beside index.ts. */
  readonly layer: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  .sort()
  .map((name) => {
    const text = readFileSync(join(src, name), "utf8");
    const imports = [
      ...text.matchAll(
        /^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)";|^import\s+"([^"]+)";|\bimport\("([^"]+)"\)/gm,
      ),
    ];
    return {
      path: `src/${name}`,
      layer: dirname(name) === "." ? "" : name.split("/")[0]!,
      text,
      imports: imports.map((match) => ({ from: match[2] ?? match[3] ?? match[4]!, typeOnly: match[1] !== undefined })),
    };
  });

/** What each layer may import beside itself. A star allows types only. Arrows only point up this list. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ["model"],
  values: ["model", "lexicon"],
  text: ["model", "lexicon", "values"],
  claims: ["model", "lexicon", "values", "text"],
  align: ["model", "lexicon", "values"],
  rules: ["model", "lexicon", "values", "align*"],
  judge: ["model", "lexicon", "values", "align", "rules"],
  plugins: ["model", "text*", "claims*", "align*", "rules*", "format*"],
  validate: ["model", "rules", "format"],
  format: ["model", "values", "text"],
  ingest: ["model", "values", "text", "validate", "format"],
  cli: ["model", "rules", "plugins", "validate", "format", "ingest", ""],
  testing: ["model", "rules", "plugins*", ""],
  "": ["model", "text", "claims", "align", "rules", "judge", "plugins", "validate", "format*", "testing"],
};

/** The one file or folder that imports a library, so that it can be replaced in an afternoon. */
const IMPORTERS: Readonly<Record<string, string>> = {
  "wink-nlp": "src/text/segment.ts",
  "wink-eng-lite-web-model": "src/text/segment.ts",
  "chrono-node/en": "src/values/time/",
  "string-similarity": "src/values/words.ts",
  yaml: "src/ingest/yaml.ts",
  "fast-xml-parser": "src/ingest/xml.ts",
  "linkedom/worker": "src/ingest/readability.ts",
  "@mozilla/readability": "src/ingest/readability.ts",
};

/** What the package exports: "src/plugin.ts" for "./plugin". */
const ENTRIES = Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).exports).map(
  (name) => `src/${name.slice(2) || "index"}.ts`,
);

const CODE_LINES = 250;

/** Longer for now; the number may only fall. */
const STILL_LONG: Readonly<Record<string, number>> = {
  "src/text/names/candidates.ts": 320,
  "src/values/quantity.ts": 260,
  "src/values/time/calendar-rules.ts": 320,
  "src/values/time/relative-rules.ts": 320,
};

/** Lines that are neither blank nor comment. */
const codeLines = (text: string): number =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("//")).length;

/** Code without comments and strings, for looking at what it calls. */
const bare = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/[^\n]*/g, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');

describe("the layers", () => {
  it("are all in the table: a new folder under src needs a line in LAYERS, in docs/architecture.md too", () => {
    expect([...new Set(files.map((file) => file.layer))].filter((layer) => !(layer in LAYERS))).toEqual([]);
  });

  it("only import from layers above: move what both need up, or pass it in", () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ from }) => from.startsWith("."))
        .flatMap(({ from, typeOnly }) => {
          const target = relative(src, resolve(root, dirname(file.path), from));
          if (target.startsWith("..")) return [];
          const layer = target.includes("/") ? target.split("/")[0]! : "";
          const allowed = LAYERS[file.layer] ?? [];
          const fine = layer === file.layer || allowed.includes(layer) || (typeOnly && allowed.includes(`${layer}*`));
          return fine ? [] : [`${file.path} imports ${from}: ${file.layer || "src"} may not import ${layer || "src"}`];
        }),
    );
    expect(wrong).toEqual([]);
  });

  it("give each library one importer: import that file instead", () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ from }) => !from.startsWith(".") && !from.startsWith("node:"))
        .filter(({ from }) => !IMPORTERS[from] || !file.path.startsWith(IMPORTERS[from]))
        .map(
          ({ from }) =>
            `${file.path} imports ${from}: ${IMPORTERS[from] ? `import ${IMPORTERS[from]}` : "unknown library"}`,
        ),
    );
    expect(wrong).toEqual([]);
    for (const [library, importer] of Object.entries(IMPORTERS)) {
      const importers = files.filter((f) => f.imports.some((i) => i.from === library)).map((f) => f.path);
      expect(importers.length, `${library} is imported by ${importers.join(", ")}; only ${importer} may`).toBeLessThan(
        2,
      );
    }
  });

  it("touch Node only under src/cli: the library runs in browsers too", () => {
    const wrong = files
      .filter((file) => file.layer !== "cli")
      .filter(
        (file) =>
          file.imports.some(({ from }) => from.startsWith("node:")) ||
          /\b(?:process|Buffer|__dirname|require)\b\s*[.(]/.test(bare(file.text)),
      );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

describe("the house", () => {
  it("has no clock, no chance and no locale of the machine in it: take what is needed from the input", () => {
    const machine =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\blocaleCompare\b|\btoLocale\w+|\bIntl\.(?!DateTimeFormat\("", \{\s*timeZone)|\bgetTimezoneOffset\b|\.get(?:Hours|Date|Day|Month|FullYear)\(/;
    const wrong = files.flatMap(
      (file) => machine.exec(bare(file.text))?.map((found) => `${file.path}: ${found}`) ?? [],
    );
    expect(wrong).toEqual([]);
  });

  it(`keeps a file to one subject: at most ${CODE_LINES} lines of code, lists of words aside; split the longer ones`, () => {
    const long = files.filter(
      (file) => file.layer !== "lexicon" && codeLines(file.text) > (STILL_LONG[file.path] ?? CODE_LINES),
    );
    expect(long.map((file) => `${file.path}: ${codeLines(file.text)}`)).toEqual([]);
  });

  it("names files by their subject", () => {
    expect(
      files.map((f) => f.path).filter((path) => /(?:utils?|helpers?|misc|common|manager)\.ts$/.test(path)),
    ).toEqual([]);
  });

  it("has no classes but errors: functions and plain data", () => {
    const classes = files.filter((file) => /^\s*(?:export\s+)?(?:abstract\s+)?class\s/m.test(file.text));
    expect(classes.map((file) => file.path)).toEqual(["src/model/errors.ts"]);
  });

  it("has no barrel but the package's entries, and a folder's front door beside it (values/time.ts): import from the file itself", () => {
    const barrels = files.filter(
      (file) =>
        basename(file.path) !== "index.ts" &&
        !ENTRIES.includes(file.path) &&
        !existsSync(join(root, file.path.replace(/\.ts$/, ""))) &&
        /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from/m.test(file.text),
    );
    expect(barrels.map((file) => file.path)).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))("the kind %s", (kind, rule) => {
  const page = join(root, "docs", "kinds", `${kind}.md`);

  it("has its rule, its page and its test under its own name: write the one that is missing", () => {
    const needed = [`src/rules/${kind}.ts`, `docs/kinds/${kind}.md`, `tests/rules/${kind}.test.ts`];
    expect(needed.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("tells its rungs and its limits on its page", () => {
    const text = readFileSync(page, "utf8");
    expect(text).toMatch(/^## Known limitations$/m);
    const untold = rule.levels.filter((level) => !text.includes(`\`${level.id}\``)).map((level) => level.id);
    expect(untold, `add them to the table of levels in docs/kinds/${kind}.md`).toEqual([]);
  });

  it("has a ladder whose last rung has no condition, and whose rungs have names of their own", () => {
    expect(rule.levels.at(-1)?.when, "the last rung decides what no other does").toBeUndefined();
    expect(new Set(rule.levels.map((level) => level.id)).size).toBe(rule.levels.length);
  });
});
