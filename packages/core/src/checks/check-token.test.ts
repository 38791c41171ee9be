import { adatum, badTokens, createTestTenant, issuerV1, issuerV2 } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { clouds } from '../data/clouds.ts';
import { decodeToken } from '../token/decode-token.ts';
import type { JsonObject } from '../token/decoded-token.ts';
import { checkToken } from './check-token.ts';
import type { TokenExpectations } from './token-expectations.ts';

const tenant = createTestTenant();
const now = tenant.clock.now();
const v2: TokenExpectations = {
  tenantId: adatum.tenantId,
  audiences: [adatum.appId],
  versions: ['2.0'],
  scopes: [adatum.scope],
  roles: [adatum.appRole],
};
const v1: TokenExpectations = { ...v2, audiences: [adatum.appId, adatum.identifierUri], versions: ['1.0'] };
const both: TokenExpectations = { ...v1, versions: ['1.0', '2.0'] };

const userV2 = decodeToken(tenant.userToken()).claims;
const userV1 = decodeToken(tenant.userTokenV1()).claims;
const app = decodeToken(tenant.appToken()).claims;

describe('checkToken', () => {
  it.each<[string, JsonObject, TokenExpectations]>([
    ['a v2 user token', userV2, v2],
    ['a v1 user token', userV1, v1],
    ['either version when both are taken', userV1, both],
    ['an app-only token with the role', app, v2],
    ['an app-only token that says so', { ...app, sub: 'x', idtyp: 'app' }, v2],
    ['a token that expired within the tolerated difference', { ...userV2, exp: now - 59 }, v2],
    ['a token of the near future', { ...userV2, nbf: now + 60 }, v2],
    ['a token without nbf', { ...userV2, nbf: undefined }, v2],
    ['a v1 audience with a slash', { ...userV1, aud: `${adatum.identifierUri}/` }, v1],
    ['a v1 audience that is the application id', { ...userV1, aud: adatum.appId }, v1],
    ['an identifier that the API wrote with a slash', userV1, { ...v1, audiences: [`${adatum.identifierUri}/`] }],
    [
      'ids that the API wrote in capitals',
      userV2,
      { ...v2, tenantId: adatum.tenantId.toUpperCase(), audiences: [adatum.appId.toUpperCase()] },
    ],
    ['one of several scopes', { ...userV2, scp: `Other ${adatum.scope}` }, v2],
    ['any scope when none is named', userV2, without(without(v2, 'scopes'), 'roles')],
    ['a user with the role when only roles are named', { ...userV2, roles: [adatum.appRole] }, without(v2, 'scopes')],
    ['any role when applications are allowed and none is named', app, { ...without(v2, 'roles'), appOnly: 'allow' }],
    [
      'a token of another cloud, where it is expected',
      { ...userV2, iss: `https://login.microsoftonline.us/${adatum.tenantId}/v2.0` },
      { ...v2, cloud: clouds.usgov },
    ],
  ])('accepts %s', (_, claims, expected) => {
    expect(checkToken(claims, expected, now)).toBeUndefined();
  });

  it.each<[string, JsonObject, TokenExpectations, string]>([
    ['an expired token', { ...userV2, exp: now - 60 }, v2, 'token_expired'],
    ['an expired token when the difference is no number', userV2, { ...v2, clockSkew: Number.NaN }, 'token_expired'],
    ['an endless token', { ...userV2, exp: Number.POSITIVE_INFINITY }, v2, 'time_missing'],
    ['an nbf that is a text', { ...userV2, nbf: '0' }, v2, 'time_missing'],
    ['a token of the future', { ...userV2, nbf: now + 61 }, v2, 'token_not_yet_valid'],
    ['a v2 token when the API takes only v1', userV2, v1, 'version_refused'],
    ['a v2 issuer on a v1 token', { ...userV1, iss: issuerV2(adatum.tenantId) }, v1, 'issuer_mismatch'],
    [
      'a v1 issuer without its slash',
      { ...userV1, iss: issuerV1(adatum.tenantId).slice(0, -1) },
      v1,
      'issuer_mismatch',
    ],
    ['a token of the public cloud in another', userV2, { ...v2, cloud: clouds.usgov }, 'issuer_mismatch'],
    ['an identifier URI in a v2 token', { ...userV2, aud: adatum.identifierUri }, both, 'audience_mismatch'],
    ['a v1 audience with two slashes', { ...userV1, aud: `${adatum.identifierUri}//` }, v1, 'audience_mismatch'],
    ['a v1 audience with a path', { ...userV1, aud: `${adatum.identifierUri}/x` }, v1, 'audience_mismatch'],
    [
      'a v2 token when the API was told no application id',
      userV2,
      { ...v2, audiences: [adatum.identifierUri] },
      'audience_mismatch',
    ],
    ['an app-only token when no role is named', app, without(v2, 'roles'), 'app_only_refused'],
    ['an app-only token when it is denied', app, { ...v2, appOnly: 'deny' }, 'app_only_refused'],
    [
      'a role-less app-only token when any role would do',
      { ...app, roles: [] },
      { ...without(v2, 'roles'), appOnly: 'allow' },
      'permission_missing',
    ],
    ['scopes in an app-only token', { ...app, idtyp: 'app', scp: adatum.scope, roles: [] }, v2, 'role_missing'],
    ['a user without the role when only roles are named', userV2, without(v2, 'scopes'), 'role_missing'],
    ['every user when no scope is accepted', userV2, { ...v2, scopes: [] }, 'scope_missing'],
    ['every application when no role is accepted', app, { ...v2, roles: [] }, 'role_missing'],
    ['a user token without scopes', { ...userV2, scp: undefined, idtyp: 'user' }, v2, 'permission_missing'],
    ['scopes that are a list', { ...userV2, scp: [adatum.scope] }, v2, 'permission_missing'],
  ])('refuses %s', (_, claims, expected, code) => {
    expect(checkToken(claims, expected, now)).toMatchObject({ code });
  });

  const claimCodes =
    /^(token_expired|token_not_yet_valid|time_missing|issuer|tenant|audience|version|scope_|role_|permission)/;

  it.each(badTokens.filter(({ expected }) => claimCodes.test(expected.code)))('refuses $name', ({ make, expected }) => {
    const token = make(tenant);
    const failure = checkToken(decodeToken(token).claims, v2, now);
    expect(failure?.code).toBe(expected.code);
    for (const part of token.split('.')) expect(failure?.message).not.toContain(part.slice(0, 16));
  });

  it('says what was found and what was expected', () => {
    const failure = checkToken({ ...userV2, aud: '00000003-0000-0000-c000-000000000000' }, v2, now);
    expect(failure?.message).toBe(
      `The token is for 00000003-0000-0000-c000-000000000000 (Microsoft Graph); expected ${adatum.appId}.`,
    );
  });

  it('shows a hostile claim short and on one line', () => {
    const failure = checkToken({ ...userV2, aud: `x\r\nSet-Cookie: a\u001b[31m${'y'.repeat(5000)}` }, v2, now);
    expect(failure?.message).not.toMatch(/\p{C}/u);
    expect(failure?.message.length).toBeLessThan(300);
  });
});

function without(expected: TokenExpectations, name: 'scopes' | 'roles'): TokenExpectations {
  const { [name]: _, ...rest } = expected;
  return rest;
}
