import type { Aligner } from "../align/question.js";
import type { Extractor } from "../claims/draft.js";
import type { Format } from "../format/format.js";
import { PluginError } from "../model/errors.js";
import type { Options } from "../model/options.js";
import type { Level, Rule } from "../rules/rule.js";
import { checkedDrafts, checkedQuestions } from "./given.js";
import type { Plugin } from "./plugin.js";

/** The plugins of options that have been checked. */
const pluginsOf = ({ plugins }: Options): readonly Plugin[] => (plugins ?? []) as readonly Plugin[];

/** The plugins' extractors. What one gives that is no draft, or throws, is told by its name. */
export const pluginExtractors = (options: Options): Extractor[] =>
  pluginsOf(options).flatMap(({ name, extractors = [] }) =>
    extractors.map((extractor, i): Extractor => {
      const part = `extractors[${i}]`;
      return (document, found, events) =>
        checkedDrafts(
          calling(name, part, () => extractor(document, found, events)),
          document,
          (fault) => new PluginError(name, part, fault),
        );
    }),
  );

/** The plugins' aligners, likewise; `kinds` are those that a rule judges. */
export const pluginAligners = (options: Options, kinds: readonly string[]): Aligner[] =>
  pluginsOf(options).flatMap(({ name, aligners = [] }) =>
    aligners.map((aligner, i): Aligner => {
      const part = `aligners[${i}]`;
      return (story) =>
        checkedQuestions(
          calling(name, part, () => aligner(story)),
          kinds,
          (fault) => new PluginError(name, part, fault),
        );
    }),
  );

/** The plugins' rules, likewise. */
export const pluginRules = (options: Options): Rule[] =>
  pluginsOf(options).flatMap(({ name, rules = [] }) =>
    rules.map((rule, i): Rule => {
      const part = `rules[${i}]`;
      const level = (one: Level): Level => ({
        ...one,
        ...(one.when ? { when: (a, b, given) => calling(name, part, () => one.when!(a, b, given)) } : {}),
        because: (a, b) => calling(name, part, () => one.because(a, b)),
      });
      return {
        ...rule,
        answer: (claim) => calling(name, part, () => rule.answer(claim)),
        levels: rule.levels.map(level),
      };
    }),
  );

/** The plugins' formats by name, likewise. */
export const pluginFormats = (options: Options): Record<string, Format> =>
  Object.fromEntries(
    pluginsOf(options).flatMap(({ name, formats = {} }) =>
      Object.entries(formats).map(([format, write]): [string, Format] => {
        const part = `formats.${format}`;
        return [
          format,
          (report, articles, style) => {
            const text = calling(name, part, () => write(report, articles, style));
            if (typeof text === "string") return text;
            throw new PluginError(name, part, "a format must give a string.");
          },
        ];
      }),
    ),
  );

function calling<T>(plugin: string, part: string, call: () => T): T {
  try {
    return call();
  } catch (cause) {
    throw new PluginError(plugin, part, `it threw ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
