import { type ApiExposure, findWellKnownClient, known, notLookedAt } from '@entrada/core';
import { isLocked } from '../diff/diff-application.ts';
import type { Application } from '../graph/application.ts';
import { defaultAccessRoleId } from '../graph/service-principal.ts';
import { grantedScopes } from '../merge/match-grants.ts';
import { claimKey } from '../merge/merge-optional-claims.ts';
import { withoutPreAuthorizations } from '../merge/merge-pre-authorizations.ts';
import type { Assignment, RegistrationState } from '../read/registration-state.ts';
import type { Removals } from '../removals.ts';

const notRead = notLookedAt('a plan does not read it: entrada audit does');

type Client = ApiExposure['authorizedClients'][number]['client'];

/** What the risk rules look at, as the tenant holds it now, without what is taken away; undefined when it is not there. */
export function currentExposure(state: RegistrationState, removals: Removals): ApiExposure | undefined {
  const { application, tenant, servicePrincipal } = state;
  if (application === undefined) return undefined;
  const isUnread = (part: RegistrationState['unread'][number]) => state.unread.includes(part);
  return {
    source: 'tenant',
    name: application.displayName,
    appId: application.appId,
    tenant: tenant.verifiedDomains.length > 0 ? known(tenant) : notRead,
    signInAudience: application.signInAudience ?? 'AzureADMyOrg',
    accessTokenVersion: application.api.requestedAccessTokenVersion === 2 ? 2 : 1,
    acceptMappedClaims: notRead,
    identifierUris: without(application.identifierUris, removals.identifierUris, (uri) => uri),
    ...permissions(application, removals),
    accessTokenClaims: without(application.optionalClaims.accessToken, removals.optionalClaims, (claim) =>
      claimKey('accessToken', claim),
    ),
    grants: isUnread('grants') ? notRead : known(grants(state, removals)),
    assignmentRequired: servicePrincipal?.appRoleAssignmentRequired ?? false,
    assignments: isUnread('assignments') ? notRead : known(assignments(state, removals)),
    owners: notRead,
    clientSurface: notRead,
    instanceLock: known(isLocked(application)),
    servicePrincipal: notRead,
    conditionalAccess: notRead,
    identifierUriPolicy: notRead,
    signIns: notRead,
    protectedResource: notRead,
    appServiceClients: notRead,
  };
}

function without<Entry>(
  entries: readonly Entry[],
  removed: readonly string[],
  keyOf: (entry: Entry) => string,
): Entry[] {
  const keys = new Set(removed);
  return entries.filter((entry) => !keys.has(keyOf(entry)));
}

function permissions(
  { api, appRoles }: Application,
  removals: Removals,
): Pick<ApiExposure, 'scopes' | 'appRoles' | 'authorizedClients'> {
  const values = new Map(api.oauth2PermissionScopes.map(({ id, value }) => [id, value ?? undefined]));
  const authorized = withoutPreAuthorizations(api.preAuthorizedApplications, removals.preAuthorizations);
  return {
    scopes: without(api.oauth2PermissionScopes, removals.scopes, ({ id }) => id).map(({ value, type, isEnabled }) => ({
      value: value ?? '',
      consent: type === 'Admin' ? 'admin' : 'user',
      enabled: isEnabled,
    })),
    appRoles: without(appRoles, removals.appRoles, ({ id }) => id).map(({ value, allowedMemberTypes, isEnabled }) => ({
      value: value ?? '',
      allowed: allowedMemberTypes.map((type) => (type === 'User' ? 'user' : 'application')),
      enabled: isEnabled,
    })),
    authorizedClients: authorized.map(({ appId, delegatedPermissionIds }) => ({
      client: clientOf(appId),
      scopes: delegatedPermissionIds.map((id) => ({ id, value: values.get(id) })),
    })),
  };
}

function grants({ grants: found }: RegistrationState, removals: Removals) {
  const lost = new Map(removals.grants.map(({ id, scopes }) => [id, new Set(scopes)]));
  return found.flatMap((grant) => {
    const scopes = grantedScopes(grant).filter((scope) => !lost.get(grant.id)?.has(scope));
    const user = grant.principalName ?? grant.principalId;
    return scopes.length === 0
      ? []
      : [{ client: clientOf(grant.clientAppId ?? grant.clientId, grant.clientName), scopes, user }];
  });
}

function assignments({ assignments: found, application }: RegistrationState, removals: Removals) {
  const left = without(found, removals.assignments, ({ id }) => id);
  const roles = new Map(application?.appRoles.map(({ id, value }) => [id, value ?? undefined]));
  const ofKind = (kind: Assignment['kind']) => left.filter((assignment) => assignment.kind === kind);
  return {
    users: ofKind('user').length,
    groups: ofKind('group').map(({ displayName: name }) => ({ name, membershipRule: undefined, members: notRead })),
    applications: ofKind('application').map(({ displayName: name, appRoleId }) => ({
      name,
      // A role that is gone since is a role all the same.
      role: appRoleId === defaultAccessRoleId ? undefined : (roles.get(appRoleId) ?? appRoleId),
    })),
    tenantUsers: notRead,
  };
}

function clientOf(appId: string, name = appId): Client {
  const found = findWellKnownClient(appId);
  return {
    appId,
    name: found?.name ?? name,
    publicClient: found?.publicClient ?? undefined,
    family: found?.foci ?? undefined,
    owner: found?.publisher === 'Microsoft' ? known('microsoft') : notRead,
    principal: notRead,
  };
}
