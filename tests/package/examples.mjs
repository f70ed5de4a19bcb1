// Runs the worked examples against the build, each by the command that stands in it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../..", import.meta.url));
const examples = join(root, "examples");

const toll = (source, day, killed) => ({
  id: source.toLowerCase(),
  source,
  publishedAt: `2026-03-0${day}T09:00:00Z`,
  text: `The ferry Marigold sank off Aldermere on Monday. The coast guard said ${killed} people were killed. Captain Ana Ruiz survived.`,
});

await hook();
wireFilter();
workflow();
plugin();
browserPage();
console.log("the examples run");

/** The hook holds a draft back where it differs gravely from a source, and names what is wrong with a request. */
async function hook() {
  const { prePublish } = await import(join(examples, "pre-publish-hook.mjs"));
  const server = createServer(prePublish).listen(0);
  await new Promise((done) => server.once("listening", done));
  const ask = async (body, method = "POST") => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const url = `http://localhost:${server.address().port}/`;
    const response = await fetch(url, { method, ...(method === "POST" ? { body: text } : {}) });
    return { status: response.status, ...(await response.json()) };
  };
  const draft = toll("Draft", 3, 9);
  const wrong = await ask({ draft, sources: [toll("Herald", 3, 14), toll("Gazette", 3, 14)] });
  assert.equal(wrong.publish, false);
  const [place] = wrong.findings[0].places;
  assert.equal(draft.text.slice(place.start, place.end), place.quote);
  const right = await ask({ draft, sources: [toll("Herald", 3, 9)] });
  assert.deepEqual([right.status, right.publish, right.findings], [200, true, []]);
  assert.equal((await ask("{")).status, 400);
  assert.equal((await ask("null")).status, 400);
  assert.equal((await ask({ draft: { ...draft, text: "" }, sources: [] })).status, 422);
  assert.equal((await ask("", "GET")).status, 405);
  server.close();
}

/** The filter tells a finding once, with the article that brought it about, and passes over a broken line. */
function wireFilter() {
  const lines = [toll("Herald", 3, 14), "{broken", toll("Gazette", 3, 9), { ...toll("Gazette", 3, 9) }];
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const { stdout, status, stderr } = spawnSync(process.execPath, [join(examples, "wire-filter.mjs")], {
    input,
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  const out = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    out.filter(({ type }) => type === "error").map(({ line }) => line),
    [2],
  );
  const figures = out.filter(({ kind }) => kind === "figure");
  assert.deepEqual(
    figures.map(({ after, positions }) => [after, positions.length]),
    [["gazette", 2]],
  );
}

/** The workflow's own commands, in a folder laid out as it expects. */
function workflow() {
  const { jobs } = parse(readFileSync(join(examples, "github-workflow.yml"), "utf8"));
  const commands = jobs.check.steps.flatMap(({ run }) => run ?? []);
  const folder = mkdtempSync(join(tmpdir(), "secondsource-workflow-"));
  try {
    cpSync(join(root, "fixtures", "miami-talks"), join(folder, "stories", "miami-talks"), { recursive: true });
    mkdirSync(join(folder, "node_modules", ".bin"), { recursive: true });
    // In place of the workflow's first command, which installs the published package.
    symlinkSync(join(root, "dist", "cli.js"), join(folder, "node_modules", ".bin", "secondsource"));
    const summary = join(folder, "summary.md");
    const env = { ...process.env, GITHUB_STEP_SUMMARY: summary };
    const [, ...rest] = commands;
    for (const command of rest) {
      const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: folder, env, encoding: "utf8" });
      assert.equal(status, 1, stderr);
      assert.match(stdout, /^::error file=stories\/miami-talks\//);
    }
    assert.equal(JSON.parse(readFileSync(join(folder, "secondsource.sarif"), "utf8")).version, "2.1.0");
    assert.match(readFileSync(summary, "utf8"), /^## \d+ differences/);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The plugin's own test passes, and the command line runs it by the configuration beside it. */
function plugin() {
  const folder = join(examples, "plugin");
  const tested = spawnSync(process.execPath, ["--test", join(folder, "wind.test.mjs")], { encoding: "utf8" });
  assert.equal(tested.status, 0, tested.stdout);
  const desk = mkdtempSync(join(tmpdir(), "secondsource-plugin-"));
  try {
    const files = [8, 9].map((force) => {
      const file = join(desk, `${force}.md`);
      const text = `Ferries stayed in port. A force ${force} wind was measured at Bergen on Tuesday.`;
      writeFileSync(file, `---\nsource: Paper ${force}\npublishedAt: 2026-03-04\n---\n${text}\n`);
      return file;
    });
    const argv = [
      "check",
      ...files,
      "--same-story",
      "--config",
      join(folder, "secondsource.config.json"),
      "-f",
      "wind-log",
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...argv], {
      encoding: "utf8",
    });
    assert.deepEqual([status, stderr], [1, ""]);
    assert.match(
      stdout,
      /^force \d \(Paper \d\) \/ force \d \(Paper \d\): How strong was the wind at Bergen on 2026-03-03\?$/m,
    );
  } finally {
    rmSync(desk, { recursive: true });
  }
}

/** The page is built by the command that stands beside it; tests/browser tries it. */
function browserPage() {
  const { status, stderr } = spawnSync("npm", ["run", "example:browser"], { cwd: root, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const built = readdirSync(join(examples, "browser", "dist"));
  assert.ok(built.includes("page.js") && built.some((name) => name.startsWith("tagger-")), built.join(" "));
}
