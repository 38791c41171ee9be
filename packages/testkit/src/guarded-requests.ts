import { adatum } from './adatum.ts';
import { badTokens } from './bad-tokens.ts';
import type { TestTenant } from './test-tenant.ts';

/** A request to a guarded API and the answer that every adapter must give. */
export interface GuardedRequest {
  /** Reads after "answers …". */
  readonly name: string;
  /** Values of the Authorization headers. */
  authorization(tenant: TestTenant): readonly string[];
  /** Whether the tenant's keys are out of reach. */
  readonly isDisconnected?: true;
  readonly expected: AnswerSummary;
}

/** What an answer says, in short. */
export interface AnswerSummary {
  readonly status: number;
  /** For 200: the caller's `oid`, which the handler answers with. */
  readonly oid?: string;
  /** `error` of the body. */
  readonly error?: string;
  /** Whether `WWW-Authenticate` is there, and names an error. */
  readonly challenge?: 'without error' | 'with error';
  /** Whether `Retry-After` is there. */
  readonly retry?: true;
}

/** What the guard of the contract is to be told. */
export const guardedApi: {
  readonly tenantId: string;
  readonly audiences: readonly string[];
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
} = {
  tenantId: adatum.tenantId,
  audiences: [adatum.appId, adatum.identifierUri],
  scopes: [adatum.scope],
  roles: [adatum.appRole],
};

/** Reads an answer of a guarded API whose handler answers with the caller's `oid` as text. */
export function summarizeAnswer(status: number, headers: Headers, body: string): AnswerSummary {
  if (status === 200) return { status, oid: body };
  const challenge = headers.get('www-authenticate');
  const { error } = JSON.parse(body);
  return {
    status,
    error,
    ...(challenge === null ? {} : { challenge: challenge.includes(' error=') ? 'with error' : 'without error' }),
    ...(headers.has('retry-after') ? { retry: true } : {}),
  };
}

/**
 * The contract of the guard's adapters: requests to the API of `guardedApi`, and what each must be answered.
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
    isDisconnected: true,
    expected: { status: 503, error: 'temporarily_unavailable', retry: true },
  },
  ...badTokens.map(
    ({ name, make, expected: { status, error } }): GuardedRequest => ({
      name: `${status} to ${name}`,
      authorization: (tenant) => [`Bearer ${make(tenant)}`],
      expected: { status, error, challenge: 'with error' },
    }),
  ),
];
