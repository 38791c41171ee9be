import type { Grade } from '@entrada/core/data';

/** One refusal of Microsoft Graph: status, code and text, and how well each is evidenced. */
export interface GraphErrorRow {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 424 | 429 | 500 | 502 | 503 | 504;
  readonly code: string;
  /** Runtime text; `{name}` is filled in. */
  readonly text: string;
  /** Property that `details` names, when the real answer has `details`. */
  readonly target?: string;
  readonly grade: Grade;
  /** Where it was seen, or what is inferred. */
  readonly source: string;
}

/** Name of an error in the table. */
export type GraphErrorName =
  | 'tokenMissing'
  | 'tokenMalformed'
  | 'tokenSignature'
  | 'tokenAudience'
  | 'tokenTenant'
  | 'tokenExpired'
  | 'tokenNotYetValid'
  | 'tokenSubject'
  | 'sessionRevoked'
  | 'openidMissing'
  | 'denied'
  | 'accessDenied'
  | 'foreignServicePrincipal'
  | 'meNeedsUser'
  | 'notFound'
  | 'unknownSegment'
  | 'unknownVersion'
  | 'bodyTooLarge'
  | 'bodyEmpty'
  | 'bodyUnreadable'
  | 'internal'
  | 'invalidProperty'
  | 'unexpectedMember'
  | 'invalidPropertyValue'
  | 'valueRequired'
  | 'readOnlyProperty'
  | 'permissionIdNotStored'
  | 'enabledEntitlement'
  | 'newPermissionDisabled'
  | 'permissionValueInvalid'
  | 'roleWithoutMemberTypes'
  | 'duplicateValue'
  | 'scopeAndRoleDiffer'
  | 'accessTokenVersionInvalid'
  | 'tooManyEntries'
  | 'uriEndsWithSlash'
  | 'uriInvalid'
  | 'hostNotVerified'
  | 'uriPolicy'
  | 'uriTaken'
  | 'userNameTaken'
  | 'userNameDomain'
  | 'passwordNotPatchable'
  | 'passwordNotFound'
  | 'referenceExists'
  | 'referenceTargetInvalid'
  | 'noBackingApplication'
  | 'servicePrincipalExists'
  | 'roleNotFound'
  | 'roleNotForPrincipal'
  | 'assignmentExists'
  | 'invalidReference'
  | 'grantExists'
  | 'filterInvalid'
  | 'filterPropertyUnsupported'
  | 'filterOperatorUnsupported'
  | 'selectInvalid'
  | 'optionUnsupported'
  | 'pageSizeInvalid'
  | 'pageTokenExpired'
  | 'sortingUnsupported'
  | 'expandOnce'
  | 'expandInvalid'
  | 'searchNeedsHeader'
  | 'countUnsupported'
  | 'deltaTokenExpired'
  | 'federatedSubjectTaken'
  | 'federatedNameTaken'
  | 'federatedNotFound'
  | 'federatedValueInvalid'
  | 'federatedLimit'
  | 'federatedNameFixed'
  | 'keyEndDateInvalid'
  | 'keyNotFound'
  | 'proofInvalid'
  | 'uniqueNameTaken'
  | 'nameTakenByRestored'
  | 'groupMailEnabled'
  | 'groupNotSecurity'
  | 'groupDynamic'
  | 'ownerRequired'
  | 'memberCycle'
  | 'batchTooLarge'
  | 'batchMixed'
  | 'batchInvalid'
  | 'batchDependencyFailed'
  | 'throttled'
  | 'unavailable'
  | 'concurrentChange'
  | 'nonDefaultUriPolicy'
  | 'policyInvalid'
  | 'policyNotEnforced'
  | 'policyNotFound';

const inferredText = 'status and rule documented or reported, text inferred';

/** Every error the local Graph answers with. A new one starts here, with its evidence. */
export const graphErrorRows: Readonly<Record<GraphErrorName, GraphErrorRow>> = {
  tokenMissing: row(401, 'InvalidAuthenticationToken', 'Access token is empty.', 'I', 'code recorded, text inferred'),
  tokenMalformed: row(
    401,
    'InvalidAuthenticationToken',
    'IDX14100: JWT is not well formed.',
    'I',
    'code recorded, text inferred',
  ),
  tokenSignature: row(
    401,
    'InvalidAuthenticationToken',
    'Access token validation failure. Signature is invalid.',
    'I',
    'code recorded, text inferred',
  ),
  tokenAudience: row(
    401,
    'InvalidAuthenticationToken',
    'Access token validation failure. Invalid audience.',
    'U',
    'microsoftgraph/microsoft-graph-docs#16208, #4752',
  ),
  tokenTenant: row(
    401,
    'InvalidAuthenticationToken',
    'Access token validation failure. Invalid issuer.',
    'I',
    'code recorded, text inferred',
  ),
  sessionRevoked: row(
    401,
    'InvalidAuthenticationToken',
    'Continuous access evaluation resulted in claims challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
    'R',
    'graph/cae/revoked-session-challenge-1',
  ),
  tokenExpired: row(
    401,
    'InvalidAuthenticationToken',
    'Lifetime validation failed, the token is expired.',
    'U',
    's1t5/mail-archiver#267 (2026)',
  ),
  tokenNotYetValid: row(
    401,
    'InvalidAuthenticationToken',
    'Lifetime validation failed, the token is not yet valid.',
    'I',
    'code recorded, text inferred',
  ),
  tokenSubject: row(
    401,
    'InvalidAuthenticationToken',
    'Access token validation failure. The subject of the token does not exist or is disabled.',
    'I',
    'code recorded, text inferred',
  ),
  openidMissing: row(
    401,
    'InvalidAuthenticationToken',
    'The access token is not of a user, or lacks the scope openid.',
    '?',
    'userinfo.md: the scope openid is required; what is answered without it was not seen',
  ),
  denied: row(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
    'R',
    'graph/errors/insufficient-privileges-1',
  ),
  accessDenied: row(
    403,
    'AccessDenied',
    'You cannot perform the requested operation, required scopes are missing in the token.',
    'U',
    'Azure/azure-cli#23906, AlexFilipin/ConditionalAccess#10; that a missing role is answered alike is inferred',
  ),
  foreignServicePrincipal: row(
    403,
    'Authorization_RequestDenied',
    'When using this permission, the backing application of the service principal being created must in the local tenant',
    'U',
    'Azure/azure-cli#28009',
  ),
  meNeedsUser: row(
    400,
    'BadRequest',
    '/me request is only valid with delegated authentication flow.',
    'I',
    inferredText,
  ),
  notFound: row(
    404,
    'Request_ResourceNotFound',
    "Resource '{id}' does not exist or one of its queried reference-property objects are not present.",
    'R',
    'graph/applications/get-not-found-1',
  ),
  unknownSegment: row(
    400,
    'BadRequest',
    "Resource not found for the segment '{segment}'. The local emulator serves a part of Microsoft Graph only, without '{method} {path}'.",
    'I',
    'the first sentence is inferred, the second is the emulator speaking: the real Graph may know this path',
  ),
  unknownVersion: row(
    400,
    'BadRequest',
    'Invalid version: {version}. The local emulator serves v1.0 only.',
    'I',
    'the first sentence is inferred, the second is the emulator speaking',
  ),
  bodyTooLarge: row(413, 'RequestEntityTooLarge', 'The request body is larger than {limit} bytes.', 'I', inferredText),
  bodyEmpty: row(400, 'BadRequest', 'Empty Payload. JSON content expected.', 'I', inferredText),
  bodyUnreadable: row(
    400,
    'BadRequest',
    'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    'I',
    inferredText,
  ),
  internal: row(500, 'InternalServerError', 'The local emulator failed to answer this request.', 'I', 'the emulator'),

  invalidProperty: row(
    400,
    'Request_BadRequest',
    "Invalid property '{property}'.",
    'U',
    'Microsoft365DSC/Microsoft365DSC#7182 (2026)',
  ),
  unexpectedMember: row(
    400,
    'Request_BadRequest',
    "Expected property '{property}' is not present on resource of type '{type}'",
    'U',
    'microsoftgraph/msgraph-bicep-types#130 (2024)',
  ),
  invalidPropertyValue: row(
    400,
    'Request_BadRequest',
    "Invalid value specified for property '{property}' of resource '{type}'.",
    'U',
    'microsoftgraph/msgraph-sdk-powershell#3149, microsoftgraph/microsoft-graph-docs#9426',
  ),
  valueRequired: row(
    400,
    'Request_BadRequest',
    "A value is required for property '{property}' of resource '{type}'.",
    'I',
    inferredText,
  ),
  readOnlyProperty: row(
    400,
    'Request_BadRequest',
    "Property '{property}' is read-only and cannot be set.",
    'I',
    inferredText,
  ),

  permissionIdNotStored: row(
    400,
    'InvalidValue',
    'Property api.preAuthorizedApplications.delegatedPermissionIds has a Permission Id that cannot be found in the AppPermissions sets.',
    'U',
    'microsoftgraph/msgraph-sdk-dotnet#2044, microsoftgraph/microsoft-graph-docs#12675',
    'api.preAuthorizedApplications.delegatedPermissionIds',
  ),
  enabledEntitlement: row(
    400,
    'CannotDeleteOrUpdateEnabledEntitlement',
    'Permission (scope or role) cannot be deleted or updated unless disabled first.',
    'U',
    'microsoftgraph/msgraph-sdk-powershell#1054, #1211',
    '{property}',
  ),
  newPermissionDisabled: row(
    400,
    'InvalidValue',
    'Property {property} holds a new permission that is not enabled: isEnabled must be true when a permission is created.',
    'I',
    'rule documented (permissionscope.md, approle.md), text inferred',
    '{property}',
  ),
  permissionValueInvalid: row(
    400,
    'InvalidValue',
    'Property {property}.value is invalid: at most 120 characters, no space.',
    'I',
    'rule documented (permissionscope.md, approle.md), text inferred',
    '{property}.value',
  ),
  roleWithoutMemberTypes: row(
    400,
    'Request_BadRequest',
    "App role with identifier '{id}' must have at least one value specified for 'allowedMemberTypes'.",
    'U',
    'microsoftgraph/msgraph-sdk-powershell#3309',
  ),
  duplicateValue: row(
    400,
    'DuplicateValue',
    'Request contains a property with duplicate values.',
    'U',
    'microsoftgraph/microsoft-graph-docs#21667',
    '{property}',
  ),
  scopeAndRoleDiffer: row(
    400,
    'Request_BadRequest',
    "The following values must match for the 'oauth2Permissions' and 'appRoles' properties with identifier '{id}': (description, adminConsentDescription),(displayName, adminConsentDisplayName),(isEnabled, isEnabled),(origin, origin),(value, value). Ensure that you are intending to have entries with the same identifier, and if so, are updating them together.",
    'U',
    'MicrosoftDocs/azure-docs#81899 (portal); code inferred',
  ),
  accessTokenVersionInvalid: row(
    400,
    'InvalidAccessTokenVersion',
    'Property api.requestedAccessTokenVersion is invalid.',
    'U',
    'hashicorp/terraform-provider-azuread#1374; code inferred',
    'api.requestedAccessTokenVersion',
  ),
  tooManyEntries: row(
    400,
    'Request_BadRequest',
    'The application has {count} entries in its collections; the limit is {limit}.',
    'I',
    'limits documented (reference-microsoft-graph-app-manifest.md), text inferred',
  ),
  uriEndsWithSlash: row(
    400,
    'IdentifierUrisEndsWithSlash',
    "Application alias '{uri}' value is invalid.",
    'U',
    'hashicorp/terraform-provider-azuread#928',
    'identifierUris',
  ),
  uriInvalid: row(
    400,
    'InvalidValue',
    'Property identifierUris is invalid.',
    'U',
    'Azure/azure-powershell#2633; code inferred',
    'identifierUris',
  ),
  hostNotVerified: row(
    400,
    'HostNameNotOnVerifiedDomain',
    "Values of identifierUris property must use a verified domain of the organization or its subdomain: '{uri}'",
    'U',
    'Azure/Industrial-IoT#1432, hashicorp/terraform-provider-azuread#1392',
    'identifierUris',
  ),
  uriPolicy: row(
    400,
    'Request_BadRequest',
    'Failed to add identifier URI {uri}. All newly added URIs must contain a tenant verified domain, tenant ID, or app ID, as per the default tenant policy of your organization. See https://aka.ms/identifier-uri-addition-error',
    'D',
    'identifier-uri-restrictions.md; code inferred',
  ),
  uriTaken: row(
    400,
    'ObjectConflict',
    'Another object with the same value for property identifierUris already exists.',
    'U',
    'Azure/go-autorest#308',
    'identifierUris',
  ),
  userNameTaken: row(
    400,
    'Request_BadRequest',
    'Another object with the same value for property userPrincipalName already exists.',
    'U',
    'microsoftgraph/microsoft-graph-docs#1508 (2018)',
    'userPrincipalName',
  ),
  userNameDomain: row(
    400,
    'Request_BadRequest',
    'The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization.',
    'I',
    'rule documented (user-post-users.md), text inferred',
    'userPrincipalName',
  ),
  passwordNotPatchable: row(
    400,
    'Request_BadRequest',
    'New password credential must be generated with service action.',
    'I',
    'rule documented (application-update.md), text inferred',
  ),
  passwordNotFound: row(400, 'Request_BadRequest', 'No password credential found with keyId.', 'I', inferredText),
  referenceExists: row(
    400,
    'Request_BadRequest',
    "One or more added object references already exist for the following modified properties: '{property}'.",
    'U',
    'pnp/pnpframework#139',
  ),

  referenceTargetInvalid: row(
    400,
    'Request_BadRequest',
    "The reference target '{type}_{id}' of type '{type}' is invalid for the '{property}' reference.",
    'U',
    'Azure/azure-cli#12946',
  ),

  noBackingApplication: row(
    400,
    'NoBackingApplicationObject',
    "The appId '{appId}' of the service principal does not reference a valid application object.",
    'U',
    'openshift/openshift-azure#1534, Microsoft Q&A 5883620 (2026)',
    'appId',
  ),
  servicePrincipalExists: row(
    409,
    'Request_MultipleObjectsWithSameKeyValue',
    'The service principal cannot be created, updated, or restored because the service principal name {appId} is already in use.',
    'U',
    'Azure/reliable-web-app-pattern-java#185',
  ),

  roleNotFound: row(
    400,
    'Request_BadRequest',
    "Permission being assigned was not found on application '{appId}'.",
    'I',
    inferredText,
  ),
  roleNotForPrincipal: row(
    400,
    'Request_BadRequest',
    "Permission being assigned is not available to a principal of type '{principalType}'.",
    'I',
    inferredText,
  ),
  assignmentExists: row(
    400,
    'Request_BadRequest',
    'Permission being assigned already exists on the object',
    'I',
    inferredText,
  ),
  invalidReference: row(
    400,
    'Request_BadRequest',
    'Not a valid reference update.',
    'U',
    'microsoftgraph/microsoft-graph-docs#20133',
  ),
  grantExists: row(
    409,
    'Request_MultipleObjectsWithSameKeyValue',
    'Permission entry already exists.',
    'U',
    'hashicorp/terraform-provider-azuread#690',
  ),

  filterInvalid: row(
    400,
    'BadRequest',
    'Invalid filter clause: {reason}',
    'U',
    'microsoft-graph-docs-contrib#4133; detail inferred',
  ),
  filterPropertyUnsupported: row(
    400,
    'Request_UnsupportedQuery',
    "Unsupported or invalid query filter clause specified for property '{property}' of resource '{type}'.",
    'U',
    'microsoftgraph/microsoft-graph-docs-contrib#1726',
  ),
  filterOperatorUnsupported: row(
    400,
    'Request_UnsupportedQuery',
    "Unsupported property filter clause operator '{operator}'.",
    'U',
    'microsoftgraph/microsoft-graph-docs-contrib#1726, #3042',
  ),
  selectInvalid: row(
    400,
    'BadRequest',
    "Parsing OData Select and Expand failed: Could not find a property named '{property}' on type 'microsoft.graph.{type}'.",
    'I',
    inferredText,
  ),
  optionUnsupported: row(
    400,
    'Request_UnsupportedQuery',
    "The query option '{option}' is not supported by the local emulator.",
    'I',
    'the emulator speaking: the real Graph may support it',
  ),
  pageSizeInvalid: row(
    400,
    'Request_UnsupportedQuery',
    "Invalid page size specified: '{top}'. Must be between 1 and 999 inclusive.",
    'I',
    inferredText,
  ),
  pageTokenExpired: row(
    400,
    'Directory_ExpiredPageToken',
    'The specified page token value has expired and can no longer be included in your request.',
    'I',
    inferredText,
  ),

  sortingUnsupported: row(
    400,
    'Request_UnsupportedQuery',
    'Sorting not supported for current query.',
    'U',
    'microsoftgraph/microsoft-graph-docs-contrib#3145, microsoftgraph/microsoft-graph-docs#10835',
  ),
  expandOnce: row(
    400,
    'Request_UnsupportedQuery',
    "Only one property can be expanded in a single query: '{expand}'.",
    'I',
    'rule documented (query-parameters.md), text inferred',
  ),
  expandInvalid: row(
    400,
    'BadRequest',
    "Parsing OData Select and Expand failed: '{expand}'. The local emulator understands $select inside of $expand only.",
    'I',
    'the first sentence is inferred, the second is the emulator speaking',
  ),
  searchNeedsHeader: row(
    400,
    'Request_UnsupportedQuery',
    "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    'D',
    'aad-advanced-queries.md',
  ),
  countUnsupported: row(
    400,
    'Request_BadRequest',
    '$count is not currently supported.',
    'U',
    'microsoftgraph/microsoft-graph-docs-contrib#4335',
  ),
  deltaTokenExpired: row(
    410,
    'syncStateNotFound',
    'The delta token is not known or has expired: start again without it.',
    'I',
    'status and code documented (delta-query-overview.md), text inferred',
  ),

  federatedSubjectTaken: row(
    400,
    'InvalidFederatedIdentityCredentialValue',
    'The combination of issuer and subject must be unique for the application. Issuer {issuer} and Subject: {subject} already exist. paramName: FederatedIdentityCredential.Subject, paramValue: {subject}, objectType: Microsoft.Online.DirectoryServices.Application',
    'U',
    'Azure/azure-workload-identity#434 (2022)',
  ),
  federatedNameTaken: row(
    409,
    'Request_MultipleObjectsWithSameKeyValue',
    'FederatedIdentityCredential with name {name} already exists.',
    'U',
    'Azure/azure-workload-identity, pkg/cloud/errors.go (2021); status inferred from the code',
  ),
  federatedNotFound: row(
    404,
    'Request_ResourceNotFound',
    'FederatedIdentityCredential with name {name} not found.',
    'C',
    'Azure/azure-workload-identity, tests of pkg/cmd/serviceaccount',
  ),
  federatedValueInvalid: row(
    400,
    'InvalidFederatedIdentityCredentialValue',
    'The value of {property} is invalid: {reason}. paramName: FederatedIdentityCredential.{property}, objectType: Microsoft.Online.DirectoryServices.Application',
    'I',
    'rule documented (federatedidentitycredential.md), code as of Azure/azure-workload-identity#434, text inferred',
  ),
  federatedLimit: row(
    400,
    'InvalidFederatedIdentityCredentialValue',
    'The application already has 20 federated identity credentials, the most that it can have.',
    'I',
    'limit documented (federatedidentitycredentials-overview.md), code and text inferred',
  ),
  federatedNameFixed: row(
    400,
    'Request_BadRequest',
    "Property 'name' of a federated identity credential cannot be changed.",
    'I',
    'rule documented (federatedidentitycredential.md), text inferred',
  ),

  keyEndDateInvalid: row(
    400,
    'KeyCredentialsInvalidEndDate',
    'Key credential end date is invalid.',
    'U',
    'Azure/azure-cli#11146, Azure/azure-rest-api-specs#11985; code in reports of Terraform users',
    'keyCredentials',
  ),
  keyNotFound: row(400, 'Request_BadRequest', 'No key credential found with keyId.', 'I', inferredText),
  proofInvalid: row(
    401,
    'Authentication_MissingOrMalformed',
    'Access Token missing or malformed.',
    'U',
    'microsoftgraph/microsoft-graph-docs#14626, #22076: the proof is meant, not the access token',
  ),

  uniqueNameTaken: row(
    409,
    'Request_MultipleObjectsWithSameKeyValue',
    'Another object with the same value for property uniqueName already exists.',
    'I',
    'that a deleted application keeps its name is inferred, as are status, code and text',
    'uniqueName',
  ),
  nameTakenByRestored: row(
    400,
    'Request_BadRequest',
    "Another object with the same value for property {property} already exists: '{id}' cannot be restored.",
    'I',
    inferredText,
    '{property}',
  ),

  groupMailEnabled: row(
    400,
    'Request_BadRequest',
    'The service does not currently support writes of mail-enabled groups. Please ensure that the mail-enablement property is unset and the security-enablement property is set.',
    'U',
    'microsoftgraph/microsoft-graph-docs#372',
  ),
  groupDynamic: row(
    400,
    'Request_BadRequest',
    "The members of the group '{displayName}' follow from its membershipRule and cannot be changed.",
    'I',
    'rule documented (groups-dynamic-membership.md), code and text inferred',
  ),
  groupNotSecurity: row(
    400,
    'Request_BadRequest',
    'The local emulator has security groups only: securityEnabled must be true.',
    'I',
    'the emulator speaking: the real Graph has Microsoft 365 groups too',
  ),
  ownerRequired: row(
    400,
    'Request_BadRequest',
    'The group must have at least one owner, hence this owner cannot be removed.',
    'U',
    'tests and changelogs of several public projects, microsoft/terraform-provider-msgraph among them',
  ),
  memberCycle: row(400, 'Request_BadRequest', "A group cannot be a member of itself: '{id}'.", 'I', inferredText),

  batchTooLarge: row(
    400,
    'MaximumValueExceeded',
    'Number of batch request steps exceeds the maximum value of 20.',
    'U',
    'release notes of a product over Microsoft.Graph.ClientException; limit documented (json-batching.md)',
  ),
  batchMixed: row(
    400,
    'BadRequest',
    'Batch should be either fully sequential or fully parallel.',
    'U',
    'microsoftgraph/microsoft-graph-docs#16280 (2022); code inferred',
  ),
  batchInvalid: row(400, 'BadRequest', 'Invalid batch payload format: {reason}', 'I', inferredText),
  batchDependencyFailed: row(
    424,
    'FailedDependency',
    'The request {id} that this one depends on failed.',
    'I',
    'status documented (json-batching.md), code and text inferred',
  ),

  throttled: row(
    429,
    'TooManyRequests',
    'Too many requests.',
    'U',
    'almenscorner/IntuneCD#64 (2022); asked for in the options of the emulator',
  ),
  unavailable: row(
    503,
    'ServiceUnavailable',
    'The service is temporarily unavailable.',
    'I',
    'status documented (errors.md), text inferred; asked for in the options of the emulator',
  ),
  concurrentChange: row(
    409,
    'Request_Conflict',
    'The object was changed by another request: try again.',
    'I',
    'status reported (hashicorp/terraform-provider-azuread#1764), text inferred; asked for in the options of the emulator',
  ),
  policyInvalid: row(
    400,
    'BadRequest',
    'ConditionalActionPolicy validation failed: {reason}',
    'I',
    'code and the first words reported (AlexFilipin/ConditionalAccess#4), with a number of its own for each reason; the rules are documented',
  ),
  policyNotEnforced: row(
    400,
    'BadRequest',
    'The local emulator enforces no policy with {property} {value}, and would not do what this one says.',
    '?',
    'this is the emulator speaking: the real Graph takes it',
  ),
  policyNotFound: row(404, 'NotFound', 'There is no policy {id}.', 'I', 'status documented, code and text inferred'),
  nonDefaultUriPolicy: row(
    400,
    'Request_BadRequest',
    'Failed to add identifier URI {uri}. Only default identifier URIs can be added, as per the default tenant policy of your organization. See https://aka.ms/identifier-uri-addition-error',
    'I',
    'rule documented (identifieruriconfiguration.md), text follows that of the other restriction',
  ),
};

function row(
  status: GraphErrorRow['status'],
  code: string,
  text: string,
  grade: Grade,
  source: string,
  target?: string,
): GraphErrorRow {
  return { status, code, text, grade, source, ...(target === undefined ? {} : { target }) };
}
