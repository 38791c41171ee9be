import { adatum, createTestTenant } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import type { SourceRequest, TokenSource } from '../source-contract.ts';
import type { AbortSignalLike } from './to-abort-signal.ts';
import { tokenCredential } from './token-credential.ts';

const token = createTestTenant().userToken();

/** A source that says what it was asked for. */
function asked() {
  const requests: SourceRequest[] = [];
  const source: TokenSource = {
    name: 'recorder',
    getToken: async (request) => {
      requests.push(request);
      return { token, expiresOn: 1_795_534_200, source: 'recorder' };
    },
  };
  return { source, requests };
}

describe('a credential for the Azure SDKs', () => {
  it('gives the token in their shape, its expiry in milliseconds', async () => {
    const { source } = asked();
    await expect(tokenCredential([source]).getToken('https://graph.microsoft.com/.default')).resolves.toEqual({
      token,
      expiresOnTimestamp: 1_795_534_200_000,
      tokenType: 'Bearer',
    });
  });

  it.each([
    ['https://graph.microsoft.com/.default', 'https://graph.microsoft.com', []],
    // The slash of Azure Resource Manager's own identifier stays.
    ['https://management.core.windows.net//.default', 'https://management.core.windows.net/', []],
    ['api://adatum-auth-test-app/access_as_user', 'api://adatum-auth-test-app', ['access_as_user']],
    ['api://adatum/reports/Read.All', 'api://adatum/reports', ['Read.All']],
    [`${adatum.appId}/.default`, adatum.appId, []],
    ['https://graph.microsoft.com/User.Read', 'https://graph.microsoft.com', ['User.Read']],
  ])('reads %s as scope of %s', async (scope, resource, named) => {
    const { source, requests } = asked();
    await tokenCredential([source]).getToken([scope]);
    expect(requests).toEqual([{ resource, scopes: [scope], named }]);
  });

  it('takes several scopes of one API', async () => {
    const { source, requests } = asked();
    const scopes = ['api://adatum/read', 'api://adatum/write'];
    await tokenCredential([source]).getToken(scopes);
    expect(requests).toEqual([{ resource: 'api://adatum', scopes, named: ['read', 'write'] }]);
  });

  it.each([
    ['of two APIs', ['api://adatum/read', 'api://other/read']],
    ['by name alone', ['read']],
    ['that are none', []],
  ])('refuses scopes %s', async (_, scopes) => {
    const { source, requests } = asked();
    await expect(tokenCredential([source]).getToken(scopes)).rejects.toMatchObject({ code: 'scope_invalid' });
    expect(requests).toEqual([]);
  });

  it('passes on whom the token must be for, a tenant and claims of the SDK, and its signal', async () => {
    const { source, requests } = asked();
    const credential = tokenCredential([source], {
      account: adatum.alex.userPrincipalName,
      tenant: adatum.otherTenantId,
      client: 'x',
      cloud: 'public',
    });
    const controller = new AbortController();
    await credential.getToken('api://adatum/.default', {
      tenantId: adatum.tenantId,
      claims: ' {"access_token": {}} ',
      abortSignal: controller.signal,
    });
    expect(requests).toMatchObject([
      {
        account: adatum.alex.userPrincipalName,
        tenant: adatum.tenantId,
        client: 'x',
        cloud: 'public',
        claims: '{"access_token":{}}',
        signal: controller.signal,
      },
    ]);
  });

  it('gives no token for another account', async () => {
    const credential = tokenCredential([asked().source], { account: 'blair@adatum.onmicrosoft.com' });
    await expect(credential.getToken('api://adatum/.default')).rejects.toMatchObject({ code: 'identity_mismatch' });
  });

  it('does not take claims that are none', async () => {
    const credential = tokenCredential([asked().source]);
    await expect(credential.getToken('api://adatum/.default', { claims: 'x!' })).rejects.toMatchObject({
      code: 'usage',
    });
  });

  it("follows a signal that is not the runtime's own", async () => {
    const listeners: (() => void)[] = [];
    const like: AbortSignalLike = {
      aborted: false,
      addEventListener: (_, listener) => void listeners.push(() => listener.call(like, undefined)),
    };
    const waiting: TokenSource = {
      name: 'waiting',
      getToken: ({ signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    };
    const answer = tokenCredential([waiting]).getToken('api://adatum/.default', { abortSignal: like });
    for (const listener of listeners) listener();
    await expect(answer).rejects.toThrow(/abort/i);
    const aborted = tokenCredential([waiting]).getToken('api://adatum/.default', {
      abortSignal: { ...like, aborted: true },
    });
    await expect(aborted).rejects.toThrow(/abort/i);
  });

  it('without any source is a mistake of the program', () => {
    expect(() => tokenCredential([])).toThrow(TypeError);
  });
});
