import { describe, expect, it } from 'vitest';
import { aadstsRows } from './aadsts-rows.ts';
import { accountRows } from './account.ts';
import { assignmentRows } from './assignment.ts';
import { clientRows } from './client.ts';
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
  conditionalAccessRows,
  consentRows,
  deviceCodeRows,
  expiryRows,
  onBehalfOfRows,
  requestRows,
  resourceRows,
];
const rows = [...aadstsRows.values()];

describe('aadstsRows', () => {
  it('holds every row of every table, each code once', () => {
    expect(rows).toHaveLength(tables.flat().length);
  });

  it('explains every code and says where it is from', () => {
    for (const row of rows) {
      expect(row.meaning, String(row.code)).toMatch(/\.$/);
      expect(row.mend, String(row.code)).toMatch(/\.$/);
      expect(row.source, String(row.code)).not.toBe('');
      expect(row.docs).toBe(`errors/AADSTS${row.code}`);
    }
  });

  it('says in words what is inferred or open wherever a shape is given', () => {
    for (const row of rows) {
      if (row.error !== undefined && (row.grade === 'I' || row.grade === '?')) {
        expect(row.inferred, String(row.code)).toBeDefined();
      }
    }
  });

  it('gives no shape a grade that it does not have', () => {
    for (const row of rows) if (row.error === undefined) expect(row.grade, String(row.code)).toBe('?');
  });

  it('answers 401 to invalid_client and 400 to everything else at the token endpoint', () => {
    for (const { code, error, status } of rows) {
      if (status !== undefined) expect(status, String(code)).toBe(error === 'invalid_client' ? 401 : 400);
    }
  });

  it('leaves the code out of the text, and balances its placeholders', () => {
    for (const { code, text } of rows) {
      expect(text ?? '', String(code)).not.toMatch(/AADSTS/);
      expect((text ?? '').replace(/\{\w+\}/g, ''), String(code)).not.toMatch(/[{}]/);
    }
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
