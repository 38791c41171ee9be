import type { Directory } from '../directory.ts';
import { grantId } from '../grant-id.ts';
import { type AppRoleAssignment, defaultAccessRoleId, type ServicePrincipal } from '../model.ts';
import { microsoftTenantId } from './microsoft-apis.ts';
import { principalOf, seedTime } from './new-application.ts';
import type { SeedPath } from './read-seed.ts';
import type { Seed } from './seed.ts';
import type { SeedReferences } from './seed-references.ts';
import { stableGuid } from './stable-guid.ts';

type SeedAssignment = Seed['assignments'][number];

/** Instantiates Microsoft's clients, or sets the switches of a service principal that is there already. */
export function addPrincipals(
  directory: Directory,
  seeded: Seed['servicePrincipals'],
  references: SeedReferences,
): void {
  for (const [index, entry] of seeded.entries()) {
    const application = references.application(['servicePrincipals', index, 'application'], entry.application);
    if (application === undefined) continue;
    const owner = directory.foreignAppIds.has(application.appId)
      ? microsoftTenantId
      : (references.tenants?.ownerOf(application.appId) ?? directory).tenant.id;
    const id = stableGuid(directory.tenant.id, 'servicePrincipal', application.appId);
    const principal = directory.findServicePrincipal(application.appId) ?? principalOf(application, id, owner);
    directory.servicePrincipals.set(principal.id, {
      ...principal,
      accountEnabled: entry.enabled,
      appRoleAssignmentRequired: entry.assignmentRequired,
    });
  }
}

export function addGrants(directory: Directory, seeded: Seed['grants'], references: SeedReferences): void {
  for (const [index, entry] of seeded.entries()) {
    const client = references.principal(['grants', index, 'client'], entry.client);
    const resource = references.principal(['grants', index, 'resource'], entry.resource);
    const user = entry.user === undefined ? undefined : references.user(['grants', index, 'user'], entry.user);
    if (client === undefined || resource === undefined) continue;
    const about = {
      clientId: client.id,
      consentType: user === undefined ? 'AllPrincipals' : 'Principal',
      principalId: user?.id ?? null,
      resourceId: resource.id,
    } as const;
    const id = grantId(about);
    directory.grants.set(id, { id, ...about, scope: entry.scopes.join(' ') });
  }
}

export function addAssignments(directory: Directory, seeded: Seed['assignments'], references: SeedReferences): void {
  for (const [index, entry] of seeded.entries()) {
    const path = ['assignments', index];
    const resource = references.principal([...path, 'resource'], entry.resource);
    const assigned = findPrincipal(path, entry, references);
    if (resource === undefined || assigned === undefined) continue;
    const appRoleId = findRoleId(directory, resource, entry.role);
    if (appRoleId === undefined) {
      references.report([...path, 'role'], `${resource.displayName} has no app role "${entry.role}"`);
      continue;
    }
    const id = stableGuid('assignment', assigned.principalId, resource.id, appRoleId);
    directory.assignments.set(id, {
      ...assigned,
      id,
      resourceId: resource.id,
      resourceDisplayName: resource.displayName,
      appRoleId,
      createdDateTime: seedTime,
    });
  }
}

function findPrincipal(
  path: SeedPath,
  entry: SeedAssignment,
  references: SeedReferences,
): Pick<AppRoleAssignment, 'principalId' | 'principalType' | 'principalDisplayName'> | undefined {
  const named = [entry.user, entry.group, entry.application].filter((name) => name !== undefined);
  if (named.length !== 1) {
    references.report(path, `${path.join('.')}: name one of user, group, application`);
    return undefined;
  }
  if (entry.user !== undefined) return assigned('User', references.user([...path, 'user'], entry.user));
  if (entry.group !== undefined) return assigned('Group', references.group([...path, 'group'], entry.group));
  return assigned('ServicePrincipal', references.principal([...path, 'application'], entry.application ?? ''));
}

function assigned(
  principalType: AppRoleAssignment['principalType'],
  object: { readonly id: string; readonly displayName: string } | undefined,
): Pick<AppRoleAssignment, 'principalId' | 'principalType' | 'principalDisplayName'> | undefined {
  return object === undefined
    ? undefined
    : { principalId: object.id, principalType, principalDisplayName: object.displayName };
}

function findRoleId(directory: Directory, resource: ServicePrincipal, role: string | undefined): string | undefined {
  if (role === undefined) return defaultAccessRoleId;
  return directory.findApplication(resource.appId)?.appRoles.find((candidate) => candidate.value === role)?.id;
}
