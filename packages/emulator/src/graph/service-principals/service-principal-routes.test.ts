import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, azureCli, createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await createLocalTenant();
});

const alex = (request: string, body?: unknown): Promise<Answer> => tenant.graph(tenant.as('alex'), request, body);
const casey = (request: string, body?: unknown): Promise<Answer> => tenant.graph(tenant.as('casey'), request, body);

async function registered(): Promise<Answer['json']> {
  return (await alex('POST /applications', { displayName: 'adatum-api' })).json;
}

describe('a new service principal', () => {
  it('has the members and defaults of the newest recording', async () => {
    const { appId } = await registered();
    const { status, json, headers } = await alex('POST /servicePrincipals', { appId, accountEnabled: true });
    expect(status).toBe(201);
    expect(headers.get('location')).toMatch(/\/Microsoft\.DirectoryServices\.ServicePrincipal$/);
    const { id, createdDateTime, ...rest } = json;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(createdDateTime).toMatch(/^[\d-]{10}T[\d:]{8}Z$/);
    expect(rest).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#servicePrincipals/$entity',
      deletedDateTime: null,
      accountEnabled: true,
      alternativeNames: [],
      appDisplayName: 'adatum-api',
      appDescription: null,
      appId,
      applicationTemplateId: null,
      appOwnerOrganizationId: tenant.directory.tenant.id,
      appRoleAssignmentRequired: false,
      description: null,
      disabledByMicrosoftStatus: null,
      displayName: 'adatum-api',
      homepage: null,
      loginUrl: null,
      logoutUrl: null,
      notes: null,
      notificationEmailAddresses: [],
      preferredSingleSignOnMode: null,
      preferredTokenSigningKeyThumbprint: null,
      replyUrls: [],
      servicePrincipalNames: [appId],
      servicePrincipalType: 'Application',
      signInAudience: 'AzureADMyOrg',
      tags: [],
      tokenEncryptionKeyId: null,
      samlSingleSignOnSettings: null,
      addIns: [],
      appRoles: [],
      info: { logoUrl: null, marketingUrl: null, privacyStatementUrl: null, supportUrl: null, termsOfServiceUrl: null },
      keyCredentials: [],
      oauth2PermissionScopes: [],
      passwordCredentials: [],
      resourceSpecificApplicationPermissions: [],
      verifiedPublisher: { displayName: null, verifiedPublisherId: null, addedDateTime: null },
    });
  });

  it('answers at once to the URIs of its application, and shows its scopes', async () => {
    const { id, appId } = await registered();
    await alex(`PATCH /applications/${id}`, { identifierUris: [`api://${appId}`] });
    await alex(`PATCH /applications/${id}`, {
      api: {
        oauth2PermissionScopes: [{ id: crypto.randomUUID(), value: 'access_as_user', type: 'User', isEnabled: true }],
      },
    });
    await alex('POST /servicePrincipals', { appId });
    const found = await alex(`GET /servicePrincipals?$filter=servicePrincipalNames/any(c:c eq 'api://${appId}')`);
    expect(found.json.value).toMatchObject([{ appId, oauth2PermissionScopes: [{ value: 'access_as_user' }] }]);
  });

  it('belongs to the user who is no administrator, and to nobody when an administrator made it', async () => {
    const mine = await alex('POST /servicePrincipals', { appId: (await registered()).appId });
    const theirs = await casey('POST /servicePrincipals', { appId: (await registered()).appId });
    expect((await alex(`GET /servicePrincipals/${mine.json.id}/owners`)).json.value).toMatchObject([
      { displayName: 'Alex' },
    ]);
    expect((await alex(`GET /servicePrincipals/${theirs.json.id}/owners`)).json.value).toEqual([]);
  });

  it('exists once', async () => {
    const { appId } = await registered();
    await alex('POST /servicePrincipals', { appId });
    expect((await alex('POST /servicePrincipals', { appId })).json.error).toMatchObject({
      code: 'Request_MultipleObjectsWithSameKeyValue',
      message: `The service principal cannot be created, updated, or restored because the service principal name ${appId} is already in use.`,
    });
  });

  it('needs an application', async () => {
    const appId = crypto.randomUUID();
    const { status, json } = await alex('POST /servicePrincipals', { appId });
    expect(status).toBe(400);
    expect(json.error).toMatchObject({
      code: 'NoBackingApplicationObject',
      message: `The appId '${appId}' of the service principal does not reference a valid application object.`,
    });
    expect((await alex('POST /servicePrincipals', {})).status).toBe(400);
  });
});

describe('the service principal of a Microsoft application', () => {
  it.each([
    ['that the tenant knows', azureCli, 'Microsoft Azure CLI'],
    ['that is known by its id only', '872cd9fa-d31f-45e0-9eab-6e460a02d1f1', 'Visual Studio - Legacy'],
  ])('%s is made by an administrator', async (_name, appId, displayName) => {
    expect((await alex('POST /servicePrincipals', { appId })).json.error?.message).toBe(
      'When using this permission, the backing application of the service principal being created must in the local tenant',
    );
    const { status, json } = await casey('POST /servicePrincipals', { appId });
    expect(status).toBe(201);
    expect(json).toMatchObject({ displayName, appOwnerOrganizationId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' });
    expect((await casey(`GET /applications?$filter=appId eq '${appId}'`)).json.value).toEqual([]);
    expect(tenant.directory.findApplication(appId)?.publicClient.redirectUris).toContain('http://localhost');
  });
});

describe('an update', () => {
  it('sets what decides, and keeps the rest', async () => {
    const { principal } = tenant.addApplication('adatum-api');
    const body = { appRoleAssignmentRequired: true, accountEnabled: false, tags: ['HideApp'], notes: 'for the audit' };
    expect((await casey(`PATCH /servicePrincipals/${principal.id}`, body)).status).toBe(204);
    expect(principal).toMatchObject({ appRoleAssignmentRequired: true, accountEnabled: false, tags: ['HideApp'] });
    expect((await casey(`GET /servicePrincipals(appId='${principal.appId}')`)).json).toMatchObject(body);
  });

  it.each([
    [
      { appRoleAssignmentRequired: null },
      "Invalid value specified for property 'appRoleAssignmentRequired' of resource 'ServicePrincipal'.",
    ],
    [
      { appRoleAssignmentRequired: 'true' },
      "Invalid value specified for property 'appRoleAssignmentRequired' of resource 'ServicePrincipal'.",
    ],
    [{ appId: azureCli }, "Property 'appId' is read-only and cannot be set."],
    [{ colour: 'red' }, "Invalid property 'colour'."],
    [{ accountEnabled: false, colour: 'red' }, "Invalid property 'colour'."],
  ])('of %j is refused and changes nothing', async (body, message) => {
    const { principal } = tenant.addApplication('adatum-api');
    const before = structuredClone(principal);
    const { status, json } = await casey(`PATCH /servicePrincipals/${principal.id}`, body);
    expect([status, json.error?.message]).toEqual([400, message]);
    expect(principal).toEqual(before);
  });
});

describe('deleting', () => {
  it('leaves the application', async () => {
    const { application, principal } = tenant.addApplication('adatum-api');
    expect((await casey(`DELETE /servicePrincipals/${principal.id}`)).status).toBe(204);
    expect((await casey(`GET /servicePrincipals/${principal.id}`)).status).toBe(404);
    expect((await casey(`GET /applications/${application.id}`)).status).toBe(200);
  });
});

describe('owners', () => {
  it('are added and removed by reference', async () => {
    const { principal } = tenant.addApplication('adatum-api');
    const blair = tenant.as('blair').oid;
    const path = `/servicePrincipals/${principal.id}/owners`;
    const body = { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${blair}` };
    expect((await casey(`POST ${path}/$ref`, body)).status).toBe(204);
    expect(principal.owners).toEqual([blair]);
    expect((await casey(`DELETE ${path}/${blair}/$ref`)).status).toBe(204);
    expect(principal.owners).toEqual([]);
  });
});

it('shows an application what it owns, where it may list nothing', async () => {
  const daemon = tenant.addApplication('daemon').principal;
  const owned = tenant.addApplication('owned', ({ owners }) => owners.push(daemon.id)).application;
  tenant.addApplication('not owned');
  const claims = tenant.asApplication(daemon, 'Application.ReadWrite.OwnedBy');
  expect((await tenant.graph(claims, 'GET /applications')).status).toBe(403);
  const { json } = await tenant.graph(claims, `GET /servicePrincipals/${daemon.id}/ownedObjects`);
  expect(json.value).toMatchObject([{ '@odata.type': '#microsoft.graph.application', id: owned.id }]);
});
