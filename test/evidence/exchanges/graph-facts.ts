import type { Difference } from '../evidence.ts';

const always = 'cache-control request-id strict-transport-security x-ms-ags-diagnostic';
const counted = `${always} x-ms-resource-unit`;

/** Header names of Microsoft Graph, by kind of answer. */
export const graphHeaders = {
  read: `${counted} content-type odata-version vary`,
  created: `${counted} content-type location odata-version vary`,
  nothing: counted,
  error: `${counted} content-type vary`,
  revoked: `${counted} client-request-id content-type location odata-version`,
  challenge: `${always} client-request-id content-type www-authenticate`,
};

const odataJson = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
const cached = { 'header cache-control': 'no-cache', 'header strict-transport-security': 'max-age=31536000' };

/** Values of every answer with a body, of every error, and of an answer without a body. */
export const read: Readonly<Record<string, string>> = {
  ...cached,
  'header content-type': odataJson,
  'header odata-version': '4.0',
};
export const refused: Readonly<Record<string, string>> = {
  ...cached,
  'header content-type': 'application/json',
  'error.innerError.date': '{iso-no-zone}',
  'error.innerError.request-id': '{guid}',
};
export const nothing: Readonly<Record<string, string>> = cached;

export const errorMembers = 'error{code message innerError{date request-id client-request-id}}';

/** `@odata.context` of a collection or type. */
export function context(of: string, version = 'v1.0'): Readonly<Record<string, string>> {
  return { '@odata.context': `https://graph.microsoft.com/${version}/$metadata#${of}` };
}

const roles = 'appRoles[{allowedMemberTypes[] description displayName id isEnabled origin value}]';
const scopes =
  'oauth2PermissionScopes[{adminConsentDescription adminConsentDisplayName id isEnabled type userConsentDescription userConsentDisplayName value}]';
const api =
  'api{acceptMappedClaims knownClientApplications[] requestedAccessTokenVersion oauth2PermissionScopes[] preAuthorizedApplications[]}';
const info = 'info{logoUrl marketingUrl privacyStatementUrl supportUrl termsOfServiceUrl}';
const parental = 'parentalControlSettings{countriesBlockedForMinors[] legalAgeGroupRule}';
const publisher = 'verifiedPublisher{displayName verifiedPublisherId addedDateTime}';
export const passwordMembers = 'customKeyIdentifier displayName endDateTime hint keyId secretText startDateTime';
const keyMembers = 'customKeyIdentifier displayName endDateTime key keyId startDateTime type usage';
const optionalClaim = '[{additionalProperties[] essential name source}]';
const implicit = 'implicitGrantSettings{enableAccessTokenIssuance enableIdTokenIssuance}';

interface ApplicationParts {
  readonly year: 2022 | 2023 | 2025;
  /** With roles, certificates, optional claims and permissions instead of empty lists. */
  readonly full?: boolean;
  readonly password?: boolean;
}

/** Member names of an application as Graph showed it in that year. */
export function applicationMembers({ year, full = false, password = false }: ApplicationParts): string {
  const claims = full
    ? `optionalClaims{accessToken${optionalClaim} idToken${optionalClaim} saml2Token${optionalClaim}}`
    : 'optionalClaims';
  return [
    'id deletedDateTime appId applicationTemplateId disabledByMicrosoftStatus createdDateTime displayName description',
    'groupMembershipClaims identifierUris[] isDeviceOnlyAuthSupported isFallbackPublicClient',
    ...(year < 2025 ? [] : ['nativeAuthenticationApisEnabled']),
    'notes publisherDomain serviceManagementReference signInAudience tags[] tokenEncryptionKeyId',
    ...(year < 2025 ? [] : ['uniqueName']),
    ...(year < 2023 ? [] : ['samlMetadataUrl']),
    'defaultRedirectUri certification',
    ...(full ? [] : [claims]),
    ...(year < 2023 ? [] : ['servicePrincipalLockConfiguration requestSignatureVerification']),
    `addIns[] ${api} ${full ? roles : 'appRoles[]'} ${info} keyCredentials${full ? `[{${keyMembers}}]` : '[]'}`,
    ...(full ? [claims] : []),
    `${parental} passwordCredentials${password ? `[{${passwordMembers}}]` : '[]'} publicClient{redirectUris[]}`,
    `requiredResourceAccess${full ? '[{resourceAppId resourceAccess[{id type}]}]' : '[]'} ${publisher}`,
    `web{homePageUrl logoutUrl redirectUris[] ${implicit}${year < 2023 ? '' : ' redirectUriSettings[]'}}`,
    'spa{redirectUris[]}',
  ].join(' ');
}

/** Member names of a service principal likewise. @param full with roles, scopes and resource-specific permissions */
export function servicePrincipalMembers(year: 2022 | 2025, full = false): string {
  const specific = 'resourceSpecificApplicationPermissions';
  return [
    'id deletedDateTime accountEnabled alternativeNames[] appDisplayName appDescription appId applicationTemplateId',
    'appOwnerOrganizationId appRoleAssignmentRequired createdDateTime description disabledByMicrosoftStatus displayName',
    'homepage loginUrl logoutUrl notes notificationEmailAddresses[] preferredSingleSignOnMode',
    'preferredTokenSigningKeyThumbprint replyUrls[] servicePrincipalNames[] servicePrincipalType signInAudience tags[]',
    'tokenEncryptionKeyId samlSingleSignOnSettings',
    ...(year === 2022 ? [publisher] : []),
    `addIns[] ${full ? roles : 'appRoles[]'} ${info} keyCredentials[] ${full ? scopes : 'oauth2PermissionScopes[]'}`,
    `passwordCredentials[] ${full ? `${specific}[{description displayName id isEnabled value}]` : `${specific}[]`}`,
    ...(year === 2022 ? [] : [publisher]),
  ].join(' ');
}

export const groupMembers =
  'id deletedDateTime classification createdDateTime creationOptions[] description displayName expirationDateTime groupTypes[] isAssignableToRole mail mailEnabled mailNickname membershipRule membershipRuleProcessingState onPremisesDomainName onPremisesLastSyncDateTime onPremisesNetBiosName onPremisesSamAccountName onPremisesSecurityIdentifier onPremisesSyncEnabled preferredDataLocation preferredLanguage proxyAddresses[] renewedDateTime resourceBehaviorOptions[] resourceProvisioningOptions[] securityEnabled securityIdentifier theme visibility onPremisesProvisioningErrors[]';

const person =
  'businessPhones[] displayName givenName jobTitle mail mobilePhone officeLocation preferredLanguage surname userPrincipalName';
/** A user as it is created or listed among owners, and as it is read: the id moves to the end. */
export const userMembers = { idFirst: `id ${person}`, idLast: `${person} id` };

/** Members that Graph got after the recording, at a path. */
export function newer(prefix: string, year: 2022 | 2023): readonly Difference[] {
  const of2023 = ['samlMetadataUrl', 'servicePrincipalLockConfiguration', 'requestSignatureVerification'];
  const of2025 = ['nativeAuthenticationApisEnabled', 'uniqueName'];
  const names = year === 2023 ? of2025 : [...of2025, ...of2023, 'web.redirectUriSettings'];
  return names.map((name) => ({
    what: `with member ${prefix}${name}`,
    why: 'Newer than this recording; the emulator follows that of 2025.',
  }));
}
