import type { Report } from "../model/report.js";
import type { ShownArticle } from "./format.js";
import { linksOf } from "./html/links.js";
import { outlineOf } from "./html/outline.js";
import { page } from "./html/page.js";
import { placesOf } from "./places.js";

/**
 * For a person in a browser: one file that asks for nothing from anywhere, safe against whatever an article contains.
 * Without the articles it shows the quoted words only.
 */
export function html(report: Report, articles: readonly ShownArticle[] = []): string {
  const outline = outlineOf(report, articles);
  return page({ outline, links: linksOf(outline), places: placesOf(articles) });
}
