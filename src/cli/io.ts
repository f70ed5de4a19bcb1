import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { pathToFileURL } from "node:url";

/** All that the command line touches of the machine, so that a test can stand in for it. */
export interface Io {
  readonly readFile: (path: string) => Uint8Array;
  readonly writeFile: (path: string, text: string) => void;
  readonly appendFile: (path: string, text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Colour and width of standard output; colour only on a terminal and unless NO_COLOR is set. */
  readonly color: boolean;
  readonly width: number;
  /** The file in which a step of GitHub Actions gathers its summary ($GITHUB_STEP_SUMMARY); null elsewhere. */
  readonly stepSummary: string | null;
  /** The folder of the run, absolute. */
  readonly cwd: string;
  readonly isFile: (path: string) => boolean;
  /** The default export of a JavaScript module; `path` is absolute. */
  readonly load: (path: string) => Promise<unknown>;
  /** Is standard error a terminal? */
  readonly terminal: boolean;
  /** Milliseconds from any point: for progress alone, no report depends on it. */
  readonly now: () => number;
}

/** The real machine. */
export const processIo = (): Io => ({
  readFile: readWhole,
  writeFile: (path, text) => writeFileSync(path, text),
  appendFile: (path, text) => appendFileSync(path, text),
  readStdin,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  // https://no-color.org: any value but the empty one.
  color: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== "dumb",
  width: process.stdout.columns || 80,
  cwd: process.cwd(),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  load: async (path) => ((await import(pathToFileURL(path).href)) as { default?: unknown }).default,
  terminal: Boolean(process.stderr.isTTY) && process.env.TERM !== "dumb",
  now: () => performance.now(),
  stepSummary: process.env.GITHUB_STEP_SUMMARY || null,
});

/** Half of an old file and half of a new one are no article: a file that changes while it is read is an error. */
function readWhole(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const before = fstatSync(file);
    const bytes = readFileSync(file);
    const after = fstatSync(file);
    // A pipe has no size, and its time is that of the last writer.
    const same = before.mtimeMs === after.mtimeMs && before.size === after.size;
    if (same || !before.isFile()) return bytes;
    throw new Error("it changed while it was read: run again when it is written");
  } finally {
    closeSync(file);
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Why a file could not be written, in words: where it is its folder that is not there, that is said. */
export function writeReasonOf(file: string, error: unknown): string {
  const { code } = error as { code?: string };
  if (code === "EISDIR") return "it is a folder: name a file in it";
  if (code === "ENOTDIR") return "a part of its path is a file, not a folder: name another place";
  if (code !== "ENOENT") return reasonOf(error);
  const folder = file.replace(/[\\/][^\\/]*$/, "");
  if (folder === file) return reasonOf(error);
  return existsSync(folder)
    ? `the folder ${folder} takes no such file: name another place`
    : `the folder ${folder} does not exist: make it first`;
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code;
  switch (code) {
    case "ENOENT":
      return "there is no such file";
    case "EISDIR":
      return "it is a folder: name the files in it";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
