import type { ShownStory, Stories } from "../stories.js";
import { bdi, escapeText, when } from "./escape.js";

/** The items of each story under its heading; where there is one story, as they are. */
export function byStory<T>(
  items: readonly T[],
  articleOf: (item: T) => string | undefined,
  stories: Stories,
  write: (items: readonly T[], story: ShownStory | null) => string,
): string {
  if (stories.shown.length < 2) return when(items.length, () => write(items, stories.shown[0] ?? null));
  return stories.shown
    .map((story, i) => {
      const own = items.filter((item) => stories.of(articleOf(item)) === i);
      return when(
        own.length,
        () =>
          `<section class="story" aria-label="${escapeText(story.name)}"><h3 class="story-name">${bdi(story.name)} <span class="who">${story.sources
            .map(bdi)
            .join(", ")}</span></h3>\n${write(own, story)}</section>`,
      );
    })
    .filter(Boolean)
    .join("\n");
}
