import * as v from 'valibot';
import { azureRoles, type JsonValue } from '../../directory/azure.ts';
import type {
  Application,
  AppRoleAssignment,
  ConditionalAccessPolicy,
  DeletedItem,
  Group,
  OAuth2PermissionGrant,
  RuleSwitches,
  ServicePrincipal,
  Subscription,
  Tenant,
  User,
} from '../../directory/model.ts';
import type { RefreshGrant } from '../../token-service/refresh-tokens.ts';
import type { CollectionKind } from '../tenant-kinds.ts';

/** The shape of a value. What it gives is what it was given, so that an import changes nothing. */
type Shape<Value> = v.GenericSchema<unknown, Value>;

const filled = v.pipe(v.string(), v.nonEmpty());
const texts = v.array(v.string());
const textOrNull = v.nullable(v.string());
const flagOrNull = v.nullable(v.boolean());
const wholeNumber = v.pipe(v.number(), v.integer());
const passive = { passive: v.exactOptional(v.record(v.string(), v.unknown())) };

const restriction = v.strictObject({
  state: v.picklist(['enabled', 'disabled']),
  isStateSetByMicrosoft: v.boolean(),
  restrictForAppsCreatedAfterDateTime: textOrNull,
  excludeAppsReceivingV2Tokens: v.boolean(),
  excludeSaml: v.boolean(),
});

const tenant: Shape<Tenant> = v.strictObject({
  id: filled,
  displayName: v.string(),
  initialDomain: filled,
  verifiedDomains: v.array(filled),
  countryCode: v.string(),
  userConsentAllowed: v.boolean(),
  usersMayCreateApplications: v.boolean(),
  usersMayCreateGroups: v.exactOptional(v.boolean()),
  appManagementPolicy: v.exactOptional(
    v.strictObject({
      isEnabled: v.boolean(),
      nonDefaultUriAddition: restriction,
      uriAdditionWithoutUniqueTenantIdentifier: restriction,
    }),
  ),
});

const user: Shape<User> = v.strictObject({
  id: filled,
  userPrincipalName: filled,
  displayName: v.string(),
  givenName: v.string(),
  surname: v.string(),
  mail: textOrNull,
  accountEnabled: v.boolean(),
  userType: v.picklist(['Member', 'Guest']),
  directoryRoles: texts,
  passwordHash: textOrNull,
  ...passive,
});

const group: Shape<Group> = v.strictObject({
  id: filled,
  displayName: v.string(),
  description: textOrNull,
  securityEnabled: v.boolean(),
  members: v.array(v.strictObject({ type: v.picklist(['user', 'group', 'servicePrincipal']), id: filled })),
  owners: v.exactOptional(texts),
  createdDateTime: v.exactOptional(v.string()),
  ...passive,
});

const permissionScope = v.strictObject({
  id: filled,
  value: v.string(),
  type: v.picklist(['User', 'Admin']),
  isEnabled: v.boolean(),
  adminConsentDisplayName: textOrNull,
  adminConsentDescription: textOrNull,
  userConsentDisplayName: textOrNull,
  userConsentDescription: textOrNull,
});

const appRole = v.strictObject({
  id: filled,
  value: textOrNull,
  displayName: v.string(),
  description: textOrNull,
  allowedMemberTypes: v.array(v.picklist(['User', 'Application'])),
  isEnabled: v.boolean(),
});

const optionalClaims = v.array(
  v.strictObject({ name: v.string(), source: textOrNull, essential: v.boolean(), additionalProperties: texts }),
);

const passwordCredentials = v.array(
  v.strictObject({
    keyId: v.string(),
    displayName: textOrNull,
    hint: v.string(),
    startDateTime: v.string(),
    endDateTime: v.string(),
    secretHash: v.string(),
  }),
);

const keyCredentials = v.array(
  v.strictObject({
    keyId: v.string(),
    displayName: textOrNull,
    type: v.string(),
    usage: v.string(),
    key: v.string(),
    customKeyIdentifier: textOrNull,
    startDateTime: v.string(),
    endDateTime: v.string(),
  }),
);

const federatedIdentityCredentials = v.array(
  v.strictObject({
    id: filled,
    name: v.string(),
    issuer: v.string(),
    subject: v.string(),
    audiences: texts,
    description: textOrNull,
  }),
);

const redirectUris = v.strictObject({ redirectUris: texts });

const application: Shape<Application> = v.strictObject({
  id: filled,
  appId: filled,
  uniqueName: v.exactOptional(v.string()),
  displayName: v.string(),
  createdDateTime: v.string(),
  signInAudience: v.picklist([
    'AzureADMyOrg',
    'AzureADMultipleOrgs',
    'AzureADandPersonalMicrosoftAccount',
    'PersonalMicrosoftAccount',
  ]),
  identifierUris: texts,
  api: v.strictObject({
    requestedAccessTokenVersion: v.nullable(v.picklist([1, 2])),
    acceptMappedClaims: flagOrNull,
    knownClientApplications: texts,
    oauth2PermissionScopes: v.array(permissionScope),
    preAuthorizedApplications: v.array(v.strictObject({ appId: filled, delegatedPermissionIds: texts })),
  }),
  appRoles: v.array(appRole),
  optionalClaims: v.nullable(
    v.strictObject({ accessToken: optionalClaims, idToken: optionalClaims, saml2Token: optionalClaims }),
  ),
  requiredResourceAccess: v.array(
    v.strictObject({
      resourceAppId: v.string(),
      resourceAccess: v.array(v.strictObject({ id: v.string(), type: v.picklist(['Scope', 'Role']) })),
    }),
  ),
  web: v.strictObject({
    redirectUris: texts,
    implicitGrantSettings: v.strictObject({
      enableIdTokenIssuance: v.boolean(),
      enableAccessTokenIssuance: v.boolean(),
    }),
    ...passive,
  }),
  spa: redirectUris,
  publicClient: redirectUris,
  isFallbackPublicClient: flagOrNull,
  passwordCredentials,
  keyCredentials,
  federatedIdentityCredentials,
  groupMembershipClaims: textOrNull,
  tags: texts,
  owners: texts,
  ...passive,
});

const servicePrincipal: Shape<ServicePrincipal> = v.strictObject({
  id: filled,
  appId: filled,
  displayName: v.string(),
  accountEnabled: v.boolean(),
  appRoleAssignmentRequired: v.boolean(),
  servicePrincipalType: v.picklist(['Application', 'ManagedIdentity', 'Legacy']),
  servicePrincipalNames: texts,
  appOwnerOrganizationId: v.string(),
  tags: texts,
  owners: texts,
  createdDateTime: v.exactOptional(v.string()),
  passwordCredentials: v.exactOptional(passwordCredentials),
  keyCredentials: v.exactOptional(keyCredentials),
  ...passive,
});

const grant: Shape<OAuth2PermissionGrant> = v.strictObject({
  id: filled,
  clientId: filled,
  consentType: v.picklist(['AllPrincipals', 'Principal']),
  principalId: textOrNull,
  resourceId: filled,
  scope: v.string(),
});

const assignment: Shape<AppRoleAssignment> = v.strictObject({
  id: filled,
  principalId: filled,
  principalType: v.picklist(['User', 'Group', 'ServicePrincipal']),
  principalDisplayName: v.string(),
  resourceId: filled,
  resourceDisplayName: v.string(),
  appRoleId: filled,
  createdDateTime: v.string(),
});

const deleted = { id: filled, deletedDateTime: v.string() };
const deletedItem: Shape<DeletedItem> = v.variant('kind', [
  v.strictObject({ kind: v.literal('application'), object: application, ...deleted }),
  v.strictObject({ kind: v.literal('servicePrincipal'), object: servicePrincipal, ...deleted }),
  v.strictObject({ kind: v.literal('user'), object: user, ...deleted }),
  v.strictObject({ kind: v.literal('group'), object: group, ...deleted }),
]);

const subscriptions: Shape<readonly Subscription[]> = v.array(
  v.strictObject({ subscriptionId: filled, displayName: v.string(), state: v.picklist(['Enabled', 'Disabled']) }),
);

const tags = v.record(v.string(), v.string());
const json: Shape<JsonValue> = v.custom<JsonValue>((value) => value !== undefined);
/** As JSON has it: what is undefined in the model is missing here. */
const azure: Shape<unknown> = v.strictObject({
  resourceGroups: v.array(
    v.strictObject({ id: filled, subscriptionId: filled, name: filled, location: v.string(), tags }),
  ),
  resources: v.array(
    v.strictObject({
      id: filled,
      subscriptionId: filled,
      resourceGroup: v.string(),
      name: filled,
      type: filled,
      location: v.string(),
      kind: v.string(),
      tags,
      sku: json,
      properties: v.record(v.string(), json),
      identity: v.strictObject({ systemAssigned: v.exactOptional(v.string()), userAssigned: texts }),
    }),
  ),
  roleAssignments: v.exactOptional(
    v.array(v.strictObject({ role: v.picklist(azureRoles), principalId: filled, scope: v.string() })),
  ),
});

const someOrAll = v.union([v.literal('all'), texts]);
const conditionalAccessPolicies: Shape<readonly ConditionalAccessPolicy[]> = v.array(
  v.strictObject({
    id: filled,
    displayName: v.string(),
    state: v.picklist(['enabled', 'disabled', 'enabledForReportingButNotEnforced']),
    users: someOrAll,
    excludedUsers: texts,
    resources: someOrAll,
    excludedResources: texts,
    authenticationContexts: texts,
    deviceCodeFlowOnly: v.boolean(),
    grant: v.nullable(v.picklist(['mfa', 'block'])),
    signInFrequency: v.nullable(v.number()),
    createdDateTime: v.exactOptional(v.string()),
    modifiedDateTime: v.exactOptional(v.string()),
  }),
);

const rules: Shape<RuleSwitches> = v.strictObject({ strictRequiredResourceAccess: v.boolean() });

const refreshGrant: Shape<RefreshGrant> = v.strictObject({
  clientId: v.string(),
  userId: v.string(),
  scope: v.string(),
  session: v.strictObject({
    id: v.string(),
    signedInAt: v.number(),
    methods: texts,
    deviceCode: v.boolean(),
  }),
  issuedAt: v.number(),
  endsAt: v.exactOptional(v.number()),
});

/** Of the collections of a directory. */
export const collectionSchemas: Readonly<Record<CollectionKind, Shape<{ readonly id: string }>>> = {
  users: user,
  groups: group,
  applications: application,
  servicePrincipals: servicePrincipal,
  grants: grant,
  assignments: assignment,
  deletedItems: deletedItem,
};

/** Of what a directory has one of. */
export const partSchemas: Readonly<Record<string, Shape<unknown>>> = {
  tenant,
  subscriptions,
  azure,
  conditionalAccessPolicies,
  rules,
  issuerKeys: v.array(v.tuple([v.string(), v.array(v.record(v.string(), v.unknown()))])),
  foreignAppIds: texts,
};

/** Of what belongs to no directory. */
export const keptSchemas: Readonly<Record<string, Shape<unknown>>> = {
  refreshTokens: refreshGrant,
  revocations: v.number(),
  signIns: v.looseObject({
    time: v.number(),
    tenantId: v.string(),
    outcome: v.picklist(['granted', 'refused']),
    code: v.number(),
    traceId: filled,
    correlationId: v.string(),
    request: v.looseObject({ tenant: v.string() }),
  }),
  signingKeys: v.strictObject({
    privateKey: v.pipe(v.string(), v.startsWith('-----BEGIN PRIVATE KEY-----')),
    certificate: v.pipe(v.string(), v.base64()),
    signsFrom: v.nullable(v.number()),
    until: v.nullable(v.number()),
  }),
};

/** The shape of a line. */
export const lineSchema: Shape<{ tenant: number; kind: string; id?: string; value: unknown }> = v.strictObject({
  tenant: v.pipe(wholeNumber, v.minValue(0)),
  kind: v.string(),
  id: v.exactOptional(filled),
  value: v.unknown(),
});
