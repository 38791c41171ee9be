import { adatum } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { type GuardOptions, readGuardOptions } from './guard-options.ts';

const good: GuardOptions = { tenantId: adatum.tenantId, audiences: [adatum.appId, adatum.identifierUri] };

describe('readGuardOptions', () => {
  it('asks the tenant of the public cloud for its keys by default', () => {
    expect(readGuardOptions(good).jwksUri).toBe(
      `https://login.microsoftonline.com/${adatum.tenantId}/discovery/v2.0/keys`,
    );
  });

  it('takes the tenant id in capitals for the same tenant', () => {
    expect(readGuardOptions({ ...good, tenantId: adatum.tenantId.toUpperCase() }).tenantId).toBe(adatum.tenantId);
  });

  it('accepts only v2 tokens by default, with 60 seconds of skew', () => {
    expect(readGuardOptions(good).expectations).toMatchObject({ versions: ['2.0'], clockSkew: 60 });
  });

  it('keeps an empty list apart from none: it lets nobody in', () => {
    expect(readGuardOptions(good).expectations).not.toHaveProperty('scopes');
    expect(readGuardOptions({ ...good, scopes: [], roles: [] }).expectations).toMatchObject({ scopes: [], roles: [] });
  });

  it.each([
    ['tenantId', 'common'],
    ['tenantId', 'adatum.onmicrosoft.com'],
    ['tenantId', undefined],
    ['audiences', []],
    ['audiences', ''],
    ['audiences', [undefined]],
    ['audiences', 'api://adatum-auth-test-app'],
    ['versions', []],
    ['versions', ['v2']],
    ['scopes', 'access_as_user'],
    ['scopes', ['api://adatum-auth-test-app/access_as_user']],
    ['scopes', ['one two']],
    ['roles', ['']],
    ['appOnly', true],
    ['clockSkew', -1],
    ['clockSkew', 3600],
    ['clockSkew', '60'],
    ['jwksUri', 'http://login.microsoftonline.com/keys'],
    ['jwksUri', 'keys'],
    ['rememberedTokens', -1],
  ])('throws a TypeError that names %s when it is %j', (option, value) => {
    // JavaScript callers can pass what the types forbid.
    const options = { ...good, [option]: value } as GuardOptions;
    expect(() => readGuardOptions(options)).toThrow(TypeError);
    expect(() => readGuardOptions(options)).toThrow(`option ${option} `);
  });

  it.each(['https://localhost:8443/keys', 'http://127.0.0.1:8080/keys', 'http://localhost/keys'])(
    'accepts keys from %s',
    (jwksUri) => {
      expect(readGuardOptions({ ...good, jwksUri }).jwksUri).toBe(jwksUri);
    },
  );
});
