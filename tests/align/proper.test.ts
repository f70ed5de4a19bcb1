import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const publishedAt = "2025-03-05T18:00:00Z";
const found = (a: string, b: string) =>
  differences(a, b, publishedAt)
    .filter(({ kind }) => kind !== "uncorroborated" && kind !== "spelling")
    .map(({ kind, level }) => `${kind}/${level}`);

describe("another word in a name, another code", () => {
  it.each([
    [
      "participants",
      "The mayor's party lost its majority in Ober to the Green Alliance on Sunday. The Green Alliance won 14 of 27 seats. Its leader, Ida Lund, spoke of a new start.",
      "Ida Lund's Blue Alliance won 14 of 27 seats in Ober on Sunday. The mayor's party lost its majority. Lund, the leader of the Blue Alliance, spoke of a new start.",
    ],
    [
      "place",
      "A burst pipe flooded Mill Street in Kerrow on Monday morning. Firefighters pumped out twelve cellars. The water board said the pipe was laid in 1920.",
      "A burst pipe flooded Mill Lane in Kerrow on Monday morning. Twelve cellars were pumped out by firefighters. The pipe dates from 1920, the water board said.",
    ],
    [
      "place",
      "Two injured climbers were flown to St Anna Hospital in Marl on Sunday. They had fallen 20 metres. Both are in a stable condition.",
      "Two climbers who fell 20 metres on Sunday were flown to St Luke Hospital in Marl. Their condition is stable.",
    ],
    [
      "participants",
      "Flight NL 204 from Orrin to Marl turned back on Tuesday with smoke in the cabin. The 88 passengers were unhurt. The airline is looking into the cause.",
      "Smoke in the cabin made flight NL 240 from Orrin to Marl turn back on Tuesday. None of the 88 passengers was hurt. The airline is looking into the cause.",
    ],
    [
      "participants",
      "An Airbus A320 with 160 people on board slid off the runway at Velden on Friday. Nobody was hurt.",
      "Nobody was hurt when an Airbus A330 with 160 people on board slid off the runway at Velden on Friday.",
    ],
  ])("%s", (kind, a, b) => {
    expect(found(a, b)).toEqual([`${kind}/other-name`]);
  });

  it.each([
    [
      "each has more than one",
      "The Green Alliance won 14 of 27 seats in Ober on Sunday. The Blue Alliance won three.",
      "Ida Lund's Green Alliance won 14 of 27 seats in Ober on Sunday, ahead of the Red Alliance.",
    ],
    [
      "the other street is named too",
      "A burst pipe flooded Mill Street in Kerrow on Monday. The corner of Hill Lane was dry.",
      "A pipe burst in Kerrow's Mill Street on Monday. Traffic was sent through Hill Lane.",
    ],
    [
      "a shorter form",
      "An Airbus A320 with 160 people on board slid off the runway at Velden on Friday. Nobody was hurt.",
      "Nobody was hurt when an Airbus A320-200 with 160 people on board slid off the runway at Velden on Friday.",
    ],
    [
      "two victims in two hospitals",
      "Piet Solm, a climber who fell near Gull Hill on Sunday, was flown to St Anna Hospital in Marl.",
      "Ada Renn, a climber who fell near Gull Hill on Sunday, was flown to St Luke Hospital in Marl.",
    ],
    [
      "a spelling",
      "Two injured climbers were flown to St Anna Hospital in Marl on Sunday.",
      "Two injured climbers were flown to St Anne Hospital in Marl on Sunday.",
    ],
  ])("nothing: %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});
