import { X509Certificate } from 'node:crypto';
import type { Draft } from '../draft.ts';
import type { FederatedIdentityCredential, KeyCredential } from '../model.ts';
import type { SeedPath } from './read-seed.ts';
import type { SeedApplication } from './seed.ts';
import type { SeedReferences } from './seed-references.ts';

/** Gives a stable id to what a registration holds. */
type GuidOf = (...names: string[]) => string;

/** The certificates of a registration, with the dates and thumbprints that Graph would show. */
export function keyCredentials(
  { certificates }: SeedApplication,
  guid: GuidOf,
  path: SeedPath,
  references: SeedReferences,
): KeyCredential[] {
  return certificates
    .map((text, position) => {
      const certificate = readCertificate(text);
      if (certificate === undefined) {
        const place = [...path, 'certificates', position];
        references.report(place, `${place.join('.')}: expected a certificate, as PEM or as base64 of its DER`);
        return undefined;
      }
      return describeCertificate(certificate, guid('certificate', certificate.fingerprint));
    })
    .filter((credential) => credential !== undefined);
}

export function federatedCredentials(
  { federatedCredentials: seeded }: SeedApplication,
  guid: GuidOf,
): Draft<FederatedIdentityCredential>[] {
  return seeded.map(({ name, issuer, subject, audiences }) => ({
    id: guid('federatedIdentityCredential', name),
    name,
    issuer,
    subject,
    audiences: [...audiences],
    description: null,
  }));
}

function describeCertificate(certificate: X509Certificate, keyId: string): KeyCredential {
  return {
    keyId,
    displayName: certificate.subject,
    type: 'AsymmetricX509Cert',
    usage: 'Verify',
    key: certificate.raw.toString('base64'),
    customKeyIdentifier: certificate.fingerprint.replaceAll(':', ''),
    startDateTime: certificate.validFromDate.toISOString(),
    endDateTime: certificate.validToDate.toISOString(),
  };
}

function readCertificate(text: string): X509Certificate | undefined {
  try {
    return new X509Certificate(text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64'));
  } catch {
    return undefined;
  }
}
