import { createHash, createPrivateKey, createPublicKey, KeyObject, verify, webcrypto } from 'node:crypto';
import { X509CertificateGenerator } from '../reach/x509.ts';
import { signBeside } from './sign-beside.ts';

/** A public key as Entra's JWKS documents list it. */
export interface PublishedKey {
  readonly kty: 'RSA';
  readonly use: 'sig';
  readonly kid: string;
  readonly x5t: string;
  readonly n: string;
  readonly e: string;
  readonly x5c: readonly string[];
  /** The issuer whose tokens this key may sign; `{tenantid}` stays literal in the documents of `common`. */
  readonly issuer: string;
}

/** What the token service signs with: RSA-2048, RS256. One key, or several while one follows another. */
export interface SigningKeys {
  /** base64url SHA-1 thumbprint of the certificate; `kid` and `x5t` of every token. */
  readonly kid: string;
  /** The one key that signs now: a token's header and signature must be of the same. */
  current(): SigningKeys;
  /** Signs `header.payload` with the key that is current at the call, and gives the base64url signature. */
  sign(signingInput: string): Promise<string>;
  /** Checks a base64url signature over `header.payload`. */
  verify(signingInput: string, signature: string): boolean;
  publishedKeys(issuer: string): readonly PublishedKey[];
}

/** A key pair as a data file keeps it. */
export interface KeptSigningKeys {
  /** PKCS #8, as PEM. */
  readonly privateKey: string;
  /** Base64 of the DER. */
  readonly certificate: string;
}

/** Signing keys that were made here, and can be written down. */
export interface OwnSigningKeys extends SigningKeys {
  export(): KeptSigningKeys;
}

const rsa2048 = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
};

let shared: Promise<OwnSigningKeys> | undefined;

/**
 * Gives the signing keys of an emulator. The pair is made once in a process, off the main thread, when the first
 * emulator asks for it: many emulators in one test run start fast. It is never written anywhere; an emulator with a data
 * file has keys of its own.
 */
export function createSigningKeys(): Promise<OwnSigningKeys> {
  shared ??= generateSigningKeys();
  return shared;
}

/** Makes a pair of its own, for whoever needs two tenants whose tokens are told apart by key. */
export async function generateSigningKeys(): Promise<OwnSigningKeys> {
  const pair = await webcrypto.subtle.generateKey(rsa2048, true, ['sign', 'verify']);
  return holdKeys(KeyObject.from(pair.privateKey), await selfSigned(pair));
}

/** Takes keys from where they were kept. @throws Error when they are none */
export function importSigningKeys({ privateKey, certificate }: KeptSigningKeys): OwnSigningKeys {
  return holdKeys(createPrivateKey(privateKey), Buffer.from(certificate, 'base64'));
}

function holdKeys(privateKey: KeyObject, certificate: Buffer): OwnSigningKeys {
  // Bare KeyObjects: `{ key, … }` or PEM per call costs as much again as signing small inputs.
  const publicKey = createPublicKey(privateKey);
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const kid = createHash('sha1').update(certificate).digest('base64url');
  const x5c = certificate.toString('base64');
  const keys: OwnSigningKeys = {
    kid,
    current: () => keys,
    sign: async (signingInput) => {
      const signature = await signBeside(Buffer.from(signingInput), privateKey);
      return signature.toString('base64url');
    },
    verify: (signingInput, signature) =>
      verify('RSA-SHA256', Buffer.from(signingInput), publicKey, Buffer.from(signature, 'base64url')),
    export: () => ({ privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })), certificate: x5c }),
    publishedKeys: (issuer) => [{ kty: 'RSA', use: 'sig', kid, x5t: kid, n, e, x5c: [x5c], issuer }],
  };
  return keys;
}

/** The certificate only carries the thumbprint, as Entra's do: its dates mean nothing to anyone who reads a JWKS. */
async function selfSigned(pair: webcrypto.CryptoKeyPair): Promise<Buffer> {
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=Entrada local token signing',
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2050-01-01T00:00:00Z'),
    signingAlgorithm: rsa2048,
    keys: pair,
  });
  return Buffer.from(certificate.rawData);
}
