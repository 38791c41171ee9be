import { graphError } from '../errors/graph-error.ts';
import type { ApplicationChange } from './application-change.ts';

/**
 * A pre-authorization names permissions that are STORED: a scope that the same PATCH adds does not count yet
 * (microsoftgraph/microsoft-graph-docs-contrib#1395). Ids of app roles are let through, since Graph's own note on the
 * type allows for them. Unknown clients and the same client twice are accepted; whether Graph does is open [?].
 *
 * @throws {GraphError} permissionIdNotStored
 */
export function checkPreAuthorizedApplications({ current, sent }: ApplicationChange): void {
  const stored = [...(current?.api.oauth2PermissionScopes ?? []), ...(current?.appRoles ?? [])];
  const known = new Set(stored.map((permission) => permission.id));
  const named = (sent.api?.preAuthorizedApplications ?? []).flatMap((entry) => entry.delegatedPermissionIds ?? []);
  if (!named.every((id) => known.has(id))) throw graphError('permissionIdNotStored');
}
