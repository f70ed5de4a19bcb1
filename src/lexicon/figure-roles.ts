/**
 * What a number may measure, by the words beside it. Keys are stems (see values/words): "kill", "injur", "magnitud".
 * Source: the argument roles of ACE 2005 (Life, Conflict, Justice, Transaction) and the fields of EM-DAT's disaster
 * records; money and sport from the headings of company reports and match reports.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").filter(Boolean));

/** Harm and fate of people; `verbs` govern or follow the number, `nouns` count by themselves ("12 deaths"). */
export interface Fate {
  readonly id: string;
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  /** For "How many {of} were …?" */
  readonly done: string;
}

export const FATES: readonly Fate[] = [
  {
    id: "killed",
    verbs: words(
      "kill killed killing kills died dies dying die dead perished perish slain slay slaying murdered murdering drowned executed executing",
    ),
    nouns: words("deaths death fatalities fatality dead"),
    done: "killed",
  },
  {
    id: "injured",
    verbs: words(
      "injured injuring injure injures wounded wounding wound wounds hurt hurting maimed hospitalized hospitalised",
    ),
    nouns: words("injuries injured wounded"),
    done: "injured",
  },
  { id: "missing", verbs: words("missing unaccounted"), nouns: words("missing"), done: "missing" },
  {
    id: "arrested",
    verbs: words("arrested arresting arrest arrests detained detaining nabbed nabbing apprehended"),
    nouns: words("arrests detainees"),
    done: "arrested",
  },
  {
    id: "displaced",
    verbs: words("displaced displacing homeless uprooted evacuated evacuating"),
    nouns: words("evacuees"),
    done: "displaced",
  },
  { id: "rescued", verbs: words("rescued rescuing rescues"), nouns: words(""), done: "rescued" },
  { id: "kidnapped", verbs: words("kidnapped abducted kidnapping abducting"), nouns: words(""), done: "kidnapped" },
];

/**
 * What else befalls people in numbers, less grave and less sure to be of one set than the fates above: a verb of these is
 * asked for only where none of the others stands. "Shot" says nothing of who lived.
 */
export const LESSER_FATES: readonly Fate[] = [
  { id: "shot", verbs: words("shot"), nouns: words(""), done: "shot" },
  { id: "freed", verbs: words("freed freeing released releasing"), nouns: words(""), done: "freed" },
  {
    id: "charged",
    verbs: words("charged charging indicted indicting"),
    nouns: words("indictments"),
    done: "charged",
  },
  { id: "convicted", verbs: words("convicted convicting"), nouns: words("convictions"), done: "convicted" },
  { id: "trapped", verbs: words("trapped trapping stranded stranding"), nouns: words(""), done: "trapped or stranded" },
  {
    id: "infected",
    verbs: words("infected infecting sickened sickening"),
    nouns: words("infections"),
    done: "infected",
  },
  {
    id: "deported",
    verbs: words("deported deporting expelled expelling"),
    nouns: words(""),
    done: "deported or expelled",
  },
  { id: "escaped", verbs: words("escaped escaping"), nouns: words("escapees"), done: "said to have escaped" },
  {
    id: "marching",
    verbs: words("marched marching protested protesting rallied rallying demonstrated"),
    nouns: words("protesters protestors demonstrators marchers"),
    done: "protesting",
  },
];

/** "Twelve bodies have been recovered": fewer than the dead, as long as the search goes on. */
export const BODIES: Fate = {
  id: "bodies",
  verbs: words("recovered recovering found finding retrieved retrieving pulled exhumed discovered"),
  nouns: words(""),
  done: "found dead",
};

/** What becomes of things: "five villages were flattened", "12 damaged homes". */
export const DAMAGES: readonly Fate[] = [
  {
    id: "destroyed",
    verbs: words(
      "destroyed destroying destroy destroys flattened flattening leveled leveling levelled levelling razed collapsed gutted wrecked demolished",
    ),
    nouns: words(""),
    done: "destroyed",
  },
  { id: "damaged", verbs: words("damaged damaging damages hit affected"), nouns: words(""), done: "damaged" },
];

/** Whatever befalls people or things in numbers. */
export const TOLLS: readonly Fate[] = [...FATES, ...DAMAGES, ...LESSER_FATES, BODIES];

/** Words for people at large: a toll of these is the whole toll, a toll of others a part of it. */
export const PEOPLE = words(
  "people person persons victim victims casualty casualties human humans individual individuals soul souls life lives body bodies death deaths fatality fatalities injury injuries dead wounded injured missing",
);

/** Words for persons that the list of person nouns lacks: collective and plural-only ones. */
export const MORE_PERSONS = words(
  "child kid man woman troop police personnel staff crew guest pilgrim migrant protester hostage patient student soldier officer civilian villager resident worker passenger tourist foreigner teenager infant baby toddler family militant insurgent fighter rebel gunman attacker suspect inmate detainee schoolgirl schoolboy firefighter paramedic medic marine sailor guard commuter pedestrian cyclist driver spectator fan refugee infection",
);

/** Marks of a number that adds to another or is a part of it. */
export const PART_WORDS = words("other others another more remaining rest further additional extra second");

/** What a sum of money is for: the noun beside it. */
export const MONEY_NOUNS = words(
  "fine bail bond ransom reward bid offer price deal bill cost costs damage damages fund grant loan budget settlement salary fee premium prize donation investment contract debt profit loss revenue sales stake compensation penalty tax aid ticket bribe bounty",
);

/** What a report on sport counts all along; stems. */
export const COUNTED_OFTEN = words(
  "run out hit in inn game season point yard touchdown goal win loss shot minut match assist rebound catch wicket over set pass carry reception sack homer rbi rbis strike start appearanc titl tim time year day month",
);

/** Nouns that count the same things under several names; the first stands for all. */
const SAME: readonly string[] = [
  "people person",
  "soldier troop serviceman servicemember personnel",
  "resident inhabitant population",
  "shot round bullet shell casing gunshot",
  "digger excavator",
  "home house",
  "blast explosion",
  "boat speedboat skiff",
  "ship vessel",
  "plane aircraft airplane aeroplane jet",
  "student pupil",
  "worker employee staffer",
  "hostage captive",
  "officer policeman cop",
  "child kid",
  "militant insurgent fighter rebel",
  "gunman attacker assailant shooter",
  "round vote ballot",
  "quake earthquake temblor tremor",
  "bomb device explosive",
  "store shop outlet branch",
  "flat apartment",
  "car vehicle",
  "lorry truck",
  "fan supporter spectator",
  "meter metre",
];

/** The noun that stands for a noun; stems. */
export const SAME_NOUN: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((line) => {
    const [first = "", ...rest] = line.split(" ");
    return rest.map((word): [string, string] => [word, first]);
  }),
);
