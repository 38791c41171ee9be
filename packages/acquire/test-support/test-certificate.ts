import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import forge from 'node-forge';

/** A self-signed certificate and its key, made at run time. */
export interface TestCertificate {
  /** PEM. */
  readonly certificate: string;
  readonly key: KeyObject;
  /** PEM, PKCS #8. */
  readonly privateKey: string;
  /** A PFX file of both. @param algorithm `3des` as older systems write it */
  pfx(password: string, algorithm?: 'aes256' | '3des'): Buffer;
}

/** Makes a certificate that is valid from 2026 to 2028. */
export function createTestCertificate(commonName: string = 'Adatum daemon'): TestCertificate {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const privateKey = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const forgeKey = forge.pki.privateKeyFromPem(key.export({ type: 'pkcs1', format: 'pem' }).toString());
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(forgeKey.n, forgeKey.e);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date('2026-01-01T00:00:00Z');
  certificate.validity.notAfter = new Date('2028-01-01T00:00:00Z');
  const name = [{ name: 'commonName', value: commonName }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.sign(forgeKey, forge.md.sha256.create());
  return {
    certificate: forge.pki.certificateToPem(certificate),
    key,
    privateKey,
    pfx: (password, algorithm = 'aes256') => {
      const asn1 = forge.pkcs12.toPkcs12Asn1(forgeKey, [certificate], password, { algorithm });
      return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
    },
  };
}
