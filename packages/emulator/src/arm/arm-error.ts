import type { Grade } from '@entrada/core/data';

/** One refusal of Azure Resource Manager. */
export interface ArmErrorRow {
  readonly status: 400 | 401 | 403 | 404 | 500;
  readonly code: string;
  /** Runtime text; `{name}` is filled in. */
  readonly text: string;
  /** `error_description` of the challenge, for 401. */
  readonly challenge?: string;
  /** Azure Monitor's errors stand on their own, not under `error`. */
  readonly bare?: true;
  readonly grade: Grade;
  readonly source: string;
}

/** Name of an error in the table. */
export type ArmErrorName =
  | 'headerMissing'
  | 'identityNotFound'
  | 'audienceWrong'
  | 'tokenInvalid'
  | 'tokenExpired'
  | 'apiVersionMissing'
  | 'apiVersionInvalid'
  | 'subscriptionNotFound'
  | 'resourceGroupNotFound'
  | 'resourceNotFound'
  | 'authorizationFailed'
  | 'bodyInvalid'
  | 'queryInvalid'
  | 'noValidSubscriptions'
  | 'skipTokenInvalid'
  | 'metricUnknown'
  | 'monitorParameterInvalid'
  | 'notFound'
  | 'internal';

/** Every error the local ARM answers with. */
const armErrorRows: Readonly<Record<ArmErrorName, ArmErrorRow>> = {
  headerMissing: {
    status: 401,
    code: 'AuthenticationFailed',
    text: "Authentication failed. The 'Authorization' header is missing.",
    challenge: "The authentication failed because of missing 'Authorization' header.",
    grade: 'I',
    source: 'shape recorded in arm/auth/wrong-audience-token-1, texts inferred',
  },
  identityNotFound: {
    status: 401,
    code: 'AuthenticationFailed',
    text: 'Authentication failed.',
    challenge: 'Could not find identity for access token.',
    grade: 'R',
    source: 'arm/auth/wrong-audience-token-1',
  },
  audienceWrong: {
    status: 401,
    code: 'InvalidAuthenticationTokenAudience',
    text: "The access token has been obtained for wrong audience or resource '{audience}'. It should exactly match with one of the allowed audiences 'https://management.core.windows.net/','https://management.core.windows.net','https://management.azure.com/','https://management.azure.com'.",
    challenge: 'The access token has been obtained for wrong audience or resource.',
    grade: 'U',
    source:
      'Azure-Samples/active-directory-dotnetcore-daemon-v2#145 (2022), for a custom API; a token for Microsoft Graph was recorded to be answered otherwise. The challenge is inferred',
  },
  tokenInvalid: {
    status: 401,
    code: 'InvalidAuthenticationToken',
    text: 'The access token is invalid.',
    challenge: 'The access token is invalid.',
    grade: 'I',
    source: 'shape recorded in arm/auth/wrong-audience-token-1, texts inferred',
  },
  tokenExpired: {
    status: 401,
    code: 'ExpiredAuthenticationToken',
    text: "The access token expiry UTC time '{expiry}' is earlier than current UTC time '{now}'.",
    challenge: 'The access token has expired.',
    grade: 'U',
    source: 'hashicorp/terraform-provider-azurerm#20867 (2023); the challenge is inferred',
  },
  apiVersionMissing: {
    status: 400,
    code: 'MissingApiVersionParameter',
    text: 'The api-version query parameter (?api-version=) is required for all requests.',
    grade: 'I',
    source: 'status and rule documented, text inferred',
  },
  apiVersionInvalid: {
    status: 400,
    code: 'InvalidApiVersionParameter',
    text: "The api-version '{version}' is invalid.",
    grade: 'I',
    source: 'status and rule documented, text inferred',
  },
  subscriptionNotFound: {
    status: 404,
    code: 'SubscriptionNotFound',
    text: "The subscription '{id}' could not be found.",
    grade: 'I',
    source: 'code documented, text inferred',
  },
  resourceGroupNotFound: {
    status: 404,
    code: 'ResourceGroupNotFound',
    text: "Resource group '{name}' could not be found.",
    grade: 'I',
    source: 'code documented, text inferred',
  },
  resourceNotFound: {
    status: 404,
    code: 'ResourceNotFound',
    text: "The Resource '{type}/{name}' under resource group '{group}' was not found.",
    grade: 'I',
    source: 'code documented, text inferred',
  },
  authorizationFailed: {
    status: 403,
    code: 'AuthorizationFailed',
    text: "The client '{client}' with object id '{objectId}' does not have authorization to perform action '{action}' over scope '{scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.",
    grade: 'U',
    source: 'Azure/azure-cli#29802 (2024), #32165 (2025)',
  },
  bodyInvalid: {
    status: 400,
    code: 'BadRequest',
    text: 'The request is not as expected: {expected}.',
    grade: 'I',
    source: 'code and text inferred',
  },
  queryInvalid: {
    status: 400,
    code: 'BadRequest',
    text: 'Please provide below info when asking for support: timestamp = {time}, correlationId = {correlationId}.',
    grade: 'U',
    source:
      'Azure/aztfexport#485 (2023), Azure/azure-powershell#13762 (2020); the detail LocalEmulator is the emulator speaking',
  },
  noValidSubscriptions: {
    status: 400,
    code: 'BadRequest',
    text: "There must be at least one subscription that is eligible to contain resources. Given: '{given}'.",
    grade: 'I',
    source: 'code and text inferred',
  },
  skipTokenInvalid: {
    status: 400,
    code: 'BadRequest',
    text: 'The skip token belongs to no earlier answer for this query.',
    grade: 'I',
    source: 'code and text inferred',
  },
  metricUnknown: {
    status: 400,
    code: 'BadRequest',
    text: 'Failed to find metric configuration for provider: {provider}, resource Type: {type}, metric: {metric}, Valid metrics: {valid}',
    bare: true,
    grade: 'U',
    source: 'Azure/azure-sdk-for-net#29584 (2022)',
  },
  monitorParameterInvalid: {
    status: 400,
    code: 'BadRequest',
    text: "Detect invalid value: {value} for query parameter: '{parameter}', the value must be: {expected}",
    bare: true,
    grade: 'I',
    source: 'beginning of the text in hashicorp/terraform-provider-azurerm#8851, the rest inferred',
  },
  notFound: {
    status: 404,
    code: 'NotFound',
    text: "The local emulator serves tenants, subscriptions, resource groups, resources, Resource Graph and Monitor's metrics only, not '{path}'.",
    grade: 'I',
    source: 'the emulator speaking: the real ARM may know this path',
  },
  internal: {
    status: 500,
    code: 'InternalServerError',
    text: 'The local emulator failed to answer this request.',
    grade: 'I',
    source: 'the emulator',
  },
};

/** A refusal on its way to the caller: thrown by a route, written out by the service's error handler. */
export class ArmError extends Error {
  override readonly name: string = 'ArmError';
  readonly row: ArmErrorRow;
  /** `error.details` of the answer. */
  readonly details: readonly object[] | undefined;

  constructor(row: ArmErrorRow, message: string, details?: readonly object[]) {
    super(message);
    this.row = row;
    this.details = details;
  }
}

/** Makes the named error of the table. @param values what the `{placeholders}` of its text stand for */
export function armError(
  name: ArmErrorName,
  values: Readonly<Record<string, string>> = {},
  details?: readonly object[],
): ArmError {
  const row = armErrorRows[name];
  return new ArmError(
    row,
    row.text.replace(/\{(\w+)\}/g, (all, key: string) => values[key] ?? all),
    details,
  );
}
