import { suggestion } from '@entrada/core';

/** `; did you mean "x"?` when one of the words is near, else which words there are. */
export function suggestWord(word: string, words: readonly string[]): string {
  return suggestion(word, words) || `; expected ${words.join(', ')}`;
}
