// A hook that a content system calls before it publishes: POST {"draft": article, "sources": [article, …]}.
// The answer says whether a person should look first, and at which words of the draft.
//
//   PORT=8080 node examples/pre-publish-hook.mjs
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { check, InputError } from "secondsource";

const MOST_BYTES = 10_000_000;

/** An HTTP handler: mount it where your server takes one. */
export async function prePublish(request, response) {
  const reply = (status, body) =>
    response.writeHead(status, { "content-type": "application/json" }).end(`${JSON.stringify(body)}\n`);
  if (request.method !== "POST") return reply(405, { error: 'POST {"draft": …, "sources": […]}' });
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return reply(413, { error: `more than ${MOST_BYTES} bytes` });
    chunks.push(chunk);
  }
  try {
    const { draft, sources } = JSON.parse(Buffer.concat(chunks).toString("utf8")) ?? {};
    if (!draft || !Array.isArray(sources)) return reply(400, { error: "draft and sources are needed" });
    const { discrepancies } = check([draft, ...sources], { sameStory: true });
    const findings = discrepancies
      .filter(({ severity, superseded }) => severity === "high" && !superseded)
      .filter(({ positions }) => positions.some(({ articles }) => articles.includes(draft.id)))
      .map(({ id, kind, question, message, positions }) => ({
        id,
        kind,
        question,
        message,
        places: positions.flatMap(({ evidence }) => evidence).filter(({ article }) => article === draft.id),
      }));
    return reply(200, { publish: findings.length === 0, findings });
  } catch (error) {
    // What the caller did wrong comes with a sentence that says what to do; anything else is ours to mend.
    if (error instanceof InputError) return reply(422, { error: error.message, code: error.code, path: error.path });
    if (error instanceof SyntaxError) return reply(400, { error: `this is no JSON: ${error.message}` });
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  createServer((request, response) =>
    prePublish(request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    }),
  ).listen(Number(process.env.PORT ?? 8080), function () {
    console.error(`listening on port ${this.address().port}`);
  });
