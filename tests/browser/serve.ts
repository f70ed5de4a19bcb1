import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

const root = join(import.meta.dirname, "..", "..");

/** In CI, where a build has just been made, what is shipped; else the sources, for a build may be old. */
const file = (name: string): string => {
  const source = ["format", "ingest"].includes(name) ? `${name}/index` : name;
  return process.env.CI ? join(root, "dist", `${name}.js`) : join(root, "src", `${source}.ts`);
};

/** An entry of the package, or a file that imports them, made one script for a browser; the names and texts of what comes out. */
export async function bundle(entry: string, options: BuildOptions = {}): Promise<Map<string, string>> {
  const names = ["core", "tagger", "plugin", "format", "ingest"];
  const { outputFiles } = await build({
    entryPoints: [entry.includes("/") ? join(root, entry) : file(entry)],
    bundle: true,
    format: "esm",
    platform: "browser",
    minify: true,
    write: false,
    outdir: "/",
    alias: {
      ...Object.fromEntries(names.map((name) => [`secondsource/${name}`, file(name)])),
      secondsource: file("index"),
    },
    ...options,
  });
  return new Map((outputFiles ?? []).map(({ path, text }) => [path, text]));
}

export interface Served {
  readonly url: string;
  /** What was asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };

/** Serves files by path on this machine, each under a policy that lets nothing be evaluated and nothing else be asked for. */
export async function serve(files: ReadonlyMap<string, string>): Promise<Served> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    asked.push(path);
    const text = files.get(path);
    response
      .writeHead(text === undefined ? 404 : 200, {
        "content-type": `${TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain"}; charset=utf-8`,
        "content-security-policy": "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'",
      })
      .end(text ?? "there is no such file");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
