// Checks the story that ships with the project and prints the report: `npm run check`. The same as a
// page goes to reports/. Builds first where the build is
// missing or older than the sources. It shows what the tool does, so findings do not make it fail.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const story = join(root, "fixtures", "miami-talks");
const cli = join(root, "dist", "cli.js");

const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
  );

const run = (file, args) => spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" }).status ?? 2;

if (!existsSync(cli) || statSync(cli).mtimeMs < newest(join(root, "src"))) {
  console.error("building …");
  const built = spawnSync(
    process.execPath,
    [join(root, "node_modules", "tsup", "dist", "cli-default.js"), "--silent"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const files = existsSync(story)
  ? readdirSync(story)
      .filter((name) => name.endsWith(".md"))
      .sort()
      .map((name) => join("fixtures", "miami-talks", name))
  : [];
const page = join("reports", "miami-talks.html");
mkdirSync(join(root, "reports"), { recursive: true });
process.exitCode = files.length
  ? run(cli, ["check", "--fail-on", "never", ...files, "-f", "pretty", "-f", "html", "-o", page])
  : 0;
if (!process.exitCode && files.length)
  console.error(
    `\nThe same as a page, with the texts side by side: ${page}\n\nThis run only shows the report, so it ends with 0 whatever it finds; “secondsource check” fails on high findings.`,
  );
