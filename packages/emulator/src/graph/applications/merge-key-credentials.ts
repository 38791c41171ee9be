import { X509Certificate } from 'node:crypto';
import type { KeyCredential } from '../../directory/model.ts';
import { isoSeconds, misfit } from '../body/shape.ts';
import type { SentKeyCredential } from './sent-application.ts';

/**
 * The certificates after a body. The list is replaced; since reads show no `key`, an entry whose `keyId` is known and
 * that has no key stays what it was. Thumbprint, subject and dates come from the certificate (recorded in
 * graph/applications/create-full-1).
 *
 * @throws {GraphError} invalidPropertyValue when `key` is not a certificate
 */
export function mergeKeyCredentials(
  current: readonly KeyCredential[],
  sent: readonly SentKeyCredential[],
  newId: () => string,
): KeyCredential[] {
  return sent.map((entry) => {
    const known = current.find((credential) => credential.keyId === entry.keyId);
    if (known !== undefined && (entry.key === undefined || entry.key === null)) return known;
    return readKeyCredential(entry, newId);
  });
}

function readKeyCredential(sent: SentKeyCredential, newId: () => string): KeyCredential {
  const certificate = parseCertificate(sent.key);
  if (certificate === undefined) throw misfit({ property: 'key', type: 'KeyCredential' });
  return {
    keyId: sent.keyId ?? newId(),
    displayName: sent.displayName ?? certificate.subject,
    type: sent.type ?? 'AsymmetricX509Cert',
    usage: sent.usage ?? 'Verify',
    key: certificate.raw.toString('base64'),
    customKeyIdentifier: sent.customKeyIdentifier ?? certificate.fingerprint.replaceAll(':', ''),
    startDateTime: sent.startDateTime ?? isoSeconds(certificate.validFromDate.getTime()),
    endDateTime: sent.endDateTime ?? isoSeconds(certificate.validToDate.getTime()),
  };
}

/** Azure CLI sends the base64 of the DER, PowerShell that of the PEM file. */
function parseCertificate(key: string | null | undefined): X509Certificate | undefined {
  if (key === undefined || key === null) return undefined;
  try {
    return new X509Certificate(Buffer.from(key, 'base64'));
  } catch {
    return undefined;
  }
}
