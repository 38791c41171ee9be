import { type BadToken, invalid } from './bad-token.ts';
import { encodePart, signToken } from './sign-token.ts';
import type { TestTenant } from './test-tenant.ts';

function parts(token: string): [header: string, claims: string, signature: string] {
  const [header = '', claims = '', signature = ''] = token.split('.');
  return [header, claims, signature];
}

/** A token of the tenant's key with raw JSON texts in place of header or claims. */
function raw(tenant: TestTenant, text: { header?: string; claims?: string }): string {
  const [header, claims] = parts(tenant.userToken());
  const decode = (part: string) => Buffer.from(part, 'base64url').toString();
  return signToken(tenant.key, text.header ?? decode(header), text.claims ?? decode(claims));
}

/** Tokens that are no well-formed JWS at all. */
export const malformedTokens: readonly BadToken[] = [
  invalid('a word', 'token_malformed', () => 'letmein'),
  invalid('a token without a signature part', 'token_malformed', (t) => parts(t.userToken()).slice(0, 2).join('.')),
  invalid(
    'a token with an empty signature',
    'token_malformed',
    (t) => `${parts(t.userToken()).slice(0, 2).join('.')}.`,
  ),
  invalid('a token of five parts, as encrypted ones are', 'token_malformed', (t) => `${t.userToken()}.e30.e30`),
  invalid('a token with an empty header', 'token_malformed', (t) => `.${parts(t.userToken()).slice(1).join('.')}`),
  invalid('a padded token', 'token_malformed', (t) => `${t.userToken()}==`),
  invalid('a token in the other base64 alphabet', 'token_malformed', (t) => {
    const [header, claims, signature] = parts(t.userToken());
    return `${header}.${claims}.${signature.slice(0, 40)}+/${signature.slice(42)}`;
  }),
  invalid('a signature with stray bits in its last character', 'token_malformed', (t) => {
    const token = t.userToken();
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    return token.slice(0, -1) + alphabet[alphabet.indexOf(token.at(-1) ?? 'A') + 1];
  }),
  invalid('a header that is not JSON', 'token_malformed', (t) => raw(t, { header: '{"alg":"RS256",' })),
  invalid('a header that is a list', 'token_malformed', (t) => raw(t, { header: '["RS256"]' })),
  invalid('claims that are not JSON', 'token_malformed', (t) => raw(t, { claims: 'aud=me' })),
  invalid('claims that are null', 'token_malformed', (t) => raw(t, { claims: 'null' })),
  invalid('a claim that is there twice', 'token_malformed', (t) =>
    raw(t, { claims: `{"aud":"evil",${JSON.stringify(claimsOf(t)).slice(1)}` }),
  ),
  invalid('a claim that is there twice, once escaped', 'token_malformed', (t) =>
    raw(t, { claims: `{"\\u0061ud":"evil",${JSON.stringify(claimsOf(t)).slice(1)}` }),
  ),
  invalid('bytes that are not UTF-8', 'token_malformed', (t) => {
    const bytes = Buffer.from(JSON.stringify({ ...claimsOf(t), name: 'Alex#' }), 'latin1');
    bytes[bytes.indexOf('#')] = 0xff;
    const [header, , signature] = parts(t.userToken());
    return `${header}.${bytes.toString('base64url')}.${signature}`;
  }),
  invalid('a token of more than 64 KiB', 'token_too_large', (t) =>
    t.userToken({ claims: { groups: Array.from({ length: 2000 }, (_, i) => `group-${i}-${'x'.repeat(32)}`) } }),
  ),
];

function claimsOf(tenant: TestTenant): Record<string, unknown> {
  return JSON.parse(Buffer.from(parts(tenant.userToken())[1], 'base64url').toString());
}

/** The claims of a token replaced while its signature stays. */
export function withClaims(token: string, change: Readonly<Record<string, unknown>>): string {
  const [header, claims, signature] = parts(token);
  const before = JSON.parse(Buffer.from(claims, 'base64url').toString());
  return `${header}.${encodePart({ ...before, ...change })}.${signature}`;
}
