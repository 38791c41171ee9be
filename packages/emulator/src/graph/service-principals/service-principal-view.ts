import type { Directory } from '../../directory/directory.ts';
import type { ServicePrincipal } from '../../directory/model.ts';
import { viewAppRole } from '../applications/application-view.ts';
import { passiveProperties } from '../passive-properties.ts';
import { pick } from '../query/answer-query.ts';
import type { Entity } from '../respond.ts';
import { passivePrincipalDefaults, servicePrincipalProperties } from './service-principal-type.ts';

/** Times at which service principals were made here; one from a seed has none, as a first-party one in Entra. */
const createdTimes = new WeakMap<ServicePrincipal, string>();

/** Notes when a service principal was made. @param time ISO 8601 without fraction (recorded) */
export function noteCreation(principal: ServicePrincipal, time: string): void {
  createdTimes.set(principal, time);
}

/** A service principal as Graph shows it; scopes, roles and reply URLs are those of its registration. */
export function viewServicePrincipal(principal: ServicePrincipal, directory: Directory): Entity {
  const application = directory.findApplication(principal.appId);
  const entity = {
    ...passiveProperties(principal, passivePrincipalDefaults),
    id: principal.id,
    deletedDateTime: null,
    accountEnabled: principal.accountEnabled,
    appDisplayName: application?.displayName ?? null,
    appDescription: null,
    appId: principal.appId,
    applicationTemplateId: null,
    appOwnerOrganizationId: principal.appOwnerOrganizationId,
    appRoleAssignmentRequired: principal.appRoleAssignmentRequired,
    createdDateTime: createdTimes.get(principal) ?? null,
    disabledByMicrosoftStatus: null,
    displayName: principal.displayName,
    replyUrls: application === undefined ? [] : [...application.web.redirectUris, ...application.spa.redirectUris],
    servicePrincipalNames: principal.servicePrincipalNames,
    servicePrincipalType: principal.servicePrincipalType,
    signInAudience: application?.signInAudience ?? null,
    tags: principal.tags,
    appRoles: application?.appRoles.map(viewAppRole) ?? [],
    keyCredentials: [],
    oauth2PermissionScopes: application?.api.oauth2PermissionScopes ?? [],
    passwordCredentials: [],
    resourceSpecificApplicationPermissions: [],
    verifiedPublisher: { displayName: null, verifiedPublisherId: null, addedDateTime: null },
  };
  return pick(entity, servicePrincipalProperties);
}
