import type { Article } from "../model/article.js";
import type { Reading } from "../model/reading.js";
import type { Report } from "../model/report.js";
import { type Palette, paletteOf } from "./paint.js";
import { type Places, placesOf } from "./places.js";

/** An article as a formatter shows it: with the file it came from, where it came from one. */
export interface ShownArticle extends Article {
  /** The file's path, as it was given, or the item in it: "feed.xml, item 3"; absent where there is none. */
  readonly file?: string;
  /** The path alone, where `file` names an item: "feed.xml". */
  readonly filePath?: string;
  /** The line of the file on which the item stands, in NDJSON. */
  readonly fileLine?: number;
  /** Which item of the file, or of that line, it is: "3", counted from 1; "3, item sidebar" is one within that. */
  readonly fileItem?: string;
  /** The line of the file on which `text` begins, from 1. */
  readonly firstLine?: number;
  /** The column of that line at which `text` begins, from 1, where it begins within a line. Default: 1. */
  readonly firstColumn?: number;
}

/** How a format for people is laid out. */
export interface Style {
  /** Write terminal colours? Default: no. */
  readonly color?: boolean;
  /** Columns to fill, 80 by default. */
  readonly width?: number;
}

/** A report as a string. Sees nothing else; the articles are for formats that show their words around a place. */
export type Format = (report: Report, articles?: readonly ShownArticle[], style?: Style) => string;

/** What the parts of a format for people share. */
export interface View {
  readonly paint: Palette;
  readonly width: number;
  readonly places: Places;
}

export const viewOf = (articles: readonly ShownArticle[], style: Style): View => ({
  paint: paletteOf(style.color ?? false),
  // Narrower than 50 columns quoted words no longer fit beside their place.
  width: Math.max(50, Math.min(style.width ?? 80, 120)),
  places: placesOf(articles),
});

/** Readings as a string. */
export type ReadingFormat = (readings: readonly Reading[], articles?: readonly ShownArticle[], style?: Style) => string;
