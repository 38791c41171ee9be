/**
 * How well a fact is evidenced: `R` recorded traffic, `U` a real response that a user pasted, `D` Microsoft documentation,
 * `C` public source code, `B` an article, `I` inferred, `?` open or contradictory.
 */
export type Grade = 'R' | 'U' | 'D' | 'C' | 'B' | 'I' | '?';

/** The grades in words, for people. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  R: 'recorded traffic',
  U: 'reported by users',
  D: 'Microsoft documentation',
  C: 'public source code',
  B: 'an article',
  I: 'inferred, not seen',
  '?': 'open or contradictory',
};
