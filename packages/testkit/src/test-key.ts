import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** The public half of a signing key as Entra's JWKS shows it. */
export interface PublicJwk {
  readonly kty: string;
  readonly use?: string;
  readonly kid?: string;
  readonly n?: string;
  readonly e?: string;
  readonly alg?: string;
  readonly issuer?: string;
}

/** An RSA key pair that signs test tokens. */
export interface TestKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly jwk: PublicJwk & { readonly kid: string; readonly n: string; readonly e: string };
}

const made = new Map<string, TestKey>();

/**
 * The key of that name, made on first use and the same for the rest of the process, since making RSA keys is slow.
 * @param bits modulus length; Entra's are 2048.
 */
export function testKey(name: string, bits = 2048): TestKey {
  const known = made.get(`${name}/${bits}`);
  if (known !== undefined) return known;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const { n, e } = publicKey.export({ format: 'jwk' });
  if (n === undefined || e === undefined) throw new TypeError('An RSA key has a modulus and an exponent.');
  const kid = createHash('sha1').update(n).digest('base64url');
  const key: TestKey = { kid, privateKey, publicKey, jwk: { kty: 'RSA', use: 'sig', kid, n, e } };
  made.set(`${name}/${bits}`, key);
  return key;
}
