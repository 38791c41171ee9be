import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, azureCli, createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
let id: string;
let appId: string;
beforeEach(async () => {
  tenant = await createLocalTenant();
  const { json } = await tenant.graph(tenant.as('alex'), 'POST /applications', { displayName: 'adatum-api' });
  [id, appId] = [String(json.id), String(json.appId)];
});

const patch = (body: unknown): Promise<Answer> => tenant.graph(tenant.as('alex'), `PATCH /applications/${id}`, body);
const scopes = (...oauth2PermissionScopes: unknown[]) => patch({ api: { oauth2PermissionScopes } });
const roles = (...appRoles: unknown[]) => patch({ appRoles });
const code = ({ status, json }: Answer) => [status, json?.error?.code];

const scope = {
  id: '11111111-0000-4000-8000-000000000001',
  value: 'access_as_user',
  type: 'User',
  isEnabled: true,
  adminConsentDisplayName: 'Access',
  adminConsentDescription: 'Access it.',
  userConsentDisplayName: null,
  userConsentDescription: null,
};
const other = { ...scope, id: '11111111-0000-4000-8000-000000000002', value: 'read' };
const role = {
  id: '22222222-0000-4000-8000-000000000001',
  value: 'Reports.Read.All',
  displayName: 'Read reports',
  description: 'Reads.',
  allowedMemberTypes: ['Application'],
  isEnabled: true,
};

const enabledEntitlement = [400, 'CannotDeleteOrUpdateEnabledEntitlement'];

describe('an enabled scope', () => {
  beforeEach(async () => {
    expect((await scopes(scope)).status).toBe(204);
  });

  it.each([
    ['left out', []],
    ['replaced', [other]],
    ['renamed', [{ ...scope, value: 'renamed' }]],
    ['described anew', [{ ...scope, adminConsentDescription: 'Other.' }]],
    ['changed and disabled at once', [{ ...scope, type: 'Admin', isEnabled: false }]],
  ])('cannot be %s', async (_name, list) => {
    const answer = await scopes(...list);
    expect(code(answer)).toEqual(enabledEntitlement);
    expect(answer.json.error?.details).toMatchObject([{ target: 'api.oauth2PermissionScopes' }]);
  });

  it.each([
    ['repeated', [scope]],
    ['joined by another', [scope, other]],
    ['disabled', [{ ...scope, isEnabled: false }]],
  ])('can be %s', async (_name, list) => {
    expect((await scopes(...list)).status).toBe(204);
  });

  it.each([
    ['left out', []],
    ['renamed', [{ ...scope, value: 'renamed', isEnabled: false }]],
    ['enabled again with another name', [{ ...scope, value: 'renamed' }]],
  ])('can be %s once it was disabled in an earlier call', async (_name, list) => {
    await scopes({ ...scope, isEnabled: false });
    expect((await scopes(...list)).status).toBe(204);
  });
});

describe('an enabled role', () => {
  it('is guarded as a scope is, and its origin may be sent back', async () => {
    expect((await roles({ ...role, origin: 'Application' })).status).toBe(204);
    expect(code(await roles())).toEqual(enabledEntitlement);
    expect(code(await roles({ ...role, displayName: 'Other' }))).toEqual(enabledEntitlement);
    expect((await roles({ ...role, isEnabled: false })).status).toBe(204);
    expect((await roles()).status).toBe(204);
  });
});

describe('permissions', () => {
  it.each<[string, unknown, string]>([
    [
      'a new scope that is disabled',
      { api: { oauth2PermissionScopes: [{ ...scope, isEnabled: false }] } },
      'InvalidValue',
    ],
    ['a new role that is disabled', { appRoles: [{ ...role, isEnabled: false }] }, 'InvalidValue'],
    [
      'a space in a value',
      { api: { oauth2PermissionScopes: [{ ...scope, value: 'access as user' }] } },
      'InvalidValue',
    ],
    [
      'a value of 121 characters',
      { api: { oauth2PermissionScopes: [{ ...scope, value: 'x'.repeat(121) }] } },
      'InvalidValue',
    ],
    ['an empty value', { appRoles: [{ ...role, value: '' }] }, 'InvalidValue'],
    ['the same id twice', { api: { oauth2PermissionScopes: [scope, { ...other, id: scope.id }] } }, 'DuplicateValue'],
    [
      'the same value twice',
      { api: { oauth2PermissionScopes: [scope, { ...other, value: scope.value }] } },
      'DuplicateValue',
    ],
    [
      'a scope and a role with the same value',
      { api: { oauth2PermissionScopes: [scope] }, appRoles: [{ ...role, value: scope.value }] },
      'DuplicateValue',
    ],
    [
      'a scope and a role with the same id that differ',
      { api: { oauth2PermissionScopes: [scope] }, appRoles: [{ ...role, id: scope.id }] },
      'Request_BadRequest',
    ],
    ['a role for nobody', { appRoles: [{ ...role, allowedMemberTypes: [] }] }, 'Request_BadRequest'],
  ])('%s: refused', async (_name, body, expected) => {
    expect(code(await patch(body))).toEqual([400, expected]);
  });

  it.each<[string, unknown]>([
    ['a value of 120 characters', { api: { oauth2PermissionScopes: [{ ...scope, value: 'x'.repeat(120) }] } }],
    ['a role without a value', { appRoles: [{ ...role, value: null }] }],
    [
      'two roles without a value',
      {
        appRoles: [
          { ...role, value: null },
          { ...role, id: other.id, value: null },
        ],
      },
    ],
    [
      'a scope and a role that are one permission',
      {
        api: { oauth2PermissionScopes: [scope] },
        appRoles: [{ ...role, id: scope.id, value: scope.value, displayName: 'Access', description: 'Access it.' }],
      },
    ],
  ])('%s: accepted', async (_name, body) => {
    expect((await patch(body)).status).toBe(204);
  });
});

describe('a pre-authorization', () => {
  const authorized = (...delegatedPermissionIds: string[]) => ({
    preAuthorizedApplications: [{ appId: azureCli, delegatedPermissionIds }],
  });

  it('names a stored scope', async () => {
    await scopes(scope);
    expect((await patch({ api: authorized(scope.id) })).status).toBe(204);
  });

  it('cannot name a scope that the same call adds', async () => {
    const answer = await patch({ api: { oauth2PermissionScopes: [scope], ...authorized(scope.id) } });
    expect(answer.json.error).toMatchObject({
      code: 'InvalidValue',
      message:
        'Property api.preAuthorizedApplications.delegatedPermissionIds has a Permission Id that cannot be found in the AppPermissions sets.',
      details: [{ target: 'api.preAuthorizedApplications.delegatedPermissionIds' }],
    });
    expect(tenant.directory.findApplication(appId)?.api.oauth2PermissionScopes).toEqual([]);
  });

  it('cannot name an unknown scope, nor be made with the application', async () => {
    await scopes(scope);
    expect(code(await patch({ api: authorized(other.id) }))).toEqual([400, 'InvalidValue']);
    const body = { displayName: 'x', api: { oauth2PermissionScopes: [scope], ...authorized(scope.id) } };
    expect(code(await tenant.graph(tenant.as('alex'), 'POST /applications', body))).toEqual([400, 'InvalidValue']);
  });

  it('is replaced as a list: what is left out is gone', async () => {
    await scopes(scope, other);
    await patch({ api: authorized(scope.id, other.id) });
    await patch({ api: authorized(other.id) });
    expect(tenant.directory.findApplication(appId)?.api.preAuthorizedApplications).toEqual([
      { appId: azureCli, delegatedPermissionIds: [other.id] },
    ]);
  });

  it('keeps out of the way when its scope is disabled and removed', async () => {
    await scopes(scope);
    await patch({ api: authorized(scope.id) });
    await scopes({ ...scope, isEnabled: false });
    expect((await scopes()).status).toBe(204);
  });
});

describe('the access token version', () => {
  it.each([
    [1, 204],
    [2, 204],
    [null, 204],
    [3, 400],
    ['2', 400],
  ])('%j is answered %i', async (requestedAccessTokenVersion, status) => {
    expect((await patch({ api: { requestedAccessTokenVersion } })).status).toBe(status);
  });

  it.each(['AzureADandPersonalMicrosoftAccount', 'PersonalMicrosoftAccount'])('is 2 for %s', async (signInAudience) => {
    expect((await patch({ signInAudience })).json.error?.message).toBe(
      'Property api.requestedAccessTokenVersion is invalid.',
    );
    expect((await patch({ signInAudience, api: { requestedAccessTokenVersion: 2 } })).status).toBe(204);
    expect((await patch({ api: { requestedAccessTokenVersion: 1 } })).status).toBe(400);
  });
});

describe('the size of a registration', () => {
  it('is at most 1200 entries', async () => {
    const tags = (count: number) => patch({ tags: Array.from({ length: count }, (_, index) => `tag${index}`) });
    expect((await tags(1200)).status).toBe(204);
    expect((await tags(1201)).status).toBe(400);
  });

  it('is at most 50 APIs', async () => {
    const apis = (count: number) =>
      patch({
        requiredResourceAccess: Array.from({ length: count }, () => ({
          resourceAppId: crypto.randomUUID(),
          resourceAccess: [],
        })),
      });
    expect((await apis(50)).status).toBe(204);
    expect((await apis(51)).status).toBe(400);
  });
});

describe('an application ID URI', () => {
  const uris = (...identifierUris: string[]) => patch({ identifierUris });
  const fill = (uri: string) => uri.replace('<appId>', appId).replace('<tenantId>', tenant.directory.tenant.id);

  it.each([
    'api://<appId>',
    'api://<tenantId>/<appId>',
    'api://<tenantId>/orders',
    'api://orders/<appId>',
    'https://adatum.onmicrosoft.com/orders',
    'https://orders.adatum.onmicrosoft.com',
    'https://orders.adatum.onmicrosoft.com/v2',
    'api://orders.adatum.onmicrosoft.com/v2',
  ])('of an API with v1 tokens may be %s', async (uri) => {
    expect((await uris(fill(uri))).status).toBe(204);
  });

  it.each([
    ['api://adatum-auth-test-app', 'Request_BadRequest'],
    ['api://<appId>/orders', 'Request_BadRequest'],
    ['api://<tenantId>', 'Request_BadRequest'],
    ['api://orders/<appId>/v2', 'Request_BadRequest'],
    ['api://adatum.onmicrosoft.com.evil.example/x', 'Request_BadRequest'],
    ['https://evil.example/adatum.onmicrosoft.com', 'HostNameNotOnVerifiedDomain'],
    ['https://notadatum.onmicrosoft.com/x', 'HostNameNotOnVerifiedDomain'],
    ['https://adatum.azurewebsites.net', 'HostNameNotOnVerifiedDomain'],
    ['http://orders.example/x', 'HostNameNotOnVerifiedDomain'],
    ['urn:adatum:orders', 'Request_BadRequest'],
    ['https://adatum.onmicrosoft.com/orders/', 'IdentifierUrisEndsWithSlash'],
    ['', 'InvalidValue'],
    ['api://a b', 'InvalidValue'],
  ])('of an API with v1 tokens cannot be %s', async (uri, expected) => {
    expect(code(await uris(fill(uri)))).toEqual([400, expected]);
  });

  it('says in Graph’s words what the policy wants', async () => {
    expect((await uris('api://adatum-auth-test-app')).json.error?.message).toBe(
      'Failed to add identifier URI api://adatum-auth-test-app. All newly added URIs must contain a tenant verified domain, tenant ID, or app ID, as per the default tenant policy of your organization. See https://aka.ms/identifier-uri-addition-error',
    );
  });

  it.each(['api://adatum-auth-test-app', 'https://adatum.azurewebsites.net'])(
    '%s is free to a single-tenant API with v2 tokens',
    async (uri) => {
      expect((await patch({ api: { requestedAccessTokenVersion: 2 }, identifierUris: [uri] })).status).toBe(204);
    },
  );

  it('needs a verified host for a multi-tenant API, whatever its tokens', async () => {
    const body = { signInAudience: 'AzureADMultipleOrgs', api: { requestedAccessTokenVersion: 2 } };
    expect(code(await patch({ ...body, identifierUris: ['https://adatum.azurewebsites.net'] }))).toEqual([
      400,
      'HostNameNotOnVerifiedDomain',
    ]);
    expect((await patch({ ...body, identifierUris: ['api://anything'] })).status).toBe(204);
  });

  it('is free to v1 tokens that carry the appId as audience', async () => {
    const claim = (additionalProperties: string[]) => ({
      optionalClaims: { accessToken: [{ name: 'aud', additionalProperties }] },
    });
    expect((await patch({ ...claim(['use_guid']), identifierUris: ['api://anything'] })).status).toBe(204);
    await uris();
    expect((await patch({ ...claim([]), identifierUris: ['api://anything'] })).status).toBe(400);
  });

  it('stays, however odd, while other things change; v2 cannot be left with it', async () => {
    await patch({ api: { requestedAccessTokenVersion: 2 }, identifierUris: ['api://odd'] });
    expect((await patch({ displayName: 'renamed' })).status).toBe(204);
    expect((await patch({ api: { requestedAccessTokenVersion: null } })).status).toBe(400);
    await uris(fill('api://<appId>'));
    expect((await patch({ api: { requestedAccessTokenVersion: null } })).status).toBe(204);
  });

  it('is taken when another application or service principal has it, without regard to case', async () => {
    tenant.addApplication('other', (application) => application.identifierUris.push('api://Orders'));
    await patch({ api: { requestedAccessTokenVersion: 2 } });
    for (const uri of ['api://orders', 'https://graph.microsoft.com']) {
      expect((await uris(uri)).json.error).toMatchObject({
        code: 'ObjectConflict',
        message: 'Another object with the same value for property identifierUris already exists.',
      });
    }
    expect((await uris('api://orders2')).status).toBe(204);
    expect((await uris('api://orders2')).status).toBe(204);
    expect(code(await uris('api://x', 'API://x'))).toEqual([400, 'DuplicateValue']);
  });
});

describe('a certificate', () => {
  it('is read for its thumbprint, subject and dates; anything else is refused', async () => {
    const key = tenant.context.keys.publishedKeys('x')[0]?.x5c[0];
    expect(
      (
        await patch({
          keyCredentials: [
            {
              '@odata.type': '#microsoft.graph.keyCredential',
              key,
              type: 'AsymmetricX509Cert',
              usage: 'Verify',
              displayName: null,
            },
          ],
        })
      ).status,
    ).toBe(204);
    const { json } = await tenant.graph(tenant.as('alex'), `GET /applications/${id}`);
    expect(json.keyCredentials).toMatchObject([
      {
        customKeyIdentifier: expect.stringMatching(/^[0-9A-F]{40}$/),
        displayName: expect.stringContaining('CN='),
        key: null,
      },
    ]);
    // What was read can be sent back: without its key, the certificate stays.
    expect((await patch({ keyCredentials: json.keyCredentials })).status).toBe(204);
    expect(tenant.directory.findApplication(appId)?.keyCredentials[0]?.key).toBe(key);
    expect(
      (await patch({ keyCredentials: [{ key: 'bm8=', type: 'AsymmetricX509Cert', usage: 'Verify' }] })).status,
    ).toBe(400);
  });
});
