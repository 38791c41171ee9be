import { constants, createHash, KeyObject, randomUUID, sign, webcrypto } from 'node:crypto';
import { X509CertificateGenerator } from '../reach/x509.ts';

const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
};

/** The certificate of a client, and what the client signs with it. */
export interface ClientCertificate {
  readonly pem: string;
  readonly privateKeyPem: string;
  /** Hexadecimal, upper case. */
  readonly sha1: string;
  /** `x5t`, base64url without padding. */
  readonly x5t: string;
  /** `x5t#S256`. */
  readonly x5tS256: string;
  sign(header: Readonly<Record<string, unknown>>, claims: Readonly<Record<string, unknown>>): string;
}

export async function createClientCertificate(
  notBefore: Date = new Date('2026-01-01T00:00:00Z'),
  notAfter: Date = new Date('2028-01-01T00:00:00Z'),
): Promise<ClientCertificate> {
  const keys = await webcrypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=Adatum daemon',
    notBefore,
    notAfter,
    signingAlgorithm: rsa,
    keys,
  });
  const der = Buffer.from(certificate.rawData);
  const privateKey = KeyObject.from(keys.privateKey);
  const sha1 = createHash('sha1').update(der).digest();
  return {
    pem: certificate.toString('pem'),
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    sha1: sha1.toString('hex').toUpperCase(),
    x5t: sha1.toString('base64url'),
    x5tS256: createHash('sha256').update(der).digest('base64url'),
    sign: (header, claims) => {
      const signingInput = `${encode({ typ: 'JWT', ...header })}.${encode(claims)}`;
      const padding =
        header.alg === 'PS256'
          ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
          : { padding: constants.RSA_PKCS1_PADDING };
      const signature = sign('sha256', Buffer.from(signingInput), { key: privateKey, ...padding });
      return `${signingInput}.${signature.toString('base64url')}`;
    },
  };
}

/** The claims of a client's assertion about itself. */
export function assertionClaims(clientId: string, audience: string, now: number): Readonly<Record<string, unknown>> {
  const seconds = Math.floor(now / 1000);
  return { iss: clientId, sub: clientId, aud: audience, jti: randomUUID(), nbf: seconds, exp: seconds + 600 };
}

function encode(json: object): string {
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}
