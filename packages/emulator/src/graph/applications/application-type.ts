import {
  advancedFilter,
  type EntityType,
  equalityFilter,
  identifierFilter,
  nameOrder,
  textFilter,
} from '../query/entity-type.ts';

/** Properties of an application in the order of the newest recording (graph/applications/create-minimal-2025-1). */
export const applicationProperties = [
  'id',
  'deletedDateTime',
  'appId',
  'applicationTemplateId',
  'disabledByMicrosoftStatus',
  'createdDateTime',
  'displayName',
  'description',
  'groupMembershipClaims',
  'identifierUris',
  'isDeviceOnlyAuthSupported',
  'isFallbackPublicClient',
  'nativeAuthenticationApisEnabled',
  'notes',
  'publisherDomain',
  'serviceManagementReference',
  'signInAudience',
  'tags',
  'tokenEncryptionKeyId',
  'uniqueName',
  'samlMetadataUrl',
  'defaultRedirectUri',
  'certification',
  'optionalClaims',
  'servicePrincipalLockConfiguration',
  'requestSignatureVerification',
  'addIns',
  'api',
  'appRoles',
  'info',
  'keyCredentials',
  'parentalControlSettings',
  'passwordCredentials',
  'publicClient',
  'requiredResourceAccess',
  'verifiedPublisher',
  'web',
  'spa',
] as const;

/**
 * Which properties of an application can be filtered: "Advanced query capabilities on Microsoft Entra ID objects",
 * application properties. Nothing under `api` can.
 */
export const applicationType: EntityType = {
  name: 'application',
  resource: 'Application',
  properties: applicationProperties,
  orders: nameOrder,
  filters: {
    id: identifierFilter,
    appId: identifierFilter,
    displayName: textFilter,
    createdDateTime: { basic: ['eq', 'ge', 'le', 'gt', 'lt'], advanced: ['ne'] },
    identifierUris: { basic: ['eq', 'startsWith'], advanced: ['ne'] },
    publisherDomain: textFilter,
    signInAudience: { basic: ['eq', 'startsWith'], advanced: ['ne'] },
    tags: { basic: ['eq', 'startsWith'], advanced: ['ne'] },
    uniqueName: equalityFilter,
    description: advancedFilter,
    notes: advancedFilter,
    'requiredResourceAccess/resourceAppId': { basic: [], advanced: ['eq'] },
  },
};

/** What a registration holds just as Graph shows it, of the properties that can be filtered. */
export const plainApplicationProperties: readonly string[] = [
  'id',
  'appId',
  'displayName',
  'identifierUris',
  'signInAudience',
  'tags',
];

/** See {@link ../passive-properties.ts}: written and shown, decided on by nothing. With the recorded defaults. */
export const passiveApplicationDefaults: Readonly<Record<string, unknown>> = {
  description: null,
  isDeviceOnlyAuthSupported: null,
  nativeAuthenticationApisEnabled: null,
  notes: null,
  serviceManagementReference: null,
  tokenEncryptionKeyId: null,
  samlMetadataUrl: null,
  defaultRedirectUri: null,
  servicePrincipalLockConfiguration: null,
  requestSignatureVerification: null,
  addIns: [],
  info: { logoUrl: null, marketingUrl: null, privacyStatementUrl: null, supportUrl: null, termsOfServiceUrl: null },
  parentalControlSettings: { countriesBlockedForMinors: [], legalAgeGroupRule: 'Allow' },
};

/** Passive members of `web`. */
export const passiveWebDefaults: Readonly<Record<string, unknown>> = {
  homePageUrl: null,
  logoutUrl: null,
  redirectUriSettings: [],
};
