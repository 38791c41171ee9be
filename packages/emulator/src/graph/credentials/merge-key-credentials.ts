import { X509Certificate } from 'node:crypto';
import type { KeyCredential } from '../../directory/model.ts';
import type { SentKeyCredential } from '../applications/sent-application.ts';
import { isoSeconds, misfit } from '../body/shape.ts';
import { graphError } from '../errors/graph-error.ts';

/** What a credential that is made needs from outside. */
export interface CredentialMaking {
  /** Gives the id of a credential that has none. */
  readonly newId: () => string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * The certificates after a body. The list is replaced; since reads show no `key`, an entry whose `keyId` is known and
 * that has no key stays what it was.
 *
 * @throws {GraphError} invalidPropertyValue when `key` is not a certificate, keyEndDateInvalid
 */
export function mergeKeyCredentials(
  current: readonly KeyCredential[],
  sent: readonly SentKeyCredential[],
  making: CredentialMaking,
): KeyCredential[] {
  return sent.map((entry) => {
    const known = current.find((credential) => credential.keyId === entry.keyId);
    if (known !== undefined && (entry.key === undefined || entry.key === null)) return known;
    return makeKeyCredential(entry, making);
  });
}

/**
 * A certificate from a body. Thumbprint, subject and dates come from the certificate where the body says nothing
 * (recorded in graph/applications/create-full-1); it cannot be used for longer than the certificate lasts.
 *
 * @throws {GraphError} invalidPropertyValue when `key` is not a certificate, keyEndDateInvalid
 */
export function makeKeyCredential(sent: SentKeyCredential, { newId, now }: CredentialMaking): KeyCredential {
  const certificate = parseCertificate(sent.key);
  if (certificate === undefined) throw misfit({ property: 'key', type: 'KeyCredential' });
  const endDateTime = sent.endDateTime ?? isoSeconds(certificate.validToDate.getTime());
  const end = Date.parse(endDateTime);
  if (end > certificate.validToDate.getTime() || end <= now) throw graphError('keyEndDateInvalid');
  return {
    keyId: sent.keyId ?? newId(),
    displayName: sent.displayName ?? certificate.subject,
    type: sent.type ?? 'AsymmetricX509Cert',
    usage: sent.usage ?? 'Verify',
    key: certificate.raw.toString('base64'),
    customKeyIdentifier: sent.customKeyIdentifier ?? certificate.fingerprint.replaceAll(':', ''),
    startDateTime: sent.startDateTime ?? isoSeconds(certificate.validFromDate.getTime()),
    endDateTime,
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
