import type { PermissionScope, User } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { ClientParty, ResourceParty } from './access-request.ts';

/**
 * The enabled scopes that a client already holds for a user at an API: pre-authorized on the API's registration, granted
 * by an administrator for everybody, or granted by the user.
 */
export function heldScopes(
  { directory }: EmulatorContext,
  client: ClientParty,
  resource: ResourceParty,
  user: User | undefined,
): readonly PermissionScope[] {
  const preauthorized = new Set(
    resource.application.api.preAuthorizedApplications
      .filter((entry) => entry.appId.toLowerCase() === client.appId)
      .flatMap((entry) => entry.delegatedPermissionIds),
  );
  const grants = client.servicePrincipal === undefined ? [] : directory.grantsOf(client.servicePrincipal.id);
  const granted = new Set(
    grants
      .filter((grant) => grant.resourceId === resource.servicePrincipal.id)
      .filter((grant) => grant.consentType === 'AllPrincipals' || grant.principalId === user?.id)
      .flatMap((grant) => grant.scope.split(' ').filter(Boolean)),
  );
  return resource.application.api.oauth2PermissionScopes.filter(
    (scope) => scope.isEnabled && (preauthorized.has(scope.id) || granted.has(scope.value)),
  );
}

/** The scopes of an API that a client's own registration lists as its static permissions. */
export function staticScopes(client: ClientParty, resource: ResourceParty): readonly PermissionScope[] {
  const listed = new Set(
    client.application.requiredResourceAccess
      .filter((entry) => entry.resourceAppId.toLowerCase() === resource.appId)
      .flatMap((entry) => entry.resourceAccess)
      .filter((access) => access.type === 'Scope')
      .map((access) => access.id),
  );
  return resource.application.api.oauth2PermissionScopes.filter((scope) => scope.isEnabled && listed.has(scope.id));
}
