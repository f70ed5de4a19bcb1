import { describe, expect, it } from "vitest";
import { read } from "../../src/index.js";

const reading = (text: string, publishedAt?: string) =>
  read({ id: "a", source: "Gazette", text, ...(publishedAt ? { publishedAt } : {}) });
const times = (text: string) =>
  reading(text).mentions.flatMap((mention) => (mention.type === "time" ? `${mention.quote}: ${mention.timex}` : []));
const codes = (text: string, publishedAt?: string) => reading(text, publishedAt).notices.map((notice) => notice.code);

describe("an article without a publication date", () => {
  it("is placed by a weekday beside a date and the latest year in the text", () => {
    const text = "The council met on Saturday, December 20. It had not met since June 2024. On Friday it rained.";
    expect(times(text)).toEqual(["Saturday, December 20: 2025-12-20", "June 2024: 2024-06", "Friday: 2025-12-19"]);
    const [notice] = reading(text).notices;
    expect([notice?.code, notice?.evidence?.quote]).toEqual(["no-date", "Saturday, December 20"]);
  });

  it("is left without one where nothing fixes it, and says so", () => {
    expect(times("The council met on Saturday, December 20.")).toEqual(["Saturday, December 20: XXXX-12-20"]);
    expect(codes("The council met on Saturday, December 20.")).toEqual(["no-date"]);
    expect(codes("The council met on Friday.")).toEqual(["no-date"]);
  });

  it("asks for nothing where no time leans on it", () => {
    expect(codes("The council met on 20 December 2025.")).toEqual([]);
    expect(codes("The council met.")).toEqual([]);
    expect(codes("The council met on Friday.", "2025-12-20")).toEqual([]);
  });

  it("keeps its own information as it came", () => {
    expect(reading("The council met on Saturday, December 20, as in 2025.").article).toEqual({
      id: "a",
      source: "Gazette",
    });
  });
});
