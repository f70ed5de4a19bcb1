import { describe, expect, it } from "vitest";
import { check } from "../../src/index.js";

const found = (a: string, b: string, dates: readonly [string?, string?] = []) =>
  check(
    [
      { id: "a", source: "A", text: a, ...(dates[0] ? { publishedAt: dates[0] } : {}) },
      { id: "b", source: "B", text: b, ...(dates[1] ? { publishedAt: dates[1] } : {}) },
    ],
    { sameStory: true },
  ).discrepancies.filter((d) => d.kind === "outcome");
const levels = (a: string, b: string) => found(a, b).map((d) => d.level);

const FIRE = "A fire destroyed the chapel in Ober on Friday night.";
const BLAST = "An explosion tore through a bakery in Ober on Friday night.";
const CRASH = "Three people died when a bus left the road near Ober on Monday, in the worst crash there for years.";

describe("the cause of a mishap", () => {
  // Each line: causes that cannot both be.
  it.each([
    [FIRE, "It was arson, police said.", "Investigators blamed an electrical fault."],
    [FIRE, "The fire was deliberately set, police said.", "The fire was an accident, police said."],
    [FIRE, "Someone lit it on purpose; it was set deliberately.", "The blaze was sparked by faulty wiring."],
    [FIRE, "It was started deliberately, police said.", "It was started accidentally, police said."],
    [FIRE, "A boy set it on purpose.", "It was caused by accident, the mayor said."],
    [FIRE, "A lightning strike started the fire.", "The fire was caused by a discarded cigarette."],
    [FIRE, "Police suspect arson.", "The blaze was caused by a gas leak, the fire chief said."],
    [BLAST, "The explosion was caused by a gas leak.", "The explosion was caused by a bomb, police said."],
    [BLAST, "The blast was caused by a gas leak.", "The blast was set off on purpose, the mayor said."],
    [BLAST, "A gas cylinder caused the explosion.", "An explosive device caused the explosion, police said."],
    [BLAST, "The blasts were sparked by faulty wiring.", "The explosions were triggered deliberately, police said."],
    [CRASH, "The driver fell asleep at the wheel, police said.", "A burst tyre caused the crash, police said."],
    [CRASH, "The crash was blamed on brake failure.", "Driver error was to blame for the crash."],
  ])("%s %s / %s", (lead, a, b) => {
    expect(levels(`${lead} ${a}`, `${lead} ${b}`)).toEqual(["other-cause"]);
  });

  it.each([
    ["The cause of the fire is not known.", "The fire was deliberately set, police said."],
    ["“We have no idea what caused it,” the pastor said.", "Arson is to blame, police said."],
    ["Police are trying to find out what started the fire.", "An electrical fault sparked the blaze."],
    ["The cause is still under investigation.", "The fire was caused by fireworks, the mayor said."],
  ])("is known to one alone: %s / %s", (a, b) => {
    expect(levels(`${FIRE} ${a}`, `${FIRE} ${b}`)).toEqual(["cause-open"]);
  });

  it.each([
    ["a suspicion beside an open cause", "The cause is not known.", "Police suspect arson."],
    ["two suspicions", "It may have been arson.", "It may have been caused by faulty wiring."],
    ["an accident and its cause", "The fire was an accident.", "The fire was caused by faulty wiring."],
    ["one cause in two ways", "It was deliberately set.", "An arsonist started the fire."],
    ["what it was not", "There is no sign of arson.", "The blaze was sparked by faulty wiring."],
    ["what it was not, shortened", "It doesn’t look like a fire caused by a cigarette.", "The cause is not known."],
    ["arson investigators", "Arson investigators were on the scene.", "The blaze was sparked by faulty wiring."],
    ["a bomb of a past war", "A wartime bomb caused the blaze.", "The fire was an accident, police said."],
    ["a threat that caused something", "A bomb threat caused the delay at the fire.", "A gas leak caused the fire."],
    ["a bomb ruled out", "Police ruled out that the fire was caused by a bomb.", "A gas leak caused the fire."],
    ["another fire", "Another fire there was arson.", "The blaze was sparked by faulty wiring."],
    ["a cause of something else", "The crowd was angry because of the fog.", "It was deliberately set."],
  ])("is not at odds: %s", (_, a, b) => {
    expect(levels(`${FIRE} ${a}`, `${FIRE} ${b}`)).toEqual([]);
  });

  it("that a later article tells brings an open one up to date", () => {
    const [open, told] = [`${FIRE} The cause is not known.`, `${FIRE} It was deliberately set.`];
    const times = ["2026-03-07T09:00:00Z", "2026-03-09T09:00:00Z"] as const;
    expect(found(open, told, times).map((d) => d.superseded)).toEqual([true]);
    expect(found(told, open, times).map((d) => d.superseded)).toEqual([false]);
  });
});
