/**
 * What a plugin is written with: its types, the functions that check them where it is written, and the few that look
 * something up in a document or a story. Holds no grammar and no tagger.
 */
export type { Aligner, Question } from "./align/question.js";
export type { Relay, Relays } from "./align/relays.js";
export type { SentencePair } from "./align/sentences.js";
export { entityNamed, isSummary, type Story, type StorySentence } from "./align/story.js";
export type { Draft, Extractor, SentenceEvent } from "./claims/draft.js";
export type { Format, ShownArticle, Style } from "./format/format.js";
export { definePlugin, type Plugin } from "./plugins/plugin.js";
export { decide, defineRule, type Level, type Rule, type RuleMeta, type Verdict } from "./rules/rule.js";
export type { Block, BlockKind } from "./text/blocks.js";
export { type Document, type Sentence, sentenceAt, type Token, textOf, tokensOf } from "./text/document.js";
export type {
  CueSpan,
  Description,
  Found,
  Named,
  NameSpan,
  QuantitySpan,
  QuotationSpan,
  SpeakerSpan,
  Stand,
  TimeSpan,
} from "./text/found.js";
export { type Span, within } from "./text/offsets.js";
