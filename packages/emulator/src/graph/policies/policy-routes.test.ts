import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await createLocalTenant();
});

const ask = (request: string, body?: unknown, by: 'alex' | 'casey' = 'casey') =>
  tenant.graph(tenant.as(by), request, body);
const management = '/policies/defaultAppManagementPolicy';
const authorization = '/policies/authorizationPolicy';
const restrict = (identifierUris: object) =>
  ask(`PATCH ${management}`, { applicationRestrictions: { identifierUris } });
const register = async (uri: string, more: object = {}) =>
  (await ask('POST /applications', { displayName: 'x', identifierUris: [uri], ...more })).status;

describe('the app management policy', () => {
  it('shows what Microsoft set in every tenant', async () => {
    const { json } = await ask(`GET ${management}`);
    expect(json).toMatchObject({
      isEnabled: true,
      applicationRestrictions: {
        identifierUris: {
          nonDefaultUriAddition: { state: 'disabled' },
          uriAdditionWithoutUniqueTenantIdentifier: {
            state: 'enabled',
            isStateSetByMicrosoft: true,
            excludeAppsReceivingV2Tokens: true,
          },
        },
      },
    });
  });

  it('decides which identifier URIs an application may add', async () => {
    expect(await register('api://short')).toBe(400);
    expect((await restrict({ uriAdditionWithoutUniqueTenantIdentifier: { state: 'disabled' } })).status).toBe(204);
    expect(await register('api://short')).toBe(201);
    const shown = { state: 'disabled', isStateSetByMicrosoft: false, excludeSaml: true };
    expect((await ask(`GET ${management}`)).json).toMatchObject({
      applicationRestrictions: { identifierUris: { uriAdditionWithoutUniqueTenantIdentifier: shown } },
    });
  });

  it('lets v2 applications be only where it says so', async () => {
    const v2 = { api: { requestedAccessTokenVersion: 2 } };
    expect(await register('api://short', v2)).toBe(201);
    await restrict({ uriAdditionWithoutUniqueTenantIdentifier: { excludeAppsReceivingV2Tokens: false } });
    expect(await register('api://shorter', v2)).toBe(400);
  });

  it('lets older applications be when it begins at a date', async () => {
    const restriction = { restrictForAppsCreatedAfterDateTime: new Date(tenant.clock.now() + 60_000).toISOString() };
    await restrict({ uriAdditionWithoutUniqueTenantIdentifier: restriction });
    expect(await register('api://short')).toBe(201);
    tenant.clock.advance(120);
    expect(await register('api://shorter')).toBe(400);
  });

  it('can allow default identifier URIs alone', async () => {
    await restrict({ nonDefaultUriAddition: { state: 'enabled' } });
    const { id, appId } = (await ask('POST /applications', { displayName: 'x' })).json;
    const add = (uri: string) => ask(`PATCH /applications/${id}`, { identifierUris: [uri] });
    expect((await add('https://adatum.onmicrosoft.com/x')).status).toBe(400);
    expect((await add(`api://${tenant.directory.tenant.id}/${appId}`)).status).toBe(204);
    expect((await add(`api://${appId}`)).status).toBe(204);
  });

  it('leaves SAML applications alone where it says so', async () => {
    const { id, appId } = (await ask('POST /applications', { displayName: 'x' })).json;
    await ask('POST /servicePrincipals', { appId, preferredSingleSignOnMode: 'saml' });
    expect((await ask(`PATCH /applications/${id}`, { identifierUris: ['api://saml'] })).status).toBe(204);
  });

  it('is off when it is disabled', async () => {
    await ask(`PATCH ${management}`, { isEnabled: false });
    expect(await register('api://short')).toBe(201);
  });

  it('refuses restrictions of credentials, which nothing here would enforce', async () => {
    const body = { applicationRestrictions: { passwordCredentials: [] } };
    expect((await ask(`PATCH ${management}`, body)).status).toBe(400);
  });

  it('is neither read nor changed by a plain member', async () => {
    expect((await ask(`GET ${management}`, undefined, 'alex')).status).toBe(403);
    expect((await ask(`PATCH ${management}`, { isEnabled: false }, 'alex')).status).toBe(403);
  });
});

describe('the authorization policy', () => {
  const permissions = (defaultUserRolePermissions: object) =>
    ask(`PATCH ${authorization}`, { defaultUserRolePermissions });

  it('decides whether members register applications', async () => {
    expect((await ask('POST /applications', { displayName: 'x' }, 'alex')).status).toBe(201);
    expect((await permissions({ allowedToCreateApps: false })).status).toBe(204);
    expect((await ask('POST /applications', { displayName: 'x' }, 'alex')).status).toBe(403);
    expect((await ask(`GET ${authorization}`)).json.defaultUserRolePermissions).toMatchObject({
      allowedToCreateApps: false,
    });
  });

  it('decides whether members consent for themselves', async () => {
    const assigned = async () =>
      (await ask(`GET ${authorization}`)).json.defaultUserRolePermissions as {
        permissionGrantPoliciesAssigned: string[];
      };
    expect((await assigned()).permissionGrantPoliciesAssigned).toEqual([
      'ManagePermissionGrantsForSelf.microsoft-user-default-legacy',
    ]);
    await permissions({ permissionGrantPoliciesAssigned: [] });
    expect(tenant.directory.tenant.userConsentAllowed).toBe(false);
    expect((await assigned()).permissionGrantPoliciesAssigned).toEqual([]);
    await permissions({
      permissionGrantPoliciesAssigned: ['ManagePermissionGrantsForSelf.microsoft-user-default-low'],
    });
    expect(tenant.directory.tenant.userConsentAllowed).toBe(true);
  });

  it('is neither read nor changed by a plain member, and has no property of another name', async () => {
    expect((await ask(`GET ${authorization}`, undefined, 'alex')).status).toBe(403);
    expect((await ask(`PATCH ${authorization}`, {}, 'alex')).status).toBe(403);
    expect((await permissions({ allowedToFly: true })).status).toBe(400);
  });
});
