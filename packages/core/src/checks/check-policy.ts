import { readRoles, readScopes } from '../claims/read-claims.ts';
import { tokenKind } from '../claims/token-kind.ts';
import type { JsonObject } from '../token/decoded-token.ts';
import type { CheckFailure } from './check-failure.ts';
import type { TokenExpectations } from './token-expectations.ts';

/** What {@link checkPolicy} looks at. */
export type PolicyExpectations = Pick<TokenExpectations, 'scopes' | 'roles' | 'appOnly'>;

/**
 * The caller may do this. A delegated token needs one of `scopes`; an app-only token needs one of `roles`. Where only
 * `roles` are named, a delegated token needs one of them too. An empty list lets nobody in that way.
 *
 * A token without scopes that is not clearly app-only is refused whatever its roles: an id_token can carry roles.
 */
export function checkPolicy(claims: JsonObject, expected: PolicyExpectations): CheckFailure | undefined {
  if (tokenKind(claims).kind === 'app-only') return checkAppOnly(readRoles(claims), expected);
  const scopes = readScopes(claims);
  if (scopes.length === 0) {
    return fail(
      'permission_missing',
      'The token has neither scopes (scp) nor is it an application’s own token with roles.',
    );
  }
  if (expected.scopes !== undefined) {
    return expected.scopes.some((scope) => scopes.includes(scope))
      ? undefined
      : fail('scope_missing', `The token lacks the scope ${list(expected.scopes)}.`);
  }
  return expected.roles === undefined ? undefined : checkRoles(readRoles(claims), expected.roles);
}

function checkAppOnly(roles: readonly string[], expected: PolicyExpectations): CheckFailure | undefined {
  const appOnly = expected.appOnly ?? (expected.roles === undefined ? 'deny' : 'allow');
  // Anything but a clear yes is a no.
  if (appOnly !== 'allow') {
    return fail('app_only_refused', 'The token is an application’s own; this API takes tokens of users only.');
  }
  if (expected.roles !== undefined) return checkRoles(roles, expected.roles);
  // Every application of the tenant gets a token without roles while assignment is not required.
  return roles.length > 0
    ? undefined
    : fail('permission_missing', 'The token is an application’s own and has no roles.');
}

function checkRoles(roles: readonly string[], accepted: readonly string[]): CheckFailure | undefined {
  if (accepted.some((role) => roles.includes(role))) return undefined;
  return fail('role_missing', `The token lacks the app role ${list(accepted)}.`);
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'that would be needed: none is accepted' : names.join(' or ');
}

function fail(code: CheckFailure['code'], message: string): CheckFailure {
  return { check: 'policy', code, message };
}
