import type { PermissionScope } from '../directory/model.ts';
import type { AccessFacts } from './access-facts.ts';
import type { ResourceParty } from './access-request.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 650053: a named scope that the API does not have, or that is disabled. */
export function checkScopeExists({ client, scope, resource }: AccessFacts): EntraRefusal | undefined {
  if (client === undefined || resource === undefined || 'fault' in scope) return undefined;
  const unknown = scope.named.find((value) => findEnabledScope(resource, value) === undefined);
  if (unknown === undefined) return undefined;
  return refuse(650053, { app: client.displayName, scope: unknown, resourceAppId: resource.appId });
}

/** Finds an enabled scope of an API; clients write `user.read` for `User.Read`, so case does not matter. */
export function findEnabledScope(resource: ResourceParty, value: string): PermissionScope | undefined {
  const folded = value.toLowerCase();
  return resource.application.api.oauth2PermissionScopes.find(
    (scope) => scope.isEnabled && scope.value.toLowerCase() === folded,
  );
}
