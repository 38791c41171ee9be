import { describe, expect, it } from 'vitest';
import { identitiesOf } from '../managed-identity.ts';
import { defaultTenantSeed } from './default-tenant.ts';
import { seedDirectory } from './seed-directory.ts';
import { SeedError } from './seed-error.ts';

const base = `
tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }
users: [{ userPrincipalName: alex@adatum.onmicrosoft.com, displayName: Alex }]
applications: [{ displayName: api, appRoles: [{ value: Things.Read.All }] }]
subscriptions: [{ displayName: Development }]
`;

describe('the Azure side of a seed', () => {
  it('gives each resource an id under its group', () => {
    const { azure, subscriptions } = seedDirectory(defaultTenantSeed);
    const web = azure.resources.find(({ name }) => name === 'adatum-web');
    expect(web).toMatchObject({
      id: `/subscriptions/${subscriptions[0]?.subscriptionId}/resourceGroups/adatum-dev/providers/Microsoft.Web/sites/adatum-web`,
      location: 'westeurope',
      resourceGroup: 'adatum-dev',
    });
  });

  it('gives managed identities service principals without registrations', () => {
    const directory = seedDirectory(defaultTenantSeed);
    const web = directory.azure.resources.find(({ name }) => name === 'adatum-web');
    const identities = web === undefined ? [] : identitiesOf(directory, web);
    expect(
      identities.map(({ kind, principal }) => [kind, principal.displayName, principal.servicePrincipalType]),
    ).toEqual([
      ['system-assigned', 'adatum-web', 'ManagedIdentity'],
      ['user-assigned', 'adatum-deploy', 'ManagedIdentity'],
    ]);
    expect(identities.map(({ principal }) => directory.findApplication(principal.appId))).toEqual([
      undefined,
      undefined,
    ]);
    expect(identities[0]?.resourceId).toBe(web?.id);
  });

  it('assigns app roles and Azure roles to managed identities by name', () => {
    const directory = seedDirectory(`${base}
azure:
  resourceGroups: [{ name: group }]
  resources: [{ name: vm, type: Microsoft.Compute/virtualMachines, resourceGroup: group, systemAssignedIdentity: true }]
  roles: [{ role: Reader, application: vm, scope: group }, { role: Owner, user: alex@adatum.onmicrosoft.com }]
assignments: [{ resource: api, role: Things.Read.All, application: vm }]
`);
    const vm = directory.azure.resources[0]?.identity.systemAssigned;
    expect([...directory.assignments.values()].map(({ principalId }) => principalId)).toEqual([vm]);
    const [subscription] = directory.subscriptions;
    expect(directory.azure.roleAssignments?.map(({ role, scope }) => [role, scope])).toEqual([
      ['Reader', directory.azure.resourceGroups[0]?.id],
      ['Owner', `/subscriptions/${subscription?.subscriptionId}`],
    ]);
  });

  it.each([
    [
      'an unknown group',
      'resources: [{ name: vm, type: A.B/c, resourceGroup: nowhere }]',
      'no resource group "nowhere"',
    ],
    [
      'an unknown identity',
      'resourceGroups: [{ name: g }], resources: [{ name: vm, type: A.B/c, resourceGroup: g, userAssignedIdentities: [x] }]',
      'no user-assigned identity "x"',
    ],
    ['an unknown subscription', 'resourceGroups: [{ name: g, subscription: Production }]', 'no such subscription'],
    [
      'a resource twice',
      'resourceGroups: [{ name: g }], resources: [{ name: a, type: A.B/c, resourceGroup: g }, { name: A, type: A.B/c, resourceGroup: g }]',
      'is there twice',
    ],
    ['a role that cannot read', 'roles: [{ role: Painter, user: alex@adatum.onmicrosoft.com }]', 'azure.roles.0.role'],
    ['a role of nobody', 'roles: [{ role: Reader }]', 'name one of user, group, application'],
    [
      'a role over nothing',
      'roles: [{ role: Reader, user: alex@adatum.onmicrosoft.com, scope: nothing }]',
      'nothing called "nothing"',
    ],
    ['a name that would end an id', 'resourceGroups: [{ name: a/b }]', 'expected letters, digits'],
  ])('is refused with %s', (_case, azure, words) => {
    expect(() => seedDirectory(`${base}\nazure: { ${azure} }`)).toThrow(SeedError);
    expect(() => seedDirectory(`${base}\nazure: { ${azure} }`)).toThrow(words);
  });
});
