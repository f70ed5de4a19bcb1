/** The valid word that a wrong one was most likely meant to be; null where none is near. */
export function nearest(word: string, valid: readonly string[]): string | null {
  const folded = word.toLowerCase();
  let best: { word: string; distance: number } | null = null;
  for (const candidate of valid) {
    const to = candidate.toLowerCase();
    // "figur" for "figure", "minconfidence" for "minConfidence"; two letters of a word of four are no typing error.
    const most = to.startsWith(folded) && folded.length >= 3 ? to.length : Math.max(1, Math.floor(to.length / 3));
    const distance = editDistance(folded, to);
    if (distance <= most && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? null;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). For short words only. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
