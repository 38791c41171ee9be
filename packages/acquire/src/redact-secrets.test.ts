import { createTestTenant } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { redactSecrets } from './redact-secrets.ts';

describe('text of others, before it is shown', () => {
  it('loses tokens, whole or cut off', () => {
    const token = createTestTenant().userToken();
    expect(redactSecrets(`got ${token}.`)).toBe('got [redacted]');
    expect(redactSecrets(`got ${token.slice(0, 30)} and then`)).toBe('got [redacted] and then');
  });

  it('loses client secrets by their form, and any value it is told', () => {
    expect(redactSecrets(`secret abc8Q~${'x.Y_'.repeat(8)}!`)).toBe('secret [redacted]!');
    expect(redactSecrets('secret hunter2!', ['hunter2', ''])).toBe('secret [redacted]!');
  });

  it('keeps ids, scopes and addresses', () => {
    const text =
      'client 04b07795-8ddb-461a-bbee-02f9e1bf7b46 for api://adatum-auth-test-app/access_as_user at https://login.microsoftonline.com/organizations/oauth2/v2.0/token, AADSTS65001';
    expect(redactSecrets(text)).toBe(text);
  });
});
