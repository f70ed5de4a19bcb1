import { filePathOf } from "../format/file-path.js";
import type { ShownArticle } from "../format/format.js";
import { type Ingested, stemOf } from "./item.js";

/** Gives an id to each article that has none, from its file's name; every such id is unique in the run. */
export function withIds(articles: readonly Ingested[]): (Ingested & Pick<ShownArticle, "id">)[] {
  const taken = new Set(articles.flatMap((article) => article.id ?? []));
  const numbers = new Map<string, number>();
  return articles.map((article) => {
    if (article.id !== undefined) return { ...article, id: article.id };
    const stem = stemOf(filePathOf(article));
    let n = numbers.get(stem) ?? 1;
    const idOf = () => (n === 1 ? stem : `${stem}-${n}`);
    while (taken.has(idOf())) n++;
    const id = idOf();
    numbers.set(stem, n);
    taken.add(id);
    return { ...article, id };
  });
}
