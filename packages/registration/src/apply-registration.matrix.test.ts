import type { ApiManifest } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addForeignEntries, lostForeignEntries } from '../test-support/foreign-entries.ts';
import { type RegisteredState, registeredState } from '../test-support/registered-state.ts';
import { applyPlan } from './apply-registration.ts';
import { planRegistration } from './plan-registration.ts';
import { readRegistration } from './read-registration.ts';
import { createTenantBench, type Session, type Way } from './testing/tenant-bench.ts';
import { wholeManifest } from './testing/whole-manifest.ts';

// What may happen to any write of a plan, to each of them in turn: the run ends well, or running it again does.

let emulator: Emulator;
const bench = createTenantBench(() => emulator);
const uri = 'api://adatum-orders';
const isOurs = (name: string) => name === wholeManifest.name;

beforeAll(async () => {
  emulator = await createEmulator();
});
afterAll(() => emulator.close());

/** Other than the whole manifest in everything that can be other, and without what only the whole one has. */
const reduced: ApiManifest = {
  ...wholeManifest,
  identifierUris: ['api://adatum-orders', 'https://adatum.onmicrosoft.com/orders'],
  signInAudience: 'AzureADMultipleOrgs',
  scopes: [
    { value: 'access_as_user', enabled: true, consent: 'admin', displayName: 'Other', description: 'Other' },
    { value: 'new', enabled: false, consent: 'user', displayName: 'New', description: 'New' },
  ],
  appRoles: [{ value: 'Orders.Old', enabled: true, allowed: ['application'], displayName: 'Old', description: 'Old' }],
  authorizedClients: [
    { appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46', name: 'Microsoft Azure CLI', scopes: ['access_as_user'] },
  ],
  knownClientApplications: ['04b07795-8ddb-461a-bbee-02f9e1bf7b46'],
  optionalClaims: {
    accessToken: [{ name: 'idtyp', essential: true, additionalProperties: [] }],
    idToken: [],
    saml2Token: [],
  },
  owners: [{ kind: 'user', name: 'casey@adatum.onmicrosoft.com' }],
  instanceLock: false,
  assignment: { required: true, users: [{ name: 'alex@adatum.onmicrosoft.com' }], groups: [], applications: [] },
  grants: [
    {
      client: '1950a258-227b-4e31-a9cf-717495945fc2',
      name: 'Azure PowerShell',
      scopes: ['access_as_user'],
      user: 'alex@adatum.onmicrosoft.com',
    },
  ],
};

interface Undertaking {
  readonly start?: ApiManifest;
  readonly end: ApiManifest;
  readonly prune: boolean;
}

const undertakings: readonly [readonly [string, Undertaking], readonly [string, Undertaking]] = [
  ['everything from nothing', { end: wholeManifest, prune: false }],
  ['everything into something else', { start: wholeManifest, end: reduced, prune: true }],
];

async function run(session: Session, { end, prune }: Undertaking): Promise<void> {
  const plan = planRegistration(end, await readRegistration(session.graph, end), { prune });
  await applyPlan(session.graph, plan, { wait: async () => {} });
}

async function isFinished({ end, prune }: Undertaking): Promise<boolean> {
  const { graph } = await bench.session();
  return planRegistration(end, await readRegistration(graph, end), { prune }).steps.length === 0;
}

async function prepare({ start }: Undertaking): Promise<void> {
  emulator.setFaults({});
  await bench.prepare();
  if (start !== undefined) await run(await bench.session(), { end: start, prune: false });
}

/** How many writes it takes, and what is there afterwards. */
async function undisturbed(
  undertaking: Undertaking,
): Promise<{ writes: number; expected: RegisteredState | undefined }> {
  await prepare(undertaking);
  const session = await bench.session();
  await run(session, undertaking);
  expect(await isFinished(undertaking)).toBe(true);
  return { writes: session.writes().length, expected: registeredState(emulator, uri) };
}

/** Something that happens to one write. */
type Mishap = (pass: () => Promise<Response>) => Promise<Response>;

/** Lets it happen to the write with this number, counting from 1. */
function mishapAt(number: number, mishap: Mishap, ever: boolean): Way {
  let count = 0;
  return async ({ method }, pass) => {
    if (method !== 'GET') count++;
    if (method !== 'GET' && count === number) return mishap(pass);
    // Whoever is dead does not read either.
    if (ever && count >= number) throw new TypeError('the machine went down');
    return pass();
  };
}

function refusal(status: number, headers: Record<string, string> = {}): Response {
  return Response.json({ error: { code: 'x', message: 'for the moment' } }, { status, headers });
}

const down = (): never => {
  throw new TypeError('the machine went down');
};

describe('applied without a mishap, a manifest', () => {
  /** Texts left out. */
  const seen = async ([, undertaking]: (typeof undertakings)[number]) => {
    const { expected, writes } = await undisturbed(undertaking);
    if (expected === undefined) throw new Error('nothing is registered');
    expect(writes).toBeGreaterThan(15);
    const { scopes, roles, ...rest } = expected;
    return {
      ...rest,
      scopes: scopes.map(({ value, type, isEnabled }) => `${value} ${type} ${isEnabled}`),
      roles: roles.map(({ value, allowedMemberTypes, isEnabled }) => `${value} ${allowedMemberTypes} ${isEnabled}`),
    };
  };

  it('gives all that it says', async () => {
    expect(await seen(undertakings[0])).toMatchInlineSnapshot(`
      {
        "assigned": [
          "1950a258-227b-4e31-a9cf-717495945fc2 Orders.Read.All",
          "Adatum API developers Orders.Read.All",
          "alex@adatum.onmicrosoft.com Orders.Read.All",
        ],
        "audience": "AzureADMyOrg",
        "claims": [
          "["accessToken","aud",{"additionalProperties":["use_guid"],"essential":false,"name":"aud","source":null}]",
          "["accessToken","idtyp",{"additionalProperties":[],"essential":false,"name":"idtyp","source":null}]",
          "["idToken","email",{"additionalProperties":[],"essential":true,"name":"email","source":null}]",
        ],
        "clients": [
          "04b07795-8ddb-461a-bbee-02f9e1bf7b46: Orders.Manage access_as_user",
          "1950a258-227b-4e31-a9cf-717495945fc2: access_as_user",
        ],
        "grants": [
          "1950a258-227b-4e31-a9cf-717495945fc2 for alex@adatum.onmicrosoft.com: Orders.Manage access_as_user",
          "aebc6443-996d-45c2-90f0-388ff96faa56 for everyone: access_as_user",
        ],
        "known": [
          "aebc6443-996d-45c2-90f0-388ff96faa56",
        ],
        "lock": {
          "allProperties": true,
          "isEnabled": true,
        },
        "name": "Adatum's orders",
        "owners": [
          "blair@adatum.onmicrosoft.com",
          "casey@adatum.onmicrosoft.com",
        ],
        "required": true,
        "roles": [
          "Orders.Old Application false",
          "Orders.Read.All User,Application true",
        ],
        "scopes": [
          "access_as_user User true",
          "old Admin false",
          "Orders.Manage Admin true",
        ],
        "uris": [
          "api://adatum-orders",
          "api://{appId}",
        ],
        "version": 2,
      }
    `);
  });

  it('leaves nothing else, when pruning', async () => {
    expect(await seen(undertakings[1])).toMatchInlineSnapshot(`
      {
        "assigned": [
          "alex@adatum.onmicrosoft.com default",
        ],
        "audience": "AzureADMultipleOrgs",
        "claims": [
          "["accessToken","idtyp",{"additionalProperties":[],"essential":true,"name":"idtyp","source":null}]",
        ],
        "clients": [
          "04b07795-8ddb-461a-bbee-02f9e1bf7b46: access_as_user",
        ],
        "grants": [
          "1950a258-227b-4e31-a9cf-717495945fc2 for alex@adatum.onmicrosoft.com: access_as_user",
        ],
        "known": [
          "04b07795-8ddb-461a-bbee-02f9e1bf7b46",
        ],
        "lock": {
          "allProperties": false,
          "isEnabled": false,
        },
        "name": "Adatum's orders",
        "owners": [
          "casey@adatum.onmicrosoft.com",
        ],
        "required": true,
        "roles": [
          "Orders.Old Application true",
        ],
        "scopes": [
          "access_as_user Admin true",
          "new User false",
        ],
        "uris": [
          "api://adatum-orders",
          "https://adatum.onmicrosoft.com/orders",
        ],
        "version": 2,
      }
    `);
  });
});

describe.each(undertakings)('applying %s', (_, undertaking) => {
  it.each<[string, Mishap]>([
    ['before', down],
    ['after', (pass) => pass().then(down)],
  ])('and being killed %s any write ends well when it runs again', async (_, mishap) => {
    const { writes, expected } = await undisturbed(undertaking);
    for (let number = 1; number <= writes; number++) {
      await prepare(undertaking);
      const way = mishapAt(number, mishap, true);
      expect(await bench.failureOf(run(await bench.session({ way }), undertaking))).toMatchObject({
        code: 'network_failed',
      });
      await run(await bench.session(), undertaking);
      expect(registeredState(emulator, uri), `killed at write ${number}`).toEqual(expected);
      expect(await isFinished(undertaking)).toBe(true);
    }
  });

  it.each<[string, Mishap]>([
    ['429', async () => refusal(429, { 'retry-after': '1' })],
    ['503, not done', async () => refusal(503, { 'retry-after': '1' })],
    ['503, though it is done', (pass) => pass().then(() => refusal(503))],
    ['504, though it is done', (pass) => pass().then(() => refusal(504))],
    ['nothing, not done', down],
    ['nothing, though it is done', (pass) => pass().then(down)],
  ])('ends well when any write is answered with %s', async (_, mishap) => {
    const { writes, expected } = await undisturbed(undertaking);
    for (let number = 1; number <= writes; number++) {
      await prepare(undertaking);
      const way = mishapAt(number, mishap, false);
      // Only the creation of an application is not tried again: a second one would be worse.
      await run(await bench.session({ way }), undertaking).catch(async (error: unknown) => {
        if (number !== 1 || undertaking.start !== undefined) throw error;
        await run(await bench.session(), undertaking);
      });
      expect(registeredState(emulator, uri), `at write ${number}`).toEqual(expected);
      expect(await isFinished(undertaking)).toBe(true);
    }
  });

  it.each([1, 3])('ends well when Graph shows what is new only after %i reads', async (reads) => {
    const { expected } = await undisturbed(undertaking);
    await prepare(undertaking);
    emulator.setFaults({ replicationDelay: { reads } });
    await run(await bench.session(), undertaking);
    emulator.setFaults({});
    expect(registeredState(emulator, uri)).toEqual(expected);
    expect(await isFinished(undertaking)).toBe(true);
  });

  it('ends well when each fourth request is throttled', async () => {
    const { expected } = await undisturbed(undertaking);
    await prepare(undertaking);
    emulator.setFaults({ throttling: { every: 4, retryAfter: 1 } });
    await run(await bench.session(), undertaking);
    emulator.setFaults({});
    expect(registeredState(emulator, uri)).toEqual(expected);
  });

  it('ends well when each third change meets another one', async () => {
    const { expected } = await undisturbed(undertaking);
    await prepare(undertaking);
    emulator.setFaults({ failures: { every: 3, status: 409 } });
    await run(await bench.session(), undertaking);
    emulator.setFaults({});
    expect(registeredState(emulator, uri)).toEqual(expected);
  });

  it.each(['before', 'after'] as const)('loses nothing that somebody else writes %s any write', async (moment) => {
    const { writes } = await undisturbed(undertaking);
    for (let number = 1; number <= writes; number++) {
      await prepare(undertaking);
      let theirs: readonly string[] = [];
      const way = mishapAt(
        number,
        async (pass) => {
          if (moment === 'before') theirs = addForeignEntries(emulator, isOurs);
          const answer = await pass();
          if (moment === 'after') theirs = addForeignEntries(emulator, isOurs);
          return answer;
        },
        false,
      );
      await run(await bench.session({ way }), undertaking);
      const lost = lostForeignEntries(emulator, isOurs).filter((part) => theirs.includes(part));
      expect(lost, `written at write ${number}`).toEqual([]);
      expect(await isFinished({ ...undertaking, prune: false })).toBe(true);
    }
  });
});
