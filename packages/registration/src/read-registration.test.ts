import type { ApiManifest } from '@entrada/core';
import { createEmulator, defaultTenantSeed, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { applyPlan } from './apply-registration.ts';
import { createGraph } from './graph/create-graph.ts';
import type { Graph } from './graph/graph.ts';
import { planRegistration } from './plan-registration.ts';
import type { Caller } from './read/registration-state.ts';
import { readExistingRegistration, readRegistration } from './read-registration.ts';
import { createTenantBench, expose, manifest, planFor } from './testing/tenant-bench.ts';
import { wholeManifest } from './testing/whole-manifest.ts';

let emulator: Emulator;
const bench = createTenantBench(() => emulator);

beforeAll(async () => {
  emulator = await createEmulator();
});
beforeEach(() => bench.prepare());
afterAll(() => emulator.close());

describe('readRegistration', () => {
  it('finds users and groups before anything is written, and names all that it cannot find', async () => {
    const { graph, writes } = await bench.session();
    const unknown = manifest(
      '\n  assignment: { users: [dana@adatum.onmicrosoft.com], groups: [Nobody, "O\'Neil\'s"] }',
    );
    const failure = await bench.failureOf(expose(graph, unknown));
    expect(failure.code).toBe('registration_conflict');
    expect(failure.message).toContain('no user dana@adatum.onmicrosoft.com');
    expect(failure.message).toContain('no group "Nobody"');
    expect(failure.message).toContain('no group "O\'Neil\'s"');
    expect(writes()).toEqual([]);
  });

  it('refuses a group name that several groups have, and takes the object id', async () => {
    const { groups } = emulator.directory;
    const [group] = groups.values();
    if (group === undefined) throw new Error('the tenant has a group');
    const double = { ...group, id: '99999999-9999-4999-8999-999999999999' };
    groups.set(double.id, double);
    const named = (name: string): ApiManifest => manifest(`\n  assignment: { groups: [${name}] }`);
    expect(
      (await bench.failureOf(planFor((await bench.session()).graph, named('Adatum API developers')))).message,
    ).toContain(double.id);
    expect((await planFor((await bench.session()).graph, named(double.id))).principals).toMatchObject([
      { id: double.id },
    ]);
  });

  it('tells before anything is written that users cannot be assigned without one of the roles for users', async () => {
    const roles = (allowed: string): ApiManifest =>
      manifest(
        `\n  appRoles: { Reader: { allowed: [${allowed}] } }\n  assignment: { users: [alex@adatum.onmicrosoft.com] }`,
      );
    const { graph, writes } = await bench.session();
    expect(await bench.failureOf(planFor(graph, roles('user')))).toMatchObject({ code: 'registration_conflict' });
    expect(writes()).toEqual([]);
    await expose(graph, roles('application'));
    expect(bench.registered()).toMatchObject([{ assigned: ['Alex'] }]);
  });

  it('refuses to guess between applications of one name, and takes a URI or a client id', async () => {
    const unnamed = manifest('\n  scopes: {}');
    await expose((await bench.session()).graph, manifest('\n  identifierUri: api://one'));
    await expose((await bench.session()).graph, manifest('\n  identifierUri: api://two'));
    const failure = await bench.failureOf(planFor((await bench.session()).graph, unnamed));
    expect(failure.code).toBe('registration_conflict');
    const [one, two] = [...emulator.directory.applications.values()].filter(
      ({ displayName }) => displayName === 'adatum-auth-test-app',
    );
    expect(failure.message).toContain(`${one?.appId}, ${two?.appId}`);
    const byId = await planFor((await bench.session()).graph, manifest(`\n  identifierUri: api://${two?.appId}`));
    expect(byId.current.applicationId).toBe(two?.id);
    const pinned = await planFor((await bench.session()).graph, manifest(`\n  appId: ${two?.appId}`));
    expect(pinned.current.applicationId).toBe(two?.id);
  });

  it('refuses a client id that the tenant does not have, and URIs of two applications', async () => {
    const { graph } = await bench.session();
    const absent = '99999999-9999-4999-8999-999999999999';
    expect((await bench.failureOf(planFor(graph, manifest(`\n  appId: ${absent}`)))).message).toContain(absent);
    await expose(graph, manifest('\n  identifierUri: api://one', 'one'));
    await expose(graph, manifest('\n  identifierUri: api://two', 'two'));
    const both = manifest('\n  identifierUris: [api://one, api://two]');
    expect(await bench.failureOf(planFor(graph, both))).toMatchObject({
      code: 'registration_conflict',
      message: expect.stringContaining('belong to 2 applications'),
    });
  });

  it('takes an application with the name and another URI for another API', async () => {
    await expose((await bench.session()).graph, manifest('\n  identifierUri: api://other'));
    const plan = await planFor((await bench.session()).graph);
    expect(plan.current.applicationId).toBeUndefined();
    expect(plan.findings.map(({ rule }) => rule)).toContain('P04');
  });

  it('asks once for each list, and for fifteen names at once', async () => {
    await expose((await bench.session()).graph, wholeManifest);
    const { graph, requests } = await bench.session();
    await readRegistration(graph, wholeManifest);
    const asked = requests.map((request) => request.replaceAll(/[\da-f-]{36}/g, '{id}'));
    expect(asked.toSorted()).toMatchInlineSnapshot(`
      [
        "GET /applications",
        "GET /applications/{id}/owners",
        "GET /groups",
        "GET /oauth2PermissionGrants",
        "GET /organization",
        "GET /servicePrincipals",
        "GET /servicePrincipals",
        "GET /servicePrincipals/{id}/appRoleAssignedTo",
        "GET /users",
      ]
    `);
  });

  it('reads every page', async () => {
    const { graph } = await bench.session();
    await expose(graph, manifest('\n  identifierUri: api://crowded'));
    const principal = emulator.directory.findServicePrincipal(bench.application().appId);
    if (principal === undefined) throw new Error('the API has a service principal');
    for (let number = 0; number < 1_100; number++) {
      const id = `assignment-${number}`;
      emulator.directory.assignments.set(id, {
        id,
        principalId: `user-${number}`,
        principalType: 'User',
        principalDisplayName: `User ${number}`,
        resourceId: principal.id,
        resourceDisplayName: principal.displayName,
        appRoleId: '00000000-0000-0000-0000-000000000000',
        createdDateTime: '2026-01-01T00:00:00Z',
      });
    }
    const state = await readExistingRegistration(graph, 'api://crowded');
    expect(state.assignments).toHaveLength(1_100);
  });
});

describe('readExistingRegistration', () => {
  it.each([
    ['its client id', () => bench.application(wholeManifest.name).appId],
    ['its object id', () => bench.application(wholeManifest.name).id],
    ['one of its URIs', () => 'api://adatum-orders'],
    ['its default URI', () => `api://${bench.application(wholeManifest.name).appId}`],
    ['its name', () => wholeManifest.name],
  ])('finds one by %s', async (_, reference) => {
    const { graph } = await bench.session();
    await expose(graph, wholeManifest);
    const { application } = await readExistingRegistration(graph, reference());
    expect(application.id).toBe(bench.application(wholeManifest.name).id);
  });

  it('names everybody', async () => {
    const { graph } = await bench.session();
    await expose(graph, wholeManifest);
    const { owners, assignments, grants, application } = await readExistingRegistration(graph, 'api://adatum-orders');
    expect(owners.map(({ kind, name }) => `${kind} ${name}`).toSorted()).toEqual([
      'user blair@adatum.onmicrosoft.com',
      'user casey@adatum.onmicrosoft.com',
    ]);
    expect(
      assignments.map(({ kind, displayName, userPrincipalName, appId }) => [
        kind,
        displayName,
        userPrincipalName ?? appId,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['user', 'Alex', 'alex@adatum.onmicrosoft.com'],
        ['group', 'Adatum API developers', undefined],
        ['application', 'Microsoft Azure PowerShell', '1950a258-227b-4e31-a9cf-717495945fc2'],
      ]),
    );
    expect(grants.map(({ clientAppId, principalName, scope }) => [clientAppId, principalName, scope])).toEqual(
      expect.arrayContaining([
        ['aebc6443-996d-45c2-90f0-388ff96faa56', undefined, 'access_as_user'],
        ['1950a258-227b-4e31-a9cf-717495945fc2', 'alex@adatum.onmicrosoft.com', 'access_as_user Orders.Manage'],
      ]),
    );
    expect(application.servicePrincipalLockConfiguration).toMatchObject({ isEnabled: true, allProperties: true });
    expect(application.api.knownClientApplications).toEqual(['aebc6443-996d-45c2-90f0-388ff96faa56']);
  });

  it('lists the candidates when several are meant, and says when there is none', async () => {
    const { graph } = await bench.session();
    await expose(graph, manifest('\n  identifierUri: api://one'));
    await expose(graph, manifest('\n  identifierUri: api://two'));
    const several = await bench.failureOf(readExistingRegistration(graph, 'adatum-auth-test-app'));
    for (const { displayName, appId, id } of emulator.directory.applications.values()) {
      if (displayName === 'adatum-auth-test-app')
        expect(several.message).toContain(`client id ${appId}, object id ${id}`);
    }
    for (const absent of ['nobody', 'api://nobody', '99999999-9999-4999-8999-999999999999']) {
      expect(await bench.failureOf(readExistingRegistration(graph, absent))).toMatchObject({
        code: 'registration_conflict',
        message: expect.stringContaining(absent),
      });
    }
  });
});

describe('an application that may write only what it owns', () => {
  const appId = '70010000-0000-4000-8000-0000000000b1';
  const secret = crypto.randomUUID();
  let tenant: Emulator;
  let graph: Graph;
  let caller: Caller;

  beforeAll(async () => {
    tenant = await createEmulator({
      seed: `${defaultTenantSeed}
applications:
  - displayName: adatum-pipeline
    appId: ${appId}
    passwords: [{ secret: ${secret} }]
assignments:
  - { resource: graph, application: adatum-pipeline, role: Application.ReadWrite.OwnedBy }
`,
    });
    const url = `https://login.microsoftonline.com/${tenant.tenantId}/oauth2/v2.0/token`;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: secret,
      scope: 'https://graph.microsoft.com/.default',
    });
    const answer: unknown = await (await tenant.fetch(url, { method: 'POST', body })).json();
    const token = String(Reflect.get(Object(answer), 'access_token'));
    graph = createGraph({ fetch: tenant.fetch, getToken: async () => token, wait: async () => {} });
    const id = tenant.directory.findServicePrincipal(appId)?.id ?? '';
    caller = { kind: 'application', id, clientAppId: appId, tenantId: tenant.tenantId };
  });
  afterAll(() => tenant.close());

  it('creates its API, and finds it again among what it owns', async () => {
    const api = manifest(
      '\n  identifierUri: api://adatum-auth-test-app\n  scopes: { access_as_user: { consent: user } }',
    );
    const plan = planRegistration(api, await readRegistration(graph, api, { caller }));
    await applyPlan(graph, plan, { wait: async () => {} });
    const again = await readRegistration(graph, api, { caller });
    expect(planRegistration(api, again).steps).toEqual([]);
    expect(again.tenant.id).toBe(tenant.tenantId);
    expect(again.unread).toEqual(['assignments', 'grants']);
  });
});
