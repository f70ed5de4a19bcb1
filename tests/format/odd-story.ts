import type { ShownArticle } from "../../src/format/format.js";
import { check } from "../../src/index.js";

/** Two articles whose words break what does not escape them, as files give them: with a first line of their own. */
export const ODD: readonly ShownArticle[] = [
  {
    id: "coast",
    source: "Coast & Sons <Herald>",
    publishedAt: "2026-03-03T09:00:00Z",
    url: "https://coast.example/ferry?a=1&b=2",
    file: "wire/coast 😀.md",
    firstLine: 6,
    title: "Ferry ]]> </script> sinks",
    text: 'A ferry 😀 ran aground off Port Ellery on Monday.\r\nHarbour master مريم Okafor said "[12] people" were hurt: 12 people were injured, @desk said | 50% #7.',
  },
  {
    id: "harbour",
    source: "Harbour Gazette",
    publishedAt: "2026-03-03T09:00:00Z",
    file: "./wire/harbour.txt",
    firstLine: 1,
    text: "A ferry ran aground off Port Ellery on Monday.\r\n𝒜fter dark 21 people were injured. ::error::No. Ruth Okafor-Bell watched.",
  },
];

export const oddReport = () => check(ODD, { sameStory: true });
