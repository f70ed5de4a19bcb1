import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where a Chromium is: what CHROMIUM names, or where Debian puts its own. */
export const CHROMIUM: string | null =
  [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
    (path) => path !== undefined && path !== "" && existsSync(path),
  ) ?? null;

/** In CI the browser must be there: the tests fail without it. Elsewhere they are left out, and say why. */
export const WITHOUT_BROWSER: string | null =
  CHROMIUM || process.env.CI ? null : "skipped: no Chromium (name one in CHROMIUM, or apt-get install chromium)";

export const launch = (): Promise<Browser> => {
  if (!CHROMIUM) throw new Error("No Chromium: apt-get install chromium, or name one in the variable CHROMIUM.");
  // Root may not use the sandbox; what is opened is our own page.
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
};
