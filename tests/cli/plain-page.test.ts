import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainPage } from "../../src/cli/plain-page.js";

const folder = new URL("../../docs/kinds/", import.meta.url);

describe("plainPage", () => {
  it("makes lines of a table and words of links", () => {
    const page =
      "# tide\n\n**How high?** See [date](date.md).\n\n| Level | Verdict | When |\n| --- | --- | --- |\n| `near` | conflict | a foot \\| less |\n\nEnd.\n";
    expect(plainPage(page)).toBe("tide\n\nHow high? See date.\n\n  near (conflict): a foot | less\n\nEnd.\n");
  });

  it.each(readdirSync(folder))("leaves no table in %s, and every level", (file) => {
    const page = readFileSync(new URL(file, folder), "utf8");
    const plain = plainPage(page);
    expect(plain).not.toMatch(/^\||\*\*|\]\(|^```/m);
    for (const [, level] of page.matchAll(/^\| `([\w-]+)`/gm)) expect(plain).toContain(level);
  });
});
