import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { FERRY } from "./ferry.js";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "secondsource-"));
for (const [name, text] of Object.entries(FERRY)) writeFileSync(join(folder, name), text);
afterAll(() => rmSync(folder, { recursive: true }));

/** A shell line in which $CLI stands for the program, run from its sources. */
const shell = (line: string, env: Record<string, string> = {}) =>
  spawnSync("bash", ["-c", `set -o pipefail; ${line}`], {
    cwd: folder,
    encoding: "utf8",
    env: {
      ...process.env,
      CLI: `${process.execPath} --import ${join(root, "node_modules/tsx/dist/esm/index.mjs")} ${join(root, "src/cli/main.ts")}`,
      ...env,
    },
  });

describe("the program as a process", () => {
  it("writes findings to standard output and keeps its exit code", () => {
    const { status, stdout, stderr } = shell("$CLI check coast.md harbour.txt --fail-on never");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("2 articles from 2 sources");
    expect(stdout).not.toContain("\u001b");
  });

  it("does not mind a reader that closes early", () => {
    const { status, stderr } = shell("$CLI check coast.md harbour.txt --fail-on never -f json | head -c 1 > /dev/null");
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("reads standard input, and exits with 2 where that is nothing", () => {
    const { status, stderr, stdout } = shell("$CLI check - < /dev/null");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("is empty");
  });
});
