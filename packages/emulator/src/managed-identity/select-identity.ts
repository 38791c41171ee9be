import type { AzureResource } from '../directory/azure.ts';
import type { Directory } from '../directory/directory.ts';
import { identitiesOf, type ManagedIdentity } from '../directory/managed-identity.ts';

/** How a client says which of the host's identities it wants. At most one is given; none means the host's own. */
export interface IdentitySelector {
  readonly clientId?: string | undefined;
  readonly objectId?: string | undefined;
  readonly resourceId?: string | undefined;
}

export type IdentityChoice = ManagedIdentity | 'none' | 'several';

/**
 * Chooses among the identities of a host. Without a selector it is the system-assigned one, or the only user-assigned one
 * where there is none (Microsoft Learn, "How to use managed identities on an Azure VM": several need a choice).
 */
export function selectIdentity(
  directory: Directory,
  host: AzureResource | undefined,
  { clientId, objectId, resourceId }: IdentitySelector,
): IdentityChoice {
  const identities = host === undefined ? [] : identitiesOf(directory, host);
  if (clientId !== undefined) return find(identities, ({ principal }) => same(principal.appId, clientId));
  if (objectId !== undefined) return find(identities, ({ principal }) => same(principal.id, objectId));
  if (resourceId !== undefined) {
    return find(identities, ({ kind, resourceId: id }) => kind === 'user-assigned' && same(id, resourceId));
  }
  const [first, ...more] = identities;
  if (first === undefined) return 'none';
  return first.kind === 'user-assigned' && more.length > 0 ? 'several' : first;
}

function find(
  identities: readonly ManagedIdentity[],
  matches: (identity: ManagedIdentity) => boolean,
): ManagedIdentity | 'none' {
  return identities.find(matches) ?? 'none';
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
