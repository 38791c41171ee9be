/** `; did you mean "x"?` when one of the words is at most two edits away, else which words there are. */
export function suggestWord(word: string, words: readonly string[]): string {
  const near = words
    .map((candidate) => ({ candidate, edits: countEdits(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.min(2, candidate.length - 1))
    .sort((a, b) => a.edits - b.edits)[0];
  return near === undefined ? `; expected ${words.join(', ')}` : `; did you mean "${near.candidate}"?`;
}

/** Levenshtein distance; words that differ much in length are not worth counting. */
function countEdits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
