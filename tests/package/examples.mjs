// Runs the worked examples against the build, each by the command that stands beside it in examples/README.md.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
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

// | [wire-filter.mjs](wire-filter.mjs) | what it shows | `node examples/wire-filter.mjs < …` |
const told = new Map(
  [...readFileSync(join(examples, "README.md"), "utf8").matchAll(/^\| \[([^\]]+)\]\(.*\| (.*?) *\|$/gm)].map(
    ([, name, how]) => [name, /^`(.*)`$/.exec(how)?.[1] ?? null],
  ),
);
assert.deepEqual(
  [...told.keys()].sort(),
  ["browser/", "check-story.mjs", "github-workflow.yml", "plugin/", "pre-publish-hook.mjs", "wire-filter.mjs"],
  "each example that examples/README.md lists is run here",
);

story();
await hook();
await hookAsProgram();
wireFilter();
workflow();
plugin();
browserPage();
await browserPageServed();
console.log("the examples run");

/** Runs a command as a person does, from the root of the project. */
function shell(command) {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: root, encoding: "utf8" });
  assert.equal(status, 0, `${command}\n${stderr}`);
  return { stdout, stderr };
}

/** Starts a command that goes on, waits until it says where it listens, tries it there, and ends it. */
async function whileRunning(command, address, attempt) {
  // A group of its own: npm starts others, which are to end with it.
  const running = spawn("bash", ["-c", command], { cwd: root, detached: true, stdio: ["pipe", "pipe", "pipe"] });
  try {
    const port = await new Promise((done, fail) => {
      let said = "";
      const hear = (chunk) => {
        said += chunk;
        const found = address.exec(said);
        if (found) done(found[1]);
      };
      running.stdout.on("data", hear);
      running.stderr.on("data", hear);
      running.once("close", () => fail(new Error(`${command} ended: ${said}`)));
      setTimeout(() => fail(new Error(`${command} listens nowhere: ${said}`)), 60_000).unref();
    });
    await attempt(port);
  } finally {
    running.removeAllListeners("close");
    process.kill(-running.pid);
  }
}

/** The story that comes with the project is told on the terminal, and as a page where it says. */
function story() {
  const page = join(root, "reports", "miami-talks.html");
  rmSync(page, { force: true });
  const { stdout, stderr } = shell(told.get("check-story.mjs"));
  assert.match(stdout, /^5 articles from 5 sources on one story$/m);
  assert.match(stderr, /as a page, with the texts side by side: reports\/miami-talks\.html$/m);
  assert.match(readFileSync(page, "utf8"), /^<!doctype html>/);
}

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

/** As a program it listens where the environment says, and answers the same. */
async function hookAsProgram() {
  const command = told.get("pre-publish-hook.mjs");
  assert.match(command, /^PORT=8080 /);
  // Any port that is free.
  await whileRunning(command.replace("8080", "0"), /port (\d+)/, async (port) => {
    const body = JSON.stringify({ draft: toll("Draft", 3, 9), sources: [toll("Herald", 3, 14)] });
    const response = await fetch(`http://localhost:${port}/`, { method: "POST", body });
    assert.equal((await response.json()).publish, false);
  });
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
  const beside = shell(told.get("wire-filter.mjs")).stdout.trimEnd().split("\n");
  assert.deepEqual(
    beside.map((line) => JSON.parse(line).type),
    ["finding"],
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
  shell(told.get("plugin/"));
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

/** The command beside it serves it too. */
async function browserPageServed() {
  await whileRunning(told.get("browser/"), /127\.0\.0\.1:(\d+)/, async (port) => {
    const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    assert.match(page, /<script type="module" src="dist\/page\.js">/);
    const script = await fetch(`http://127.0.0.1:${port}/dist/page.js`);
    assert.equal(script.status, 200);
  });
}
