import type { JsonObject } from '../body/read-json-body.ts';
import {
  anything,
  filledText,
  flag,
  guid,
  instant,
  listOf,
  nullable,
  objectOf,
  oneOf,
  readEntity,
  readOnly,
  text,
} from '../body/shape.ts';
import { keyCredential } from '../credentials/key-credential-shape.ts';
import { passiveShapes } from '../passive-properties.ts';
import { passiveApplicationDefaults, passiveWebDefaults } from './application-type.ts';
import type { SentApplication, SentPasswordCredential } from './sent-application.ts';

const permissionScope = objectOf('PermissionScope', {
  id: guid,
  value: nullable(text()),
  type: oneOf('User', 'Admin'),
  isEnabled: flag,
  adminConsentDisplayName: nullable(text()),
  adminConsentDescription: nullable(text()),
  userConsentDisplayName: nullable(text()),
  userConsentDescription: nullable(text()),
});

const appRole = objectOf('AppRole', {
  id: guid,
  value: nullable(text()),
  displayName: text(),
  description: nullable(text()),
  allowedMemberTypes: listOf(oneOf('User', 'Application')),
  isEnabled: flag,
  // Graph shows it and takes it back (microsoftgraph/microsoft-graph-docs#21667); for a scope it does not.
  origin: nullable(text()),
});

const preAuthorizedApplication = objectOf('PreAuthorizedApplication', {
  appId: guid,
  delegatedPermissionIds: listOf(guid),
});

const optionalClaim = objectOf('OptionalClaim', {
  name: filledText(),
  source: nullable(text()),
  essential: flag,
  additionalProperties: listOf(text()),
});

const passwordCredential = objectOf('PasswordCredential', {
  customKeyIdentifier: nullable(text()),
  displayName: nullable(text(256)),
  endDateTime: nullable(instant),
  hint: nullable(text()),
  keyId: nullable(guid),
  secretText: oneOf(null),
  startDateTime: nullable(instant),
});

const redirects = { redirectUris: listOf(filledText(2048)) };

const members = {
  ...passiveShapes(passiveApplicationDefaults),
  servicePrincipalLockConfiguration: nullable(
    objectOf('ServicePrincipalLockConfiguration', {
      isEnabled: flag,
      allProperties: nullable(flag),
      credentialsWithUsageVerify: nullable(flag),
      credentialsWithUsageSign: nullable(flag),
      tokenEncryptionKeyId: nullable(flag),
    }),
  ),
  id: readOnly,
  appId: readOnly,
  createdDateTime: readOnly,
  deletedDateTime: readOnly,
  publisherDomain: readOnly,
  verifiedPublisher: readOnly,
  applicationTemplateId: readOnly,
  disabledByMicrosoftStatus: readOnly,
  certification: readOnly,
  // Only an upsert names it [D: application.md, application-upsert.md].
  uniqueName: readOnly,
  displayName: filledText(256),
  signInAudience: oneOf(
    'AzureADMyOrg',
    'AzureADMultipleOrgs',
    'AzureADandPersonalMicrosoftAccount',
    'PersonalMicrosoftAccount',
  ),
  identifierUris: listOf(text(1024)),
  groupMembershipClaims: nullable(text()),
  isFallbackPublicClient: nullable(flag),
  tags: listOf(text(256)),
  api: objectOf('ApiApplication', {
    acceptMappedClaims: nullable(flag),
    knownClientApplications: listOf(guid),
    requestedAccessTokenVersion: anything,
    oauth2PermissionScopes: listOf(permissionScope),
    preAuthorizedApplications: listOf(preAuthorizedApplication),
  }),
  appRoles: listOf(appRole),
  optionalClaims: nullable(
    objectOf('OptionalClaims', {
      accessToken: listOf(optionalClaim),
      idToken: listOf(optionalClaim),
      saml2Token: listOf(optionalClaim),
    }),
  ),
  requiredResourceAccess: listOf(
    objectOf('RequiredResourceAccess', {
      resourceAppId: guid,
      resourceAccess: listOf(objectOf('ResourceAccess', { id: guid, type: oneOf('Scope', 'Role') })),
    }),
  ),
  web: objectOf('WebApplication', {
    ...passiveShapes(passiveWebDefaults),
    ...redirects,
    implicitGrantSettings: objectOf('ImplicitGrantSettings', {
      enableIdTokenIssuance: flag,
      enableAccessTokenIssuance: flag,
    }),
  }),
  spa: objectOf('SpaApplication', redirects),
  publicClient: objectOf('PublicClientApplication', redirects),
  keyCredentials: listOf(keyCredential),
  passwordCredentials: listOf(passwordCredential),
};

/**
 * Reads the form of an application's body; what is a rule and not a form is in `application-checks.ts`.
 *
 * @throws {GraphError} invalidProperty, unexpectedMember, invalidPropertyValue, readOnlyProperty
 */
export function readApplication(body: JsonObject): SentApplication {
  return readEntity(body, 'Application', members);
}

/** Reads the body of addPassword; `passwordCredential` may be left out. @param type whose secret it is */
export function readPasswordRequest(body: JsonObject, type: string): SentPasswordCredential {
  return readEntity(body, type, { passwordCredential: nullable(passwordCredential) }).passwordCredential ?? {};
}
