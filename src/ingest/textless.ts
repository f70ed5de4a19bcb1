import { InputError } from "../model/errors.js";
import { faulty, type Ingest, notice } from "./item.js";
import { placeName } from "./place.js";

/** An item with a headline at most: told and passed over. */
export const textless = (file: string, title: string | undefined): Ingest => ({
  articles: [],
  notices: [notice("no-text", `${file}${title ? ` (“${title.trim()}”)` : ""} has no text; it was passed over.`)],
  faults: [],
});

/** A feed with nothing in it. */
export const emptyFeed = (path: string): Ingest =>
  faulty(
    new InputError(
      "empty-feed",
      path,
      `${placeName(path)}: this feed has no items. Fetch it again, or give the articles themselves.`,
    ),
  );
