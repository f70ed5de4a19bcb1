import type * as Fs from "node:fs";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { processIo } from "../../src/cli/io.js";

const folder = mkdtempSync(join(tmpdir(), "secondsource-io-"));
const growing = join(folder, "growing.txt");
const still = join(folder, "still.txt");
afterAll(() => rmSync(folder, { recursive: true }));

// Another program writes on while the file is read.
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof Fs>();
  return {
    ...fs,
    readFileSync: (path: Fs.PathOrFileDescriptor) => {
      const bytes = fs.readFileSync(path);
      if (typeof path === "number" && bytes.toString().startsWith("growing")) fs.appendFileSync(growing, " more");
      return bytes;
    },
  };
});

describe("the machine", () => {
  it("gives no file that changes while it is read, and says what to do", () => {
    writeFileSync(growing, "growing");
    writeFileSync(still, "still");
    expect(() => processIo().readFile(growing)).toThrow("it changed while it was read: run again when it is written");
    expect(new TextDecoder().decode(processIo().readFile(still))).toBe("still");
  });
});

describe("colour", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  const onTerminal = (isTTY: boolean, variables: Readonly<Record<string, string>>): boolean => {
    vi.stubEnv("NO_COLOR", "");
    vi.stubEnv("TERM", "xterm");
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    const before = process.stdout.isTTY;
    process.stdout.isTTY = isTTY;
    try {
      return processIo().color;
    } finally {
      process.stdout.isTTY = before;
    }
  };

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { TERM: "dumb" }, false],
  ] as const)("on a terminal (%s) with %j: %s", (isTTY, variables, color) => {
    expect(onTerminal(isTTY, variables)).toBe(color);
  });
});
