import type { Grade } from '@entrada/core/data';

/** One refusal of Microsoft Graph: status, code and text, and how well each is evidenced. */
export interface GraphErrorRow {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 500;
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
  | 'denied'
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
  | 'pageTokenExpired';

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
  denied: row(
    403,
    'Authorization_RequestDenied',
    'Insufficient privileges to complete the operation.',
    'R',
    'graph/errors/insufficient-privileges-1',
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
    'I',
    'text follows that of identifierUris, code inferred',
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
