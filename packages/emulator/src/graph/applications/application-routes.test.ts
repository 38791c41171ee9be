import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await createLocalTenant();
});

const call = (request: string, body?: unknown): Promise<Answer> => tenant.graph(tenant.as('alex'), request, body);

describe('a new application', () => {
  it('has the members and defaults of the newest recording', async () => {
    const { status, json, headers } = await call('POST /applications', {
      displayName: 'adatum-api',
      keyCredentials: [],
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(
      `https://graph.microsoft.com/v2/${tenant.directory.tenant.id}/directoryObjects/${json.id}/Microsoft.DirectoryServices.Application`,
    );
    const { id, appId, createdDateTime, ...rest } = json;
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(appId).not.toBe(id);
    expect(createdDateTime).toMatch(/^[\d-]{10}T[\d:]{8}\.\d{7}Z$/);
    expect(rest).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications/$entity',
      deletedDateTime: null,
      applicationTemplateId: null,
      disabledByMicrosoftStatus: null,
      displayName: 'adatum-api',
      description: null,
      groupMembershipClaims: null,
      identifierUris: [],
      isDeviceOnlyAuthSupported: null,
      isFallbackPublicClient: null,
      nativeAuthenticationApisEnabled: null,
      notes: null,
      publisherDomain: 'adatum.onmicrosoft.com',
      serviceManagementReference: null,
      signInAudience: 'AzureADMyOrg',
      tags: [],
      tokenEncryptionKeyId: null,
      uniqueName: null,
      samlMetadataUrl: null,
      defaultRedirectUri: null,
      certification: null,
      optionalClaims: null,
      servicePrincipalLockConfiguration: null,
      requestSignatureVerification: null,
      addIns: [],
      api: {
        acceptMappedClaims: null,
        knownClientApplications: [],
        requestedAccessTokenVersion: null,
        oauth2PermissionScopes: [],
        preAuthorizedApplications: [],
      },
      appRoles: [],
      info: { logoUrl: null, marketingUrl: null, privacyStatementUrl: null, supportUrl: null, termsOfServiceUrl: null },
      keyCredentials: [],
      parentalControlSettings: { countriesBlockedForMinors: [], legalAgeGroupRule: 'Allow' },
      passwordCredentials: [],
      publicClient: { redirectUris: [] },
      requiredResourceAccess: [],
      verifiedPublisher: { displayName: null, verifiedPublisherId: null, addedDateTime: null },
      web: {
        homePageUrl: null,
        logoutUrl: null,
        redirectUris: [],
        implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
        redirectUriSettings: [],
      },
      spa: { redirectUris: [] },
    });
  });

  it('belongs to the user who made it, and has no service principal yet', async () => {
    const { json } = await call('POST /applications', { displayName: 'adatum-api' });
    const owners = await call(`GET /applications/${json.id}/owners`);
    expect(owners.json['@odata.context']).toBe('https://graph.microsoft.com/v1.0/$metadata#directoryObjects');
    expect(owners.json.value).toMatchObject([{ '@odata.type': '#microsoft.graph.user', displayName: 'Alex' }]);
    expect(tenant.directory.findServicePrincipal(String(json.appId))).toBeUndefined();
  });

  it('takes everything that Azure CLI can send at once', async () => {
    const { status, json } = await call('POST /applications', {
      displayName: 'adatum-api',
      identifierUris: [`api://${tenant.directory.tenant.id}/adatum-api`],
      isFallbackPublicClient: true,
      signInAudience: 'AzureADMultipleOrgs',
      web: {
        homePageUrl: 'https://adatum.example/',
        redirectUris: ['http://localhost/a', 'http://localhost/b'],
        implicitGrantSettings: { enableIdTokenIssuance: true, enableAccessTokenIssuance: true },
      },
      publicClient: { redirectUris: ['http://localhost/c'] },
      appRoles: [
        {
          allowedMemberTypes: ['User'],
          displayName: 'Writer',
          id: crypto.randomUUID(),
          isEnabled: true,
          description: 'Writes.',
          value: 'Writer',
        },
      ],
      optionalClaims: {
        idToken: [{ name: 'auth_time', essential: false }],
        accessToken: [{ name: 'idtyp' }],
        saml2Token: [],
      },
      requiredResourceAccess: [
        {
          resourceAccess: [{ id: '41094075-9dad-400e-a0bd-54e686782033', type: 'Scope' }],
          resourceAppId: '797f4846-ba00-4fd7-ba43-dac1f8f63013',
        },
      ],
    });
    expect(status).toBe(201);
    expect(json.api?.requestedAccessTokenVersion).toBeNull();
    expect(json.web).toMatchObject({
      homePageUrl: 'https://adatum.example/',
      redirectUris: ['http://localhost/a', 'http://localhost/b'],
    });
    expect(json.appRoles?.[0]).toMatchObject({ origin: 'Application', value: 'Writer' });
    expect(json.optionalClaims?.accessToken).toEqual([
      { additionalProperties: [], essential: false, name: 'idtyp', source: null },
    ]);
  });

  it('needs a name', async () => {
    const { status, json } = await call('POST /applications', {});
    expect([status, json.error?.message]).toEqual([
      400,
      "A value is required for property 'displayName' of resource 'Application'.",
    ]);
  });
});

describe('one application', () => {
  it('is found by object id and by appId, and reads have no fraction of a second', async () => {
    const { json: made } = await call('POST /applications', { displayName: 'adatum-api' });
    const byId = await call(`GET /applications/${made.id}`);
    expect(byId.json.createdDateTime).toMatch(/:\d\dZ$/);
    expect((await call(`GET /applications(appId='${made.appId}')`)).json.id).toBe(made.id);
    expect((await call(`GET /applications?$filter=appId eq '${made.appId}'`)).json.value).toHaveLength(1);
  });

  it('is not found by its appId in the object id’s place', async () => {
    const { json: made } = await call('POST /applications', { displayName: 'adatum-api' });
    expect((await call(`GET /applications/${made.appId}`)).status).toBe(404);
  });

  it('of another tenant is neither listed nor found nor changed', async () => {
    const cli = tenant.directory.findApplication('04b07795-8ddb-461a-bbee-02f9e1bf7b46');
    expect(
      (await call("GET /applications?$filter=appId eq '04b07795-8ddb-461a-bbee-02f9e1bf7b46'")).json.value,
    ).toEqual([]);
    expect((await call(`GET /applications/${cli?.id}`)).status).toBe(404);
    expect(
      (await tenant.graph(tenant.as('casey'), `PATCH /applications/${cli?.id}`, { displayName: 'x' })).status,
    ).toBe(404);
  });

  it('is deleted with its service principal, grants and assignments', async () => {
    const { application, principal } = tenant.addApplication('adatum-api');
    const other = tenant.addApplication('adatum-client');
    const casey = tenant.as('casey');
    const bodies = {
      grant: {
        clientId: other.principal.id,
        consentType: 'AllPrincipals',
        principalId: null,
        resourceId: principal.id,
        scope: 'a',
      },
      assignment: {
        principalId: tenant.as('alex').oid,
        resourceId: principal.id,
        appRoleId: '00000000-0000-0000-0000-000000000000',
      },
    };
    expect((await tenant.graph(casey, 'POST /oauth2PermissionGrants', bodies.grant)).status).toBe(201);
    expect(
      (await tenant.graph(casey, `POST /servicePrincipals/${principal.id}/appRoleAssignedTo`, bodies.assignment))
        .status,
    ).toBe(201);
    expect((await tenant.graph(casey, `DELETE /applications/${application.id}`)).status).toBe(204);
    const { directory } = tenant;
    expect([directory.applications.has(application.id), directory.servicePrincipals.has(principal.id)]).toEqual([
      false,
      false,
    ]);
    expect([directory.grantsOf(other.principal.id), directory.assignmentsTo(principal.id)]).toEqual([[], []]);
    expect((await tenant.graph(casey, `DELETE /applications/${application.id}`)).status).toBe(404);
  });
});

describe('an update', () => {
  it('merges complex properties and replaces lists', async () => {
    const { json: made } = await call('POST /applications', { displayName: 'adatum-api', tags: ['one', 'two'] });
    const scope = { id: crypto.randomUUID(), value: 'access_as_user', type: 'User', isEnabled: true };
    expect((await call(`PATCH /applications/${made.id}`, { api: { requestedAccessTokenVersion: 2 } })).status).toBe(
      204,
    );
    expect(
      (await call(`PATCH /applications/${made.id}`, { api: { oauth2PermissionScopes: [scope] }, tags: ['three'] }))
        .status,
    ).toBe(204);
    expect((await call(`PATCH /applications/${made.id}`, { web: { homePageUrl: 'https://a.example' } })).status).toBe(
      204,
    );
    expect((await call(`PATCH /applications/${made.id}`, { web: { redirectUris: ['http://localhost'] } })).status).toBe(
      204,
    );
    const { json } = await call(`GET /applications/${made.id}`);
    expect(json.api).toMatchObject({ requestedAccessTokenVersion: 2, oauth2PermissionScopes: [scope] });
    expect(json.tags).toEqual(['three']);
    expect(json.web).toMatchObject({ homePageUrl: 'https://a.example', redirectUris: ['http://localhost'] });
  });

  it('can go back to version null, but only when null is sent', async () => {
    const { json: made } = await call('POST /applications', {
      displayName: 'x',
      api: { requestedAccessTokenVersion: 2 },
    });
    await call(`PATCH /applications/${made.id}`, { api: { acceptMappedClaims: true } });
    expect((await call(`GET /applications/${made.id}`)).json.api?.requestedAccessTokenVersion).toBe(2);
    await call(`PATCH /applications/${made.id}`, { api: { requestedAccessTokenVersion: null } });
    expect((await call(`GET /applications/${made.id}`)).json.api?.requestedAccessTokenVersion).toBeNull();
  });

  it('reaches the service principal: its name and what it is found by', async () => {
    const { application, principal } = tenant.addApplication('adatum-api', (one) =>
      one.owners.push(tenant.as('alex').oid),
    );
    const uri = `api://${application.appId}`;
    await call(`PATCH /applications/${application.id}`, { displayName: 'renamed', identifierUris: [uri] });
    expect(tenant.directory.findResource(uri)).toBe(principal);
    expect(principal).toMatchObject({ displayName: 'renamed', servicePrincipalNames: [application.appId, uri] });
  });

  it('is all or nothing', async () => {
    const { json: made } = await call('POST /applications', { displayName: 'before' });
    const { status } = await call(`PATCH /applications/${made.id}`, {
      displayName: 'after',
      description: 'after',
      identifierUris: ['api://taken/'],
    });
    expect(status).toBe(400);
    expect((await call(`GET /applications/${made.id}`)).json).toMatchObject({
      displayName: 'before',
      description: null,
    });
  });

  it.each([
    [{ colour: 'red' }, "Invalid property 'colour'."],
    [{ constructor: 'x' }, "Invalid property 'constructor'."],
    [
      { api: { oauth2PermissionScopes: [{ origin: 'Application' }] } },
      "Expected property 'origin' is not present on resource of type 'PermissionScope'",
    ],
    [
      { api: { oauth2PermissionScopes: [{ type: 'Everyone' }] } },
      "Invalid value specified for property 'type' of resource 'PermissionScope'.",
    ],
    [{ web: 'x' }, "Invalid value specified for property 'web' of resource 'Application'."],
    [{ displayName: '' }, "Invalid value specified for property 'displayName' of resource 'Application'."],
    [{ displayName: null }, "Invalid value specified for property 'displayName' of resource 'Application'."],
    [{ identifierUris: null }, "Invalid value specified for property 'identifierUris' of resource 'Application'."],
    [
      { signInAudience: 'Everybody' },
      "Invalid value specified for property 'signInAudience' of resource 'Application'.",
    ],
    [{ appId: crypto.randomUUID() }, "Property 'appId' is read-only and cannot be set."],
    [{ appRoles: [{ id: 'x' }] }, "Invalid value specified for property 'id' of resource 'AppRole'."],
    [
      { api: { oauth2PermissionScopes: [{ value: 'x' }] } },
      "A value is required for property 'id' of resource 'PermissionScope'.",
    ],
    [{ passwordCredentials: [] }, 'New password credential must be generated with service action.'],
  ])('of %j is refused', async (body, message) => {
    const { json: made } = await call('POST /applications', { displayName: 'x' });
    const { status, json } = await call(`PATCH /applications/${made.id}`, body);
    expect([status, json.error?.message]).toEqual([400, message]);
  });
});

describe('a client secret', () => {
  it('is shown once; what is kept is its hash', async () => {
    const { json: made } = await call('POST /applications', { displayName: 'x' });
    const answer = await call(`POST /applications/${made.id}/addPassword`, {
      passwordCredential: { displayName: 'key1', endDateTime: '2099-01-01T00:00:00.1234567Z', startDateTime: null },
    });
    expect(answer.status).toBe(200);
    const secret = String(answer.json.secretText);
    expect(secret).toMatch(/^...8Q~.{34}$/);
    expect(answer.json).toMatchObject({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.passwordCredential',
      displayName: 'key1',
      endDateTime: '2099-01-01T00:00:00Z',
      hint: secret.slice(0, 3),
    });
    const read = await call(`GET /applications/${made.id}`);
    expect(read.json.passwordCredentials).toMatchObject([
      { keyId: answer.json.keyId, secretText: null, hint: secret.slice(0, 3) },
    ]);
    const stored = tenant.directory.findApplication(String(made.appId))?.passwordCredentials[0];
    expect(stored?.secretHash).toBe(createHash('sha256').update(secret).digest('hex'));
    expect(JSON.stringify([...tenant.directory.applications.values()])).not.toContain(secret);
  });

  it('lasts two years when nothing else is said', async () => {
    const { json: made } = await call('POST /applications', { displayName: 'x' });
    const { json } = await call(`POST /applications/${made.id}/addPassword`);
    expect(Number(String(json.endDateTime).slice(0, 4)) - Number(String(json.startDateTime).slice(0, 4))).toBe(2);
  });

  it('can be made with the application', async () => {
    const { json } = await call('POST /applications', {
      displayName: 'x',
      passwordCredentials: [{ displayName: 'first' }],
    });
    expect(json.passwordCredentials).toMatchObject([
      { displayName: 'first', secretText: expect.stringMatching(/.{40}/) },
    ]);
  });

  it('can be removed, once', async () => {
    const { json: made } = await call('POST /applications', { displayName: 'x' });
    const { json } = await call(`POST /applications/${made.id}/addPassword`, {});
    const remove = () => call(`POST /applications/${made.id}/removePassword`, { keyId: json.keyId });
    expect((await remove()).status).toBe(204);
    expect((await remove()).status).toBe(400);
    expect((await call(`GET /applications/${made.id}`)).json.passwordCredentials).toEqual([]);
  });

  it.each([
    [{ secretText: 'my own' }],
    [{ startDateTime: '2030-01-01T00:00:00Z', endDateTime: '2029-01-01T00:00:00Z' }],
    [{ endDateTime: 'tomorrow' }],
  ])('cannot be %j', async (passwordCredential) => {
    const { json: made } = await call('POST /applications', { displayName: 'x' });
    expect((await call(`POST /applications/${made.id}/addPassword`, { passwordCredential })).status).toBe(400);
  });
});

describe('owners', () => {
  it('are added and removed by reference, each once', async () => {
    const { json: made } = await call('POST /applications', { displayName: 'x' });
    const blair = tenant.as('blair').oid;
    const add = () =>
      call(`POST /applications/${made.id}/owners/$ref`, {
        '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${blair}`,
      });
    const remove = () => call(`DELETE /applications/${made.id}/owners/${blair}/$ref`);
    expect((await add()).status).toBe(204);
    expect((await add()).json.error?.message).toBe(
      "One or more added object references already exist for the following modified properties: 'owners'.",
    );
    expect(
      (await tenant.graph(tenant.as('blair'), `PATCH /applications/${made.id}`, { displayName: 'y' })).status,
    ).toBe(204);
    expect((await remove()).status).toBe(204);
    expect((await remove()).status).toBe(404);
  });

  it.each([
    [() => [...tenant.directory.groups.keys()][0], 400],
    [() => tenant.addApplication('y').application.id, 400],
    [() => crypto.randomUUID(), 404],
    [() => 'nobody', 400],
    [() => tenant.addApplication('y').principal.id, 204],
  ])('case %#', async (id, status) => {
    const { json: made } = await call('POST /applications', { displayName: 'x' });
    const body = { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${id()}` };
    expect((await call(`POST /applications/${made.id}/owners/$ref`, body)).status).toBe(status);
  });
});

describe('an upsert', () => {
  const path = "/applications(uniqueName='orders-api')";
  const create = { Prefer: 'create-if-missing' };
  const upsert = (body: unknown, headers: Readonly<Record<string, string>> = create, by: 'alex' | 'casey' = 'casey') =>
    tenant.graph(tenant.as(by), `PATCH ${path}`, body, headers);

  it('makes an application under a name of the client, once, and updates it from then on', async () => {
    const made = await upsert({ displayName: 'orders' });
    expect([made.status, made.json.uniqueName]).toEqual([201, 'orders-api']);
    expect((await upsert({ displayName: 'orders, renamed' })).status).toBe(204);
    expect((await upsert({ notes: 'Without a wish to create' }, {})).status).toBe(204);
    const found = await tenant.graph(tenant.as('alex'), `GET ${path}`);
    expect(found.json).toMatchObject({ id: made.json.id, displayName: 'orders, renamed' });
    const filter = "GET /applications?$filter=uniqueName eq 'orders-api'";
    expect((await tenant.graph(tenant.as('alex'), filter)).json.value).toHaveLength(1);
  });

  it('is not found without the wish to create, nor made without a name to show', async () => {
    expect((await upsert({ displayName: 'orders' }, {})).status).toBe(404);
    expect((await upsert({ displayName: 'orders' }, { Prefer: 'return=minimal' })).status).toBe(404);
    expect((await upsert({}, { Prefer: 'return=minimal, create-if-missing' })).status).toBe(400);
    expect((await upsert({})).status).toBe(400);
    expect((await upsert({ displayName: 'orders', uniqueName: 'other' })).status).toBe(400);
  });

  it('needs the right to create, then that to write', async () => {
    expect((await upsert({ displayName: 'orders' }, create, 'casey')).status).toBe(201);
    expect((await upsert({ displayName: 'mine' }, create, 'alex')).status).toBe(403);
  });

  it('does not take the name of a deleted application', async () => {
    await upsert({ displayName: 'orders' });
    await tenant.graph(tenant.as('casey'), `DELETE ${path}`);
    expect((await upsert({ displayName: 'orders again' })).status).toBe(409);
  });

  it('makes a service principal by the appId of its application', async () => {
    const { appId } = (await upsert({ displayName: 'orders' })).json;
    const principal = `/servicePrincipals(appId='${appId}')`;
    const ask = (headers = {}) =>
      tenant.graph(tenant.as('casey'), `PATCH ${principal}`, { appRoleAssignmentRequired: true }, headers);
    expect((await ask()).status).toBe(404);
    expect((await ask(create)).status).toBe(201);
    expect((await ask(create)).status).toBe(204);
    expect((await tenant.graph(tenant.as('casey'), `GET ${principal}`)).json.appRoleAssignmentRequired).toBe(true);
  });
});
