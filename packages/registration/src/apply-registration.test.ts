import type { ApiManifest } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { applyPlan } from './apply-registration.ts';
import type { Graph } from './graph/graph.ts';
import { planRegistration } from './plan-registration.ts';
import { readRegistration } from './read-registration.ts';
import {
  azureCli,
  createTenantBench,
  expose,
  foreignClient,
  manifest,
  planFor,
  whole,
} from './testing/tenant-bench.ts';

let emulator: Emulator;
const bench = createTenantBench(() => emulator);

beforeAll(async () => {
  emulator = await createEmulator();
});
beforeEach(() => bench.prepare());
afterAll(() => emulator.close());

describe('applyPlan', () => {
  it('exposes an API from nothing, in the safe order', async () => {
    const { graph, writes } = await bench.session();
    const steps: string[] = [];
    const result = await expose(graph, whole, ({ kind }, phase) => steps.push(`${phase} ${kind}`));
    const { id, appId } = bench.application();
    const servicePrincipalId = emulator.directory.findServicePrincipal(appId)?.id;
    expect(result).toEqual({
      appId,
      objectId: id,
      servicePrincipalId,
      identifierUri: 'api://adatum-auth-test-app',
      tenantId: emulator.tenantId,
      changed: true,
    });
    expect(writes().map((write) => write.replace(id, '{id}').replace(String(servicePrincipalId), '{sp}'))).toEqual([
      'POST /applications',
      'PATCH /applications/{id}',
      'PATCH /applications/{id}',
      'PATCH /applications/{id}',
      'PATCH /applications/{id}',
      'POST /servicePrincipals',
      'POST /servicePrincipals/{sp}/appRoleAssignedTo',
      'POST /servicePrincipals/{sp}/appRoleAssignedTo',
    ]);
    expect(steps.slice(0, 4)).toEqual([
      'start create-application',
      'done create-application',
      'start set-access-token-version',
      'done set-access-token-version',
    ]);
    expect(bench.registered()).toMatchInlineSnapshot(`
      [
        {
          "assigned": [
            "Alex",
            "Adatum API developers",
          ],
          "clients": [
            {
              "appId": "04b07795-8ddb-461a-bbee-02f9e1bf7b46",
              "scopes": [
                "access_as_user",
              ],
            },
            {
              "appId": "1950a258-227b-4e31-a9cf-717495945fc2",
              "scopes": [
                "access_as_user",
              ],
            },
          ],
          "identifierUris": [
            "api://adatum-auth-test-app",
          ],
          "required": true,
          "roles": [
            {
              "allowedMemberTypes": [
                "Application",
              ],
              "description": "Read every report",
              "displayName": "Reports.Read.All",
              "isEnabled": true,
              "value": "Reports.Read.All",
            },
          ],
          "scopes": [
            {
              "adminConsentDescription": "Use the Adatum API as the signed-in user",
              "adminConsentDisplayName": "Use adatum-auth-test-app (access_as_user)",
              "isEnabled": true,
              "type": "User",
              "userConsentDescription": "Use the Adatum API as the signed-in user",
              "userConsentDisplayName": "Use adatum-auth-test-app (access_as_user)",
              "value": "access_as_user",
            },
          ],
          "version": 2,
        },
      ]
    `);
  });

  it('changes nothing the second time, whether planned anew or not', async () => {
    const { graph } = await bench.session();
    const plan = await planFor(graph);
    const first = await applyPlan(graph, plan, { wait: async () => {} });
    const again = await bench.session();
    expect((await planFor(again.graph)).steps).toEqual([]);
    expect(await expose(again.graph)).toEqual({ ...first, changed: false });
    expect(await applyPlan(again.graph, plan, { wait: async () => {} })).toEqual({ ...first, changed: false });
    expect(again.writes()).toEqual([]);
  });

  it('writes the default URI, which is not there by itself', async () => {
    const { graph } = await bench.session();
    const result = await expose(graph, manifest('\n  scopes: { access_as_user: { consent: user } }'));
    expect(result.identifierUri).toBe(`api://${result.appId}`);
    expect(bench.registered()).toMatchObject([{ identifierUris: ['api://{appId}'], required: false }]);
  });

  it('completes an application that somebody has begun in the portal', async () => {
    const { graph } = await bench.session();
    await expose(graph, manifest('\n  scopes: {}'));
    const { id } = bench.application();
    const result = await expose(graph);
    expect(result.objectId).toBe(id);
    expect(bench.application().identifierUris).toEqual([`api://${result.appId}`, 'api://adatum-auth-test-app']);
  });

  it('lets people in and shuts the door only by what the manifest says', async () => {
    const { graph } = await bench.session();
    await expose(graph);
    await expose(graph, manifest('\n  identifierUri: api://adatum-auth-test-app\n  assignment: { required: false }'));
    expect(bench.registered()).toMatchObject([{ required: false, assigned: ['Alex', 'Adatum API developers'] }]);
    await expose(graph);
    expect(bench.registered()).toMatchObject([{ required: true }]);
  });

  it('closes a new API from its first moment when assignment is required', async () => {
    const required: unknown[] = [];
    const { graph } = await bench.session();
    await expose(graph, whole, (_, phase) => {
      if (phase === 'done') required.push(bench.registered()[0]?.required);
    });
    expect(required).not.toContain(false);
  });

  it('renames an application that it finds by its URI', async () => {
    const { graph } = await bench.session();
    await expose(graph);
    await expose(graph, manifest('\n  identifierUri: api://adatum-auth-test-app', 'adatum-api'));
    expect(bench.registered('adatum-api')).toHaveLength(1);
    expect(bench.registered()).toEqual([]);
  });
});

describe('applyPlan keeps what others have made', () => {
  it('when it completes their application', async () => {
    const { graph } = await bench.session();
    await expose(
      graph,
      manifest('\n  identifierUri: api://adatum-auth-test-app\n  scopes: { theirs: { consent: admin } }'),
    );
    const application = bench.application();
    const [theirs] = application.api.oauth2PermissionScopes;
    if (theirs === undefined) throw new Error('there is no scope');
    bench.change(application, {
      identifierUris: [...application.identifierUris, 'api://theirs'],
      api: { preAuthorizedApplications: [{ appId: foreignClient, delegatedPermissionIds: [theirs.id] }] },
    });
    const before = structuredClone(theirs);
    await expose(graph);
    expect(bench.application().api.oauth2PermissionScopes[0]).toEqual(before);
    expect(bench.registered()).toMatchObject([
      {
        identifierUris: ['api://adatum-auth-test-app', 'api://theirs'],
        clients: [{ appId: foreignClient, scopes: ['theirs'] }, { appId: azureCli, scopes: ['access_as_user'] }, {}],
      },
    ]);
  });

  it('when they write between two of its steps', async () => {
    const { graph } = await bench.session();
    await expose(graph, whole, ({ kind }, phase) => {
      if (phase !== 'start' || kind !== 'pre-authorize-clients') return;
      const application = bench.application();
      const delegatedPermissionIds = application.api.oauth2PermissionScopes.map(({ id }) => id);
      const preAuthorizedApplications = [{ appId: foreignClient, delegatedPermissionIds }];
      bench.change(application, { api: { preAuthorizedApplications } });
    });
    expect(bench.registered()[0]?.clients.map(({ appId }) => appId)).toEqual([
      foreignClient,
      azureCli,
      expect.any(String),
    ]);
  });

  it('when they write over what it has just written: it merges and writes again', async () => {
    let overwritten = false;
    const { graph } = await bench.session({
      way: async (_, pass) => {
        const answer = await pass();
        for (const application of emulator.directory.applications.values()) {
          const { api, displayName } = application;
          const written = displayName === 'adatum-auth-test-app' && api.preAuthorizedApplications.length > 0;
          if (overwritten || !written) continue;
          overwritten = true;
          const preAuthorizedApplications = [{ appId: foreignClient, delegatedPermissionIds: [] }];
          bench.change(application, { api: { preAuthorizedApplications } });
        }
        return answer;
      },
    });
    await expose(graph);
    expect(bench.registered()[0]?.clients.map(({ appId }) => appId)).toEqual([
      foreignClient,
      azureCli,
      expect.any(String),
    ]);
  });

  it('but stops when they take away what it builds on', async () => {
    const { graph } = await bench.session();
    const failure = await bench.failureOf(
      expose(graph, whole, ({ kind }, phase) => {
        if (phase !== 'start' || kind !== 'pre-authorize-clients') return;
        bench.change(bench.application(), { api: { oauth2PermissionScopes: [] } });
      }),
    );
    expect(failure).toMatchObject({ code: 'registration_conflict', step: 'pre-authorize-clients' });
  });
});

describe('applyPlan, not knowing whether its application was created,', () => {
  const unclear = (isDone: boolean) => {
    return bench.session({
      way: async ({ method, path }, pass) => {
        if (method !== 'POST' || path !== '/applications') return pass();
        if (isDone) await pass();
        return refusal(503, 'ServiceUnavailable', 'busy');
      },
    });
  };

  it('looks for it, and goes on with it', async () => {
    await expose((await unclear(true)).graph);
    expect(bench.registered()).toHaveLength(1);
    expect(bench.registered()).toMatchObject([{ required: true }]);
  });

  it('does not create another one when it finds none', async () => {
    const { graph, writes } = await unclear(false);
    expect(await bench.failureOf(expose(graph))).toMatchObject({ code: 'graph_failed', step: 'create-application' });
    expect(writes()).toEqual(['POST /applications']);
  });
});

describe('applyPlan, pruning,', () => {
  const pruned = async (graph: Graph, of: ApiManifest) => {
    const state = await readRegistration(graph, of);
    return planRegistration(of, state, { prune: true });
  };

  it('takes away only what the plan has shown', async () => {
    const { graph } = await bench.session();
    await expose(graph);
    const emptied = manifest('\n  identifierUri: api://adatum-auth-test-app\n  assignment: { required: true }');
    const plan = await pruned(graph, emptied);
    await expose(graph, {
      ...whole,
      scopes: [...whole.scopes, { value: 'later', enabled: true, consent: 'user', displayName: 'L', description: 'L' }],
      identifierUris: [...whole.identifierUris, 'https://adatum.onmicrosoft.com/later'],
    });
    await applyPlan(graph, plan, { wait: async () => {} });
    expect(bench.registered()).toMatchObject([
      {
        scopes: [{ value: 'later' }],
        roles: [],
        clients: [],
        assigned: [],
        identifierUris: ['api://adatum-auth-test-app', 'https://adatum.onmicrosoft.com/later'],
      },
    ]);
  });

  it('disables before it removes, in two writes', async () => {
    const states: string[] = [];
    const { graph } = await bench.session({
      way: async ({ method }, pass) => {
        const answer = await pass();
        const [registered] = bench.registered();
        if (method === 'PATCH')
          states.push(JSON.stringify(registered?.scopes.map((scope) => Reflect.get(scope, 'isEnabled'))));
        return answer;
      },
    });
    await expose(graph);
    states.length = 0;
    const emptied = manifest('\n  identifierUri: api://adatum-auth-test-app\n  assignment: { required: true }');
    await applyPlan(graph, await pruned(graph, emptied), { wait: async () => {} });
    expect([...new Set(states)]).toEqual(['[true]', '[false]', '[]']);
  });

  it('never takes the last owner away', async () => {
    const { graph } = await bench.session();
    await expose(graph);
    const plan = await pruned(graph, manifest('\n  identifierUri: api://adatum-auth-test-app'));
    const { owners } = await readRegistration(graph, whole);
    const all = { ...plan.removals, owners: owners.map(({ id }) => id) };
    const steps = [
      { kind: 'remove-owners' as const, title: 'Remove', request: { method: 'DELETE' as const, path: '' } },
    ];
    await applyPlan(graph, { ...plan, removals: all, steps }, { wait: async () => {} });
    expect((await readRegistration(graph, whole)).owners).toHaveLength(1);
  });

  it('refuses to lock the caller out, unless told', async () => {
    const { graph, writes } = await bench.session();
    await expose(graph);
    const before = writes().length;
    const plan = { ...(await pruned(graph, whole)), lockouts: ['You would be out.'] };
    expect(await bench.failureOf(applyPlan(graph, plan))).toMatchObject({
      code: 'lockout_refused',
      message: 'Nothing was written. You would be out.',
    });
    expect(writes()).toHaveLength(before);
    await applyPlan(graph, plan, { allowLockout: true, wait: async () => {} });
  });
});

describe('applyPlan, refused,', () => {
  it('says what an administrator may and a colleague may not', async () => {
    await expose((await bench.session()).graph, manifest('\n  identifierUri: api://adatum-auth-test-app'));
    const before = bench.registered();
    const alex = await bench.session({ userPrincipalName: 'alex@adatum.onmicrosoft.com' });
    const failure = await bench.failureOf(expose(alex.graph));
    expect(failure).toMatchObject({ code: 'graph_forbidden', step: 'write-scopes' });
    expect(failure.message).toContain('Expose 1 scope: Microsoft Graph answered 403 to PATCH /applications/');
    expect(bench.registered()).toEqual(before);
    await expose((await bench.session()).graph);
    expect(bench.registered()).not.toEqual(before);
  });

  it('does not take over an application of another name that has got the URI since it was planned', async () => {
    await expose((await bench.session()).graph, manifest('\n  identifierUri: api://taken', 'other'));
    const { graph, writes } = await bench.session();
    const plan = await planFor(graph);
    bench.change(bench.application('other'), { identifierUris: ['api://adatum-auth-test-app'] });
    const failure = await bench.failureOf(applyPlan(graph, plan, { wait: async () => {} }));
    expect(failure).toMatchObject({ code: 'registration_conflict', step: 'create-application' });
    expect(writes()).toEqual([]);
  });

  it('explains a URI that nobody seems to have', async () => {
    const { graph } = await bench.session({
      way: async ({ method, path }, pass) =>
        method === 'PATCH' &&
        path.startsWith('/applications') &&
        bench.application().api.requestedAccessTokenVersion === 2
          ? refusal(
              400,
              'ObjectConflict',
              'Another object with the same value for property identifierUris already exists.',
            )
          : pass(),
    });
    const failure = await bench.failureOf(expose(graph));
    expect(failure).toMatchObject({ code: 'registration_conflict', step: 'add-identifier-uris' });
    expect(failure.message).toContain('it may be a deleted one');
  });
});

function refusal(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status });
}
