import { describe, expect, it } from 'vitest';
import type { AadstsRow } from './aadsts-row.ts';
import { aadstsRows } from './aadsts-rows.ts';
import { accountRows } from './account.ts';
import { assignmentRows } from './assignment.ts';
import { authorizeRows } from './authorize.ts';
import { clientRows } from './client.ts';
import { clientAssertionRows } from './client-assertion.ts';
import { conditionalAccessRows } from './conditional-access.ts';
import { consentRows } from './consent.ts';
import { authorizationDeclined, deviceCodeRows } from './device-code.ts';
import { expiryRows } from './expiry.ts';
import { onBehalfOfRows } from './on-behalf-of.ts';
import { requestRows } from './request.ts';
import { resourceRows } from './resource.ts';

const tables = [
  accountRows,
  assignmentRows,
  clientRows,
  clientAssertionRows,
  conditionalAccessRows,
  consentRows,
  deviceCodeRows,
  expiryRows,
  onBehalfOfRows,
  requestRows,
  authorizeRows,
  resourceRows,
];
const rows = [...aadstsRows.values()];
const codes = (found: readonly AadstsRow[]) => found.map(({ code }) => code);

describe('aadstsRows', () => {
  it('holds every row of every table, each code once', () => {
    expect(rows).toHaveLength(tables.flat().length);
  });

  it('explains every code and says where it is from', () => {
    const unexplained = rows.filter(
      ({ code, meaning, mend, source, docs }) =>
        !(meaning.endsWith('.') && mend.endsWith('.')) || source === '' || docs !== `errors/AADSTS${code}`,
    );
    expect(codes(unexplained)).toEqual([]);
  });

  it('says in words what is inferred or open wherever a shape is given', () => {
    const unsaid = rows.filter(({ error, grade, inferred }) => error !== undefined && /[I?]/.test(grade) && !inferred);
    expect(codes(unsaid)).toEqual([]);
  });

  it('gives no shape a grade that it does not have', () => {
    expect(codes(rows.filter(({ error, grade }) => error === undefined && grade !== '?'))).toEqual([]);
  });

  it('answers 401 to invalid_client and 400 to everything else at the token endpoint', () => {
    const expected = (error: string | undefined) => (error === 'invalid_client' ? 401 : 400);
    expect(codes(rows.filter(({ error, status }) => status !== undefined && status !== expected(error)))).toEqual([]);
  });

  it('leaves the code out of the text, and balances its placeholders', () => {
    const odd = rows.filter(({ text = '' }) => text.includes('AADSTS') || /[{}]/.test(text.replace(/\{\w+\}/g, '')));
    expect(codes(odd)).toEqual([]);
  });

  it.each([
    [65001, 'invalid_grant', 400, 'consent_required', 'U'],
    [500011, 'invalid_resource', 400, undefined, 'R'],
    [700016, 'unauthorized_client', 400, undefined, 'U'],
    [7000215, 'invalid_client', 401, undefined, 'R'],
    [50105, 'invalid_grant', 400, undefined, 'I'],
    [501051, 'invalid_grant', 400, undefined, '?'],
    [50034, 'invalid_grant', 400, 'bad_token', 'R'],
    [54005, 'invalid_grant', 400, undefined, 'R'],
    [70016, 'authorization_pending', 400, undefined, 'R'],
    [70020, 'expired_token', 400, undefined, 'U'],
    [9002313, 'invalid_grant', 400, undefined, 'U'],
    [501481, 'invalid_grant', 400, undefined, 'U'],
  ])('keeps the shape of AADSTS%i', (code, error, status, suberror, grade) => {
    expect(aadstsRows.get(code)).toMatchObject({ error, status, suberror, grade });
  });

  it('invents no number for a declined device code', () => {
    expect(authorizationDeclined).toMatchObject({ error: 'authorization_declined', grade: 'I' });
    expect(rows.some(({ error }) => error === 'authorization_declined')).toBe(false);
  });
});
