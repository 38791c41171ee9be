import { type AzureResource, userAssignedIdentityType } from './azure.ts';
import type { Directory } from './directory.ts';
import type { ServicePrincipal } from './model.ts';

/** A managed identity: a service principal without a registration, which a resource of Azure acts as. */
export interface ManagedIdentity {
  readonly principal: ServicePrincipal;
  readonly kind: 'system-assigned' | 'user-assigned';
  /** Of the resource whose own it is, or of the identity itself; `xms_mirid` of its tokens. */
  readonly resourceId: string;
}

/**
 * The managed identities that a resource may act as, its own one first. One whose service principal was deleted is not
 * among them.
 */
export function identitiesOf(directory: Directory, { id, identity }: AzureResource): readonly ManagedIdentity[] {
  const own = identity.systemAssigned === undefined ? [] : [{ principalId: identity.systemAssigned, resourceId: id }];
  const shared = identity.userAssigned.map((resourceId) => ({
    principalId: findResource(directory, resourceId)?.properties.principalId,
    resourceId,
  }));
  return [
    ...own.map((each) => ({ ...each, kind: 'system-assigned' as const })),
    ...shared.map((each) => ({ ...each, kind: 'user-assigned' as const })),
  ].flatMap(({ principalId, resourceId, kind }) => {
    const principal = typeof principalId === 'string' ? directory.servicePrincipals.get(principalId) : undefined;
    return principal === undefined ? [] : [{ principal, kind, resourceId }];
  });
}

function findResource(directory: Directory, id: string): AzureResource | undefined {
  return directory.azure.resources.find(
    (resource) => resource.type === userAssignedIdentityType && resource.id.toLowerCase() === id.toLowerCase(),
  );
}
