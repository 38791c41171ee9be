import { plainText } from '../../audit/plain-text.ts';
import type { ApiPrincipal, ApiRegistration, ApiRole, ApiScope, PrincipalInDirectory } from '../directory-facts.ts';
import type { ShownPrincipal, ShownRegistration, ShownRole, ShownScope } from './shown-schemas.ts';

/** A registration in the words of the checks. */
export function describeRegistration(shown: ShownRegistration): ApiRegistration {
  const { api, disabledByMicrosoftStatus: disabled } = shown;
  return {
    id: shown.id,
    appId: shown.appId.toLowerCase(),
    name: plainText(shown.displayName),
    identifierUris: shown.identifierUris.map(plainText),
    accessTokenVersion: api.requestedAccessTokenVersion === 2 ? 2 : 1,
    disabledByMicrosoft: isDisabled(disabled),
    scopes: api.oauth2PermissionScopes.map(describeScope),
    roles: shown.appRoles.map(describeRole),
    authorizedClients: api.preAuthorizedApplications.map(({ appId, delegatedPermissionIds }) => ({
      appId: appId.toLowerCase(),
      delegatedPermissionIds,
    })),
  };
}

/** The service principal of a client. */
export function describePrincipal(shown: ShownPrincipal): PrincipalInDirectory {
  return {
    id: shown.id,
    appId: shown.appId.toLowerCase(),
    name: plainText(shown.displayName),
    enabled: shown.accountEnabled,
    disabledByMicrosoft: isDisabled(shown.disabledByMicrosoftStatus),
    assignmentRequired: shown.appRoleAssignmentRequired,
    ownerTenant: shown.appOwnerOrganizationId?.toLowerCase(),
  };
}

/** The service principal of an API, with its copies of the registration. */
export function describeApiPrincipal(shown: ShownPrincipal): ApiPrincipal {
  return {
    ...describePrincipal(shown),
    names: shown.servicePrincipalNames.map(plainText),
    scopes: shown.oauth2PermissionScopes.map(describeScope),
    roles: shown.appRoles.map(describeRole),
  };
}

function describeScope(entry: ShownScope): ApiScope {
  const { id, value, type, isEnabled: enabled } = entry;
  return { id, value: plainText(value), enabled, consent: type === 'Admin' ? 'admin' : 'user', entry };
}

function describeRole({ id, value, isEnabled: enabled, allowedMemberTypes: allowed }: ShownRole): ApiRole {
  const [forUsers, forApplications] = [allowed.includes('User'), allowed.includes('Application')];
  return { id, value: plainText(value), enabled, forUsers, forApplications };
}

/** Graph: `null` or `NotDisabled` for one that nobody disabled. */
function isDisabled(status: string | null): boolean {
  return status?.startsWith('Disabled') ?? false;
}
