import type { TestTenant } from './test-tenant.ts';

/** How a guard for `access_as_user` or `Reports.Read.All`, v2 tokens only, must answer a bad token. */
export interface ExpectedRefusal {
  readonly status: 401 | 403;
  /** The OAuth error of RFC 6750 section 3.1. */
  readonly error: 'invalid_token' | 'insufficient_scope';
  /** Which rule refuses it. */
  readonly code: string;
}

/** One token that must be refused. */
export interface BadToken {
  /** Reads after "rejects …". */
  readonly name: string;
  make(tenant: TestTenant): string;
  readonly expected: ExpectedRefusal;
}

/** A refusal that says nothing of permissions: 401 and `invalid_token`. */
export function invalid(name: string, code: string, make: (tenant: TestTenant) => string): BadToken {
  return { name, make, expected: { status: 401, error: 'invalid_token', code } };
}

/** A valid token that may not do this: 403 and `insufficient_scope`. */
export function forbidden(name: string, code: string, make: (tenant: TestTenant) => string): BadToken {
  return { name, make, expected: { status: 403, error: 'insufficient_scope', code } };
}
