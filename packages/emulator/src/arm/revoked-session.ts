import type { Context } from 'hono';

/**
 * Continuous access evaluation: asks for a token that is newer than this moment, the time of the challenge and not of the
 * revocation (recorded: arm/cae/revoked-session-challenge-1). The refresh that follows is refused with AADSTS50173.
 *
 * @param now epoch milliseconds
 */
export function challengeRevokedSession(c: Context, now: number): Response {
  const claims = `{"access_token":{"nbf":{"essential":true, "value":"${Math.floor(now / 1000)}"}}}`;
  const encoded = Buffer.from(claims).toString('base64');
  c.header('x-ms-failure-cause', 'gateway');
  c.header(
    'WWW-Authenticate',
    `Bearer authorization_uri="https://login.windows.net/", error="invalid_token", error_description="User session has been revoked", claims="${encoded}"`,
  );
  const body = { error: { code: 'AuthenticationFailed', message: 'Authentication failed.' } };
  return c.json(body, 401, { 'Content-Type': 'application/json; charset=utf-8' });
}
