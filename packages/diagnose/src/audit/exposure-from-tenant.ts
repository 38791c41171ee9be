import { type ApiExposure, type Assignments, type Fact, known, notLookedAt } from '@entrada/core';
import { clientOf, grantsOf, roleValue } from './named-access.ts';
import type { OutsideFacts } from './outside-facts.ts';
import { plainText } from './plain-text.ts';
import type { TenantFacts } from './tenant-facts.ts';

/** What the risk rules look at, as a tenant holds it. Pure. */
export function exposureFromTenant(
  facts: TenantFacts,
  { protectedResource, appServiceClients }: OutsideFacts = {},
): ApiExposure {
  const { state } = facts;
  const { application, servicePrincipal, tenant } = state;
  const { api } = application;
  const scopes = api.oauth2PermissionScopes;
  const values = new Map(scopes.map(({ id, value }) => [id, plainText(value ?? id)]));
  return {
    source: 'tenant',
    name: plainText(application.displayName),
    appId: application.appId,
    tenant:
      tenant.verifiedDomains.length > 0
        ? known({ id: tenant.id, verifiedDomains: tenant.verifiedDomains })
        : notLookedAt('it needs Organization.Read.All, and Graph refused to show the verified domains'),
    signInAudience: application.signInAudience ?? 'AzureADMyOrg',
    accessTokenVersion: api.requestedAccessTokenVersion === 2 ? 2 : 1,
    acceptMappedClaims: known(facts.acceptMappedClaims),
    identifierUris: application.identifierUris.map(plainText),
    scopes: scopes.map(({ value, id, type, isEnabled }) => ({
      value: plainText(value ?? id),
      consent: type === 'Admin' ? 'admin' : 'user',
      enabled: isEnabled,
    })),
    appRoles: application.appRoles.map(({ value, id, allowedMemberTypes, isEnabled }) => ({
      value: plainText(value ?? id),
      allowed: allowedMemberTypes.map((type) => (type === 'Application' ? 'application' : 'user')),
      enabled: isEnabled,
    })),
    accessTokenClaims: application.optionalClaims.accessToken.map(({ name, additionalProperties }) => ({
      name,
      additionalProperties,
    })),
    authorizedClients: api.preAuthorizedApplications.map(({ appId, delegatedPermissionIds }) => ({
      client: clientOf(facts, appId),
      scopes: delegatedPermissionIds.map((id) => ({ id, value: values.get(id) })),
    })),
    grants: grantsOf(facts),
    assignmentRequired: servicePrincipal?.appRoleAssignmentRequired ?? false,
    assignments: assignmentsOf(facts),
    owners: facts.owners,
    clientSurface: known(facts.clientSurface),
    instanceLock: known(isLocked(application.servicePrincipalLockConfiguration)),
    servicePrincipal: known(facts.servicePrincipal),
    conditionalAccess: facts.conditionalAccess,
    identifierUriPolicy: facts.identifierUriPolicy,
    signIns: facts.signIns,
    protectedResource:
      protectedResource === undefined
        ? notLookedAt('what the server says of itself is not in the directory, and was not given')
        : known(protectedResource),
    appServiceClients:
      appServiceClients === undefined
        ? notLookedAt('the settings of App Service are not in the directory, and were not given')
        : known(appServiceClients),
  };
}

function assignmentsOf({ state, groups, users }: TenantFacts): Fact<Assignments> {
  if (state.unread.includes('assignments')) {
    return notLookedAt('it needs Application.Read.All, and Graph refused');
  }
  return known({
    users: state.assignments.filter(({ kind }) => kind === 'user').length,
    groups: [...groups.values()],
    applications: state.assignments
      .filter(({ kind }) => kind === 'application')
      .map(({ displayName, appRoleId }) => ({ name: plainText(displayName), role: roleValue(state, appRoleId) })),
    tenantUsers: users.known ? known(users.value.members + users.value.guests) : users,
  });
}

function isLocked(
  lock: { readonly isEnabled: boolean; readonly allProperties?: boolean | null | undefined } | null | undefined,
): boolean {
  return lock?.isEnabled === true && lock.allProperties === true;
}
