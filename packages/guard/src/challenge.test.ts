import { adatum, createTestTenant } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { createChallenger } from './challenge.ts';
import { readGuardOptions } from './guard-options.ts';

const options = { tenantId: adatum.tenantId, audiences: [adatum.appId, adatum.identifierUri], scopes: [adatum.scope] };
const challenger = createChallenger(readGuardOptions({ ...options, fetch: createTestTenant().keys.fetch }));

describe('the challenge', () => {
  it('names no error when there was no credential, but where to sign in and for what', () => {
    expect(challenger.missing.challenge).toMatchInlineSnapshot(
      `"Bearer authorization_uri="https://login.microsoftonline.com/5a1f2b0c-7d3e-4c56-8f90-a1b2c3d4e5f6/oauth2/v2.0/authorize", resource_id="api://adatum-auth-test-app", scope="api://adatum-auth-test-app/access_as_user""`,
    );
  });

  it('names the error of a bad token', () => {
    expect(challenger.invalidToken('token_expired', 'The token expired.').challenge).toMatchInlineSnapshot(
      `"Bearer authorization_uri="https://login.microsoftonline.com/5a1f2b0c-7d3e-4c56-8f90-a1b2c3d4e5f6/oauth2/v2.0/authorize", resource_id="api://adatum-auth-test-app", error="invalid_token", error_description="The token expired.""`,
    );
  });

  it('names the scope that is missing', () => {
    expect(challenger.insufficientScope('scope_missing', 'The scope is missing.')).toMatchInlineSnapshot(`
      {
        "challenge": "Bearer authorization_uri="https://login.microsoftonline.com/5a1f2b0c-7d3e-4c56-8f90-a1b2c3d4e5f6/oauth2/v2.0/authorize", resource_id="api://adatum-auth-test-app", error="insufficient_scope", error_description="The scope is missing.", scope="api://adatum-auth-test-app/access_as_user"",
        "code": "scope_missing",
        "ok": false,
        "problem": {
          "error": "insufficient_scope",
          "error_description": "The scope is missing.",
        },
        "status": 403,
      }
    `);
  });

  it('asks for the scope by the client id when the API has no identifier URI', () => {
    const bare = createChallenger(readGuardOptions({ ...options, audiences: [adatum.appId] }));
    expect(bare.missing.challenge).toContain(`scope="${adatum.appId}/${adatum.scope}"`);
  });

  it('lets nothing from a token end the parameter, the line or the header', () => {
    const { challenge } = challenger.invalidToken('audience_mismatch', 'aud is "x", é\r\nSet-Cookie: a=b\\');
    expect(challenge).toContain(`error_description="aud is 'x', ???Set-Cookie: a=b?"`);
    expect(challenger.invalidToken('audience_mismatch', 'x'.repeat(10_000)).challenge.length).toBeLessThan(1000);
  });

  it('says when to come again while the keys are out of reach', () => {
    expect(challenger.unavailable(5)).toMatchObject({ status: 503, retryAfter: 5 });
  });
});
