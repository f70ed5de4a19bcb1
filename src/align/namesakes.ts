import type { Claim } from "../model/claim.js";
import { givenRelate, type PersonName, parseName } from "../values/name.js";
import { distanceOf, foldLetters, spellingKey } from "../values/spelling.js";
import { showTitle, type Title } from "../values/title.js";
import { isElsewhere } from "../values/title-scope.js";
import type { Question } from "./question.js";
import { entityNamed, type Story } from "./story.js";

interface Bearer {
  readonly id: string;
  readonly name: string;
  readonly person: PersonName;
  readonly known: ReadonlySet<string>;
  readonly claims: readonly Claim[];
}

/**
 * "Rep. Lena Ortiz" in one source, "Rep. Laura Ortiz" in another: one surname and one office under two given names,
 * where no article knows both.
 */
export function namesakeQuestions(story: Story): Question[] {
  const bySurname = new Map<string, Bearer[]>();
  for (const bearer of bearersIn(story)) {
    const key = spellingKey(bearer.person.surname);
    bySurname.set(key, [...(bySurname.get(key) ?? []), bearer]);
  }
  const questions: Question[] = [];
  for (const [surname, bearers] of bySurname)
    for (let i = 0; i < bearers.length; i++)
      for (let j = i + 1; j < bearers.length; j++) {
        const office = sharedOffice(bearers[i]!, bearers[j]!);
        if (!office) continue;
        questions.push({
          kind: "officeholder",
          scope: "across",
          key: `${office.head}|${surname}`,
          text: `Which ${lastName(bearers[i]!.name)} is the ${showTitle({ ...office, status: null })}?`,
          claims: [bearers[i]!, bearers[j]!].flatMap((bearer) => asked(bearer, office.head)),
          aligned: [{ by: "same-surname", weight: 0.4, text: "All name one office and one surname." }],
          single: true,
        });
      }
  return questions;
}

function bearersIn(story: Story): Bearer[] {
  const claims = new Map<string, Claim[]>();
  for (const reading of story.readings)
    for (const claim of reading.claims) {
      const entity = claim.kind === "title" ? entityNamed(story, claim.article, claim.subject) : null;
      if (entity) claims.set(entity, [...(claims.get(entity) ?? []), claim]);
    }
  return story.entities.flatMap(({ id, name, mentions }) => {
    const own = claims.get(id);
    const person = parseName(name);
    if (!own || person.given.length === 0) return [];
    // "President Ruiz" may be the husband of the one whom the article names in full.
    const given = new RegExp(`\\b${person.given[0]!.replace(/[^\p{L}]/gu, "")}`, "iu");
    const full = own.filter((claim) => given.test(foldLetters(claim.evidence[0]!.quote)));
    return [{ id, name, person, claims: full, known: new Set(mentions.map((mention) => mention.article)) }];
  });
}

function sharedOffice(a: Bearer, b: Bearer): Title | null {
  if ([...a.known].some((article) => b.known.has(article))) return null;
  if (!haveOtherNames(a, b)) return null;
  for (const x of a.claims)
    for (const y of b.claims) {
      const [s, t] = [x.value as Title, y.value as Title];
      if (
        s.class === "office" &&
        s.head === t.head &&
        s.grade === t.grade &&
        s.status === t.status &&
        !isElsewhere(s, t)
      )
        return s;
    }
  return null;
}

/** No word of the one's given names can be any of the other's: "J. Christopher" is Chris, "Jae" is of "Jae-in". */
function haveOtherNames(a: Bearer, b: Bearer): boolean {
  const [x, y] = [a, b].map(({ person, name }) => [
    ...person.given.flatMap((word) => word.split("-")),
    ...person.nicknames,
    ...(/-\p{L}/u.test(name)
      ? name
          .toLowerCase()
          .split(/[\s-]+/)
          .slice(0, -1)
      : []),
  ]);
  if (![x!, y!].every((words) => words.some((word) => word.replace(/\./g, "").length > 2))) return false;
  return x!.every((v) => y!.every((w) => givenRelate(v, w) === "other" && distanceOf(v, w, 2) > 2));
}

const asked = (bearer: Bearer, head: string): Claim[] =>
  bearer.claims
    .filter((claim) => (claim.value as Title).head === head)
    .map((claim) => ({
      ...claim,
      evidence: claim.evidence.slice(0, 1),
      subject: bearer.name,
      value: { ...(claim.value as Title), namesake: true },
    }));

const lastName = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
