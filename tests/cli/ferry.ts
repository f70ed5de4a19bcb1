import type { Report } from "../../src/index.js";

/** Two articles on one story, as files. */
export const FERRY = {
  "coast.md":
    "---\nsource: Coast Herald\npublishedAt: 2025-05-03\ntitle: Ferry sinks off Aldermere\n---\n\nThe ferry Marigold sank off Aldermere on Friday. At least 14 people were killed, the coast guard said. Captain Ana Ruiz survived.\n",
  "harbour.txt":
    "---\nsource: Harbour Gazette\npublishedAt: 2025-05-03\n---\nThe ferry Marigold sank off Aldermere on Friday. The coast guard said 9 people were killed. Captain Ana Ruiz survived.\n",
};

export const BOTH = Object.keys(FERRY);

export const reportOf = (text: string) => JSON.parse(text) as Report;
