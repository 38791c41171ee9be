import type { JsonObject } from '@entrada/core';
import { parseManifest, planRegistration, type RegistrationState } from '@entrada/registration';
import { describe, expect, it } from 'vitest';
import { callerFrom } from './caller-from.ts';
import { missingRights, type Undertaking } from './missing-rights.ts';

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
const state: RegistrationState = {
  tenant: { id: 'ad470000-5eed-4ad0-8a70-0000000ada70', displayName: 'Adatum', verifiedDomains: [] },
  namesakes: [],
  owners: [],
  assignments: [],
  grants: [],
  unread: [],
  principals: [{ kind: 'user', id: '70010000-0000-4000-8000-0000000a1e70', name: 'alex@adatum.onmicrosoft.com' }],
};
/** Creates everything, and assigns Alex. */
const plan = planRegistration(api, state);

const all = 'Application.ReadWrite.All AppRoleAssignment.ReadWrite.All';
const assign = 'Make 1 assignment';
const me = '70010000-0000-4000-8000-00000000000f';

/** Steps with what they lack, in short. */
const lacking = (claims: JsonObject, of: Undertaking = plan): string[] =>
  missingRights(of, callerFrom({ oid: me, ...claims })).map(
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
    [
      'a user whose client has what suffices for applications alone',
      { scp: 'Application.ReadWrite.OwnedBy AppRoleAssignment.ReadWrite.All Application.Read.All' },
      plan.steps.filter(({ title }) => title !== assign).map(({ title }) => `${title}: Application.ReadWrite.All`),
    ],
  ])('are named for %s', (_, claims, expected) => {
    expect(lacking(claims)).toEqual(expected);
  });

  it('are all of them for a token that says nothing', () => {
    expect(lacking({})).toHaveLength(plan.steps.length);
    expect(missingRights(plan, undefined)).toHaveLength(plan.steps.length);
  });
});

describe('the rights that a token lacks for an application that is there', () => {
  const renaming = (ownerIds?: readonly string[]): Undertaking => ({
    steps: [
      { kind: 'rename-application', title: 'Rename', request: { method: 'PATCH', path: '/applications/1' } },
      { kind: 'set-assignment-required', title: 'Require', request: { method: 'PATCH', path: '/servicePrincipals/1' } },
    ],
    current: { applicationId: '1', ...(ownerIds && { ownerIds }) },
  });
  const member = { scp: all, wids: [everyMember] };
  const pipeline = { roles: ['Application.ReadWrite.OwnedBy'] };

  it.each<[string, JsonObject, Undertaking]>([
    ['a member who owns it', member, renaming([me])],
    ['a member, where the owners are not known', member, renaming()],
    ['an administrator who does not own it', { scp: all, wids: [userAdministrator] }, renaming([])],
    ['an application that owns it', pipeline, renaming([me])],
    ['an application, where the owners are not known', pipeline, renaming()],
  ])('are none for %s', (_, claims, undertaking) => {
    expect(lacking(claims, undertaking)).toEqual([]);
  });

  it('are a role for a member who does not own it', () => {
    expect(lacking(member, renaming(['somebody']))).toEqual(['Rename: a role']);
  });

  it('are a wider permission for an application that does not own it', () => {
    expect(lacking(pipeline, renaming(['somebody']))).toEqual([
      'Rename: Application.ReadWrite.All',
      'Require: Application.ReadWrite.All',
    ]);
  });
});
