import { describe, expect, it } from "vitest";
import { read } from "../../src/index.js";

const codesOf = (text: string) => read({ id: "a", source: "Gazette", text }).notices.map((notice) => notice.code);

const GERMAN =
  "Der Bürgermeister eröffnete am Freitag die neue Brücke über den Fluss. Mehr als zweihundert Menschen kamen zur Feier, darunter auch der Minister für Verkehr. Die Arbeiten hatten drei Jahre gedauert und kosteten rund vierzig Millionen Euro. Die alte Brücke wird nun abgerissen, sagte eine Sprecherin der Stadt.";
const FRENCH =
  "Le maire a inauguré vendredi le nouveau pont sur la rivière. Plus de deux cents personnes sont venues à la fête, dont le ministre des transports. Les travaux ont duré trois ans et coûté près de quarante millions d'euros. L'ancien pont sera démoli, selon une porte-parole de la ville, qui précise la date.";
const UKRAINIAN =
  "Мер відкрив у п'ятницю новий міст через річку. На свято прийшло понад двісті людей, серед них міністр транспорту.";
const FACTS = "| Date | 21 May 2025 |\n| Place | Porto |\n| Speakers | Ana Ruiz, Tom Berg |\n".repeat(6);

describe("another language", () => {
  it.each([
    ["German", GERMAN],
    ["French", FRENCH],
    ["Ukrainian", UKRAINIAN],
    ["short French", "Le maire est venu avec les siens pour ouvrir le pont."],
    ["short German", "Der Bürgermeister kam am Freitag und eröffnete die Brücke mit dem Minister für Verkehr."],
    ["short French with a shared word", "Le président a rencontré son homologue à Tal hier."],
    [
      "short German with shared words",
      "Der Kanzler traf am Montag den Minister in Berlin und sprach über den Haushalt.",
    ],
    ["short Spanish", "El alcalde abrió el puente que cruza el río, según los vecinos."],
    ["short Italian", "Il sindaco ha aperto il ponte della città e sono venuti anche gli operai."],
    [
      "Japanese",
      "市長は金曜日に川に架かる新しい橋の開通式を行った。二百人以上が参加し、運輸大臣も出席した。工事は三年かかった。".repeat(
        3,
      ),
    ],
  ])("%s is told by a notice and makes no claims", (_, text) => {
    const reading = read({ id: "a", source: "Gazette", text });
    expect(reading.notices.map((notice) => notice.code)).toContain("not-english");
    expect(reading.claims).toEqual([]);
    expect(reading.sentences.length).toBeGreaterThan(0);
  });

  it.each([
    [
      "news",
      "The mayor opened the new bridge over the river on Friday. More than two hundred people came to the party, among them the transport minister. The work had taken three years and cost some forty million euros, a spokeswoman of the city said, and the old bridge is to be pulled down.",
    ],
    ["a short line with foreign names", "Los Angeles and Le Mans sign a pact, Der Spiegel and El País report."],
    ["a short line with a foreign title", "The film “La vie est dans les arbres” opens in Tal on Friday."],
    ["a few words", "Bürgermeister eröffnet Brücke"],
    [
      "a text full of foreign names",
      "Mr Đặng Văn Lâm met Łukasz Wiśniewski and Þórdís Kolbrún in Kraków on Monday, and they said that the talks with Andrzej Żuławski and Işıl Öztürk had been good. They will meet again in İzmir with Jürgen Müller before the end of the month, a spokesman said.",
    ],
    ["a table of facts", FACTS],
  ])("%s in English is not", (_, text) => {
    expect(codesOf(text)).not.toContain("not-english");
  });
});

describe("one long line", () => {
  it("is told, and read all the same", () => {
    const text = "The mayor opened the bridge on Friday. ".repeat(3000);
    const reading = read({ id: "a", source: "Gazette", text });
    expect(reading.notices.map((notice) => notice.code)).toContain("long-line");
    expect(reading.sentences.length).toBeGreaterThanOrEqual(3000);
  });
});
