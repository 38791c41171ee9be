import { type EntityType, identifierFilter, nameOrder, textFilter } from '../query/entity-type.ts';

/** Properties of a service principal in the order of graph/service-principals/create-2025-1. */
export const servicePrincipalProperties = [
  'id',
  'deletedDateTime',
  'accountEnabled',
  'alternativeNames',
  'appDisplayName',
  'appDescription',
  'appId',
  'applicationTemplateId',
  'appOwnerOrganizationId',
  'appRoleAssignmentRequired',
  'createdDateTime',
  'description',
  'disabledByMicrosoftStatus',
  'displayName',
  'homepage',
  'loginUrl',
  'logoutUrl',
  'notes',
  'notificationEmailAddresses',
  'preferredSingleSignOnMode',
  'preferredTokenSigningKeyThumbprint',
  'replyUrls',
  'servicePrincipalNames',
  'servicePrincipalType',
  'signInAudience',
  'tags',
  'tokenEncryptionKeyId',
  'samlSingleSignOnSettings',
  'addIns',
  'appRoles',
  'info',
  'keyCredentials',
  'oauth2PermissionScopes',
  'passwordCredentials',
  'resourceSpecificApplicationPermissions',
  'verifiedPublisher',
] as const;

/** What a service principal holds just as Graph shows it, of the properties that can be filtered. */
export const plainPrincipalProperties: readonly string[] = [
  'id',
  'accountEnabled',
  'appId',
  'appOwnerOrganizationId',
  'appRoleAssignmentRequired',
  'displayName',
  'servicePrincipalNames',
  'servicePrincipalType',
  'tags',
];

/**
 * Which properties of a service principal can be filtered. That `appRoleAssignmentRequired` needs an advanced query was
 * reported with its error (microsoftgraph/microsoft-graph-docs-contrib#1726).
 */
export const servicePrincipalType: EntityType = {
  name: 'servicePrincipal',
  resource: 'ServicePrincipal',
  properties: servicePrincipalProperties,
  orders: nameOrder,
  filters: {
    id: identifierFilter,
    accountEnabled: { basic: ['eq'], advanced: ['ne'] },
    alternativeNames: { basic: ['eq', 'startsWith'], advanced: ['ne'] },
    appId: identifierFilter,
    appOwnerOrganizationId: { basic: [], advanced: ['eq', 'ne'] },
    appRoleAssignmentRequired: { basic: [], advanced: ['eq', 'ne'] },
    createdDateTime: { basic: ['eq', 'ge', 'le', 'gt', 'lt'], advanced: ['ne'] },
    displayName: textFilter,
    servicePrincipalNames: { basic: ['eq', 'startsWith'], advanced: ['ne'] },
    servicePrincipalType: { basic: ['eq', 'startsWith'], advanced: ['ne'] },
    preferredSingleSignOnMode: { basic: [], advanced: ['eq', 'ne'] },
    tags: { basic: ['eq', 'startsWith'], advanced: ['ne'] },
  },
};

/** Written and shown, decided on by nothing; with the recorded defaults. */
export const passivePrincipalDefaults: Readonly<Record<string, unknown>> = {
  alternativeNames: [],
  description: null,
  homepage: null,
  loginUrl: null,
  logoutUrl: null,
  notes: null,
  notificationEmailAddresses: [],
  preferredSingleSignOnMode: null,
  preferredTokenSigningKeyThumbprint: null,
  tokenEncryptionKeyId: null,
  samlSingleSignOnSettings: null,
  addIns: [],
  info: { logoUrl: null, marketingUrl: null, privacyStatementUrl: null, supportUrl: null, termsOfServiceUrl: null },
};
