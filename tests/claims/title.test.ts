import { describe, expect, it } from "vitest";
import { read } from "../../src/tagged.js";

const titles = (text: string) =>
  read({ id: "a", source: "Gazette", text })
    .claims.filter((claim) => claim.kind === "title")
    .map(({ subject, attribute, evidence }) => [subject, attribute, evidence[0]!.quote]);

describe("titleClaims", () => {
  it("quotes description and name as one where they stand together", () =>
    expect(
      titles("Norwegian Prime Minister Kari Holm said on Friday that she had met Jonas Vik, the mayor of Bergen."),
    ).toEqual([
      ["Kari Holm", "office", "Norwegian Prime Minister Kari Holm"],
      ["Jonas Vik", "office", "Jonas Vik, the mayor of Bergen"],
    ]));
  it("says a title once, however often it stands there", () =>
    expect(titles("Mayor Jonas Vik spoke. Later Mayor Jonas Vik left. Mayor Vik came back.")).toEqual([
      ["Jonas Vik", "office", "Mayor Jonas Vik"],
    ]));
  it("gives a plural title to all whom it names", () =>
    expect(titles("Special envoys Kari Holm and Jonas Vik sat down with them.").map(([subject]) => subject)).toEqual([
      "Kari Holm",
      "Jonas Vik",
    ]));
  it("reads a nationality off a civil job, not off a service", () => {
    expect(titles("The Danish tourist Jonas Vik was found.").map(([, attribute]) => attribute)).toContain(
      "nationality",
    );
    expect(titles("The Danish diplomat Jonas Vik was found.").map(([, attribute]) => attribute)).not.toContain(
      "nationality",
    );
  });
  it("has none for a name without words of its own", () =>
    expect(titles("Kari Holm left the town on Friday.")).toEqual([]));
});
