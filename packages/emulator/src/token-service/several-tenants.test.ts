import { beforeEach, describe, expect, it } from 'vitest';
import { answerAuthorizeUrl } from '../sign-in/answer-authorize-url.ts';
import { issueCode, redeemCode, refresh } from '../testing/sign-in-as.ts';
import { type Answer, createTokenBench, decodePart, type TokenBench } from '../testing/token-bench.ts';
import {
  adatumId,
  alex,
  azureCli,
  blair,
  casey,
  contosoApi,
  contosoApiId,
  contosoId,
  guestAlex,
  multiTenantClientId,
  secret,
  sharedApi,
  sharedApiId,
  singleTenantClientId,
  twoTenantsSeed,
  unsharedApi,
  visitingToolId,
} from '../testing/two-tenants-seed.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench(twoTenantsSeed);
});

/** `az login`: signs in under `organizations`. */
async function signIn(userPrincipalName: string): Promise<Readonly<Record<string, unknown>>> {
  const scope = 'https://management.core.windows.net//.default offline_access openid profile';
  const code = issueCode(bench, userPrincipalName, { clientId: azureCli, scope });
  const form = { grant_type: 'authorization_code', client_id: azureCli, code, client_info: '1' };
  const { body } = await redeem(form, code);
  return body;
}

function redeem(form: Record<string, string>, code: string): Promise<Answer> {
  return redeemCode(bench, code, form);
}

function refreshAt(tenant: string, refreshToken: unknown, resource: string): Promise<Answer> {
  return bench.post(`/${tenant}/oauth2/v2.0/token`, {
    grant_type: 'refresh_token',
    client_id: azureCli,
    refresh_token: String(refreshToken),
    scope: `${resource}/.default offline_access openid profile`,
    client_info: '1',
  });
}

function applicationToken(tenant: string, clientId: string, resource: string): Promise<Answer> {
  return bench.post(`/${tenant}/oauth2/v2.0/token`, {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: secret,
    scope: `${resource}/.default`,
  });
}

describe('a person of two tenants', () => {
  it('is a member at home and a guest elsewhere, with one refresh token', async () => {
    const { refresh_token } = await signIn(alex);
    const { body } = await refreshAt(contosoId, refresh_token, contosoApi);
    const oid = bench.context.tenants.find(contosoId)?.findUser(guestAlex)?.id;
    expect(decodePart(body.access_token, 1)).toMatchObject({ aud: contosoApiId, tid: contosoId, oid });
    expect(decodePart(body.id_token, 1)).toMatchObject({
      iss: `https://login.microsoftonline.com/${contosoId}/v2.0`,
      idp: `https://sts.windows.net/${adatumId}/`,
      oid,
    });
    const info: unknown = JSON.parse(Buffer.from(String(body.client_info), 'base64url').toString('utf8'));
    expect(info).toEqual({ uid: bench.idOf(alex), utid: adatumId });
  });

  it.each([
    [alex, adatumId],
    [blair, contosoId],
  ])('comes home under organizations: %s', async (name, home) => {
    const { refresh_token } = await signInAt('organizations', name);
    const { body } = await refreshAt('organizations', refresh_token, 'https://graph.microsoft.com');
    expect(decodePart(body.access_token, 1).tid).toBe(home);
  });

  async function signInAt(tenant: string, name: string): Promise<Readonly<Record<string, unknown>>> {
    const id = bench.context.tenants.findAccount(name)?.user.id ?? '';
    const started = bench.context.deviceCodes.start({
      tenant,
      clientId: azureCli,
      scope: 'https://graph.microsoft.com/.default offline_access',
    });
    bench.context.deviceCodes.approve(started.userCode, id);
    const { body } = await bench.post(`/${tenant}/oauth2/v2.0/token`, {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: azureCli,
      device_code: started.deviceCode,
    });
    return body;
  }

  it('is refused with 50020 where nobody invited them', async () => {
    const { refresh_token } = await signIn(casey);
    const { status, body } = await refreshAt(contosoId, refresh_token, contosoApi);
    expect(status).toBe(400);
    expect(body.error_codes).toEqual([50020]);
    expect(body.error_description).toContain(
      `User account '${casey}' from identity provider 'https://sts.windows.net/${adatumId}/' does not exist in tenant 'Contoso'`,
    );
  });
});

describe('an application in several tenants', () => {
  it.each([
    ['a multi-tenant client where it is installed and assigned', contosoId, multiTenantClientId, contosoApi, undefined],
    ['a single-tenant client in another tenant', contosoId, singleTenantClientId, contosoApi, 700016],
    ['a single-tenant client at home', adatumId, singleTenantClientId, sharedApi, undefined],
    ['a multi-tenant API where it is installed', contosoId, multiTenantClientId, sharedApi, undefined],
    ['a multi-tenant API where it is not', contosoId, multiTenantClientId, unsharedApi, 500011],
    ["another tenant's API", adatumId, multiTenantClientId, contosoApi, 500011],
    ['a tenant that is not here', 'fabrikam.onmicrosoft.com', multiTenantClientId, contosoApi, 90002],
    ['no tenant', 'organizations', multiTenantClientId, contosoApi, 50059],
  ])('%s', async (_what, tenant, clientId, resource, code) => {
    const { body } = await applicationToken(tenant, clientId, resource);
    expect(body.error_codes).toEqual(code === undefined ? undefined : [code]);
  });

  it('asks as its service principal of the tenant', async () => {
    const oidOf = async (tenant: string): Promise<unknown> =>
      decodePart((await applicationToken(tenant, multiTenantClientId, sharedApi)).body.access_token, 1).oid;
    expect(await oidOf(contosoId)).toBe(
      bench.context.tenants.find(contosoId)?.findServicePrincipal(multiTenantClientId)?.id,
    );
    expect(await oidOf(adatumId)).toBe(bench.context.directory.findServicePrincipal(multiTenantClientId)?.id);
  });

  it('is 7000229 for itself in a tenant that has not installed it', async () => {
    const contoso = bench.context.tenants.find(contosoId);
    contoso?.servicePrincipals.delete(contoso.findServicePrincipal(multiTenantClientId)?.id ?? '');
    const { body } = await applicationToken(contosoId, multiTenantClientId, contosoApi);
    expect(body.error_codes).toEqual([7000229]);
  });

  it('is unknown elsewhere once its registration is deleted', async () => {
    bench.context.directory.applications.delete(bench.context.directory.findApplication(multiTenantClientId)?.id ?? '');
    const { body } = await applicationToken(contosoId, multiTenantClientId, contosoApi);
    expect(body.error_codes).toEqual([700016]);
  });
});

describe('discovery', () => {
  it.each([
    [contosoId, contosoId],
    ['contoso.onmicrosoft.com', contosoId],
    ['adatum.onmicrosoft.com', adatumId],
    ['organizations', '{tenantid}'],
  ])('of %s names its own issuer', async (segment, issuer) => {
    const response = await bench.app.request(`/${segment}/v2.0/.well-known/openid-configuration`);
    expect(await response.json()).toMatchObject({ issuer: `https://login.microsoftonline.com/${issuer}/v2.0` });
  });
});

it('gives people of either tenant a token for a shared API, each from their own', async () => {
  const { body } = await refresh(bench, String((await signIn(alex)).refresh_token), sharedApi);
  expect(decodePart(body.access_token, 1)).toMatchObject({ tid: adatumId, aud: sharedApiId });
});

it('installs a multi-tenant client where a person agrees to it', () => {
  expect(bench.context.tenants.find(contosoId)?.findServicePrincipal(visitingToolId)).toBeUndefined();
  const url = `https://localhost/${contosoId}/oauth2/v2.0/authorize?${new URLSearchParams({
    client_id: visitingToolId,
    response_type: 'code',
    redirect_uri: 'http://localhost',
    scope: `${sharedApi}/read`,
  }).toString()}`;
  answerAuthorizeUrl(bench.context, url, blair, { consent: true });
  expect(bench.context.tenants.find(contosoId)?.findServicePrincipal(visitingToolId)?.appOwnerOrganizationId).toBe(
    adatumId,
  );
});
