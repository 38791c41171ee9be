import type { Tenant } from '../../directory/model.ts';
import type { JsonObject } from '../body/read-json-body.ts';
import { flag, listOf, objectOf, readEntity, readOnly, text } from '../body/shape.ts';
import type { Entity } from '../respond.ts';

/** Prefix of the policy by which users consent for themselves [D: manage-app-consent-policies.md]. */
const selfConsent = 'ManagePermissionGrantsForSelf.';

/** The policy as Graph shows it; what the tenant does not decide on has its default. */
export function viewAuthorizationPolicy(tenant: Tenant): Entity {
  return {
    id: 'authorizationPolicy',
    allowInvitesFrom: 'everyone',
    allowedToSignUpEmailBasedSubscriptions: true,
    allowedToUseSSPR: true,
    allowEmailVerifiedUsersToJoinOrganization: false,
    allowUserConsentForRiskyApps: null,
    blockMsolPowerShell: false,
    displayName: 'Authorization Policy',
    description: 'Used to manage authorization related settings across the company.',
    guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
    defaultUserRolePermissions: {
      allowedToCreateApps: tenant.usersMayCreateApplications,
      allowedToCreateSecurityGroups: tenant.usersMayCreateGroups ?? true,
      allowedToCreateTenants: true,
      allowedToReadBitlockerKeysForOwnedDevice: true,
      allowedToReadOtherUsers: true,
      permissionGrantPoliciesAssigned: tenant.userConsentAllowed ? [`${selfConsent}microsoft-user-default-legacy`] : [],
    },
  };
}

const members = {
  id: readOnly,
  defaultUserRolePermissions: objectOf('DefaultUserRolePermissions', {
    allowedToCreateApps: flag,
    allowedToCreateSecurityGroups: flag,
    permissionGrantPoliciesAssigned: listOf(text()),
  }),
};

/**
 * What a body changes of what users may do by default: register applications, create groups, consent for themselves (any policy that
 * starts with `ManagePermissionGrantsForSelf.` counts as such; which permissions it covers is not looked at).
 *
 * @throws {GraphError} those of the shape
 */
export function updateAuthorizationPolicy(tenant: Tenant, body: JsonObject): Partial<Tenant> {
  const sent = readEntity(body, 'AuthorizationPolicy', members).defaultUserRolePermissions ?? {};
  const groups = sent.allowedToCreateSecurityGroups;
  const assigned = sent.permissionGrantPoliciesAssigned;
  return {
    usersMayCreateApplications: sent.allowedToCreateApps ?? tenant.usersMayCreateApplications,
    ...(groups === undefined ? {} : { usersMayCreateGroups: groups }),
    userConsentAllowed: assigned?.some((policy) => policy.startsWith(selfConsent)) ?? tenant.userConsentAllowed,
  };
}
