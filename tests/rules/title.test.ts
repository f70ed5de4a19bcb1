import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.js";
import { decide } from "../../src/rules/rule.js";
import { titleRule } from "../../src/rules/title.js";
import { titlesOf } from "../../src/values/title.js";

interface Setting {
  readonly published?: string;
  readonly position?: "before" | "after";
  readonly together?: readonly string[];
}

function claim(source: string, words: string, { published, together, position = "after" }: Setting = {}): Claim {
  const title = titlesOf(words, position)[0]!;
  return {
    id: `${source}#1`,
    kind: "title",
    article: source,
    source,
    subject: "Ann Lee",
    attribute: title.class,
    value: { ...title, together: together ?? [], published: published ?? null },
    polarity: "affirmed",
    modality: "stated",
    attribution: null,
    event: null,
    evidence: [],
  };
}

const LADDER: readonly (readonly [string, string, string])[] = [
  ["same", "mayor of Eastport", "Eastport's mayor"],
  ["form-of-address", "President", "former President"],
  ["former-head", "Chilean President", "former Chilean President"],
  ["former-told-flat", "mayor of Eastport", "former mayor of Eastport"],
  ["former-or-sitting", "candidate for mayor of Eastport", "former candidate for mayor of Eastport"],
  ["formerly", "teacher", "former teacher"],
  ["kin", "her stepfather", "her father"],
  ["grade", "director of Acme", "deputy director of Acme"],
  ["rank", "colonel", "major"],
  ["exclusive", "special counsel", "special prosecutor"],
  ["near-office", "chief of staff of the army", "chief of the general staff"],
  ["age-group", "girl", "boy"],
  ["near-office", "attorney general", "prosecutor general"],
  ["vaguer", "secretary of the Ports Board", "senior official"],
  ["other-terms", "special envoy", "top trade envoy"],
  ["capacity", "President Ruiz's cousin", "special envoy"],
  ["both-can-be", "senator", "presidential candidate"],
  ["another-matter", "colonel", "her cousin"],
];

describe("title", () => {
  it.each(LADDER)("%s: %s / %s", (level, a, b) => {
    const position = level === "form-of-address" ? "before" : "after";
    expect(decide(titleRule, claim("Gazette", a, { position }), claim("Herald", b, { position })).id).toBe(level);
    expect(decide(titleRule, claim("Herald", b, { position }), claim("Gazette", a, { position })).id).toBe(level);
  });

  it("lets both stand where any article gives both", () => {
    const a = claim("Gazette", "chief executive of Acme", { together: ["executive director"] });
    const b = claim("Herald", "executive director of Acme", { together: ["chief executive"] });
    expect(decide(titleRule, a, b).id).toBe("both-can-be");
  });

  it("lets the title of past days stand before a name", () => {
    const then = claim("Gazette", "Acme CEO", { position: "before" });
    expect(decide(titleRule, then, claim("Herald", "former Acme CEO")).id).toBe("formerly");
  });

  it("takes a later “former” for a change of office, but not of a head of state", () => {
    const at = (words: string, published: string) => claim(published, words, { published });
    const left = decide(titleRule, at("Acme CEO", "2024-01-02"), at("former Acme CEO", "2024-03-01"));
    expect(left.id).toBe("both-can-be");
    const slip = decide(titleRule, at("former Acme CEO", "2024-01-02"), at("Acme CEO", "2024-03-01"));
    expect(slip.id).toBe("former-told-flat");
    const head = decide(titleRule, at("Chilean president", "2024-01-02"), at("former Chilean president", "2024-03-01"));
    expect(head.id).toBe("former-head");
  });
});
