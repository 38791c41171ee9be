import type { Directory } from '../directory.ts';
import type { Draft } from '../draft.ts';
import { hashSecret } from '../hash-secret.ts';
import type { Application, OptionalClaim, PreAuthorizedApplication, RequiredResourceAccess } from '../model.ts';
import { appRole, emptyApplication, permissionScope, principalOf, seedTime } from './new-application.ts';
import type { Seed, SeedApplication, SeedOptionalClaim } from './seed.ts';
import { federatedCredentials, keyCredentials } from './seed-credentials.ts';
import type { SeedReferences } from './seed-references.ts';
import { stableGuid } from './stable-guid.ts';

const farFuture = '2299-12-31T00:00:00Z';

/** Adds the tenant's own registrations, each with its service principal unless the seed says otherwise. */
export function addApplications(directory: Directory, seeded: Seed['applications'], references: SeedReferences): void {
  for (const [index, entry] of seeded.entries()) {
    const application = makeApplication(directory, entry);
    const guid = (...names: string[]): string =>
      stableGuid(directory.tenant.id, 'application', application.appId, ...names);
    application.keyCredentials = keyCredentials(entry, guid, ['applications', index], references);
    application.federatedIdentityCredentials = federatedCredentials(entry, guid);
    if (directory.findApplication(application.appId) !== undefined) {
      references.report(['applications', index], `an application with appId ${application.appId} is there twice`);
    }
    directory.applications.set(application.id, application);
    addPrincipal(directory, application, entry.servicePrincipal);
  }
}

/** Fills in what refers to other applications and users. */
export function linkApplications(directory: Directory, seeded: Seed['applications'], references: SeedReferences): void {
  for (const [index, entry] of seeded.entries()) {
    const application = references.application(['applications', index], entry.displayName);
    if (application === undefined) continue;
    const preAuthorizedApplications = preAuthorizations(application, entry, index, references);
    directory.applications.change(application, {
      api: { ...application.api, preAuthorizedApplications },
      requiredResourceAccess: permissions(entry, index, references),
      owners: entry.owners
        .map((owner, position) => references.user(['applications', index, 'owners', position], owner)?.id)
        .filter((id) => id !== undefined),
    });
  }
}

function makeApplication(directory: Directory, entry: SeedApplication): Draft<Application> {
  const tenantId = directory.tenant.id;
  const appId = entry.appId ?? stableGuid(tenantId, 'appId', entry.displayName);
  const guid = (...names: string[]): string => stableGuid(tenantId, 'application', appId, ...names);
  const application = emptyApplication(entry.id ?? guid(), appId, entry.displayName);
  application.signInAudience = entry.signInAudience;
  application.identifierUris = entry.identifierUris.map((uri) => uri.replaceAll('{appId}', appId));
  application.api.requestedAccessTokenVersion = entry.requestedAccessTokenVersion;
  application.api.oauth2PermissionScopes = entry.scopes.map((scope) => ({
    ...permissionScope(scope.id ?? guid('scope', scope.value), scope.value, {
      type: scope.type,
      ...(scope.displayName === undefined ? {} : { displayName: scope.displayName }),
      ...(scope.description === undefined ? {} : { description: scope.description }),
    }),
    isEnabled: scope.enabled,
  }));
  application.appRoles = entry.appRoles.map((role) => ({
    ...appRole(role.id ?? guid('appRole', role.value), role.value, role.allowedMemberTypes, role.displayName),
    description: role.description ?? role.displayName ?? role.value,
    isEnabled: role.enabled,
  }));
  for (const platform of ['web', 'spa', 'publicClient'] as const) {
    application[platform].redirectUris = [...entry.redirectUris[platform]];
  }
  application.isFallbackPublicClient = entry.publicClient;
  application.passwordCredentials = entry.passwords.map((password, position) => ({
    keyId: guid('password', String(position)),
    displayName: password.displayName ?? null,
    hint: password.secret.slice(0, 3),
    startDateTime: password.start ?? seedTime,
    endDateTime: password.end ?? farFuture,
    secretHash: hashSecret(password.secret),
  }));
  application.optionalClaims = optionalClaims(entry);
  application.groupMembershipClaims = entry.groupMembershipClaims;
  return application;
}

function optionalClaims({ accessTokenClaims, idTokenClaims }: SeedApplication): Draft<Application['optionalClaims']> {
  if (accessTokenClaims.length + idTokenClaims.length === 0) return null;
  const complete = (claims: readonly SeedOptionalClaim[]): Draft<OptionalClaim>[] =>
    claims.map((claim) => ({ ...claim, source: null, essential: false }));
  return { accessToken: complete(accessTokenClaims), idToken: complete(idTokenClaims), saml2Token: [] };
}

function addPrincipal(
  directory: Directory,
  application: Application,
  wanted: SeedApplication['servicePrincipal'],
): void {
  if (wanted === false) return;
  const id = stableGuid(directory.tenant.id, 'servicePrincipal', application.appId);
  const principal = principalOf(application, id, directory.tenant.id);
  const switches =
    wanted === true ? {} : { accountEnabled: wanted.enabled, appRoleAssignmentRequired: wanted.assignmentRequired };
  directory.servicePrincipals.set(id, { ...principal, ...switches });
}

function preAuthorizations(
  application: Application,
  entry: SeedApplication,
  index: number,
  references: SeedReferences,
): readonly PreAuthorizedApplication[] {
  return entry.preAuthorized.flatMap(({ client, scopes }, position) => {
    const path = ['applications', index, 'preAuthorized', position];
    const appId = references.clientId([...path, 'client'], client);
    const delegatedPermissionIds = scopes.map((value, at) => {
      const scope = application.api.oauth2PermissionScopes.find((candidate) => candidate.value === value);
      if (scope === undefined)
        references.report([...path, 'scopes', at], `${application.displayName} has no scope "${value}"`);
      return scope?.id ?? '';
    });
    return appId === undefined ? [] : [{ appId, delegatedPermissionIds }];
  });
}

function permissions(
  entry: SeedApplication,
  index: number,
  references: SeedReferences,
): readonly RequiredResourceAccess[] {
  return entry.permissions.flatMap((permission, position) => {
    const path = ['applications', index, 'permissions', position];
    const resource = references.application([...path, 'resource'], permission.resource);
    if (resource === undefined) return [];
    const scopes = permission.scopes.map((value) => idOf(resource.api.oauth2PermissionScopes, value, path, references));
    const roles = permission.appRoles.map((value) => idOf(resource.appRoles, value, path, references));
    const resourceAccess = [
      ...scopes.map((id) => ({ id, type: 'Scope' as const })),
      ...roles.map((id) => ({ id, type: 'Role' as const })),
    ];
    return [{ resourceAppId: resource.appId, resourceAccess }];
  });
}

function idOf(
  permissions: readonly { id: string; value: string | null }[],
  value: string,
  path: readonly (string | number)[],
  references: SeedReferences,
): string {
  const found = permissions.find((permission) => permission.value === value);
  if (found === undefined) references.report(path, `${path.join('.')}: the API has no permission "${value}"`);
  return found?.id ?? '';
}
