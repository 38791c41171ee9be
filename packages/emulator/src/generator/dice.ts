import { hash } from 'node:crypto';
import { stableGuid } from '../directory/seed/stable-guid.ts';

/**
 * Chance that is the same each time: every question has its own answer, which depends on no other. So any object can be
 * described at any time, without all that were described before it.
 */
export interface Dice {
  /** A whole number from 0 to below `sides`. */
  roll(sides: number, ...question: readonly (string | number)[]): number;
  guid(...question: readonly (string | number)[]): string;
  /** 64 hexadecimal digits. */
  digest(...question: readonly (string | number)[]): string;
}

/** @param text where all of the chance comes from */
export function createDice(text: string): Dice {
  const digest: Dice['digest'] = (...question) => hash('sha256', JSON.stringify([text, ...question]), 'hex');
  return {
    digest,
    // 48 bits: the remainder favours none of a few million sides in any way that shows.
    roll: (sides, ...question) => (sides < 1 ? 0 : Number.parseInt(digest(...question).slice(0, 12), 16) % sides),
    guid: (...question) => stableGuid(text, ...question.map(String)),
  };
}
