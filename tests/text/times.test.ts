import { describe, expect, it } from "vitest";
import { documentOf, textOf } from "../../src/text/document.js";
import { timesOf } from "../../src/text/times.js";

const timesIn = (text: string, publishedAt = "2025-12-22") => {
  const document = documentOf({ id: "a", source: "Gazette", text, ...(publishedAt ? { publishedAt } : {}) });
  return timesOf(document, { locale: "en-US", timezone: "UTC" }).map((t) => `${textOf(document, t)} = ${t.timex}`);
};

describe("timesOf", () => {
  it("reads weekdays by tense", () => {
    expect(timesIn("The council met on Friday.")).toEqual(["Friday = 2025-12-19"]);
    expect(timesIn("The council will meet on Friday.")).toEqual(["Friday = 2025-12-26"]);
  });
});
