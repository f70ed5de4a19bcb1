/** The file itself in "feed.json[3]", "feed.ndjson:7", "feed.xml, item 3" and "items.json[3], item sidebar". */
export const filePathOf = (file: string): string =>
  file.replace(/(?:, item [^,]+)+$/, "").replace(/(?:\[\d+\]|:\d+)$/, "");

/** The line of the file on which an article stands that has no lines of its own there: the 7 of "feed.ndjson:7", else 1. */
export const fileLineOf = (file: string): number => Number(/:(\d+)(?:, item [^,]+)*$/.exec(file)?.[1] ?? 1);
