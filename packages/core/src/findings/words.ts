import type { ApiExposure } from './api-exposure.ts';
import type { ExposedClient } from './exposed-client.ts';

type TermName =
  | 'authorizedClients'
  | 'assignmentRequired'
  | 'accessTokenVersion'
  | 'scopes'
  | 'grants'
  | 'accessTokenClaims'
  | 'allowed'
  | 'applications'
  | 'groups';

/** What evidence calls things: as they stand in `entrada.yaml`, or in Microsoft Graph. */
const terms: Readonly<Record<TermName, Record<ApiExposure['source'], string>>> = {
  authorizedClients: { manifest: 'authorizedClients', tenant: 'api.preAuthorizedApplications' },
  assignmentRequired: { manifest: 'assignment.required', tenant: 'appRoleAssignmentRequired' },
  accessTokenVersion: { manifest: 'accessTokenVersion', tenant: 'api.requestedAccessTokenVersion' },
  scopes: { manifest: 'scopes', tenant: 'api.oauth2PermissionScopes' },
  grants: { manifest: 'grants', tenant: 'oauth2PermissionGrants' },
  accessTokenClaims: { manifest: 'optionalClaims.accessToken', tenant: 'optionalClaims.accessToken' },
  allowed: { manifest: 'allowed', tenant: 'allowedMemberTypes' },
  applications: { manifest: 'assignment.applications', tenant: 'appRoleAssignedTo' },
  groups: { manifest: 'assignment.groups', tenant: 'appRoleAssignedTo' },
};

/** The name of a property where the exposure comes from. */
export function term({ source }: Pick<ApiExposure, 'source'>, name: TermName): string {
  return terms[name][source];
}

const longest = 5;

/** `a`, `a and b`, `a, b and c`; of more than five, the first five and how many more. */
export function listOf(names: readonly string[], limit: number = longest): string {
  if (names.length > limit) return `${names.slice(0, limit).join(', ')} and ${names.length - limit} more`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Clients by name, with the ids of those whose name is not well known. */
export function namesOf(clients: readonly ExposedClient[]): string {
  return listOf(clients.map(({ name }) => name));
}

/** Evidence that names clients by their ids. */
export function idsOf(clients: readonly ExposedClient[]): string {
  return listOf(clients.map(({ appId }) => appId));
}

/** `1 group`, `2 groups`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
