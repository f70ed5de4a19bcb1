/**
 * Ranks and grades, each ladder from the top: who has one of a ladder has no other of it at that time.
 * "name = other ways to say it".
 * Source: our own, from the NATO codes for grades of personnel, police and academic ranks of the United States
 * and the United Kingdom, and the orders of the larger churches.
 */
export const LADDERS: Readonly<Record<string, string>> = {
  army: `
field marshal
general = gen
lieutenant general = lt gen; lt general
major general = maj gen; maj general
brigadier general = brig gen; brigadier
colonel = col
lieutenant colonel = lt col; lt colonel
major = maj
first lieutenant = 1st lt
second lieutenant = 2nd lt
sergeant major = sgt maj
staff sergeant = staff sgt
corporal = cpl
private first class = pfc
private = pvt
`,
  navy: `
admiral = adm
vice admiral = vice adm
rear admiral = rear adm
commodore
lieutenant commander = lt cmdr; lt commander
petty officer
seaman
`,
  police: `
chief superintendent
detective chief inspector
chief inspector = detective inspector; det insp
police inspector
detective sergeant = det sgt
detective constable
constable = pc; police constable
`,
  faculty: `
professor = prof
associate professor
assistant professor
lecturer
postdoctoral researcher = postdoc; postdoctoral fellow
doctoral student = phd student; ph d student; doctoral candidate; graduate student
`,
  clergy: `
cardinal
priest
deacon
seminarian
`,
};

/** Ranks that several services use, so that no ladder holds them: a police captain, a ship's captain, a team's. */
export const RANKS = `
captain = capt
commander = cmdr
lieutenant = lt
sergeant = sgt
detective = det
inspector = insp
officer = police officer; patrolman
trooper = state trooper; senior trooper
deputy sheriff = sheriff s deputy
marshal
doctor = dr
reverend = rev; pastor; the rev
imam
rabbi
sheikh
`;
