import type { Grade } from '@entrada/core/data';

/** One refusal of Azure Resource Manager. */
export interface ArmErrorRow {
  readonly status: 400 | 401 | 404 | 500;
  readonly code: string;
  /** Runtime text; `{name}` is filled in. */
  readonly text: string;
  /** `error_description` of the challenge, for 401. */
  readonly challenge?: string;
  readonly grade: Grade;
  readonly source: string;
}

/** Name of an error in the table. */
export type ArmErrorName =
  | 'headerMissing'
  | 'identityNotFound'
  | 'tokenInvalid'
  | 'tokenExpired'
  | 'apiVersionMissing'
  | 'apiVersionInvalid'
  | 'subscriptionNotFound'
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
  notFound: {
    status: 404,
    code: 'NotFound',
    text: "The local emulator serves tenants and subscriptions only, not '{path}'.",
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

  constructor(row: ArmErrorRow, message: string) {
    super(message);
    this.row = row;
  }
}

/** Makes the named error of the table. @param values what the `{placeholders}` of its text stand for */
export function armError(name: ArmErrorName, values: Readonly<Record<string, string>> = {}): ArmError {
  const row = armErrorRows[name];
  return new ArmError(
    row,
    row.text.replace(/\{(\w+)\}/g, (all, key: string) => values[key] ?? all),
  );
}
