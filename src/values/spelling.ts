import { remembered } from "./remembered.js";

/** How one name is spelled in several ways. Knows letters only. */

const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  œ: "oe",
  æ: "ae",
  ł: "l",
  ı: "i",
  đ: "d",
  ß: "ss",
  þ: "th",
  ð: "d",
};

/** Plain lower case: "Jovanović" is "jovanovic". Hyphens, apostrophes and stops stay. */
export function foldLetters(text: string): string {
  if (/^[a-z ]*$/.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑–]/g, "-")
    .replace(/[øœæłıđßþð]/g, (c) => LETTERS[c]!);
}

/** Transliterations that come to the same: each pair is sought in the order of the list. */
const SAME_SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Shcherbakov, Scherbakov
  [/s(?:hc|c)h/g, "s"],
  // Chaykovsky, Tchaikovsky
  [/tch|tsch/g, "ch"],
  // Khodorkovsky, Hodorkovsky; Ghani, Gani; Zhukov, Jukov
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/zh/g, "j"],
  [/dj/g, "j"],
  [/ph/g, "f"],
  [/th/g, "t"],
  // Qassem, Kassem; Macron keeps its c before a consonant; Viktor, Victor
  [/ck|q|c(?=[aoulrtk]|$)/g, "k"],
  [/x/g, "ks"],
  // Weiss, Veiss; Ivanow, Ivanov
  [/w/g, "v"],
  // Yevgeny, Evgeny; Yelena, Elena
  [/^ye/g, "e"],
  // Youssef, Yusuf, Yousef
  [/ou|oo/g, "u"],
  [/ee|ea/g, "i"],
  // Husain, Hussein; Qaida, Qaeda; Said, Saeed
  [/a[iey]/g, "i"],
  // Zelenskyy, Zelenskiy, Zelenski, Zelensky; Andrii, Andrej, Andriy
  [/(?:iy|yi|ij|ii|yy|ey|ei|ej|ay(?=$)|y|i)/g, "i"],
  [/tz|ts/g, "z"],
  [/j(?=[aeiou])/g, "j"],
  [/h(?=$|[^aeiou])/g, ""],
  // Hassan, Hasan
  [/(.)\1+/g, "$1"],
];

/** The key under which spellings of one name meet: "zelenskyy" and "zelensky" share theirs. */
export const spellingKey = remembered((word: string): string => {
  let key = foldLetters(word).replace(/[^a-z]/g, "");
  for (const [sound, letter] of SAME_SOUNDS) key = key.replace(sound, letter);
  return key;
});

/** The same without the vowels' colour, for longer words: "mohammed", "muhammad"; "umarov", "umerov". */
export const looseKey = (word: string): string => spellingKey(word).replace(/[uo]/g, "o").replace(/[ea]/g, "a");

/** Letters to add, drop, change or swap; stops counting beyond `most`. */
export function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, older[j - 2]! + 1);
      row.push(best);
    }
    older = old;
    old = row;
  }
  return old[b.length]!;
}
