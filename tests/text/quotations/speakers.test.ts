import { describe, expect, it } from "vitest";
import { read } from "../../../src/index.js";

const speakers = (text: string) =>
  read({ id: "a", source: "Gazette", text, publishedAt: "2026-03-03" }).mentions.flatMap((mention) =>
    mention.type === "quotation" && mention.direct ? [mention.speaker?.name ?? null] : [],
  );

describe("speakerOf", () => {
  it.each([
    ["Rovers drew. “We were tired,” Tal Rovers coach Ada Brandt told reporters.", "Ada Brandt"],
    ["Jo Lind was away. “We miss her,” her daughter, Lucia Brandt, said on Monday.", "Lucia Brandt"],
    ["Jo Lind was away. “We miss her,” his lawyer, Ada Brandt, said on Monday.", "Ada Brandt"],
    ["The firm lost. “You robbed them all,” Judge Nora Prior told him.", "Nora Prior"],
    ["The firm lost. “You robbed them all,” said Judge Nora Prior.", "Nora Prior"],
    ["Jo Lind was tired. “We were late,” she said.", "Jo Lind"],
  ])("%s", (text, name) => expect(speakers(text)).toEqual([name]));

  it("gives a role of somebody's to nobody", () => {
    expect(speakers("Jo Lind was away. “We miss her,” her daughter said on Monday.")).toEqual([null]);
  });
});
