/** Segments as the routes spell them; Graph compares them without regard to case (Azure CLI sends oAuth2PermissionGrants). */
const knownSegments: ReadonlyMap<string, string> = new Map(
  [
    'v1.0',
    '$batch',
    '$count',
    '$ref',
    'addKey',
    'addPassword',
    'applications',
    'appRoleAssignedTo',
    'appRoleAssignments',
    'auditLogs',
    'authorizationPolicy',
    'checkMemberGroups',
    'conditionalAccess',
    'defaultAppManagementPolicy',
    'deletedItems',
    'delta',
    'directory',
    'directoryObjects',
    'domains',
    'federatedIdentityCredentials',
    'getByIds',
    'getMemberGroups',
    'groups',
    'identity',
    'invitations',
    'me',
    'memberOf',
    'members',
    'microsoft.graph.application',
    'microsoft.graph.group',
    'microsoft.graph.servicePrincipal',
    'microsoft.graph.user',
    'oauth2PermissionGrants',
    'organization',
    'ownedObjects',
    'owners',
    'policies',
    'removeKey',
    'removePassword',
    'restore',
    'revokeSignInSessions',
    'servicePrincipals',
    'signIns',
    'transitiveMemberOf',
    'transitiveMembers',
    'users',
  ].map((segment) => [segment.toLowerCase(), segment]),
);

/** Whether any route has this segment, in any case. */
export function isKnownSegment(segment: string): boolean {
  return knownSegments.has(segment.toLowerCase());
}

/**
 * Rewrites an OData path into the one form the routes know: `/applications(appId='x')` becomes `/applications/appId=x`,
 * `/users('x')` becomes `/users/x`, and known segments get their usual case.
 */
export function canonicalPath(pathname: string): string {
  const segments = pathname.split('/').flatMap((segment) => {
    const decoded = decode(segment);
    const keyed = /^(\w+)\((.*)\)$/s.exec(decoded);
    if (keyed?.[1] === undefined) return [knownSegments.get(decoded.toLowerCase()) ?? segment];
    return [knownSegments.get(keyed[1].toLowerCase()) ?? keyed[1], encodeURIComponent(readKey(keyed[2] ?? ''))];
  });
  return segments.join('/').replace(/(?<=.)\/+$/, '');
}

function readKey(key: string): string {
  const named = /^(\w+)=(.*)$/s.exec(key);
  const value = (named?.[2] ?? key).replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
  return named?.[1] === undefined ? value : `${named[1]}=${value}`;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
