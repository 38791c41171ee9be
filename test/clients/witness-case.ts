import { expect, it } from 'vitest';
import type { ClientRun } from './node-client.ts';
import type { WitnessCell } from './witness.ts';

/** One cell of the matrix, tried. */
export interface WitnessCase extends WitnessCell {
  /** What tells it from another case of the same cell, in words. */
  readonly how?: string;
  readonly run: () => Promise<ClientRun>;
  readonly expected: object;
}

/** Makes a test of each case; with `concurrent: false` one waits for the other. */
export function itWitnesses(cases: readonly WitnessCase[], { concurrent = true } = {}): void {
  for (const { flow, state, shows, how, run, expected } of cases) {
    const witness = { flow, state, ...(shows !== undefined && { shows }) };
    const options = { concurrent, meta: { witness } };
    it(`${flow}, ${state}${how === undefined ? '' : `, ${how}`}`, options, async () => {
      expect(await run()).toMatchObject(expected);
    });
  }
}

/** Keeps a cell in the matrix that nothing can fill yet. */
export function itIsNotTried({ flow, state }: WitnessCell, reason: string): void {
  it(`${flow}, ${state}`, { meta: { witness: { flow, state } } }, ({ skip }) => {
    skip(reason);
    expect.unreachable();
  });
}

/** The client has a token with these claims. */
export function issued(claims: object): object {
  return { outcome: { outcome: 'token', claims } };
}

/** The client reports this refusal of the token service. */
export function refused(aadsts: number, name: string): object {
  return { outcome: { outcome: 'refused', error: { aadsts, name } } };
}

/** The person reads this on the page; all that the client learns is that nobody approved. */
export function refusedOnPage(aadsts: number): object {
  return { refusedOnPage: aadsts, outcome: { outcome: 'refused' } };
}
