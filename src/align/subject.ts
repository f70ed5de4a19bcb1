import { HARM_NOUNS, HARMED_STATES } from "../lexicon/casualties.js";
import { FUNCTION_WORDS } from "../lexicon/function-words.js";
import { NEWS_WORDS } from "../lexicon/news-words.js";
import { SPEECH_VERBS } from "../lexicon/reporting-verbs.js";
import { foldWord, stem } from "../values/words.js";
import { wordsIn } from "./sentence-words.js";
import type { Story } from "./story.js";

/** What matters stands first, and a table further down would outvote the story. */
const SENTENCES_READ = 40;
/** Headline and first sentences say what it is about: a word of theirs counts so many times. */
const LEAD_SENTENCES = 3;
const LEAD = 2;
/** "Oil" is a subject; "no" and "am" are none. */
const LETTERS = 3;

const subjects = new WeakMap<Story, string>();

/**
 * The word that a story turns on, as a key: "ferry", "lindqvist". Edits, an article more and other names of sources
 * seldom change it, and two events with the same toll seldom share it. Empty where a story has no telling word.
 */
export function subjectOf(story: Story): string {
  const known = subjects.get(story);
  if (known !== undefined) return known;
  const subject = subjectIn(story);
  subjects.set(story, subject);
  return subject;
}

function subjectIn({ readings, origins }: Story): string {
  const untelling = untellingWords();
  const uses = new Map<string, Map<string, number>>();
  for (const { article, sentences } of readings) {
    const own = new Map<string, number>();
    sentences.slice(0, SENTENCES_READ).forEach((sentence, i) => {
      const weight = i < LEAD_SENTENCES ? LEAD : 1;
      for (const { fold, key } of wordsIn(sentence))
        if (fold.length >= LETTERS && !/\d/.test(fold) && !untelling.has(key) && !FUNCTION_WORDS.has(fold))
          own.set(key, (own.get(key) ?? 0) + weight);
    });
    // Copies of one text say it once, however many print it.
    const origin = origins.get(article.id) ?? article.id;
    const known = uses.get(origin);
    if (!known) uses.set(origin, own);
    else for (const [key, count] of own) known.set(key, Math.max(count, known.get(key) ?? 0));
  }
  const counts = new Map<string, number>();
  for (const own of uses.values()) for (const [key, count] of own) counts.set(key, (counts.get(key) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
}

let untelling: ReadonlySet<string> | null = null;

/** Words of any news, of speech, and of harm: every toll is told with them. */
const untellingWords = (): ReadonlySet<string> => {
  untelling ??= new Set(
    [...NEWS_WORDS, ...FUNCTION_WORDS, ...SPEECH_VERBS, ...HARMED_STATES, ...HARM_NOUNS].map((w) => stem(foldWord(w))),
  );
  return untelling;
};

/** So many telling words are those of one sentence: no other event has them. */
const OWN_WORDS = 4;

/** Do the words of a question and its answers tell their event themselves: "person:ana-ruiz", "we will open the harbour before the storms"? */
export function tellsEvent(words: string, { entities }: Story): boolean {
  const own = new Set(
    words
      .split(/[^\p{L}\p{M}\p{N}'’]+/u)
      .map((word) => stem(foldWord(word)))
      .filter((word) => word.length > LETTERS && !untellingWords().has(word)),
  );
  return (
    own.size >= OWN_WORDS ||
    (own.size > 0 &&
      entities.some(({ name }) =>
        name.split(/[\s-]+/).some((word) => /^\p{Lu}/u.test(word) && own.has(stem(foldWord(word)))),
      ))
  );
}
