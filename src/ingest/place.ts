// "feed.json[3]", "feed.ndjson:7"
const PART = /^(.*?)(?:\[(\d+)\]|:(\d+))?$/s;

/** A file, or a part of one, as a person calls it: "feed.json, item 4", "feed.ndjson, line 7", "standard input". */
export function placeName(path: string): string {
  const [, file = path, index, line] = PART.exec(path) ?? [];
  const name = file === "-" ? "standard input" : file;
  if (index !== undefined) return `${name}, item ${Number(index) + 1}`;
  return line === undefined ? name : `${name}, line ${line}`;
}
