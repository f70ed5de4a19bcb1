import { describe, expect, it } from "vitest";
import { asked, knownWord } from "../../src/values/known.js";

describe("known words", () => {
  it("are one record a word as written", () => {
    expect(knownWord("Ferry")).toBe(knownWord("Ferry"));
    expect(knownWord("Ferry")).not.toBe(knownWord("ferry"));
    expect(knownWord("Ferry").lower).toBe("ferry");
  });

  it("answer a question once, whatever the answer is", () => {
    for (const answer of [true, false, 0, "", null, ["a"]]) {
      let times = 0;
      const question = asked(() => {
        times++;
        return answer;
      });
      expect([question(knownWord("quay")), question(knownWord("quay"))]).toEqual([answer, answer]);
      expect(times).toBe(1);
      expect(question(knownWord("Quay"))).toEqual(answer);
      expect(times).toBe(2);
    }
  });

  it("keep the answers to two questions apart", () => {
    const [isLong, isUpper] = [asked(({ text }) => text.length > 4), asked(({ text, lower }) => text !== lower)];
    expect([isLong(knownWord("Dam")), isUpper(knownWord("Dam"))]).toEqual([false, true]);
    expect([isLong(knownWord("harbour")), isUpper(knownWord("harbour"))]).toEqual([true, false]);
  });
});
