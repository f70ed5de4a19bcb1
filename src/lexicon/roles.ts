/**
 * Parts that people have in a story, and how old they are said to be; "name = other ways to say it".
 * Source: our own, from crime, court, disaster and sport reports.
 */
export const ROLES = `
suspect = prime suspect; alleged gunman
gunman = shooter; alleged shooter
attacker = assailant
bomber = suicide bomber
driver = bus driver; truck driver; taxi driver
passenger
pedestrian
cyclist = bicyclist
pilot
co pilot = copilot
victim
survivor
witness = eyewitness
hostage = captive
bystander = onlooker
defendant
plaintiff
juror
whistleblower
organizer = organiser
rescuer
resident = local resident
`;

/** From the youngest: each with the years it covers, inclusive. */
export const AGE_GROUPS: readonly { readonly id: string; readonly from: number; readonly to: number }[] = [
  { id: "baby", from: 0, to: 2 },
  { id: "infant", from: 0, to: 2 },
  { id: "toddler", from: 1, to: 4 },
  { id: "child", from: 0, to: 15 },
  { id: "boy", from: 0, to: 17 },
  { id: "girl", from: 0, to: 19 },
  { id: "preteen", from: 8, to: 12 },
  { id: "teenager", from: 13, to: 19 },
  { id: "teen", from: 13, to: 19 },
  { id: "youth", from: 13, to: 25 },
  { id: "adult", from: 18, to: 130 },
  { id: "man", from: 18, to: 130 },
  { id: "woman", from: 17, to: 130 },
  { id: "pensioner", from: 58, to: 130 },
  { id: "retiree", from: 50, to: 130 },
  { id: "octogenarian", from: 80, to: 89 },
  { id: "centenarian", from: 100, to: 130 },
];
