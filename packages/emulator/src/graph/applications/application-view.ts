import type { Application, AppRole, Tenant } from '../../directory/model.ts';
import { viewKeyCredential, viewPasswordCredential } from '../credentials/credential-view.ts';
import { passiveProperties } from '../passive-properties.ts';
import { pick } from '../query/pick.ts';
import type { Entity } from '../respond.ts';
import { applicationProperties, passiveApplicationDefaults, passiveWebDefaults } from './application-type.ts';

/** An application as Graph shows it. */
export function viewApplication(application: Application, tenant: Tenant): Entity {
  const { web } = application;
  const passiveWeb = passiveProperties(web, passiveWebDefaults);
  const entity = {
    ...passiveProperties(application, passiveApplicationDefaults),
    id: application.id,
    deletedDateTime: null,
    appId: application.appId,
    applicationTemplateId: null,
    disabledByMicrosoftStatus: null,
    createdDateTime: withoutFraction(application.createdDateTime),
    displayName: application.displayName,
    groupMembershipClaims: application.groupMembershipClaims,
    identifierUris: application.identifierUris,
    isFallbackPublicClient: application.isFallbackPublicClient,
    publisherDomain: tenant.initialDomain,
    signInAudience: application.signInAudience,
    tags: application.tags,
    uniqueName: application.uniqueName ?? null,
    certification: null,
    optionalClaims: application.optionalClaims,
    api: {
      acceptMappedClaims: application.api.acceptMappedClaims,
      knownClientApplications: application.api.knownClientApplications,
      requestedAccessTokenVersion: application.api.requestedAccessTokenVersion,
      oauth2PermissionScopes: application.api.oauth2PermissionScopes,
      preAuthorizedApplications: application.api.preAuthorizedApplications,
    },
    appRoles: application.appRoles.map(viewAppRole),
    keyCredentials: application.keyCredentials.map(viewKeyCredential),
    passwordCredentials: application.passwordCredentials.map(viewPasswordCredential),
    publicClient: application.publicClient,
    requiredResourceAccess: application.requiredResourceAccess,
    verifiedPublisher: { displayName: null, verifiedPublisherId: null, addedDateTime: null },
    web: {
      homePageUrl: passiveWeb.homePageUrl,
      logoutUrl: passiveWeb.logoutUrl,
      redirectUris: web.redirectUris,
      implicitGrantSettings: {
        enableAccessTokenIssuance: web.implicitGrantSettings.enableAccessTokenIssuance,
        enableIdTokenIssuance: web.implicitGrantSettings.enableIdTokenIssuance,
      },
      redirectUriSettings: passiveWeb.redirectUriSettings,
    },
    spa: application.spa,
  };
  return pick(entity, applicationProperties);
}

/** The answer to the POST that made it: here, and only here, `createdDateTime` has seven digits (recorded). */
export function viewNewApplication(application: Application, tenant: Tenant, createdAt: number): Entity {
  const precise = new Date(createdAt).toISOString().replace('Z', '0000Z');
  return { ...viewApplication(application, tenant), createdDateTime: precise };
}

export function viewAppRole(role: AppRole): Entity {
  const { allowedMemberTypes, description, displayName, id, isEnabled, value } = role;
  return { allowedMemberTypes, description, displayName, id, isEnabled, origin: 'Application', value };
}

function withoutFraction(time: string): string {
  return time.replace(/\.\d+/, '');
}
