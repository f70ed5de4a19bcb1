import { describe, expect, it } from "vitest";
import { textOf } from "../../src/text/document.js";
import { namesOf } from "../../src/text/names.js";
import { documentOf } from "./tagged-document.js";

const read = (text: string, title?: string) => {
  const document = documentOf({ id: "a", source: "A", text, ...(title ? { title } : {}) });
  return { document, ...namesOf(document) };
};
const found = (text: string, title?: string): string[] => {
  const { document, names } = read(text, title);
  return names.map((name) => `${name.type} ${textOf(document, name)}`);
};
const nameOf = (text: string, form: string): string | undefined => {
  const { document, names, named } = read(text);
  const place = names.filter((name) => textOf(document, name) === form).pop();
  return place && named[place.named]!.name;
};

describe("names: the name alone, with its type", () => {
  it.each<[string, string[]]>([
    ["Prime Minister Kari Holm met the envoys on Monday.", ["person Kari Holm"]],
    ["It was Lt. Gen. Pavlo Hryshko who gave the order.", ["person Pavlo Hryshko"]],
    ["Foreign Ministry spokesman Ivar Dahl denied it.", ["organization Foreign Ministry", "person Ivar Dahl"]],
    ["They met Khalid bin Rashid and Nabil al-Sayegh.", ["person Khalid bin Rashid", "person Nabil al-Sayegh"]],
    ["He praised Ludwig van Aalst and Sammy Orr Jr. for it.", ["person Ludwig van Aalst", "person Sammy Orr Jr."]],
    ['It was Edward "Duke" Farrow, 67, who won.', ['person Edward "Duke" Farrow']],
    ["The president of South Korea, Yoon Ki-ha, agreed.", ["place South Korea", "person Yoon Ki-ha"]],
    ["They met Chinwe Okafor, the lawyer, in Lagos.", ["person Chinwe Okafor", "place Lagos"]],
    [
      "The Ministry of Health and the University of Oslo agreed.",
      ["organization Ministry of Health", "organization University of Oslo"],
    ],
    [
      "He spoke at St. Mary's Hospital in Aurora, Colorado.",
      ["organization St. Mary's Hospital", "place Aurora", "place Colorado"],
    ],
    [
      "The White House and the United Arab Emirates agreed.",
      ["organization White House", "place United Arab Emirates"],
    ],
    ["It fell near Lake Ashdown in the Torvald region.", ["place Lake Ashdown", "place Torvald"]],
    ["The Washington-based group met U.S.-backed rebels.", ["place Washington", "place U.S."]],
    ["It opposed the pro-Kremlin party.", ["organization Kremlin"]],
    ["The Boston Harriers beat them 3-1.", ["organization Boston Harriers"]],
    ["Then US President Jane Roe left.", ["place US", "person Jane Roe"]],
    ['They jailed Edward "Big Hat" Farrow.', ['person Edward "Big Hat" Farrow']],
    ["A. B. Marwaha left.", ["person A. B. Marwaha"]],
    ["They chose Jordan Ellis as chief.", ["person Jordan Ellis"]],
    ["It was 12 miles northeast of Puerto Largo.", ["place Puerto Largo"]],
    ["They met Pim de Rooy. De Rooy agreed.", ["person Pim de Rooy", "person De Rooy"]],
    ["They met Josep Barrera. Josep barrera agreed.", ["person Josep Barrera", "person Josep barrera"]],
    ["They met Ida Washington. Washington said it was late.", ["person Ida Washington", "person Washington"]],
    ["They met Ida Roe. Washington said it was late.", ["person Ida Roe", "place Washington"]],
    ["They met Ida Washington in Washington.", ["person Ida Washington", "place Washington"]],
  ])("%s", (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe("no names", () => {
  it.each([
    "Meanwhile the talks went on until Friday, May 3.",
    "Prosecutors said Russian troops had left.",
    "Many Muslims fasted during Ramadan.",
    "He sang “Purple Harbour Lights” at the end.",
    "I'm sure that we will win, he said.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("who is whom in an article", () => {
  it.each([
    ["Jonas Hallberg won. Hallberg thanked them.", "Hallberg", "Jonas Hallberg"],
    ["Jonas Hallberg won. They cheered Mr. Hallberg.", "Hallberg", "Jonas Hallberg"],
    ["Xu Wenming won. They cheered Xu.", "Xu", "Xu Wenming"],
    ["The Central Election Commission met. The CEC agreed.", "CEC", "Central Election Commission"],
    ["Mr. Dale heard it. “She had soup,” said Jean Dale, his wife.", "Dale", "Dale"],
    ["Rosa Umberti spoke. Then umberti said more.", "umberti", "Rosa Umberti"],
  ])("%s", (text, form, name) => {
    expect(nameOf(text, form)).toBe(name);
  });

  it("knows the names of the text in a headline of capitals", () => {
    expect(found("Jonas Hallberg resigned on Monday.", "Hallberg Quits After Stormy Meeting of the Board")[0]).toBe(
      "person Hallberg",
    );
  });

  it("takes a first word for a surname where a full name ends on it", () => {
    expect(found("W. Mark Fell, the clerk, died. Fell had worked there.")).toEqual([
      "person W. Mark Fell",
      "person Fell",
    ]);
  });
});

describe("pronouns and roles", () => {
  const stands = (text: string): string[] => {
    const { document, named, stands } = read(text);
    return stands.map((stand) => `${textOf(document, stand)} ${named[stand.named]!.name}`);
  };
  it.each<[string, string[]]>([
    ["Judge Helena Strand spoke. She took an hour.", ["She Helena Strand"]],
    [
      "Judge Helena Strand told Jonas Hallberg to stand. She took an hour, and he left.",
      ["She Helena Strand", "he Jonas Hallberg"],
    ],
    ["Finance Minister Ivar Dahl resigned. The minister gave no reason.", ["The minister Ivar Dahl"]],
    ["Ivar Dahl met a woman on the bridge. A man shouted at them, and he ran.", []],
    ["Ivar Dahl met Per Lund, Nils Berg and Olav Moe. “He is ill,” one said.", []],
  ])("%s", (text, expected) => {
    expect(stands(text)).toEqual(expected);
  });
});

describe("a surname alone is the person's", () => {
  it.each<[string, string, string]>([
    ["Edna Wills was found. Wills was cold.", "Wills", "Edna Wills"],
    ["William “Bill” Trant resigned. Trant had served.", "Trant", "William “Bill” Trant"],
    ["Pim de Rooy spoke. De Rooy agreed.", "De Rooy", "Pim de Rooy"],
  ])("%s", (text, form, name) => expect(nameOf(text, form)).toBe(name));
  it("not where a title tells another", () => {
    expect(nameOf("Edna Wills was found. Mr Wills was cold.", "Wills")).toBe("Wills");
  });
});
