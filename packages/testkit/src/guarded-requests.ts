import { adatum } from './adatum.ts';
import { badTokens } from './bad-tokens.ts';
import type { TestTenant } from './test-tenant.ts';

/** A request to a guarded API and the answer that every adapter must give. */
export interface GuardedRequest {
  /** Reads after "answers …". */
  readonly name: string;
  /** Values of the Authorization headers. */
  authorization(tenant: TestTenant): readonly string[];
  readonly expected: ExpectedAnswer;
}

export interface ExpectedAnswer {
  readonly status: 200 | 400 | 401 | 403 | 503;
  /** For 200: the caller's `oid`. */
  readonly oid?: string;
  /** `error` of the body. */
  readonly error?: string;
  /** Whether `WWW-Authenticate` is there, and names an error. */
  readonly challenge?: 'without error' | 'with error';
  /** Whether the tenant's keys are out of reach. */
  readonly disconnected?: true;
}

/**
 * The contract of the guard's adapters, for a guard that wants `access_as_user` of users or `Reports.Read.All` of
 * applications. Handlers answer 200 with the `oid` of the principal as the text.
 */
export const guardedRequests: readonly GuardedRequest[] = [
  {
    name: '200 to a user with the scope',
    authorization: (tenant) => [`Bearer ${tenant.userToken()}`],
    expected: { status: 200, oid: adatum.alex.oid },
  },
  {
    name: '200 to an application with the role',
    authorization: (tenant) => [`Bearer ${tenant.appToken()}`],
    expected: { status: 200, oid: adatum.daemonObjectId },
  },
  {
    name: '200 whatever the case of the scheme',
    authorization: (tenant) => [`bEARER ${tenant.userToken()}`],
    expected: { status: 200, oid: adatum.alex.oid },
  },
  {
    name: '401 to no credential',
    authorization: () => [],
    expected: { status: 401, error: 'token_missing', challenge: 'without error' },
  },
  {
    name: '401 to another scheme',
    authorization: () => ['Basic YWxleDpzZWNyZXQ='],
    expected: { status: 401, error: 'token_missing', challenge: 'without error' },
  },
  {
    name: '400 to a scheme without a token',
    authorization: () => ['Bearer'],
    expected: { status: 400, error: 'invalid_request', challenge: 'with error' },
  },
  {
    name: '400 to two tokens in one header',
    authorization: (tenant) => [`Bearer ${tenant.userToken()}, Bearer ${tenant.appToken()}`],
    expected: { status: 400, error: 'invalid_request', challenge: 'with error' },
  },
  {
    name: '400 to two headers',
    authorization: (tenant) => [`Bearer ${tenant.userToken()}`, `Bearer ${tenant.appToken()}`],
    expected: { status: 400, error: 'invalid_request', challenge: 'with error' },
  },
  {
    name: '503 when the keys are out of reach',
    authorization: (tenant) => [`Bearer ${tenant.userToken()}`],
    expected: { status: 503, error: 'temporarily_unavailable', disconnected: true },
  },
  ...badTokens.map(
    ({ name, make, expected: { status, error } }): GuardedRequest => ({
      name: `${status} to ${name}`,
      authorization: (tenant) => [`Bearer ${make(tenant)}`],
      expected: { status, error, challenge: 'with error' },
    }),
  ),
];
