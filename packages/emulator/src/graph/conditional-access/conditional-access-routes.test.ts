import { beforeEach, describe, expect, it } from 'vitest';
import { azureCliScopes, createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await createLocalTenant();
});

const policies = '/identity/conditionalAccess/policies';
const api = '00000000-0000-4000-8000-0000000000a1';
const scopes = 'Policy.Read.All Policy.ReadWrite.ConditionalAccess';

const ask = (request: string, body?: unknown, scp = scopes) => tenant.graph(tenant.as('casey', scp), request, body);

/** A policy that asks everybody for a second factor, with changes. */
function policy({ conditions = {}, ...changes }: { conditions?: object; [name: string]: unknown } = {}): object {
  return {
    displayName: 'MFA',
    state: 'enabled',
    conditions: {
      clientAppTypes: ['all'],
      applications: { includeApplications: ['All'] },
      users: { includeUsers: ['All'] },
      ...conditions,
    },
    grantControls: { operator: 'OR', builtInControls: ['mfa'] },
    ...changes,
  };
}

async function create(changes?: Parameters<typeof policy>[0]): Promise<string> {
  const { status, json } = await ask(`POST ${policies}`, policy(changes));
  expect([status, json.error?.message]).toEqual([201, undefined]);
  return json.id;
}

const wholeSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const stored = () => tenant.directory.conditionalAccessPolicies;

describe('a Conditional Access policy', () => {
  it('is made in the form that Graph shows, and kept in the one that the rules read', async () => {
    const { json } = await ask(
      `POST ${policies}`,
      policy({
        state: 'enabledForReportingButNotEnforced',
        conditions: {
          applications: { includeApplications: [api], excludeApplications: [] },
          users: { includeUsers: ['All'], excludeUsers: [tenant.as('alex').oid] },
          authenticationFlows: { transferMethods: 'deviceCodeFlow' },
        },
        sessionControls: { signInFrequency: { value: 4, type: 'hours', isEnabled: true } },
      }),
    );
    expect(json).toMatchObject({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies/$entity',
      displayName: 'MFA',
      state: 'enabledForReportingButNotEnforced',
      createdDateTime: expect.stringMatching(wholeSeconds),
      modifiedDateTime: null,
      conditions: {
        clientAppTypes: ['all'],
        platforms: null,
        authenticationFlows: { transferMethods: 'deviceCodeFlow' },
        applications: { includeApplications: [api], includeAuthenticationContextClassReferences: [] },
        users: { includeUsers: ['All'], excludeUsers: [tenant.as('alex').oid], includeGroups: [] },
      },
      grantControls: { operator: 'OR', builtInControls: ['mfa'] },
      sessionControls: {
        signInFrequency: { value: 4, type: 'hours', isEnabled: true, frequencyInterval: 'timeBased' },
      },
    });
    expect(stored()).toEqual([
      {
        id: json.id,
        displayName: 'MFA',
        state: 'enabledForReportingButNotEnforced',
        users: 'all',
        excludedUsers: [tenant.as('alex').oid],
        resources: [api],
        excludedResources: [],
        authenticationContexts: [],
        deviceCodeFlowOnly: true,
        grant: 'mfa',
        signInFrequency: 4 * 3600,
        createdDateTime: json.createdDateTime,
      },
    ]);
  });

  it('is listed, filtered, counted and shown', async () => {
    const id = await create();
    await create({ displayName: 'Block', grantControls: { operator: 'OR', builtInControls: ['block'] } });
    const names = async (query: string) =>
      (await ask(`GET ${policies}${query}`)).json.value?.map(({ displayName }) => displayName);
    expect(await names('')).toEqual(['MFA', 'Block']);
    expect(await names("?$filter=displayName eq 'block'")).toEqual(['Block']);
    expect((await ask(`GET ${policies}?$select=id,state`)).json.value?.[0]).toEqual({ id, state: 'enabled' });
    expect((await ask(`GET ${policies}/${id.toUpperCase()}`)).json).toMatchObject({ id, displayName: 'MFA' });
    expect((await ask(`GET ${policies}/${api}`)).status).toBe(404);
  });

  it('is changed in what is sent, and keeps the rest', async () => {
    const id = await create({ sessionControls: { signInFrequency: { value: 2, type: 'days' } } });
    const [before] = stored();
    tenant.clock.advance(60);
    const change = { state: 'disabled', conditions: { users: { excludeUsers: [tenant.as('blair').oid] } } };
    expect((await ask(`PATCH ${policies}/${id}`, change)).status).toBe(204);
    expect(stored()).toEqual([
      {
        ...before,
        state: 'disabled',
        excludedUsers: [tenant.as('blair').oid],
        modifiedDateTime: expect.stringMatching(wholeSeconds),
      },
    ]);
    const [changed] = stored();
    expect(Date.parse(changed?.modifiedDateTime ?? '')).toBeGreaterThanOrEqual(
      Date.parse(before?.createdDateTime ?? '') + 60_000,
    );
    await ask(`PATCH ${policies}/${id}`, { sessionControls: null, conditions: { authenticationFlows: null } });
    expect(stored()[0]).toMatchObject({ signInFrequency: null, deviceCodeFlowOnly: false, grant: 'mfa' });
    expect((await ask(`GET ${policies}/${id}`)).json.sessionControls).toBeNull();
  });

  it('is about authentication contexts instead of APIs', async () => {
    await create({
      conditions: { applications: { includeAuthenticationContextClassReferences: ['c1'], includeApplications: [] } },
    });
    expect(stored()).toMatchObject([{ resources: [], authenticationContexts: ['c1'] }]);
    const { json } = await ask(`GET ${policies}`);
    expect(json.value?.[0]?.conditions).toMatchObject({
      applications: { includeApplications: [], includeAuthenticationContextClassReferences: ['c1'] },
    });
  });

  it('goes at once when it is deleted', async () => {
    const id = await create();
    await create({ displayName: 'Other' });
    expect((await ask(`DELETE ${policies}/${id}`)).status).toBe(204);
    expect(stored().map(({ displayName }) => displayName)).toEqual(['Other']);
    expect((await ask(`DELETE ${policies}/${id}`)).status).toBe(404);
  });

  it.each<[string, Parameters<typeof policy>[0], RegExp]>([
    ['no control', { grantControls: null }, /neither grantControls nor sessionControls/],
    ['an empty control', { grantControls: { operator: 'OR', builtInControls: [] } }, /neither grantControls/],
    [
      'block beside another control',
      { grantControls: { operator: 'OR', builtInControls: ['block', 'mfa'] } },
      /block goes with no other/,
    ],
    [
      'block beside a frequency',
      {
        grantControls: { operator: 'OR', builtInControls: ['block'] },
        sessionControls: { signInFrequency: { value: 1, type: 'days' } },
      },
      /block goes with no session control/,
    ],
    ['a frequency without a unit', { sessionControls: { signInFrequency: { value: 1 } } }, /a value and a type/],
    [
      'a frequency of no time',
      { sessionControls: { signInFrequency: { value: 0, type: 'days' } } },
      /Invalid value specified for property 'value'/,
    ],
    [
      'APIs and authentication contexts',
      {
        conditions: {
          applications: { includeApplications: ['All'], includeAuthenticationContextClassReferences: ['c1'] },
        },
      },
      /not both/,
    ],
    ['no name', { displayName: undefined }, /displayName/],
    ['no state', { state: undefined }, /state/],
    ['another state', { state: 'on' }, /'state'/],
    ['no client types', { conditions: { clientAppTypes: undefined } }, /clientAppTypes/],
    [
      'an API that is no id',
      { conditions: { applications: { includeApplications: ['api://x'] } } },
      /includeApplications/,
    ],
    ['an unknown property', { colour: 'red' }, /colour/],
  ])('is refused with %s', async (_what, changes, message) => {
    const { status, json } = await ask(`POST ${policies}`, policy(changes));
    expect([status, json.error?.message]).toEqual([400, expect.stringMatching(message)]);
    expect(stored()).toEqual([]);
  });

  it.each<[string, Parameters<typeof policy>[0]]>([
    ['a compliant device', { grantControls: { operator: 'OR', builtInControls: ['compliantDevice'] } }],
    ['browsers alone', { conditions: { clientAppTypes: ['browser'] } }],
    ['groups', { conditions: { users: { includeGroups: [api] } } }],
    ['guests', { conditions: { users: { includeUsers: ['GuestsOrExternalUsers'] } } }],
    ['Office 365', { conditions: { applications: { includeApplications: ['Office365'] } } }],
    ['a place', { conditions: { locations: { includeLocations: ['All'] } } }],
    ['a sign-in every time', { sessionControls: { signInFrequency: { frequencyInterval: 'everyTime' } } }],
  ])('is refused when the emulator would not do what it says: %s', async (_what, changes) => {
    const { status, json, headers } = await ask(`POST ${policies}`, policy(changes));
    expect([status, json.error?.message]).toEqual([
      400,
      expect.stringContaining('The local emulator enforces no policy'),
    ]);
    expect(headers.get('x-entrada-evidence')).toMatch(/^\?/);
  });

  it('is closed to Azure CLI, whoever uses it, and to a member with every permission', async () => {
    const id = await create();
    for (const request of [`GET ${policies}`, `GET ${policies}/${id}`, `DELETE ${policies}/${id}`]) {
      const { status, json } = await ask(request, undefined, azureCliScopes);
      expect([request, status, json.error?.code]).toEqual([request, 403, 'AccessDenied']);
    }
    expect((await tenant.graph(tenant.as('alex', scopes), `GET ${policies}`)).status).toBe(403);
    expect((await ask(`PATCH ${policies}/${id}`, {}, 'Policy.Read.All')).status).toBe(403);
    expect((await ask(`PATCH ${policies}/${id}`, {}, 'Policy.ReadWrite.ConditionalAccess')).status).toBe(403);
  });
});
