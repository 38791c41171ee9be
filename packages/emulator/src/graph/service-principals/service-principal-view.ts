import type { Directory } from '../../directory/directory.ts';
import type { ServicePrincipal } from '../../directory/model.ts';
import { viewAppRole } from '../applications/application-view.ts';
import { viewKeyCredential, viewPasswordCredential } from '../credentials/credential-view.ts';
import { passiveProperties } from '../passive-properties.ts';
import { pick } from '../query/pick.ts';
import type { Entity } from '../respond.ts';
import { passivePrincipalDefaults, servicePrincipalProperties } from './service-principal-type.ts';

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
    createdDateTime: principal.createdDateTime ?? null,
    disabledByMicrosoftStatus: null,
    displayName: principal.displayName,
    replyUrls: application === undefined ? [] : [...application.web.redirectUris, ...application.spa.redirectUris],
    servicePrincipalNames: principal.servicePrincipalNames,
    servicePrincipalType: principal.servicePrincipalType,
    signInAudience: application?.signInAudience ?? null,
    tags: principal.tags,
    appRoles: application?.appRoles.map(viewAppRole) ?? [],
    keyCredentials: principal.keyCredentials?.map(viewKeyCredential) ?? [],
    oauth2PermissionScopes: application?.api.oauth2PermissionScopes ?? [],
    passwordCredentials: principal.passwordCredentials?.map(viewPasswordCredential) ?? [],
    resourceSpecificApplicationPermissions: [],
    verifiedPublisher: { displayName: null, verifiedPublisherId: null, addedDateTime: null },
  };
  return pick(entity, servicePrincipalProperties);
}
