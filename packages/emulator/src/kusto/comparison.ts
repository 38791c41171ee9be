import type { BinaryOperator } from './syntax.ts';
import { compareValues, sameValue, textOf, type Value } from './value.ts';

type Comparison = (left: Value, right: Value) => boolean;

/** Null compares with nothing: neither less nor more nor equal (Kusto, "null values"). */
const ordered =
  (holds: (order: number) => boolean): Comparison =>
  (left, right) =>
    left !== null && right !== null && holds(compareValues(left, right));

const onText =
  (holds: (text: string, part: string) => boolean): Comparison =>
  (left, right) =>
    holds(textOf(left), textOf(right));

const ignoringCase = (holds: (text: string, part: string) => boolean): Comparison =>
  onText((text, part) => holds(text.toLowerCase(), part.toLowerCase()));

/** The operators that give true or false, but for `and` and `or`. */
export const comparisons: Partial<Readonly<Record<BinaryOperator, Comparison>>> = {
  '==': (left, right) => sameValue(left, right),
  '!=': (left, right) => !sameValue(left, right),
  '=~': ignoringCase((text, part) => text === part),
  '!~': ignoringCase((text, part) => text !== part),
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  contains: ignoringCase((text, part) => text.includes(part)),
  contains_cs: onText((text, part) => text.includes(part)),
  startswith: ignoringCase((text, part) => text.startsWith(part)),
  startswith_cs: onText((text, part) => text.startsWith(part)),
  endswith: ignoringCase((text, part) => text.endsWith(part)),
  endswith_cs: onText((text, part) => text.endsWith(part)),
  has: ignoringCase(hasTerm),
  has_cs: onText(hasTerm),
};

/** Whether `term` stands in `text` as a word: nothing alphanumeric right before or behind it. */
function hasTerm(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + term.length])) return true;
    if (at + 1 > text.length - term.length) return false;
  }
  return false;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
