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
  /** One filler in a story: an article with two states contradicts itself. */
  readonly single?: boolean;
}

export const SLOTS: readonly Slot[] = [
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
    states: { destroyed: "destroy raze flatten demolish", unharmed: "undamaged unharmed unscathed intact" },
    broad: "damage wreck",
  },
];

/** A word's place in a slot: the state it says, or null where it could be any ("vehicle"). */
export interface SlotWord {
  readonly slot: Slot;
  readonly state: string | null;
}

let index: ReadonlyMap<string, readonly SlotWord[]> | null = null;
const NO_SLOTS: readonly SlotWord[] = [];

/** The slots that a lemma or word form can fill. The table is made at the first call. */
export function slotsOf(word: string): readonly SlotWord[] {
  index ??= indexOf(SLOTS);
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
  const pairs = SLOTS.find((slot) => slot.id === slotId)?.compatible ?? [];
  return pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
