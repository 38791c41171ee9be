/** What replaces a secret in text that is shown. */
const redacted = '[redacted]';

/**
 * Patterns of what must not be shown: compact JWTs (base64url parts of which the first begins like a JSON object),
 * Entra client secrets (three characters, a digit, `Q~`, the rest), and any long run of base64 (refresh tokens,
 * codes, assertions). A GUID has 36 characters and stays readable.
 */
const patterns: readonly RegExp[] = [
  /\beyJ[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*){0,4}/g,
  /\be[yw][A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){1,4}/g,
  /[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{20,}/g,
  /[A-Za-z0-9+_=-]{40,}/g,
];

/**
 * Text of another program or service with everything token-like taken out, so that it may go into an error.
 *
 * @param secrets values known to be secret, replaced wherever they occur.
 */
export function redactSecrets(text: string, secrets: readonly string[] = []): string {
  const known = secrets.filter((secret) => secret.length > 0);
  const withoutKnown = known.reduce((rest, secret) => rest.replaceAll(secret, redacted), text);
  return patterns.reduce((rest, pattern) => rest.replace(pattern, redacted), withoutKnown);
}
