/** Visible ASCII, as RFC 6750 section 2.1 allows in a bearer token. */
const bearerToken = /^[\x21-\x7e]+$/;

/** Whether a value can be sent as a bearer token: neither empty nor able to end a header. */
export function isBearerToken(value: unknown): value is string {
  return typeof value === 'string' && bearerToken.test(value);
}
