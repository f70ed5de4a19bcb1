import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const levels = (a: string, b: string) =>
  differences(a, b)
    .filter((d) => d.kind === "quotation")
    .map((d) => d.level);

describe("few words alike whose speaker not both name", () => {
  const whole =
    "The union has sued over pay. He added that “the group has at least 40 shift leaders who are alleged to be bosses and victims.”";
  it("are one utterance in one company", () => {
    expect(
      levels(
        whole,
        "The company’s lawyer pointed to at least 40 shift leaders in the group who “are alleged to be both bosses and victims.”",
      ),
    ).toEqual(["small-word-changed"]);
  });
  it("are none where nothing else is told alike", () => {
    expect(
      levels(whole, "In the novel two brothers meet on a train and “are alleged to be both bosses and victims.”"),
    ).toEqual([]);
  });
});
