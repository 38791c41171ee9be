import type { GuardSettings } from './guard-options.ts';
import type { DenialCode, Problem, Refused, Unavailable } from './guard-result.ts';

/** Makes the refusals of one guard. Those whose words never change are made once: refusing must be cheap. */
export interface Challenger {
  readonly missing: Refused;
  readonly authorizationMalformed: Refused;
  readonly tokenMalformed: Refused;
  readonly tokenTooLarge: Refused;
  /** 401 `invalid_token`. */
  invalidToken(code: Refused['code'], description: string): Refused;
  /** 403 `insufficient_scope`, naming the scopes that would do. */
  insufficientScope(code: Refused['code'], description: string): Refused;
  /** 503. */
  unavailable(retryAfter: number): Unavailable;
}

/** Challenges point to the tenant's sign-in and to this API, as Microsoft's own APIs do. */
export function createChallenger(settings: GuardSettings): Challenger {
  const where = [
    parameter('authorization_uri', `https://${settings.cloud.loginHost}/${settings.tenantId}/oauth2/v2.0/authorize`),
    parameter('resource_id', settings.resource),
  ].join(', ');
  const scope = settings.scopes.map((value) => `${settings.resource}/${value}`).join(' ');
  const refuse = (status: Refused['status'], code: Refused['code'], error: Problem['error'], text: string): Refused => {
    const description = headerText(text);
    const named = error === 'insufficient_scope' && scope !== '' ? `, ${parameter('scope', scope)}` : '';
    const challenge = `Bearer ${where}, error="${error}", error_description="${description}"${named}`;
    return { ok: false, status, code, challenge, problem: { error, error_description: description } };
  };
  return {
    missing: {
      ok: false,
      status: 401,
      code: 'token_missing',
      // RFC 6750 section 3.1: no error code for a request that brought no credential.
      challenge: scope === '' ? `Bearer ${where}` : `Bearer ${where}, ${parameter('scope', scope)}`,
      problem: { error: 'token_missing', error_description: 'The request has no Bearer token. Send one for this API.' },
    },
    authorizationMalformed: refuse(
      400,
      'authorization_malformed',
      'invalid_request',
      'The Authorization header is not exactly one Bearer credential. Send: Authorization: Bearer TOKEN.',
    ),
    tokenMalformed: refuse(
      401,
      'token_malformed',
      'invalid_token',
      'The Bearer token is not a well-formed signed JWT. Send the access token as the tool printed it.',
    ),
    tokenTooLarge: refuse(401, 'token_too_large', 'invalid_token', 'The Bearer token is too large.'),
    invalidToken: (code, description) => refuse(401, code, 'invalid_token', description),
    insufficientScope: (code, description) => refuse(403, code, 'insufficient_scope', description),
    unavailable: (retryAfter) => ({
      ok: false,
      status: 503,
      code: 'keys_unavailable',
      retryAfter,
      problem: {
        error: 'temporarily_unavailable',
        error_description:
          'The token could not be checked: the signing keys of the tenant are out of reach. Try again later.',
      },
    }),
  };
}

/** Codes that mean "valid token, missing permission". */
export function isPermissionFailure(code: DenialCode): boolean {
  return (
    code === 'scope_missing' || code === 'role_missing' || code === 'app_only_refused' || code === 'permission_missing'
  );
}

function parameter(name: string, value: string): string {
  return `${name}="${headerText(value)}"`;
}

/** What RFC 6750 section 3 allows in these parameters: printable ASCII without quote and backslash. */
function headerText(text: string): string {
  return text
    .replaceAll('"', "'")
    .replaceAll(/[^\x20-\x5b\x5d-\x7e]/gu, '?')
    .slice(0, 400);
}
