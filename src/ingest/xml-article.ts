import { InputError } from "../model/errors.js";
import { atomArticlesOf } from "./atom.js";
import { faulty, type Ingest } from "./item.js";
import { newsmlArticlesOf, nitfArticleOf } from "./newsml.js";
import { placeName } from "./place.js";
import { rssArticlesOf } from "./rss.js";
import { localName, xmlOf } from "./xml.js";

type Reader = "rss" | "atom" | "newsml" | "nitf";

const ROOTS: Readonly<Record<string, Reader>> = {
  rss: "rss",
  RDF: "rss",
  feed: "atom",
  entry: "atom",
  newsItem: "newsml",
  newsMessage: "newsml",
  nitf: "nitf",
};

/** The articles in an XML document, told by its root unless the caller says what it is. */
export async function xmlArticlesOf(name: string, text: string, format: Reader | null): Promise<Ingest> {
  const root = await xmlOf(text, name);
  const told = Object.hasOwn(ROOTS, localName(root.name)) ? ROOTS[localName(root.name)]! : null;
  const reader = format ?? told;
  switch (reader) {
    case "rss":
      return rssArticlesOf(name, root);
    case "atom":
      return atomArticlesOf(name, root);
    case "newsml":
      return told === "nitf" ? nitfArticleOf(name, text) : newsmlArticlesOf(name, root);
    case "nitf":
      return nitfArticleOf(name, text);
    case null:
      return faulty(
        new InputError(
          "unknown-xml",
          name,
          `${placeName(name)}: <${root.name}> is no news format that is read here. RSS, Atom, NewsML-G2 and NITF are; or say --input-format.`,
        ),
      );
    default:
      return reader satisfies never;
  }
}
