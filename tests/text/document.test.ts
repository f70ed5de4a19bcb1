import { describe, expect, it } from "vitest";
import { evidenceAt, textOf } from "../../src/text/document.js";
import { documentOf } from "./tagged-document.js";

const article = (text: string, title?: string) => ({ id: "a", source: "Gazette", text, ...(title ? { title } : {}) });

describe("documentOf", () => {
  it("maps every sentence back to the exact raw words", () => {
    const text = "The mayor said,“We are ready.” A 20\u2011point plan\u00a0came later.\n\n| Place | Town hall |";
    const document = documentOf(article(text, "Mayor: 'ready'"));
    for (const sentence of document.sentences) {
      const { field, start, end, quote } = evidenceAt(document, sentence);
      expect((field === "title" ? "Mayor: 'ready'" : text).slice(start, end)).toBe(quote);
      expect(quote).not.toBe("");
    }
    expect(document.clean).toContain("20-point plan came");
  });

  it("repairs text that was read in the wrong code page, and says so", () => {
    const text = "Talks in TĂĽrkiye went well. FranÃ§ois did not come.";
    const document = documentOf(article(text));
    expect(document.clean).toBe("Talks in Türkiye went well. François did not come.");
    expect(document.notices.map((n) => [n.code, n.evidence?.quote])).toEqual([
      ["mojibake", "TĂĽrkiye"],
      ["mojibake", "FranÃ§ois"],
    ]);
  });

  it("keeps pictures whole that are several in one, and drops what joins nothing", () => {
    const text = "A firefighter 👩\u200D🚒 came.\u200D He stayed.";
    const document = documentOf({ id: "a", source: "A", text });
    expect(document.clean).toBe("A firefighter 👩\u200D🚒 came. He stayed.");
  });

  it("leaves letters alone that only look like damage", () => {
    const text = "Ångström, Ćosić and Ãgueda met at the Café Ñandú.";
    expect(documentOf(article(text)).clean).toBe(text);
  });

  it("keeps names whole whose letters lie beyond Latin-1", () => {
    for (const name of [
      "Ilić",
      "Đurić",
      "Wałęsa",
      "Şahin",
      "Nguyễn",
      "Ōta",
      "Ili\u0107",
      "Ilic\u0301",
      "Hawaiʻi",
      "Σάββας",
    ])
      expect(documentOf(article(`Then ${name} spoke.`)).tokens.map((t) => t.text)).toEqual([
        "Then",
        name,
        "spoke",
        ".",
      ]);
  });

  it("keeps initials and abbreviations inside a sentence", () => {
    const document = documentOf(article("Gen. J. Ruiz met U.S. officials on Dec. 4. They spoke at 9 a.m. on Friday."));
    expect(document.sentences.map((s) => textOf(document, s))).toEqual([
      "Gen. J. Ruiz met U.S. officials on Dec. 4.",
      "They spoke at 9 a.m. on Friday.",
    ]);
  });
});
