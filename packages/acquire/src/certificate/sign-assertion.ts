import { constants, createHash, randomUUID, sign } from 'node:crypto';
import type { ClientCertificate } from './client-certificate.ts';

/** Whom an assertion is for, and when. */
export interface AssertionOptions {
  readonly clientId: string;
  /** Its audience. */
  readonly tokenEndpoint: string;
  /** Seconds since the epoch. */
  readonly now: number;
  /** Whether the certificates go along (`x5c`), as subject name and issuer authentication needs. */
  readonly sendChain: boolean;
}

/** Seconds; one request needs a few of them. */
const lifetime = 600;

/**
 * A client assertion (RFC 7523), signed with PS256 and named by the SHA-256 thumbprint of its certificate (`x5t#S256`, RFC
 * 7515 section 4.1.8), as Microsoft Learn describes under "Certificate credentials". MSAL would do the same, but takes a
 * quarter of a second to load, which a command line that signs one assertion feels.
 */
export function signAssertion(
  { certificate, privateKey, chain }: ClientCertificate,
  { clientId, tokenEndpoint, now, sendChain }: AssertionOptions,
): string {
  const header = {
    typ: 'JWT',
    alg: 'PS256',
    'x5t#S256': createHash('sha256').update(certificate.raw).digest('base64url'),
    ...(sendChain && { x5c: [certificate, ...chain].map(({ raw }) => raw.toString('base64')) }),
  };
  const issued = Math.floor(now);
  const claims = {
    aud: tokenEndpoint,
    iss: clientId,
    sub: clientId,
    jti: randomUUID(),
    nbf: issued,
    iat: issued,
    exp: issued + lifetime,
  };
  const signingInput = `${encode(header)}.${encode(claims)}`;
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  const signature = sign('sha256', Buffer.from(signingInput), { key: privateKey, ...padding });
  return `${signingInput}.${signature.toString('base64url')}`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
