// What a user of the package writes; compiled against dist/, never run.
import {
  type Article,
  type Claim,
  check,
  compare,
  type Discrepancy,
  InputError,
  type Kind,
  type Options,
  type Reading,
  type Report,
  read,
} from "secondsource";
import { type FileArticle, type Ingested, type InputFormat, ingest } from "secondsource/ingest";

// A plugin adds a kind of claim of its own.
declare module "secondsource" {
  interface ClaimKinds {
    motive: true;
  }
}

const articles: readonly Article[] = [{ id: "a", source: "Gazette", text: "The ferry sank." }];
const options: Options = { kinds: { figure: "low", date: "off", place: ["high", {}] }, minConfidence: 0.6 };
const report: Report = check(articles, options);
const readings: readonly Reading[] = articles.map((article) => read(article));
export const worst: Discrepancy | undefined = compare(readings).discrepancies[0];
export const kind: Kind | undefined = worst?.kind;
export const motive: Claim["kind"] = "motive";
// @ts-expect-error: no such kind
export const nosuch: Claim["kind"] = "nosuch";
export const code = (error: unknown): string | null => (error instanceof InputError ? error.code : null);
export const quotes: string[] = report.discrepancies.flatMap((d) =>
  d.positions.flatMap((p) => p.evidence.map((e) => e.quote)),
);
export const format: InputFormat = "ninjs";
export const ingested: Ingested = await ingest("items.json", "{}", { format });
const found: readonly FileArticle[] = ingested.articles;
export const ofFiles: Report = check(found);
