import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { applyPlan } from './apply-registration.ts';
import { createTenantBench, expose, manifest, planFor, type Way, whole } from './testing/tenant-bench.ts';

let emulator: Emulator;
const bench = createTenantBench(() => emulator);

beforeAll(async () => {
  emulator = await createEmulator();
});
beforeEach(() => bench.prepare());
afterAll(() => emulator.close());

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
    ['from nothing', undefined, whole, 8],
    ['from another manifest', whole, redescribed, 9],
  ])('%s, before it is sent or after, ends in the same state when it runs again', async (_, start, end, atLeast) => {
    const prepare = async (): Promise<void> => {
      await bench.prepare();
      if (start !== undefined) await expose((await bench.session()).graph, start);
    };
    await prepare();
    const undisturbed = await bench.session();
    await expose(undisturbed.graph, end);
    const expected = bench.registered();
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
        expect(await bench.failureOf(expose((await bench.session({ way })).graph, end))).toMatchObject({
          code: 'network_failed',
        });
        await expose((await bench.session()).graph, end);
        expect(bench.registered(), `stopped at write ${fatal}, ${sent ? 'after' : 'before'} it was sent`).toEqual(
          expected,
        );
        expect((await planFor((await bench.session()).graph, end)).steps).toEqual([]);
      }
    }
  });

  it('keeps the id of a scope that it changes, and disables it for the edit', async () => {
    const { graph } = await bench.session();
    await expose(graph);
    const before = bench.application().api.oauth2PermissionScopes.map(({ id }) => id);
    const steps: string[] = [];
    await expose(graph, redescribed, ({ kind }, phase) => steps.push(`${phase} ${kind}`));
    expect(bench.application().api.oauth2PermissionScopes.map(({ id }) => id)).toEqual([...before, expect.any(String)]);
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
    const { graph, writes } = await bench.session();
    const plan = await planFor(graph);
    const applying = applyPlan(graph, plan, { signal: stop.signal, wait: async () => {}, onStep: () => stop.abort() });
    expect(await bench.failureOf(applying)).toMatchObject({ code: 'cancelled' });
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
    const { graph, requests } = await bench.session({
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
    expect(bench.registered()).toMatchObject([{ required: true }]);
    expect(requests.filter((request) => request === 'POST /servicePrincipals')).toHaveLength(3);
  });

  it('of a write, by reading until it shows', async () => {
    let old: { body: string; reads: number } | undefined;
    const { graph, writes } = await bench.session({
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
    expect(bench.registered()).toMatchObject([{ required: true }]);
    expect(writes().filter((write) => write.startsWith('PATCH /applications'))).toHaveLength(4);
  });

  it('within bounds: it says so when a write never shows', async () => {
    const { graph, requests } = await bench.session({
      way: async ({ method }, pass) => (method === 'PATCH' ? new Response(null, { status: 204 }) : pass()),
    });
    const failure = await bench.failureOf(expose(graph));
    expect(failure).toMatchObject({ code: 'graph_failed', step: 'add-identifier-uris' });
    expect(failure.message).toContain('does not show the identifier URI api://adatum-auth-test-app');
    expect(requests.length).toBeLessThan(40);
  });
});

function refusal(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status });
}
