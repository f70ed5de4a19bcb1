import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was written, by name. */
  readonly written: Readonly<Record<string, string>>;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs the command line against files that stand in an object; a string is UTF-8. */
export async function runWith(
  files: Files,
  argv: readonly string[],
  stdin = "",
  style: {
    readonly color?: boolean;
    readonly width?: number;
    readonly stepSummary?: string;
    readonly terminal?: boolean;
  } = {},
): Promise<Ran> {
  let out = "";
  let err = "";
  let clock = 0;
  const written: Record<string, string> = {};
  const bytesOf = (text: string | Uint8Array) => (typeof text === "string" ? new TextEncoder().encode(text) : text);
  const fault = (code: string) => Object.assign(new Error(code), { code });
  const io: Io = {
    readFile: (path) => {
      if (path.endsWith("/")) throw fault("EISDIR");
      const text = files[path.replace("/desk/", "")];
      if (text === undefined) throw fault("ENOENT");
      return bytesOf(text);
    },
    writeFile: (path, text) => {
      if (path.startsWith("/nowhere/")) throw fault("ENOENT");
      written[path] = text;
    },
    appendFile: (path, text) => {
      written[path] = (written[path] ?? "") + text;
    },
    readStdin: async () => bytesOf(stdin),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    color: style.color ?? false,
    width: style.width ?? 80,
    cwd: "/desk",
    isFile: (path) => files[path.replace("/desk/", "")] !== undefined,
    load: async (path) => {
      throw new Error(`no module at ${path}`);
    },
    terminal: style.terminal ?? false,
    now: () => (clock += 400),
    stepSummary: style.stepSummary ?? null,
  };
  return { code: await run(argv, io), out, err, written };
}
