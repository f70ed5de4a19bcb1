/**
 * Jobs with more than one name: "name = other ways to say it". All other jobs come from the list of nouns for persons.
 * Source: our own, from the usage notes of the AP Stylebook.
 */
export const JOBS = `
lawyer = attorney; defense attorney; defence lawyer; defense lawyer; defence attorney; barrister; solicitor
journalist = reporter; newsman; correspondent
businessman = businesswoman; entrepreneur; businessperson
worker = employee
scientist = researcher
author = writer; novelist
singer = vocalist; songstress
actor = actress
policeman = policewoman; cop
native = citizen
player = ballplayer
fan = supporter
campaigner = activist
`;
