import { describe, expect, it } from "vitest";
import { givenRelate, likenessOf, parseName, relateNames } from "../../src/values/name.js";

describe("parseName", () => {
  const corpus: [string, string, string[]][] = [
    ["Ada Lovelace", "lovelace", ["ada"]],
    ["Lovelace", "lovelace", []],
    ["Ludwig van Beethoven", "beethoven", ["ludwig"]],
    ["Khalid bin Walid", "walid", ["khalid"]],
    ["Nabil el-Sayegh", "sayegh", ["nabil"]],
    ["Oscar de la Renta", "renta", ["oscar"]],
    ["Martin Luther King Jr.", "king", ["martin", "luther"]],
    ["Zhou Enlai", "zhou", ["enlai"]],
    ["Ban Ki-moon", "ban", ["ki-moon"]],
    ["Nguyen Van Linh", "nguyen", ["van", "linh"]],
    ['Edward "Duke" Ellington', "ellington", ["edward"]],
    ["Gabriel García Márquez", "marquez", ["gabriel", "garcia"]],
  ];
  for (const [text, surname, given] of corpus)
    it(text, () => {
      const name = parseName(text);
      expect([name.surname, name.given]).toEqual([surname, given]);
    });
  it("keeps suffix and nickname apart", () => {
    expect(parseName("Sammy Davis, Jr.").suffix).toBe("jr");
    expect(parseName('Edward "Duke" Ellington').nicknames).toEqual(["duke"]);
  });
});

describe("likenessOf", () => {
  it.each([
    ["tchaikovsky", "chaykovskiy", "variant"],
    ["yusuf", "youssuf", "variant"],
    ["petrenko", "petrenkko", "variant"],
    ["muhammad", "mohammed", "variant"],
    ["magnussen", "magnusson", "near"],
    ["lee", "li", "other"],
    ["wu", "xu", "other"],
    ["ball", "bell", "other"],
    ["smith", "smythe", "other"],
    ["barnes", "burns", "other"],
  ])("%s and %s: %s", (a, b, like) => {
    expect([likenessOf(a, b), likenessOf(b, a)]).toEqual([like, like]);
  });
});

describe("givenRelate", () => {
  it.each([
    ["yuri", "yury", "variant"],
    ["robert", "bob", "short"],
    ["j.", "john", "initial"],
    ["mark", "mary", "other"],
    ["jane", "june", "other"],
  ])("%s and %s: %s", (a, b, like) => {
    expect([givenRelate(a, b), givenRelate(b, a)]).toEqual([like, like]);
  });
});

describe("relateNames", () => {
  it.each([
    ["Bob Marley", "Robert Marley", "same"],
    ["Yury Gagarin", "Yuri Gagarin", "same"],
    ["Marie Curie", "Curie", "could-be"],
    ["Marie Curie", "Pierre Curie", "different"],
    ["Jinping Xi", "Xi Jinping", "same"],
    ["George H. Bush Jr.", "George H. Bush Sr.", "different"],
    ["P. Curie", "Pierre Curie", "could-be"],
    ["Hosni Mubarak", "Husni Mubarak", "same"],
  ])("%s and %s: %s", (a, b, relation) => {
    expect([relateNames(a, b), relateNames(b, a)]).toEqual([relation, relation]);
  });
});
