/** The id itself, or with a number where it is taken: "person:john-smith", "person:john-smith-2". */
export function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/** Lists of several stories as one in which no id stands twice: two stories may each have a John Smith and a quake. */
export function withFreeIds<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): T[] {
  const taken = new Set<string>();
  return lists.flatMap((list) => list.map((item) => ({ ...item, id: freeId(item.id, taken) })));
}
