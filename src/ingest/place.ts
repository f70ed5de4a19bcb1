import type { ShownArticle } from "../format/format.js";

/** Where an article stands, as the article itself has it: a file, or a part of one. */
export type Place = Pick<ShownArticle, "filePath" | "fileLine" | "fileItem"> & { readonly file: string };

/** A member of an array: "items.json[2]" is the third item of "items.json". */
export const memberAt = (place: Place, index: number): Place =>
  within(place, `${place.file}[${index}]`, String(index + 1));

/** An item of a container: "feed.xml, item 3"; of an item: "items.json[2], item sidebar". */
export const itemAt = (place: Place, item: number | string): Place =>
  within(place, `${place.file}, item ${item}`, String(item));

/** A line of NDJSON: "feed.ndjson:7". */
export const lineAt = (place: Place, line: number): Place => ({
  file: `${place.file}:${line}`,
  filePath: place.file,
  fileLine: line,
});

const within = (place: Place, file: string, item: string): Place => ({
  ...placeOf(place),
  file,
  filePath: place.filePath ?? place.file,
  fileItem: place.fileItem === undefined ? item : `${place.fileItem}, item ${item}`,
});

/** Where an article stands, and nothing else of it. */
export const placeOf = ({ file, filePath, fileLine, fileItem }: Place): Place => ({
  file,
  ...(filePath === undefined ? {} : { filePath }),
  ...(fileLine === undefined ? {} : { fileLine }),
  ...(fileItem === undefined ? {} : { fileItem }),
});

/** A file, or a part of one, as a person calls it: "feed.json, item 4", "feed.ndjson, line 7", "standard input". */
export function placeName(place: Place | string): string {
  if (typeof place === "string") return place === "-" ? "standard input" : place;
  const { file, filePath = file, fileLine, fileItem } = place;
  const line = fileLine === undefined ? "" : `, line ${fileLine}`;
  const item = fileItem === undefined ? "" : `, item ${fileItem}`;
  return `${placeName(filePath)}${line}${item}`;
}
