/** So many words are kept: the vocabulary of many articles. */
const MOST = 20_000;

/**
 * A function of a word that keeps what it has found: news repeats its words, and to look one up is quicker than to
 * work it out again. For pure functions only; bounded, so that it never grows with what is read.
 */
export function remembered<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (known.size >= MOST) known.clear();
    known.set(word, found);
    return found;
  };
}
