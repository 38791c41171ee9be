import type { JsonObject } from '@entrada/core';
import { parseManifest, planRegistration } from '@entrada/registration';
import { describe, expect, it } from 'vitest';
import { missingRights } from './missing-rights.ts';

const everyMember = 'b79fbf4d-3ef9-4689-8143-76b194e85509';
const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1';
const { apis } = parseManifest(
  `api:
  name: adatum-orders
  identifierUri: api://adatum-orders
  scopes: { access_as_user: { consent: user, description: Use the orders } }
  authorizedClients: [azure-cli]
  assignment: { required: true, users: [alex@adatum.onmicrosoft.com] }
`,
  { file: 'entrada.yaml' },
);
const [api] = apis;
if (api === undefined) throw new Error('the manifest has an API');
/** Creates everything, and assigns Alex. */
const plan = planRegistration(api, {
  tenant: { id: 'ad470000-5eed-4ad0-8a70-0000000ada70', name: 'Adatum', verifiedDomains: [] },
  namesakes: [],
  assignments: [],
  principals: [{ kind: 'user', id: '70010000-0000-4000-8000-0000000a1e70', name: 'alex@adatum.onmicrosoft.com' }],
});

const all = 'Application.ReadWrite.All AppRoleAssignment.ReadWrite.All';
const assign = 'Assign 1 user or group';

/** Steps with what they lack, in short. */
const lacking = (claims: JsonObject): string[] =>
  missingRights(plan, claims).map(
    ({ step, permissions, roles }) => `${step}: ${[...permissions, ...(roles.length > 0 ? ['a role'] : [])].join(' ')}`,
  );

describe('the rights that a token lacks for a plan', () => {
  it.each<[string, JsonObject]>([
    ['an administrator through Azure CLI', { scp: all, wids: [userAdministrator, everyMember] }],
    ['a client that acts as the user', { scp: 'Directory.AccessAsUser.All', wids: [userAdministrator] }],
    ['a token that tells no roles', { scp: all }],
    ['an application that may do everything', { roles: all.split(' ') }],
    [
      'an application that owns what it makes',
      { roles: ['Application.ReadWrite.OwnedBy', 'AppRoleAssignment.ReadWrite.All', 'Directory.Read.All'] },
    ],
  ])('are none for %s', (_, claims) => {
    expect(lacking(claims)).toEqual([]);
  });

  it.each<[string, JsonObject, string[]]>([
    ['a user without any role', { scp: all, wids: [everyMember] }, [`${assign}: a role`]],
    [
      'a client without one permission',
      { scp: 'Application.ReadWrite.All', wids: [userAdministrator] },
      [`${assign}: AppRoleAssignment.ReadWrite.All`],
    ],
    [
      'an application that may only assign',
      { roles: ['AppRoleAssignment.ReadWrite.All', 'Application.Read.All'] },
      plan.steps.filter(({ title }) => title !== assign).map(({ title }) => `${title}: Application.ReadWrite.All`),
    ],
  ])('are named for %s', (_, claims, expected) => {
    expect(lacking(claims)).toEqual(expected);
  });

  it('are all of them for a token that says nothing', () => {
    expect(lacking({})).toHaveLength(plan.steps.length);
  });
});
