import type { Notice } from "../model/article.js";
import type { Aligner } from "./question.js";
import { holderQuestions } from "./reference/holders.js";
import { spellingAgainst } from "./reference/spellings.js";
import { termQuestions, undatedNotices } from "./reference/terms.js";
import type { Story } from "./story.js";

/** What the articles say against the caller's own facts: offices at the day, their holders, spellings. */
export const referenceQuestions: Aligner = (story) => {
  const { facts } = story;
  return facts
    ? [...termQuestions(story, facts), ...holderQuestions(story, facts), ...spellingAgainst(story, facts)]
    : [];
};

/** What of the facts could not be held against the articles of a story, and why. */
export const referenceNotices = (story: Story): Notice[] => (story.facts ? undatedNotices(story, story.facts) : []);
