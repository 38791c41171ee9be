import { type AzureResource, type ResourceGroup, userAssignedIdentityType, workspaceType } from '../azure.ts';
import type { Directory } from '../directory.ts';
import type { ServicePrincipal } from '../model.ts';
import type { SeedPath } from './read-seed.ts';
import type { SeedAzure, SeedResource, SeedRole } from './seed-azure-schema.ts';
import type { SeedReferences } from './seed-references.ts';
import { stableGuid } from './stable-guid.ts';

/** Adds resource groups, resources and the service principals of their managed identities. */
export function addAzure(directory: Directory, azure: SeedAzure, references: SeedReferences): void {
  const resourceGroups = azure.resourceGroups.flatMap((group, index) => {
    const subscription =
      group.subscription === undefined
        ? directory.subscriptions[0]
        : directory.subscriptions.find(({ displayName }) => displayName === group.subscription);
    if (subscription === undefined) {
      references.report(['azure', 'resourceGroups', index], 'there is no such subscription in this seed');
      return [];
    }
    const { subscriptionId } = subscription;
    const id = `/subscriptions/${subscriptionId}/resourceGroups/${group.name}`;
    return [{ id, subscriptionId, ...group }];
  });
  directory.change({ azure: { ...directory.azure, resourceGroups } });
  // Identities first: other resources refer to them.
  const entries = [...azure.resources.entries()];
  const isIdentity = (resource: SeedResource): boolean => resource.type === userAssignedIdentityType;
  for (const [index, resource] of [
    ...entries.filter(([, each]) => isIdentity(each)),
    ...entries.filter(([, each]) => !isIdentity(each)),
  ]) {
    addResource(directory, resource, ['azure', 'resources', index], references);
  }
}

function addResource(directory: Directory, seeded: SeedResource, path: SeedPath, references: SeedReferences): void {
  const group = directory.azure.resourceGroups.find(({ name }) => name === seeded.resourceGroup);
  if (group === undefined) {
    references.report([...path, 'resourceGroup'], `there is no resource group "${seeded.resourceGroup}" in this seed`);
    return;
  }
  const id = `${group.id}/providers/${seeded.type}/${seeded.name}`;
  if (directory.azure.resources.some((resource) => resource.id.toLowerCase() === id.toLowerCase())) {
    references.report(path, `the resource ${seeded.name} is there twice`);
  }
  const userAssigned = seeded.userAssignedIdentities.map((name, index) => {
    const found = directory.azure.resources.find(
      (resource) => resource.type === userAssignedIdentityType && resource.name === name,
    );
    if (found === undefined) {
      references.report([...path, 'userAssignedIdentities', index], `there is no user-assigned identity "${name}"`);
    }
    return found?.id ?? '';
  });
  const systemAssigned = seeded.systemAssignedIdentity ? addPrincipal(directory, id, seeded.name).id : undefined;
  const resource = { ...makeResource(directory, seeded, group, id), identity: { systemAssigned, userAssigned } };
  directory.change({ azure: { ...directory.azure, resources: [...directory.azure.resources, resource] } });
}

function makeResource(
  directory: Directory,
  seeded: SeedResource,
  group: ResourceGroup,
  id: string,
): Omit<AzureResource, 'identity'> {
  const { name, type, location = group.location, kind, tags, sku, properties } = seeded;
  const { subscriptionId } = group;
  return {
    id,
    subscriptionId,
    resourceGroup: group.name,
    name,
    type,
    location,
    kind,
    tags,
    sku,
    properties: { ...properties, ...ownProperties(directory, type, id, name) },
  };
}

/** What a resource of some types has that Azure chooses, not its owner. */
function ownProperties(directory: Directory, type: string, id: string, name: string): Readonly<Record<string, string>> {
  if (type === workspaceType) return { customerId: stableGuid(directory.tenant.id, 'workspace', id) };
  if (type !== userAssignedIdentityType) return {};
  const principal = addPrincipal(directory, id, name);
  return { tenantId: directory.tenant.id, principalId: principal.id, clientId: principal.appId };
}

/** A managed identity has a service principal and no registration. */
function addPrincipal(directory: Directory, resourceId: string, displayName: string): ServicePrincipal {
  const appId = stableGuid(directory.tenant.id, 'managedIdentity', resourceId);
  const principal: ServicePrincipal = {
    id: stableGuid(directory.tenant.id, 'servicePrincipal', appId),
    appId,
    displayName,
    accountEnabled: true,
    appRoleAssignmentRequired: false,
    servicePrincipalType: 'ManagedIdentity',
    servicePrincipalNames: [appId],
    appOwnerOrganizationId: directory.tenant.id,
    tags: [],
    owners: [],
  };
  directory.servicePrincipals.set(principal.id, principal);
  return principal;
}

/** Adds who may read what. */
export function addAzureRoles(directory: Directory, azure: SeedAzure, references: SeedReferences): void {
  if (azure.roles === undefined) return;
  const roleAssignments = azure.roles.flatMap((role, index) => {
    const path = ['azure', 'roles', index];
    const principalId = findPrincipal(role, path, references);
    const scopes = findScopes(directory, role.scope);
    if (scopes.length === 0) references.report([...path, 'scope'], `there is nothing called "${role.scope}" here`);
    return principalId === undefined ? [] : scopes.map((scope) => ({ role: role.role, principalId, scope }));
  });
  directory.change({ azure: { ...directory.azure, roleAssignments } });
}

function findPrincipal(role: SeedRole, path: SeedPath, references: SeedReferences): string | undefined {
  const { user, group, application } = role;
  if ([user, group, application].filter((name) => name !== undefined).length !== 1) {
    references.report(path, `${path.join('.')}: name one of user, group, application`);
    return undefined;
  }
  if (user !== undefined) return references.user([...path, 'user'], user)?.id;
  if (group !== undefined) return references.group([...path, 'group'], group)?.id;
  return references.principal([...path, 'application'], application ?? '')?.id;
}

function findScopes({ subscriptions, azure }: Directory, name: string | undefined): readonly string[] {
  const ids = [
    ...subscriptions.map(({ subscriptionId, displayName }) => [displayName, `/subscriptions/${subscriptionId}`]),
    ...[...azure.resourceGroups, ...azure.resources].map((each) => [each.name, each.id]),
  ] as const;
  if (name === undefined) return ids.slice(0, subscriptions.length).map(([, id = '']) => id);
  return ids.filter(([known]) => known === name).map(([, id = '']) => id);
}
