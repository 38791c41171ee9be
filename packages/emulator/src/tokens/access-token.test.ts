import { beforeEach, describe, expect, it } from 'vitest';
import { changeApplication } from '../testing/change-application.ts';
import { refresh, signInToAzureCli } from '../testing/sign-in-as.ts';
import { createTokenBench, decodePart, noon, type TokenBench } from '../testing/token-bench.ts';
import {
  alex,
  azureCli,
  closedApi,
  closedApiId,
  daemonId,
  goodSecret,
  openApi,
  openApiId,
  tenantId,
} from '../testing/token-seed.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench();
});

/** An access token of Alex through Azure CLI. */
async function userToken(resource: string, overrides: Record<string, string> = {}): Promise<string> {
  const { body } = await refresh(bench, await signInToAzureCli(bench, alex), resource, overrides);
  return String(body.access_token);
}

async function applicationToken(resource: string): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: daemonId, client_secret: goodSecret };
  const { body } = await bench.token({ ...form, scope: `${resource}/.default` });
  return String(body.access_token);
}

function authorizeCliFor(appId: string): void {
  const { directory } = bench.context;
  const scopes = directory.findApplication(appId)?.api.oauth2PermissionScopes ?? [];
  const cli = { appId: azureCli, delegatedPermissionIds: scopes.map(({ id }) => id) };
  changeApplication(directory, appId, { api: { preAuthorizedApplications: [cli] } });
}

describe('the version of an access token', () => {
  it.each([
    [2, '2.0', `https://login.microsoftonline.com/${tenantId}/v2.0`],
    [1, '1.0', `https://sts.windows.net/${tenantId}/`],
    [null, '1.0', `https://sts.windows.net/${tenantId}/`],
  ] as const)('is what the API asks for: requestedAccessTokenVersion %s', async (wanted, ver, iss) => {
    changeApplication(bench.context.directory, closedApiId, { api: { requestedAccessTokenVersion: wanted } });
    expect(decodePart(await userToken(closedApi), 1)).toMatchObject({ ver, iss });
  });

  it("is 1.0 for Microsoft's own APIs", async () => {
    expect(decodePart(await userToken('https://graph.microsoft.com'), 1).ver).toBe('1.0');
  });
});

describe('a v2 access token', () => {
  it("has a user's claims and no more", async () => {
    const token = await userToken(closedApi);
    expect(Object.keys(decodePart(token, 0))).toEqual(['typ', 'alg', 'kid']);
    const claims = decodePart(token, 1);
    expect(Object.keys(claims).join(' ')).toBe(
      'aud iss iat nbf exp aio azp azpacr name oid preferred_username rh roles scp sub tid uti ver xms_ftd',
    );
    expect(claims).toMatchObject({
      aud: closedApiId,
      azp: azureCli,
      azpacr: '0',
      name: 'Alex',
      oid: bench.idOf(alex),
      preferred_username: alex,
      roles: ['Reports.Approve'],
      scp: 'access_as_user',
      tid: tenantId,
    });
  });

  it("has an application's recorded claims", async () => {
    changeApplication(bench.context.directory, openApiId, { api: { requestedAccessTokenVersion: 2 } });
    const claims = decodePart(await applicationToken(openApi), 1);
    expect(Object.keys(claims).sort().join(' ')).toBe(
      'aio aud azp azpacr exp iat iss nbf oid rh sub tid uti ver xms_ftd',
    );
    const oid = bench.context.directory.findServicePrincipal(daemonId)?.id;
    expect(claims).toMatchObject({ aud: openApiId, azpacr: '1', oid, sub: oid });
  });
});

describe('a v1 access token', () => {
  it("has a user's claims and no more", async () => {
    authorizeCliFor(openApiId);
    const token = await userToken(openApi);
    expect(Object.keys(decodePart(token, 0))).toEqual(['typ', 'alg', 'x5t', 'kid']);
    const claims = decodePart(token, 1);
    expect(Object.keys(claims).join(' ')).toBe(
      'aud iss iat nbf exp acr aio amr appid appidacr given_name ipaddr name oid rh scp sub tid unique_name upn uti ver',
    );
    expect(claims).toMatchObject({
      aud: openApi,
      appid: azureCli,
      appidacr: '0',
      scp: 'read write',
      unique_name: alex,
    });
  });

  it("has an application's claims", async () => {
    const claims = decodePart(await applicationToken(openApi), 1);
    expect(Object.keys(claims).join(' ')).toBe('aud iss iat nbf exp aio appid appidacr idp oid rh sub tid uti ver');
    expect(claims).toMatchObject({ aud: openApi, appidacr: '1', idp: `https://sts.windows.net/${tenantId}/` });
  });

  it.each([
    ['https://management.core.windows.net/', 'https://management.core.windows.net/'],
    ['https://management.azure.com', 'https://management.azure.com'],
    ['https://graph.microsoft.com', 'https://graph.microsoft.com'],
    ['00000003-0000-0000-c000-000000000000', '00000003-0000-0000-c000-000000000000'],
  ])('for %s names it as it was asked for', async (resource, aud) => {
    expect(decodePart(await userToken(resource), 1).aud).toBe(aud);
  });

  it('carries idtyp and wids for Graph, which a custom API does not get', async () => {
    const claims = decodePart(await userToken('https://graph.microsoft.com'), 1);
    expect(claims).toMatchObject({ idtyp: 'user', app_displayname: 'Microsoft Azure CLI', wids: expect.any(Array) });
    expect(claims.scp).toContain('Directory.AccessAsUser.All');
  });
});

describe('idtyp', () => {
  function ask(additionalProperties: string[]): void {
    for (const appId of [openApiId, closedApiId]) {
      const claim = { name: 'idtyp', source: null, essential: false, additionalProperties };
      const optionalClaims = { accessToken: [claim], idToken: [], saml2Token: [] };
      changeApplication(bench.context.directory, appId, { optionalClaims });
    }
  }

  it('is app for applications when the API asks for it', async () => {
    ask([]);
    expect(decodePart(await applicationToken(openApi), 1).idtyp).toBe('app');
    expect(decodePart(await userToken(closedApi), 1).idtyp).toBeUndefined();
  });

  it('is user for users with include_user_token', async () => {
    ask(['include_user_token']);
    expect(decodePart(await userToken(closedApi), 1).idtyp).toBe('user');
  });
});

describe('the subject', () => {
  it('is pairwise: the same for one API, another for the next', async () => {
    authorizeCliFor(openApiId);
    const [first, again, other] = await Promise.all([userToken(closedApi), userToken(closedApi), userToken(openApi)]);
    expect(decodePart(first, 1).sub).toBe(decodePart(again, 1).sub);
    expect(decodePart(first, 1).sub).not.toBe(decodePart(other, 1).sub);
    expect(decodePart(first, 1).oid).toBe(decodePart(other, 1).oid);
  });
});

describe('the opaque claims', () => {
  it('have the shapes of real ones, and uti is new each time', async () => {
    const [first, second] = [decodePart(await userToken(closedApi), 1), decodePart(await userToken(closedApi), 1)];
    expect(first.uti).toMatch(/^[\w-]{22}$/);
    expect(first.rh).toMatch(/^1\.[\w-]{51}\.$/);
    expect(first.uti).not.toBe(second.uti);
  });
});

describe('the lifetime', () => {
  const cp1 = { claims: '{"access_token":{"xms_cc":{"values":["CP1"]}}}' };

  it.each([
    ['a custom API', closedApi, {}, 3600, 5400],
    ['a custom API, although the client can do continuous evaluation', closedApi, cp1, 3600, 5400],
    ['Graph', 'https://graph.microsoft.com', {}, 3600, 5400],
    ['Graph and a client that can', 'https://graph.microsoft.com', cp1, 20 * 3600, 28 * 3600],
    ['claims that are no JSON', 'https://graph.microsoft.com', { claims: '{' }, 3600, 5400],
  ])('for %s', async (_case, resource, overrides: Record<string, string>, from, to) => {
    const claims = decodePart(await userToken(resource, overrides), 1);
    const life = Number(claims.exp) - noon / 1000;
    expect(life).toBeGreaterThanOrEqual(from);
    expect(life).toBeLessThanOrEqual(to);
    expect([claims.iat, claims.nbf]).toEqual([noon / 1000 - 300, noon / 1000 - 300]);
  });

  it('is told as expires_in, one second short', async () => {
    const { body } = await refresh(bench, await signInToAzureCli(bench, alex), closedApi);
    const exp = Number(decodePart(body.access_token, 1).exp);
    expect(body).toMatchObject({ expires_in: exp - noon / 1000 - 1, ext_expires_in: exp - noon / 1000 - 1 });
  });
});
