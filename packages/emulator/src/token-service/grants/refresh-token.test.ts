import { wellKnownClients } from '@entrada/core/data';
import { beforeEach, describe, expect, it } from 'vitest';
import { graphAppId } from '../../rules/requested-scope.ts';
import { issueCode, redeemCode, refresh, signInToAzureCli } from '../../testing/sign-in-as.ts';
import { createTokenBench, decodePart, type TokenBench } from '../../testing/token-bench.ts';
import {
  alex,
  azureCli,
  azurePowerShell,
  blair,
  closedApi,
  closedApiId,
  openApi,
  tokenSeed,
  toolId,
} from '../../testing/token-seed.ts';
import { contosoId, guestAlex, twoTenantsSeed } from '../../testing/two-tenants-seed.ts';
import { beginSession } from '../sign-in-session.ts';

let bench: TokenBench;
let refreshToken: string;

beforeEach(async () => {
  bench = await createTokenBench();
  refreshToken = await signInToAzureCli(bench, alex);
});

describe('a refresh token', () => {
  it('gives a token for another resource than it was issued for', async () => {
    const { status, body } = await refresh(bench, refreshToken, closedApi);
    expect(status).toBe(200);
    expect(decodePart(body.access_token, 1)).toMatchObject({ aud: closedApiId, scp: 'access_as_user' });
    expect(body.scope).toBe(`${closedApi}/access_as_user ${closedApi}/.default`);
    expect(body).not.toHaveProperty('foci');
  });

  it('works on the path of the tenant although it was issued on organizations, and back', async () => {
    const form = {
      grant_type: 'refresh_token',
      client_id: azureCli,
      refresh_token: refreshToken,
      scope: `${closedApi}/.default`,
    };
    for (const tenant of ['organizations', 'common', 'adatum.onmicrosoft.com']) {
      expect((await bench.post(`/${tenant}/oauth2/v2.0/token`, form)).status).toBe(200);
    }
    const { body } = await bench.post('/contoso.example/oauth2/v2.0/token', form);
    expect(body).toMatchObject({ error: 'invalid_request', error_codes: [90002] });
  });

  it('comes back new each time, and the old one stays good', async () => {
    const { body } = await refresh(bench, refreshToken, closedApi);
    expect(body.refresh_token).not.toBe(refreshToken);
    expect((await refresh(bench, String(body.refresh_token), closedApi)).status).toBe(200);
    expect((await refresh(bench, refreshToken, closedApi)).status).toBe(200);
  });

  it('means its own scope when none is sent', async () => {
    const { body } = await refresh(bench, refreshToken, closedApi, { scope: undefined });
    expect(decodePart(body.access_token, 1).aud).toBe('https://management.core.windows.net/');
  });

  it.each([
    ['a malformed one', { refresh_token: 'x' }, 9002313],
    ["another client's", { client_id: azurePowerShell }, 700007],
    ["another client's, of the tenant's own", { client_id: toolId }, 700007],
    ['an unknown API', { scope: 'api://nowhere/.default' }, 500011],
  ])('is refused: %s', async (_case, overrides: Record<string, string>, code) => {
    expect((await refresh(bench, refreshToken, closedApi, overrides)).body.error_codes).toEqual([code]);
  });

  it('is judged by what the directory says now', async () => {
    bench.context.directory.users.delete(bench.idOf(alex));
    expect((await refresh(bench, refreshToken, closedApi)).body).toMatchObject({
      error_codes: [50034],
      suberror: 'bad_token',
    });
  });

  it('ends after 90 days without use, with a no-break space', async () => {
    bench.clock.advance(90 * 24 * 3600 + 1);
    const { body } = await refresh(bench, refreshToken, closedApi);
    expect(body).toMatchObject({ error: 'invalid_grant', error_codes: [700082], suberror: 'bad_token' });
    expect(body.error_description).toContain(
      'inactivity.\u00a0The token was issued on 2026-11-24T12:00:00.0000000Z and was inactive for 90.00:00:00.',
    );
  });

  it("ends when the user's sessions are revoked, and only that user's", async () => {
    const other = await signInToAzureCli(bench, blair);
    bench.clock.advance(10);
    bench.context.refreshTokens.revokeUser(bench.idOf(alex));
    const { body } = await refresh(bench, refreshToken, closedApi);
    expect(body).toMatchObject({ error_codes: [50173], suberror: 'bad_token' });
    expect(body.error_description).toContain("for this user is '2026-11-24T12:00:10.0000000Z'");
    expect((await refresh(bench, other, 'https://graph.microsoft.com')).status).toBe(200);
    bench.clock.advance(1);
    expect((await refresh(bench, await signInToAzureCli(bench, alex), closedApi)).status).toBe(200);
  });

  it('of a guest ends where the inviting tenant revokes it, and at home goes on', async () => {
    bench = await createTokenBench(twoTenantsSeed);
    const token = await signInToAzureCli(bench, alex);
    const contoso = bench.context.tenants.find(contosoId);
    const form = { grant_type: 'refresh_token', client_id: azureCli, refresh_token: token };
    const scope = 'https://graph.microsoft.com/.default';
    bench.clock.advance(1);
    bench.context.refreshTokens.revokeUser(contoso?.findUser(guestAlex)?.id ?? '');
    const away = await bench.post(`/${contosoId}/oauth2/v2.0/token`, { ...form, scope });
    expect(away.body.error_codes).toEqual([50173]);
    expect((await bench.token({ ...form, scope })).status).toBe(200);
  });

  it('tells its age in x-ms-clitelem', async () => {
    bench.clock.advance(2);
    const form = { grant_type: 'refresh_token', client_id: azureCli, refresh_token: refreshToken };
    const { headers } = await bench.token({ ...form, 'x-client-SKU': 'msal.js.node' });
    expect(headers.get('x-ms-clitelem')).toBe('1,0,0,2000.0000,');
  });
});

describe('the family of client ids', () => {
  const [one, other] = wellKnownClients.filter(({ foci }) => foci === true).map(({ appId }) => appId);
  const outsider = azureCli;

  async function signInTo(clientId: string): Promise<string> {
    const token = bench.context.refreshTokens.issue({
      clientId,
      userId: bench.idOf(alex),
      scope: 'https://graph.microsoft.com/.default',
      session: beginSession(bench.context),
    });
    return token;
  }

  beforeEach(async () => {
    bench = await createTokenBench(
      tokenSeed.replace('clients: [azure-cli,', `clients: ['${one}', '${other}', azure-cli,`),
    );
    const graph = bench.context.directory.findApplication(graphAppId);
    if (graph === undefined) throw new Error('Graph is missing');
    const delegatedPermissionIds = graph.api.oauth2PermissionScopes.slice(0, 5).map(({ id }) => id);
    const added = [one, other].map((appId) => ({ appId: appId ?? '', delegatedPermissionIds }));
    const preAuthorizedApplications = [...graph.api.preAuthorizedApplications, ...added];
    bench.context.directory.applications.change(graph, { api: { ...graph.api, preAuthorizedApplications } });
  });

  it.each([
    ['a family member to another', one, other, undefined],
    ['a family member to one that left the family', one, outsider, 700007],
    ['Azure CLI to a family member', outsider, one, 700007],
  ])('from %s', async (_case, from = '', to = '', code) => {
    const form = { grant_type: 'refresh_token', client_id: to, refresh_token: await signInTo(from) };
    const { body } = await bench.token({ ...form, scope: 'https://graph.microsoft.com/.default' });
    expect(body.error_codes).toEqual(code === undefined ? undefined : [code]);
    if (code === undefined) expect(body.foci).toBe('1');
  });
});

describe("a single-page application's refresh token", () => {
  const spaId = '00000000-0000-4000-8000-0000000059a0';
  const spaRedirect = 'https://spa.adatum.com/back';

  beforeEach(async () => {
    bench = await createTokenBench(
      tokenSeed
        .replace(
          '  - displayName: tool',
          `  - { displayName: page, appId: ${spaId}, redirectUris: { spa: ['${spaRedirect}'], web: [], publicClient: [] } }\n  - displayName: tool`,
        )
        .replace('grants:\n', 'grants:\n  - { client: page, resource: adatum-open, scopes: [read] }\n'),
    );
  });

  it('lives a day, and renewing it gives no more time', async () => {
    const scope = `${openApi}/read offline_access`;
    const code = issueCode(bench, alex, { clientId: spaId, scope, redirectUri: spaRedirect });
    const first = await redeemCode(bench, code, { client_id: spaId, redirect_uri: spaRedirect });
    const renew = (token: unknown) =>
      bench.token({ grant_type: 'refresh_token', client_id: spaId, refresh_token: String(token), scope });
    bench.clock.advance(24 * 3600 - 1);
    const second = await renew(first.body.refresh_token);
    expect(second.status).toBe(200);
    bench.clock.advance(1);
    expect((await renew(second.body.refresh_token)).body).toMatchObject({
      error: 'invalid_grant',
      error_codes: [700084],
    });
  });
});
