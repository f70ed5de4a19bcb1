import { ENDINGS } from "./endings.js";
import { oppositeSlots } from "./opposites.js";

/**
 * Words that exclude each other as answers to one question. Typed by hand from the frames of FrameNet 1.7 and the
 * outcomes of news reports: only a listed pair may accuse; likeness of meaning never does.
 *
 * A line of a slot is one state: its name, then the lemmas or word forms that say it. "vehicle" in `broad` covers all
 * states of its slot and contradicts none.
 */
export interface Slot {
  readonly id: string;
  /** For a person; {subject} is whom or what it is about. */
  readonly question: string;
  /** "person": a standing state of one named person. "phrase": a word in like company in aligned sentences. */
  readonly by: "person" | "phrase";
  readonly severity: "high" | "medium" | "low";
  readonly states: Readonly<Record<string, string>>;
  /** Words that could be any of the states. */
  readonly broad?: string;
  /** Pairs of states that can both hold: "damaged" of a house that was destroyed is only vaguer. */
  readonly compatible?: readonly (readonly [string, string])[];
  /** Parts of speech that the word must have. */
  readonly pos: readonly string[];
  /**
   * The word must hang on the same words: "ricocheted off a wall" and "off a fence", "punched the guard" and "slapped
   * the guard". For states of which a story has many.
   */
  readonly framed?: boolean;
  /** Framed, but a headline gives the one of its own text: "Council approves bridge". */
  readonly headlined?: boolean;
  /** Told of what moves: a toll that rose and a ship that sank are two. */
  readonly moves?: boolean;
  /** One filler in a story: an article with two states contradicts itself. */
  readonly single?: boolean;
}

const SLOTS: readonly Slot[] = [
  {
    id: "vehicle",
    question: "What kind of vehicle was it?",
    by: "phrase",
    severity: "medium",
    single: true,
    pos: ["NOUN", "PROPN"],
    states: {
      car: "car sedan suv hatchback taxi cab",
      truck: "truck lorry pickup tanker",
      van: "van minivan minibus",
      bus: "bus coach",
      motorcycle: "motorcycle motorbike scooter moped",
      train: "train locomotive tram",
      helicopter: "helicopter chopper",
      plane: "plane airplane aeroplane jet airliner",
      boat: "boat speedboat dinghy",
      ship: "ship tanker freighter ferry",
      bicycle: "bicycle bike",
    },
    broad: "vehicle aircraft vessel craft",
    compatible: [
      ["boat", "ship"],
      ["truck", "ship"],
      ["bicycle", "motorcycle"],
      ["van", "bus"],
      ["van", "car"],
    ],
  },
  {
    id: "weapon",
    question: "What weapon was it?",
    by: "phrase",
    severity: "medium",
    pos: ["NOUN"],
    states: {
      gun: "gun pistol handgun revolver firearm",
      rifle: "rifle ak-47 ar-15 carbine",
      shotgun: "shotgun",
      knife: "knife dagger machete blade",
      axe: "axe hatchet",
      hammer: "hammer",
      grenade: "grenade",
      bat: "bat club",
    },
    broad: "weapon arm",
    compatible: [
      ["gun", "rifle"],
      ["gun", "shotgun"],
    ],
  },
  {
    id: "obstacle",
    framed: true,
    question: "What was struck?",
    by: "phrase",
    severity: "medium",
    pos: ["NOUN"],
    states: {
      wall: "wall",
      fence: "fence railing",
      tree: "tree",
      pole: "pole lamppost",
      guardrail: "guardrail barrier",
      ditch: "ditch ravine gorge",
      bridge: "bridge overpass",
      house: "house home bungalow",
    },
    broad: "building structure",
  },
  {
    id: "building",
    framed: true,
    question: "Which place was it?",
    by: "phrase",
    severity: "medium",
    pos: ["NOUN"],
    states: {
      hospital: "hospital clinic",
      school: "school kindergarten",
      university: "university college",
      church: "church cathedral chapel",
      mosque: "mosque",
      synagogue: "synagogue",
      temple: "temple",
      hotel: "hotel motel hostel",
      restaurant: "restaurant cafe pub bar",
      shop: "shop store supermarket",
      bank: "bank",
      factory: "factory plant mill",
      warehouse: "warehouse depot",
      prison: "prison jail",
      barracks: "barracks",
      embassy: "embassy",
      consulate: "consulate",
      station: "station",
      airport: "airport airfield airstrip",
      stadium: "stadium arena",
      nightclub: "nightclub",
      theater: "theater theatre cinema",
      museum: "museum",
      library: "library",
    },
    broad: "building facility site premises structure center centre compound base",
  },
  {
    id: "blow",
    framed: true,
    question: "How was the blow struck?",
    by: "phrase",
    severity: "medium",
    pos: ["VERB"],
    states: {
      slapped: "slap",
      punched: "punch",
      kicked: "kick",
      stabbed: "stab knife",
      shot: "shoot gun",
      strangled: "strangle choke smother",
      drowned: "drown",
      poisoned: "poison",
    },
    broad: "hit strike beat attack",
  },
  {
    id: "animal",
    framed: true,
    question: "What kind of animal was it?",
    by: "phrase",
    severity: "low",
    pos: ["NOUN"],
    states: Object.fromEntries(
      "sparrow hummingbird pigeon crow raven gull goose duck swan hawk eagle falcon owl parrot turkey chicken dog cat horse cow pig goat sheep deer elk moose bear wolf fox coyote lion tiger leopard cheetah cougar elephant monkey chimpanzee gorilla rabbit squirrel raccoon rat mouse bat snake python cobra lizard crocodile alligator turtle tortoise frog shark whale dolphin seal salmon tuna bee wasp ant spider camel donkey kangaroo"
        .split(" ")
        .map((word) => [word, word]),
    ),
    broad: "animal bird mammal reptile fish insect creature",
  },
  {
    id: "body part",
    framed: true,
    question: "Where was the wound?",
    by: "phrase",
    severity: "low",
    pos: ["NOUN"],
    states: {
      head: "head skull forehead",
      face: "face cheek jaw nose",
      neck: "neck throat",
      chest: "chest",
      back: "back spine",
      abdomen: "abdomen stomach belly",
      arm: "arm elbow wrist hand shoulder",
      leg: "leg thigh knee ankle foot",
    },
    broad: "body",
    compatible: [["head", "face"]],
  },
  {
    id: "crime",
    framed: true,
    question: "What is the crime?",
    by: "phrase",
    severity: "high",
    pos: ["NOUN"],
    states: {
      murder: "murder",
      manslaughter: "manslaughter",
      assault: "assault battery",
      robbery: "robbery",
      burglary: "burglary",
      kidnapping: "kidnapping abduction",
      rape: "rape",
      fraud: "fraud",
      bribery: "bribery",
      arson: "arson",
      espionage: "espionage spying",
      treason: "treason",
      perjury: "perjury",
    },
    broad: "crime offence offense felony charge",
  },
  {
    id: "seat",
    framed: true,
    question: "Who was it in the vehicle?",
    by: "phrase",
    severity: "medium",
    pos: ["NOUN"],
    states: { driver: "driver motorist", passenger: "passenger", pedestrian: "pedestrian", cyclist: "cyclist" },
    broad: "occupant",
  },
  {
    id: "custody",
    question: "Is {subject} in custody?",
    by: "person",
    severity: "high",
    pos: ["VERB", "ADJ", "NOUN", "ADV"],
    states: { "at large": "fugitive", arrested: "arrest apprehend jail detain imprison" },
  },
  {
    id: "order",
    framed: true,
    question: "Before or after?",
    by: "phrase",
    severity: "medium",
    pos: ["ADP", "SCONJ"],
    states: { before: "before", after: "after" },
  },
  {
    id: "cause",
    framed: true,
    question: "What was the cause?",
    by: "phrase",
    severity: "high",
    pos: ["ADV", "NOUN", "ADJ"],
    states: {
      deliberate: "deliberately intentionally arson",
      accidental: "accidentally accidental accident",
      unknown: "unknown undetermined",
    },
  },
  {
    id: "plea",
    question: "How did {subject} plead?",
    by: "person",
    severity: "high",
    pos: ["VERB", "ADJ", "NOUN"],
    states: { guilty: "", "not guilty": "" },
  },
  {
    id: "verdict",
    question: "What became of the case against {subject}?",
    by: "person",
    severity: "high",
    pos: ["VERB"],
    states: { convicted: "convict", acquitted: "acquit exonerate" },
  },
  {
    id: "departure",
    question: "How did {subject} leave the post?",
    by: "person",
    severity: "medium",
    pos: ["VERB"],
    states: { resigned: "resign quit", fired: "fire sack oust", retired: "retire" },
    compatible: [["resigned", "retired"]],
  },
  {
    id: "decision",
    framed: true,
    headlined: true,
    question: "Was it approved or rejected?",
    by: "phrase",
    severity: "high",
    pos: ["VERB"],
    states: {
      approved: "approve accept endorse ratify adopt uphold",
      rejected: "reject decline refuse veto overturn",
      postponed: "postpone delay defer",
    },
  },
  {
    id: "trend",
    question: "Did it rise or fall?",
    by: "phrase",
    moves: true,
    severity: "medium",
    pos: ["VERB"],
    states: {
      rose: "rise climb increase gain jump soar surge",
      fell: "fall drop decline decrease slip plunge tumble sink",
    },
  },
  {
    id: "operation",
    question: "What was decided about it?",
    by: "phrase",
    severity: "medium",
    pos: ["VERB"],
    states: {
      cancelled: "cancel scrap scrub abort",
      postponed: "postpone delay reschedule",
    },
  },
  {
    id: "damage",
    question: "How badly was it damaged?",
    by: "phrase",
    severity: "medium",
    pos: ["VERB"],
    states: {
      destroyed: "destroy raze flatten demolish",
      "nearly destroyed": "",
      unharmed: "undamaged unharmed unscathed intact",
    },
    broad: "damage wreck",
  },
];

let all: readonly Slot[] | null = null;
const allSlots = (): readonly Slot[] => {
  all ??= [...SLOTS, ...oppositeSlots()];
  return all;
};

let byId: ReadonlyMap<string, Slot> | null = null;

/** The slot of an id. */
export function slotOf(id: string): Slot | undefined {
  byId ??= new Map(allSlots().map((slot) => [slot.id, slot]));
  return byId.get(id);
}

/** The sort of ending of an id. */
export const endingOf = (id: string) => ENDINGS.find((ending) => ending.id === id);

/** A word's place in a slot: the state it says, or null where it could be any ("vehicle"). */
export interface SlotWord {
  readonly slot: Slot;
  readonly state: string | null;
}

let index: ReadonlyMap<string, readonly SlotWord[]> | null = null;
const NO_SLOTS: readonly SlotWord[] = [];

/** The slots that a lemma or word form can fill. The table is made at the first call. */
export function slotsOf(word: string): readonly SlotWord[] {
  index ??= indexOf(allSlots());
  return index.get(word) ?? NO_SLOTS;
}

function indexOf(slots: readonly Slot[]): Map<string, SlotWord[]> {
  const map = new Map<string, SlotWord[]>();
  const add = (words: string, slot: Slot, state: string | null) => {
    for (const word of words.split(" ").filter(Boolean)) map.set(word, [...(map.get(word) ?? []), { slot, state }]);
  };
  for (const slot of slots) {
    for (const [state, words] of Object.entries(slot.states)) add(words, slot, state);
    add(slot.broad ?? "", slot, null);
  }
  return map;
}

/** Can both states hold? The same one, one that is broad, or a pair listed as compatible. */
export function statesAllow(slotId: string, a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const pairs = (slotOf(slotId) ?? endingOf(slotId))?.compatible ?? [];
  return pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
