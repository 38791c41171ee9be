import { isEntradaError, type Manifest } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ApplyResult, applyPlan } from './apply-registration.ts';
import { createGraph } from './graph/create-graph.ts';
import type { Graph } from './graph/graph.ts';
import { parseManifest } from './parse-manifest.ts';
import { type Plan, planRegistration, type Step } from './plan-registration.ts';
import { readRegistration } from './read-registration.ts';

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const foreignClient = '11111111-2222-4333-8444-555555555555';

const whole = manifest(`
  identifierUri: api://adatum-auth-test-app
  scopes:
    access_as_user: { consent: user, description: Use the Adatum API as the signed-in user }
  appRoles:
    Reports.Read.All: { allowed: [application], description: Read every report }
  authorizedClients: [azure-cli, azure-powershell]
  assignment:
    users: [alex@adatum.onmicrosoft.com]
    groups: [Adatum API developers]
`);

function manifest(api: string, name = 'adatum-auth-test-app'): Manifest {
  return parseManifest(`api:\n  name: ${name}${api}`, { file: 'entrada.yaml' });
}

let emulator: Emulator;
let caseysToken: string;

beforeAll(async () => {
  emulator = await createEmulator();
});
beforeEach(async () => {
  emulator.reset();
  caseysToken = await signIn('casey@adatum.onmicrosoft.com');
});
afterAll(() => emulator.close());

/** A token for Microsoft Graph through Azure CLI's client, by device code. */
async function signIn(userPrincipalName: string): Promise<string> {
  const post = async (endpoint: string, fields: Record<string, string>): Promise<Record<string, string>> => {
    const url = `https://login.microsoftonline.com/${emulator.tenantId}/oauth2/v2.0/${endpoint}`;
    const body = new URLSearchParams({ client_id: azureCli, ...fields });
    const answer: unknown = await (await emulator.fetch(url, { method: 'POST', body })).json();
    return Object.fromEntries(Object.entries(Object(answer)).map(([name, value]) => [name, String(value)]));
  };
  const { user_code = '', device_code = '' } = await post('devicecode', {
    scope: 'https://graph.microsoft.com/.default',
  });
  await emulator.approveDeviceCode(user_code, userPrincipalName);
  const grant = 'urn:ietf:params:oauth:grant-type:device_code';
  const { access_token = '' } = await post('token', { grant_type: grant, device_code });
  return access_token;
}

/** What happens on the way to Graph; by default the request is let through. */
type Way = (request: { method: string; path: string }, pass: () => Promise<Response>) => Promise<Response>;

interface Session {
  readonly graph: Graph;
  /** `METHOD path` of every request. */
  readonly requests: string[];
  writes(): string[];
}

function session({ token = caseysToken, way = (_, pass) => pass() }: { token?: string; way?: Way } = {}): Session {
  const requests: string[] = [];
  const through: typeof fetch = (input, init) => {
    const request = { method: init?.method ?? 'GET', path: new URL(String(input)).pathname.replace('/v1.0', '') };
    requests.push(`${request.method} ${request.path}`);
    return way(request, () => emulator.fetch(input, init));
  };
  const graph = createGraph({ fetch: through, getToken: async () => token, wait: async () => {} });
  return { graph, requests, writes: () => requests.filter((request) => !request.startsWith('GET ')) };
}

async function planFor(graph: Graph, of: Manifest = whole): Promise<Plan> {
  return planRegistration(of, await readRegistration(graph, of));
}

async function expose(
  graph: Graph,
  of: Manifest = whole,
  onStep: (step: Step, phase: 'start' | 'done') => void = () => {},
): Promise<ApplyResult> {
  return applyPlan(graph, await planFor(graph, of), { wait: async () => {}, onStep });
}

/** The registration as the token service sees it, ids of permissions replaced by their values. */
function registered(name = 'adatum-auth-test-app') {
  const applications = [...emulator.directory.applications.values()].filter(({ displayName }) => displayName === name);
  return applications.map(({ appId, identifierUris, api, appRoles }) => {
    const principal = emulator.directory.findServicePrincipal(appId);
    const values = new Map(api.oauth2PermissionScopes.map(({ id, value }) => [id, value]));
    return {
      identifierUris: identifierUris.map((uri) => uri.replace(appId, '{appId}')),
      version: api.requestedAccessTokenVersion,
      scopes: api.oauth2PermissionScopes.map(({ id: _, ...scope }) => scope),
      roles: appRoles.map(({ id: _, ...role }) => role),
      clients: api.preAuthorizedApplications.map((client) => ({
        appId: client.appId,
        scopes: client.delegatedPermissionIds.map((id) => values.get(id)),
      })),
      assigned: emulator.directory.assignmentsTo(principal?.id ?? '').map((entry) => entry.principalDisplayName),
      required: principal?.appRoleAssignmentRequired,
    };
  });
}

function applicationNamed(name = 'adatum-auth-test-app') {
  const found = [...emulator.directory.applications.values()].find(({ displayName }) => displayName === name);
  if (found === undefined) throw new Error(`there is no application ${name}`);
  return found;
}

async function failureOf(promise: Promise<unknown>): Promise<{ code: string; message: string; step: unknown }> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isEntradaError(error)) throw new Error('expected an EntradaError', { cause: error });
  expect(JSON.stringify([error.message, error.details, String(error.cause)])).not.toContain(caseysToken);
  return { code: error.code, message: error.message, step: error.details.step };
}

describe('applyPlan', () => {
  it('exposes an API from nothing, in the safe order', async () => {
    const { graph, writes } = session();
    const steps: string[] = [];
    const result = await expose(graph, whole, ({ kind }, phase) => steps.push(`${phase} ${kind}`));
    const { id, appId } = applicationNamed();
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
    expect(registered()).toMatchInlineSnapshot(`
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
    const { graph } = session();
    const plan = await planFor(graph);
    const first = await applyPlan(graph, plan, { wait: async () => {} });
    const again = session();
    expect((await planFor(again.graph)).steps).toEqual([]);
    expect(await expose(again.graph)).toEqual({ ...first, changed: false });
    expect(await applyPlan(again.graph, plan, { wait: async () => {} })).toEqual({ ...first, changed: false });
    expect(again.writes()).toEqual([]);
  });

  it('writes the default URI, which is not there by itself', async () => {
    const { graph } = session();
    const result = await expose(graph, manifest('\n  scopes: { access_as_user: { consent: user } }'));
    expect(result.identifierUri).toBe(`api://${result.appId}`);
    expect(registered()).toMatchObject([{ identifierUris: ['api://{appId}'], required: false }]);
  });

  it('completes an application that somebody has begun in the portal', async () => {
    const { graph } = session();
    await expose(graph, manifest('\n  scopes: {}'));
    const { id } = applicationNamed();
    const result = await expose(graph);
    expect(result.objectId).toBe(id);
    expect(applicationNamed().identifierUris).toEqual([`api://${result.appId}`, 'api://adatum-auth-test-app']);
  });

  it('lets people in and shuts the door only by what the manifest says', async () => {
    const { graph } = session();
    await expose(graph);
    await expose(graph, manifest('\n  identifierUri: api://adatum-auth-test-app\n  assignment: { required: false }'));
    expect(registered()).toMatchObject([{ required: false, assigned: ['Alex', 'Adatum API developers'] }]);
    await expose(graph);
    expect(registered()).toMatchObject([{ required: true }]);
  });

  it('closes a new API from its first moment when assignment is required', async () => {
    const required: unknown[] = [];
    const { graph } = session();
    await expose(graph, whole, (_, phase) => {
      if (phase === 'done') required.push(registered()[0]?.required);
    });
    expect(required).not.toContain(false);
  });

  it('renames an application that it finds by its URI', async () => {
    const { graph } = session();
    await expose(graph);
    await expose(graph, manifest('\n  identifierUri: api://adatum-auth-test-app', 'adatum-api'));
    expect(registered('adatum-api')).toHaveLength(1);
    expect(registered()).toEqual([]);
  });
});

describe('applyPlan keeps what others have made', () => {
  it('when it completes their application', async () => {
    const { graph } = session();
    await expose(
      graph,
      manifest('\n  identifierUri: api://adatum-auth-test-app\n  scopes: { theirs: { consent: admin } }'),
    );
    const application = applicationNamed();
    const [theirs] = application.api.oauth2PermissionScopes;
    if (theirs === undefined) throw new Error('there is no scope');
    application.identifierUris.push('api://theirs');
    application.api.preAuthorizedApplications.push({ appId: foreignClient, delegatedPermissionIds: [theirs.id] });
    const before = structuredClone(theirs);
    await expose(graph);
    expect(applicationNamed().api.oauth2PermissionScopes[0]).toEqual(before);
    expect(registered()).toMatchObject([
      {
        identifierUris: ['api://adatum-auth-test-app', 'api://theirs'],
        clients: [{ appId: foreignClient, scopes: ['theirs'] }, { appId: azureCli, scopes: ['access_as_user'] }, {}],
      },
    ]);
  });

  it('when they write between two of its steps', async () => {
    const { graph } = session();
    await expose(graph, whole, ({ kind }, phase) => {
      if (phase !== 'start' || kind !== 'pre-authorize-clients') return;
      const { api } = applicationNamed();
      const ids = api.oauth2PermissionScopes.map(({ id }) => id);
      api.preAuthorizedApplications.push({ appId: foreignClient, delegatedPermissionIds: ids });
    });
    expect(registered()[0]?.clients.map(({ appId }) => appId)).toEqual([foreignClient, azureCli, expect.any(String)]);
  });

  it('when they write over what it has just written: it merges and writes again', async () => {
    let overwritten = false;
    const { graph } = session({
      way: async (_, pass) => {
        const answer = await pass();
        for (const { api, displayName } of emulator.directory.applications.values()) {
          const written = displayName === 'adatum-auth-test-app' && api.preAuthorizedApplications.length > 0;
          if (overwritten || !written) continue;
          overwritten = true;
          api.preAuthorizedApplications = [{ appId: foreignClient, delegatedPermissionIds: [] }];
        }
        return answer;
      },
    });
    await expose(graph);
    expect(registered()[0]?.clients.map(({ appId }) => appId)).toEqual([foreignClient, azureCli, expect.any(String)]);
  });

  it('but stops when they take away what it builds on', async () => {
    const { graph } = session();
    const failure = await failureOf(
      expose(graph, whole, ({ kind }, phase) => {
        if (phase === 'start' && kind === 'pre-authorize-clients') applicationNamed().api.oauth2PermissionScopes = [];
      }),
    );
    expect(failure).toMatchObject({ code: 'registration_conflict', step: 'pre-authorize-clients' });
  });
});

describe('applyPlan, stopped at any write,', () => {
  const redescribed = manifest(`
  identifierUri: api://adatum-auth-test-app
  scopes:
    access_as_user: { consent: admin, description: Something else }
    read: { consent: user }
  appRoles:
    Reports.Read.All: { allowed: [application], description: Read them all }
    Reports.Write.All: { allowed: [application] }
  authorizedClients: [azure-cli, azure-powershell, vscode]
  assignment: { required: true, users: [alex@adatum.onmicrosoft.com, blair@adatum.onmicrosoft.com] }
`);

  it.each([
    ['from nothing', undefined, whole, 9],
    ['from another manifest', whole, redescribed, 9],
  ])('%s, before it is sent or after, ends in the same state when it runs again', async (_, start, end, atLeast) => {
    const prepare = async (): Promise<void> => {
      emulator.reset();
      caseysToken = await signIn('casey@adatum.onmicrosoft.com');
      if (start !== undefined) await expose(session().graph, start);
    };
    await prepare();
    const undisturbed = session();
    await expose(undisturbed.graph, end);
    const expected = registered();
    const writes = undisturbed.writes().length;
    expect(writes).toBeGreaterThanOrEqual(atLeast);

    for (let fatal = 1; fatal <= writes; fatal++) {
      for (const sent of [false, true]) {
        await prepare();
        let count = 0;
        const way: Way = async ({ method }, pass) => {
          if (method === 'GET') return pass();
          count++;
          if (count < fatal) return pass();
          if (count === fatal && sent) await pass();
          throw new TypeError('the machine went down');
        };
        expect(await failureOf(expose(session({ way }).graph, end))).toMatchObject({ code: 'network_failed' });
        await expose(session().graph, end);
        expect(registered(), `stopped at write ${fatal}, ${sent ? 'after' : 'before'} it was sent`).toEqual(expected);
        expect((await planFor(session().graph, end)).steps).toEqual([]);
      }
    }
  });

  it('keeps the id of a scope that it changes, and disables it for the edit', async () => {
    const { graph } = session();
    await expose(graph);
    const before = applicationNamed().api.oauth2PermissionScopes.map(({ id }) => id);
    const steps: string[] = [];
    await expose(graph, redescribed, ({ kind }, phase) => steps.push(`${phase} ${kind}`));
    expect(applicationNamed().api.oauth2PermissionScopes.map(({ id }) => id)).toEqual([...before, expect.any(String)]);
    expect(steps.slice(0, 6)).toEqual([
      'start write-scopes',
      'start disable-permissions',
      'done disable-permissions',
      'start edit-disabled-permissions',
      'done edit-disabled-permissions',
      'done write-scopes',
    ]);
  });

  it('by its caller, stops between two steps', async () => {
    const stop = new AbortController();
    const { graph, writes } = session();
    const plan = await planFor(graph);
    const applying = applyPlan(graph, plan, { signal: stop.signal, wait: async () => {}, onStep: () => stop.abort() });
    expect(await failureOf(applying)).toMatchObject({ code: 'cancelled' });
    expect(writes()).toEqual(['POST /applications']);
  });
});

describe('applyPlan waits for replication', () => {
  it('of a new application and its service principal', async () => {
    const left = new Map([
      ['application', 3],
      ['principal', 2],
    ]);
    const late = (what: string): boolean => {
      const times = left.get(what) ?? 0;
      left.set(what, times - 1);
      return times > 0;
    };
    const { graph, requests } = session({
      way: async ({ method, path }, pass) => {
        if (method === 'GET' && /^\/applications\/./.test(path) && late('application')) {
          return refusal(404, 'Request_ResourceNotFound', 'it does not exist');
        }
        if (method === 'POST' && path === '/servicePrincipals' && late('principal')) {
          return refusal(400, 'NoBackingApplicationObject', 'does not reference a valid application object');
        }
        return pass();
      },
    });
    await expose(graph);
    expect(registered()).toMatchObject([{ required: true }]);
    expect(requests.filter((request) => request === 'POST /servicePrincipals')).toHaveLength(3);
  });

  it('of a write, by reading until it shows', async () => {
    let old: { body: string; reads: number } | undefined;
    const { graph, writes } = session({
      way: async ({ method, path }, pass) => {
        if (!/^\/applications\/./.test(path)) return pass();
        if (method === 'PATCH') {
          const answer = await pass();
          if (old !== undefined) old.reads = 2;
          return answer;
        }
        if (old !== undefined && old.reads > 0) {
          old.reads--;
          return new Response(old.body);
        }
        const answer = await pass();
        old = { body: await answer.clone().text(), reads: 0 };
        return answer;
      },
    });
    await expose(graph);
    expect(registered()).toMatchObject([{ required: true }]);
    expect(writes().filter((write) => write.startsWith('PATCH /applications'))).toHaveLength(5);
  });

  it('within bounds: it says so when a write never shows', async () => {
    const { graph, requests } = session({
      way: async ({ method }, pass) => (method === 'PATCH' ? new Response(null, { status: 204 }) : pass()),
    });
    const failure = await failureOf(expose(graph));
    expect(failure).toMatchObject({ code: 'graph_failed', step: 'set-access-token-version' });
    expect(failure.message).toContain('does not show access token version 2');
    expect(requests.length).toBeLessThan(40);
  });
});

describe('applyPlan, refused,', () => {
  it('says what an administrator may and a colleague may not', async () => {
    await expose(session().graph, manifest('\n  identifierUri: api://adatum-auth-test-app'));
    const before = registered();
    const alex = session({ token: await signIn('alex@adatum.onmicrosoft.com') });
    const failure = await failureOf(expose(alex.graph));
    expect(failure).toMatchObject({ code: 'graph_forbidden', step: 'write-scopes' });
    expect(failure.message).toContain('Expose 1 scope: Microsoft Graph answered 403 to PATCH /applications/');
    expect(registered()).toEqual(before);
    await expose(session().graph);
    expect(registered()).not.toEqual(before);
  });

  it('does not take over an application of another name that has got the URI since it was planned', async () => {
    await expose(session().graph, manifest('\n  identifierUri: api://taken', 'other'));
    const { graph, writes } = session();
    const plan = await planFor(graph);
    applicationNamed('other').identifierUris = ['api://adatum-auth-test-app'];
    const failure = await failureOf(applyPlan(graph, plan, { wait: async () => {} }));
    expect(failure).toMatchObject({ code: 'registration_conflict', step: 'create-application' });
    expect(writes()).toEqual([]);
  });

  it('explains a URI that nobody seems to have', async () => {
    const { graph } = session({
      way: async ({ method, path }, pass) =>
        method === 'PATCH' &&
        path.startsWith('/applications') &&
        applicationNamed().api.requestedAccessTokenVersion === 2
          ? refusal(
              400,
              'ObjectConflict',
              'Another object with the same value for property identifierUris already exists.',
            )
          : pass(),
    });
    const failure = await failureOf(expose(graph));
    expect(failure).toMatchObject({ code: 'registration_conflict', step: 'add-identifier-uri' });
    expect(failure.message).toContain('it may be a deleted one');
  });
});

describe('readRegistration', () => {
  it('finds users and groups before anything is written, and names all that it cannot find', async () => {
    const { graph, writes } = session();
    const unknown = manifest(
      '\n  assignment: { users: [dana@adatum.onmicrosoft.com], groups: [Nobody, "O\'Neil\'s"] }',
    );
    const failure = await failureOf(expose(graph, unknown));
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
    const named = (name: string): Manifest => manifest(`\n  assignment: { groups: [${name}] }`);
    expect((await failureOf(planFor(session().graph, named('Adatum API developers')))).message).toContain(double.id);
    expect((await planFor(session().graph, named(double.id))).principals).toMatchObject([{ id: double.id }]);
  });

  it('tells before anything is written that users cannot be assigned without one of the roles for users', async () => {
    const roles = (allowed: string): Manifest =>
      manifest(
        `\n  appRoles: { Reader: { allowed: [${allowed}] } }\n  assignment: { users: [alex@adatum.onmicrosoft.com] }`,
      );
    const { graph, writes } = session();
    expect(await failureOf(planFor(graph, roles('user')))).toMatchObject({ code: 'registration_conflict' });
    expect(writes()).toEqual([]);
    await expose(graph, roles('application'));
    expect(registered()).toMatchObject([{ assigned: ['Alex'] }]);
  });

  it('refuses to guess between applications of one name, and takes a URI', async () => {
    const unnamed = manifest('\n  scopes: {}');
    await expose(session().graph, manifest('\n  identifierUri: api://one'));
    await expose(session().graph, manifest('\n  identifierUri: api://two'));
    const failure = await failureOf(planFor(session().graph, unnamed));
    expect(failure.code).toBe('registration_conflict');
    const [one, two] = [...emulator.directory.applications.values()].filter(
      ({ displayName }) => displayName === 'adatum-auth-test-app',
    );
    expect(failure.message).toContain(`${one?.appId}, ${two?.appId}`);
    const byId = await planFor(session().graph, manifest(`\n  identifierUri: api://${two?.appId}`));
    expect(byId.current.applicationId).toBe(two?.id);
  });

  it('takes an application with the name and another URI for another API', async () => {
    await expose(session().graph, manifest('\n  identifierUri: api://other'));
    const plan = await planFor(session().graph);
    expect(plan.current.applicationId).toBeUndefined();
    expect(plan.findings.map(({ rule }) => rule)).toContain('P04');
  });
});

function refusal(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status });
}
