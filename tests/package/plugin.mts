// What the author of a plugin writes in TypeScript; compiled against dist/, never run.
import { check, type Discrepancy, type Kind, type Options } from "secondsource";
import { check as checkBy } from "secondsource/core";
import { type FormatName, formats } from "secondsource/format";
import {
  type Aligner,
  type Draft,
  definePlugin,
  defineRule,
  type Extractor,
  type Format,
  type Plugin,
  type Question,
  textOf,
} from "secondsource/plugin";
import { winkTagger } from "secondsource/tagger";
import { raised, ruleTester } from "secondsource/testing";

declare module "secondsource" {
  interface ClaimKinds {
    tide: true;
  }
  interface Kinds {
    tide: true;
  }
}

const tideClaims: Extractor = (document) =>
  document.sentences
    .filter((sentence) => textOf(document, sentence).includes("tide"))
    .map((sentence): Draft => ({ kind: "tide", subject: null, attribute: "tide", value: 1, spans: [sentence] }));

const tideQuestions: Aligner = ({ readings }) => {
  const claims = readings.flatMap((reading) => reading.claims).filter(({ kind }) => kind === "tide");
  return [{ kind: "tide", scope: "across", key: "tide", text: "Which tide?", claims, aligned: [] }];
};

const rule = defineRule({
  meta: { id: "tide", severity: "low", description: "Tides differ.", advice: "Look in the tables." },
  answer: () => "high",
  levels: [{ id: "apart", verdict: "conflict", because: (a, b) => `${a.source} and ${b.source} differ.` }],
});

const log: Format = (report, articles = [], { color = false } = {}) => `${report.schema}${articles.length}${color}`;

export const tides: Plugin = definePlugin({
  name: "tides",
  extractors: [tideClaims],
  aligners: [tideQuestions],
  rules: [rule],
  formats: { log },
});

const options: Options = { plugins: [tides], kinds: { tide: ["low", {}], figure: "off" } };
const articles = [{ id: "a", source: "Gazette", text: "The tide was high." }];
export const found: readonly Discrepancy[] = check(articles, options).discrepancies;
export const same = checkBy(articles, { ...options, tagger: winkTagger });
export const kind: Kind = "tide";
export const names: readonly FormatName[] = Object.keys(formats) as FormatName[];
export const rungs: string[] = raised(["The tide was high.", "The tide was low."], options);
export const faults: string[] = ruleTester(tides, { valid: [["The tide was high.", "The tide was low."]] });

// @ts-expect-error: no such kind
export const nosuch: Kind = "nosuch";
// @ts-expect-error: no such kind of claim
export const nodraft: Draft["kind"] = "nosuch";
// @ts-expect-error: no such kind of question
export const noquestion: Question["kind"] = "nosuch";
// @ts-expect-error: a plugin has a name
definePlugin({ rules: [rule] });
// @ts-expect-error: a rung has one of four verdicts
defineRule({ ...rule, levels: [{ id: "apart", verdict: "differ", because: () => "" }] });
