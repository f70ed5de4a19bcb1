import { withFreeIds } from "./align/apart.js";
import { withBriefs } from "./align/briefs.js";
import { detailsOf } from "./align/details.js";
import { originsOf } from "./align/origins.js";
import { aligners } from "./align/preset.js";
import type { Question } from "./align/question.js";
import { factsOf } from "./align/reference/facts.js";
import { referenceNotices } from "./align/reference.js";
import { storiesOf } from "./align/stories.js";
import { type Story, storyOf } from "./align/story.js";
import { withCopiesOf } from "./align/twins.js";
import { withoutEchoes } from "./judge/agreements.js";
import { judgeAlone } from "./judge/alone.js";
import { judge, type Setting } from "./judge/judge.js";
import { rank } from "./judge/rank.js";
import { withoutRepeats } from "./judge/repeats.js";
import { settled } from "./judge/settled.js";
import { suppress } from "./judge/suppress.js";
import { withoutTwins } from "./judge/twins.js";
import type { Kind, KindSetting, Options, Reading, Report } from "./model/index.js";
import { tally } from "./model/tally.js";
import { pluginAligners, pluginRules } from "./plugins/parts.js";
import { rules } from "./rules/preset.js";
import { validateOptions } from "./validate/options.js";
import { validateReadings } from "./validate/readings.js";

/**
 * What many articles say: where they differ. Pure; the order of the readings changes nothing.
 * Throws `InputError` where the readings or the options are at fault.
 */
export function compare(readings: readonly Reading[], options: Options = {}): Report {
  validateOptions(options);
  validateReadings(readings);
  return compareValid(readings, options);
}

/** The same of readings and options that have been checked. */
export function compareValid(readings: readonly Reading[], options: Options): Report {
  const sorted = [...readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const origins = originsOf(sorted);
  const originOf = new Map(origins.flatMap((o) => o.articles.map((article) => [article, o.id] as const)));
  const groups = storiesOf(sorted, options);
  const byId = new Map(sorted.map((reading) => [reading.article.id, reading]));
  const facts = factsOf(options.reference);
  const stories = groups.map((group) =>
    storyOf(
      group.id,
      group.articles.map((id) => byId.get(id)!),
      originOf,
      options,
      facts,
    ),
  );
  const judged = stories.flatMap((story) => judgeStory(story, options));
  const articles = sorted.map((reading) => reading.article);
  const ranked = rank(
    judged.flatMap(({ discrepancy }) => discrepancy ?? []),
    options.minConfidence ?? 0.5,
  );
  const { discrepancies, suppressed, notices } = suppress(ranked, options.suppressions ?? [], articles);
  const agreements = withoutEchoes(judged.flatMap(({ agreement }) => agreement ?? []));
  const claims = sorted.flatMap((reading) => reading.claims);
  return {
    schema: "secondsource/report/1",
    articles,
    stories: groups,
    origins,
    entities: withFreeIds(stories.map((story) => story.entities)),
    events: withFreeIds(stories.map((story) => story.events)),
    claims,
    discrepancies,
    ...(suppressed.length ? { suppressed } : {}),
    agreements,
    sources: tally({ articles, origins, claims, discrepancies, agreements }),
    notices: [
      ...sorted.flatMap((reading) => reading.notices),
      ...(facts?.notices ?? []),
      ...stories.flatMap(referenceNotices),
      ...notices,
    ],
  };
}

/** Finds a story's questions, most precise sieve first, and judges each once. */
function judgeStory(story: Story, options: Options) {
  const ladders = [...rules, ...pluginRules(options)];
  const kinds = ladders.map((rule) => rule.meta.id);
  const asked = new Map<string, Question>();
  for (const aligner of [...aligners, ...pluginAligners(options, kinds)])
    for (const question of aligner(story)) {
      const key = `${question.kind}\u0000${question.scope}\u0000${question.key}`;
      if (!asked.has(key)) asked.set(key, question);
    }
  const minConfidence = options.minConfidence ?? 0.5;
  const all = [...asked.values()].flatMap((question) => {
    const rule = ladders.find((r) => r.meta.id === question.kind);
    const setting = settingOf(question.kind, options);
    return rule && setting ? [judge(withCopiesOf(question, story), rule, story, setting)] : [];
  });
  const judged = settled(withoutTwins(withoutRepeats(all)), minConfidence);
  const setting = settingOf("uncorroborated", options);
  if (!setting) return judged;
  const told = judged.flatMap(({ discrepancy }) =>
    discrepancy && discrepancy.confidence >= minConfidence ? discrepancy : [],
  );
  const alone = judgeAlone(withBriefs(story, detailsOf(story)), told, story, setting);
  return [...judged, ...alone.map((discrepancy) => ({ discrepancy, agreement: null }))];
}

/** How the options treat a kind; null where it is off. */
function settingOf(kind: Kind, options: Options): Setting | null {
  const setting: KindSetting | undefined = options.kinds?.[kind];
  if (setting === "off") return null;
  if (setting === undefined) return { severity: null, options: {} };
  if (typeof setting === "string") return { severity: setting, options: {} };
  return { severity: setting[0], options: { ...setting[1] } };
}
