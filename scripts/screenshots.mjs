// Pictures of the HTML report to look at after a change to it: `npm run build && npm run screenshots` writes them to
// reports/, and docs/report.png, which stands in the README. CHROMIUM names the browser where it is not Debian's.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const story = process.argv[2] ?? "miami-talks";
const reports = join(root, "reports");
const page = join(reports, `${story}.html`);
mkdirSync(reports, { recursive: true });

const articles = readdirSync(join(root, "fixtures", story))
  .filter((name) => name.endsWith(".md"))
  .map((name) => join("fixtures", story, name));
const made = spawnSync(
  process.execPath,
  [join("dist", "cli.js"), "check", ...articles, "--fail-on", "never", "-o", page],
  { cwd: root, stdio: "inherit" },
);
if (made.status !== 0) process.exit(made.status ?? 1);

const shots = [
  { name: "light", width: 1440, height: 900 },
  { name: "dark", width: 1440, height: 900, colorScheme: "dark" },
  { name: "narrow", width: 360, height: 780 },
  { name: "narrow-finding", width: 360, height: 780, at: "#f1" },
  { name: "tablet", width: 900, height: 1100 },
  { name: "matrix", width: 1440, height: 900, at: "#matrix" },
  { name: "alone", width: 1440, height: 900, at: "#alone" },
  { name: "print", width: 794, height: 1123, media: "print", fullPage: true },
];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
async function shoot(file, { width, height, colorScheme = "light", media = "screen", at, fullPage = false }) {
  const tab = await browser.newPage({ viewport: { width, height }, colorScheme });
  await tab.emulateMedia({ media });
  await tab.goto(pathToFileURL(page).href);
  if (at) await tab.locator(at).evaluate((element) => element.scrollIntoView());
  await tab.screenshot({ path: file, fullPage });
  await tab.close();
  console.log(file);
}
for (const shot of shots) await shoot(join(reports, `${story}-${shot.name}.png`), shot);
if (story === "miami-talks") await shoot(join(root, "docs", "report.png"), { width: 1320, height: 860 });
await browser.close();
