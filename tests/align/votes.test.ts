import { describe, expect, it } from "vitest";
import { differences } from "../two-articles.js";

const publishedAt = "2025-03-05T18:00:00Z";
const found = (a: string, b: string) =>
  differences(a, b, publishedAt)
    .filter(({ kind }) => kind !== "uncorroborated" && kind !== "spelling")
    .map(({ severity, positions }) => `${severity}: ${positions.map(({ answer }) => answer).sort()}`);

describe("votes, seats and fines are grave", () => {
  it.each([
    [
      "high: 11-4,12-3",
      "The council of Ober voted 12-3 on Tuesday to buy the old mill. Mayor Dana Piek wants to turn it into a library. The mill has been empty since 1998.",
      "By 11 votes to 4, Ober's council decided on Tuesday to buy the old mill. It has been empty since 1998. A library is to open in it, Mayor Dana Piek said.",
    ],
    [
      "high: 52-48,54-46",
      "The senate passed the water bill 52 to 48 on Monday. Two members of the ruling party voted against it. The bill now goes to the president.",
      "The water bill passed the senate on Monday by a vote of 54 to 46. Two members of the ruling party voted no. The president must sign it.",
    ],
    [
      "high: 6-3,7-2",
      "Judges at Velden's high court ruled seven to two on Monday that the vote in Ober must be held again. The mayor called the ruling a scandal.",
      "By six votes to three, the high court in Velden ruled on Monday that Ober's vote must be held again. The mayor spoke of a scandal.",
    ],
    [
      "high: 14 seats,16 seats",
      "Ida Lund's party won 14 of 27 seats in Ober on Sunday. The mayor's party came second with nine seats.",
      "Ida Lund's party won 16 of 27 seats in Ober on Sunday. The mayor's party was second with nine.",
    ],
    [
      "high: €2 million,€5 million",
      "Kestrel Works was fined 2 million euros on Monday over the spill in the Lune river. The firm will appeal.",
      "Kestrel Works must pay a fine of 5 million euros for the spill in the Lune river, a court said on Monday. The firm will appeal.",
    ],
  ])("%s", (answers, a, b) => {
    expect(found(a, b)).toEqual([answers]);
  });

  it.each([
    [
      "one vote in words and figures, another before it",
      "The council of Ober voted 12-3 on Tuesday to buy the old mill.",
      "Ober's council decided on Tuesday by 12 votes to three to buy the old mill. An earlier plan had failed 7-8 in May.",
    ],
    [
      "the vote on the whole and on a part",
      "Lawmakers in Aldovia passed the budget by 61 votes to 38 on Tuesday. An amendment on fuel tax failed 45-54.",
      "Aldovia's parliament voted 61-38 on Tuesday to adopt the budget. The house rejected a fuel tax amendment by 54 to 45.",
    ],
    [
      "a committee's vote and the house's",
      "The committee voted 9-2 to send the bill to the full house. The house will vote on it on Friday.",
      "The house passed the bill 210 to 180 on Friday. A committee had backed it in March.",
    ],
    [
      "ages of voters",
      "Voters aged 18 to 24 turned out in large numbers on Sunday, the board said. Polls opened at 7.",
      "The board said voters aged 18 to 29 had turned out in large numbers on Sunday.",
    ],
  ])("nothing: %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});
