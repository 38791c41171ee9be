import { beforeEach, describe, expect, it } from 'vitest';
import { refresh, signInToAzureCli } from '../testing/sign-in-as.ts';
import { createTokenBench, noon, type TokenBench } from '../testing/token-bench.ts';
import {
  adatumId,
  alex,
  azureCli,
  casey,
  contosoApi,
  contosoApiId,
  contosoId,
  guestAlex,
  multiTenantClientId,
  secret,
  sharedApi,
  sharedApiId,
  twoTenantsSeed,
} from '../testing/two-tenants-seed.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench(twoTenantsSeed);
});

function refreshAt(tenant: string, refreshToken: string, resource: string) {
  return bench.post(
    `/${tenant}/oauth2/v2.0/token`,
    {
      grant_type: 'refresh_token',
      client_id: azureCli,
      refresh_token: refreshToken,
      scope: `${resource}/.default`,
    },
    { 'user-agent': 'a test', 'client-request-id': '11111111-1111-4111-8111-111111111111' },
  );
}

describe('an entry of the sign-in log', () => {
  it('says who got what, by which client, in which tenant', async () => {
    await refreshAt(contosoId, await signInToAzureCli(bench, alex), contosoApi);
    const contoso = bench.context.tenants.find(contosoId);
    expect(bench.context.signInLog.entries(contosoId)).toMatchObject([
      {
        time: noon,
        flow: 'refresh-token',
        outcome: 'granted',
        interactive: false,
        tenantId: contosoId,
        clientId: azureCli,
        clientName: 'Microsoft Azure CLI',
        clientPrincipalId: undefined,
        clientAuthentication: 'none',
        resource: contosoApi,
        resourceId: contosoApiId,
        resourceName: 'contoso-orders',
        resourcePrincipalId: contoso?.findServicePrincipal(contosoApiId)?.id,
        resourceTenantId: contosoId,
        userId: contoso?.findUser(guestAlex)?.id,
        userPrincipalName: guestAlex,
        userType: 'Guest',
        homeTenantId: adatumId,
        authenticationRequirement: 'singleFactorAuthentication',
        conditionalAccessStatus: 'notApplied',
        code: 0,
        correlationId: '11111111-1111-4111-8111-111111111111',
        userAgent: 'a test',
      },
    ]);
  });

  it('of somebody who was not invited names the home', async () => {
    await refreshAt(contosoId, await signInToAzureCli(bench, casey), contosoApi);
    expect(bench.context.signInLog.entries(contosoId)).toMatchObject([
      { outcome: 'refused', code: 50020, userId: undefined, userPrincipalName: casey, homeTenantId: adatumId },
    ]);
  });

  it('of an application has its service principal in that tenant, and the owner of the API', async () => {
    const form = { grant_type: 'client_credentials', client_id: multiTenantClientId, client_secret: secret };
    await bench.post(`/${contosoId}/oauth2/v2.0/token`, { ...form, scope: `${sharedApi}/.default` });
    const contoso = bench.context.tenants.find(contosoId);
    expect(bench.context.signInLog.entries().at(-1)).toMatchObject({
      flow: 'client-credentials',
      clientPrincipalId: contoso?.findServicePrincipal(multiTenantClientId)?.id,
      resourceId: sharedApiId,
      resourceTenantId: adatumId,
      userId: undefined,
    });
  });

  it('belongs to one tenant, and is found by its trace id in any case', async () => {
    const { body } = await refresh(bench, await signInToAzureCli(bench, casey), 'api://nowhere');
    const traceId = String(body.trace_id);
    expect(bench.context.signInLog.find(traceId.toUpperCase())).toMatchObject({ code: 500011, tenantId: adatumId });
    expect(bench.context.signInLog.find('x')).toBeUndefined();
    expect(bench.context.signInLog.entries(contosoId)).toEqual([]);
  });

  it('cuts what a client made long', async () => {
    await bench.token({ grant_type: 'refresh_token', client_id: 'x'.repeat(10_000), refresh_token: 'x' });
    expect(bench.context.signInLog.entries().at(-1)?.request.clientId).toHaveLength(2000);
  });
});
