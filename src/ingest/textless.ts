import { InputError } from "../model/errors.js";
import { faulty, type Ingest, notice } from "./item.js";
import { type Place, placeName } from "./place.js";

/** An item with a headline at most: told and passed over. */
export const textless = (place: Place, title: string | undefined): Ingest => ({
  articles: [],
  notices: [
    notice("no-text", `${placeName(place)}${title ? ` (“${title.trim()}”)` : ""} has no text; it was passed over.`),
  ],
  faults: [],
});

/** A feed with nothing in it. */
export const emptyFeed = (place: Place): Ingest =>
  faulty(
    new InputError(
      "empty-feed",
      place.file,
      `${placeName(place)}: this feed has no items. Fetch it again, or give the articles themselves.`,
    ),
  );
