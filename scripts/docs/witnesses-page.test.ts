import { describe, expect, it } from 'vitest';
import type { WitnessRecord } from '../../test/clients/witness.ts';
import { witnessesPage } from './witnesses-page.ts';

function record(overrides: Partial<WitnessRecord>): WitnessRecord {
  const base = { client: 'a client', version: '1.2.3', title: 'sees a token', result: 'passed' } as const;
  return { ...base, note: undefined, cell: undefined, ...overrides };
}

describe('the page of witnesses', () => {
  it.each([
    [['passed'], '✓'],
    [['passed', 'failed'], '**✗**'],
    [['passed', 'not tried'], '✓'],
    [['not tried'], '–'],
  ] as const)('shows %j as %s', (results, sign) => {
    const cell = { flow: 'client secret', state: 'wrong secret' } as const;
    const page = witnessesPage(results.map((result) => record({ cell, result })));
    expect(page).toContain(`| client secret | the secret is wrong: AADSTS7000215 | ${sign} |`);
  });

  it('shows a dash where another client alone was tried', () => {
    const cell = { flow: 'device code', state: 'authorized' } as const;
    const page = witnessesPage([record({ cell }), record({ client: 'b', cell: { ...cell, flow: 'browser' } })]);
    expect(page).toContain('| Flow | State | a client 1.2.3 | b 1.2.3 |');
    expect(page).toContain('| device code | all is granted: a token | ✓ | – |');
  });

  it('marks a refusal that the client shows otherwise, and says how', () => {
    const cell = { flow: 'client secret', state: 'wrong secret', shows: 'nothing' } as const;
    const page = witnessesPage([record({ cell })]);
    expect(page).toContain('| the secret is wrong: AADSTS7000215 | ✓\\* |');
    expect(page).toContain('- a client 1.2.3, client secret: nothing');
  });

  it('lists what is outside the matrix with a column for each version', () => {
    const page = witnessesPage([record({}), record({ version: '2.0.0', result: 'failed' })]);
    expect(page).toContain('|  | 1.2.3 | 2.0.0 |\n|---|---|---|\n| sees a token | ✓ | **✗** |');
  });

  it('says why something was not tried, and that a client is missing', () => {
    const note = 'There is none.';
    const page = witnessesPage([record({ version: undefined, result: 'not tried', note })]);
    expect(page).toContain('| a client | 0 | 0 | 1 |');
    expect(page).toContain('- a client, sees a token: There is none.');
  });
});
