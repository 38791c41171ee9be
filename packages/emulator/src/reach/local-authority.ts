import { createPrivateKey, KeyObject, type webcrypto } from 'node:crypto';
import { emulatedHosts } from './emulated-hosts.ts';
import { nameConstraints } from './name-constraints.ts';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from './x509.ts';

/** A certificate with its private key, both in PEM, as `node:tls` takes them. */
export interface KeyAndCertificate {
  readonly key: string;
  readonly cert: string;
}

/** A server certificate for the emulated hosts. */
export interface Leaf extends KeyAndCertificate {
  /** End of validity, milliseconds since the epoch. */
  readonly expiresAt: number;
}

const keyAlgorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const signingAlgorithm = { name: 'ECDSA', hash: 'SHA-256' };
const minute = 60_000;
const day = 24 * 60 * minute;

/** How long a new authority is valid, in days. */
const authorityDays = 730;
/** How long a leaf is valid, in days: it lives in memory only, a new one is made at each start. */
const leafDays = 7;

/** DNS names that the leaf is for and that the authority is limited to. */
export const certifiedNames: readonly string[] = [...emulatedHosts.keys(), 'localhost'];
/** Address that the leaf is for and that the authority is limited to. */
export const certifiedAddress = '127.0.0.1';

/**
 * Makes a certificate authority that can vouch for nothing but the emulated hosts and this machine: should its key
 * leak, it is of no use against any other site. Key identifiers are there because strict clients
 * (`X509_V_FLAG_X509_STRICT`, on by default in Python since 3.13) refuse certificates without them.
 *
 * @param now milliseconds since the epoch, by the clock that clients check certificates with
 */
export async function createAuthority(now: number = Date.now()): Promise<KeyAndCertificate> {
  const keys = await crypto.subtle.generateKey(keyAlgorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    keys,
    // Two authorities with one name make some verifiers pick the wrong one.
    name: `CN=Entrada local emulator ${crypto.randomUUID().slice(0, 8)}`,
    ...validity(now, authorityDays),
    signingAlgorithm,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      nameConstraints({ dnsNames: certifiedNames, address: certifiedAddress }),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { key: exportKey(keys.privateKey), cert: certificate.toString('pem') };
}

/**
 * Makes a server certificate with a new key, signed by the authority.
 *
 * @param now milliseconds since the epoch
 * @throws Error when the authority is not a P-256 key and a certificate in PEM
 */
export async function issueLeaf(authority: KeyAndCertificate, now: number = Date.now()): Promise<Leaf> {
  const issuer = new X509Certificate(authority.cert);
  const keys = await crypto.subtle.generateKey(keyAlgorithm, true, ['sign', 'verify']);
  const dates = validity(now, leafDays);
  const certificate = await X509CertificateGenerator.create({
    publicKey: keys.publicKey,
    signingKey: createPrivateKey(authority.key).toCryptoKey(keyAlgorithm, false, ['sign']),
    subject: 'CN=Entrada local emulator',
    issuer: issuer.subjectName,
    ...dates,
    signingAlgorithm,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension([
        ...certifiedNames.map((value) => ({ type: 'dns' as const, value })),
        { type: 'ip', value: certifiedAddress },
      ]),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      await AuthorityKeyIdentifierExtension.create(await issuer.publicKey.export()),
    ],
  });
  return {
    key: exportKey(keys.privateKey),
    cert: certificate.toString('pem'),
    expiresAt: dates.notAfter.getTime(),
  };
}

/** Begins a little in the past, for a client on a virtual machine or container whose clock is behind. */
function validity(now: number, days: number): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(now - 60 * minute), notAfter: new Date(now + days * day) };
}

function exportKey(key: webcrypto.CryptoKey): string {
  return KeyObject.from(key).export({ type: 'pkcs8', format: 'pem' }).toString();
}
