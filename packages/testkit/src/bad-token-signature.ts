import { createHmac, sign } from 'node:crypto';
import { adatum } from './adatum.ts';
import { type BadToken, invalid } from './bad-token.ts';
import { withClaims } from './bad-token-form.ts';
import { testKey } from './test-key.ts';
import type { TestTenant } from './test-tenant.ts';

/** The token with a header that names another algorithm, and a signature of that algorithm. */
function signedAs(tenant: TestTenant, alg: string, signature: (input: string) => string): string {
  const input = tenant.userToken({ header: { alg } }).split('.').slice(0, 2).join('.');
  return `${input}.${signature(input)}`;
}

/** Tokens whose header or signature is wrong. */
export const badlySignedTokens: readonly BadToken[] = [
  invalid('alg none', 'algorithm_refused', (t) => t.userToken({ header: { alg: 'none' } })),
  invalid('alg HS256 with the public key as the secret', 'algorithm_refused', (t) =>
    signedAs(t, 'HS256', (input) =>
      createHmac('sha256', t.key.publicKey.export({ type: 'spki', format: 'pem' }))
        .update(input)
        .digest('base64url'),
    ),
  ),
  invalid('alg RS384', 'algorithm_refused', (t) =>
    signedAs(t, 'RS384', (input) => sign('RSA-SHA384', Buffer.from(input), t.key.privateKey).toString('base64url')),
  ),
  invalid('alg PS256', 'algorithm_refused', (t) => t.userToken({ header: { alg: 'PS256' } })),
  invalid('alg in small letters', 'algorithm_refused', (t) => t.userToken({ header: { alg: 'rs256' } })),
  invalid('a header without alg', 'algorithm_refused', (t) => t.userToken({ header: { alg: undefined } })),
  invalid('a critical header extension', 'header_critical', (t) => t.userToken({ header: { crit: ['exp'] } })),
  invalid('a Graph token, whose signature only Graph can check', 'header_nonce', (t) =>
    t.userToken({
      header: { nonce: 'zt9Qx2mVh0Zc3sT8yLbN5xJ1uE9dP4oA' },
      claims: { aud: 'https://graph.microsoft.com' },
    }),
  ),
  invalid('a header without kid', 'key_id_missing', (t) => t.userToken({ header: { kid: undefined } })),
  invalid('a kid that is a number', 'key_id_missing', (t) => t.userToken({ header: { kid: 7 } })),
  invalid('an empty kid', 'key_id_missing', (t) => t.userToken({ header: { kid: '' } })),
  invalid('a kid that the tenant does not have', 'key_unknown', (t) => t.userToken({ key: testKey('stranger') })),
  invalid('a kid that is the name of an object member', 'key_unknown', (t) =>
    t.userToken({ header: { kid: '__proto__' } }),
  ),
  invalid('a key that the token brings along', 'key_unknown', (t) =>
    t.userToken({
      key: testKey('stranger'),
      header: { jwk: testKey('stranger').jwk, jku: 'https://evil.example/keys' },
    }),
  ),
  invalid("another key under the tenant's kid", 'signature_invalid', (t) =>
    t.userToken({ key: testKey('stranger'), header: { kid: t.key.kid } }),
  ),
  invalid('altered claims', 'signature_invalid', (t) => withClaims(t.userToken(), { name: 'Casey Adatum' })),
  invalid('the signature of another token', 'signature_invalid', (t) => {
    const other = t.userToken({ claims: { uti: 'another' } });
    return `${t.userToken().split('.').slice(0, 2).join('.')}.${other.split('.')[2]}`;
  }),
  invalid('a signature cut short', 'signature_invalid', (t) => t.userToken().slice(0, -2)),
  invalid('app-only claims grafted onto a user token', 'signature_invalid', (t) =>
    withClaims(t.userToken(), { roles: [adatum.appRole], idtyp: 'app' }),
  ),
];
