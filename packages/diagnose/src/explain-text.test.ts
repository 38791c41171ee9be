import { aadstsRows } from '@entrada/core/data';
import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text.ts';

const azError = `ERROR: AADSTS50105: Your administrator has configured the application adatum-auth-test-app ('6b2e4d1a-90ab-4cde-8f01-23456789abcd') to block users unless they are specifically granted ('assigned') access to the application. The signed in user 'blair@adatum.onmicrosoft.com' is blocked. Trace ID: 6f8a4b1c-1111-4222-8333-444455556666 Correlation ID: 0f8a4b1c-1111-4222-8333-444455556666 Timestamp: 2026-11-24 12:00:00Z
Please explicitly log in with:
az login --scope api://adatum-auth-test-app/.default`;

describe('explainText', () => {
  it.each(['AADSTS65001', '65001', ' aadsts65001\n'])('explains the code in %j', (text) => {
    const [explanation, ...others] = explainText(text);
    expect(explanation).toMatchObject({ aadsts: 65_001, title: 'The client is not authorized for this API' });
    expect(explanation?.said).toMatch(/^AADSTS65001: The user or administrator has not consented/);
    expect(others).toEqual([]);
  });

  it('takes names from a pasted error', () => {
    const [explanation] = explainText(azError);
    expect(explanation?.mend.manifest).toContain('users: [blair@adatum.onmicrosoft.com]');
    expect(explanation?.traceId).toBe('6f8a4b1c-1111-4222-8333-444455556666');
  });

  it('takes names from the context when there is only a code', () => {
    const [explanation] = explainText('AADSTS65001', { client: 'azure-cli', resource: 'api://adatum-auth-test-app' });
    expect(explanation?.mend.manifest).toContain('- azure-cli');
  });

  it('reads an answer of the token endpoint', () => {
    const body = { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' };
    expect(explainText(JSON.stringify(body))).toMatchObject([
      { aadsts: 7_000_215, title: 'The client secret is wrong' },
    ]);
  });

  it('explains every code of a text once', () => {
    const codes = explainText(`${azError}\nbefore that AADSTS65001 and AADSTS50105`).map(({ aadsts }) => aadsts);
    expect(codes).toEqual([50_105, 65_001]);
  });

  it('begins the cause as a sentence, also where the API has no name', () => {
    expect(explainText('AADSTS50105')[0]?.cause).toMatch(/^The API lets in only who is assigned/);
  });

  it('makes nothing up for a code that nobody knows', () => {
    expect(explainText('AADSTS99999999')).toMatchObject([{ grade: '?', said: 'AADSTS99999999' }]);
  });

  it.each([...aadstsRows.keys()])('has words for AADSTS%i', (code) => {
    const [explanation] = explainText(String(code));
    expect(explanation?.meaning).not.toBe('');
    expect(explanation?.mend.text).not.toBe('');
  });

  it.each(['', 'no such host', '{"error":{"code":"Request_ResourceNotFound"}}', '123', '404'])(
    'finds nothing of Entra in %j',
    (text) => {
      expect(explainText(text)).toEqual([]);
    },
  );
});
