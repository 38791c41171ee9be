import type { KeyObject, X509Certificate } from 'node:crypto';
import { certificateUnusable } from './certificate-unusable.ts';
import type { ClientCertificate } from './client-certificate.ts';

/** Finds the certificate that belongs to a key; files list it first, last or between. @throws EntradaError `source_failed` */
export function pairCertificate(
  certificates: readonly X509Certificate[],
  privateKey: KeyObject,
  path: string,
): ClientCertificate {
  if (certificates.length === 0) throw certificateUnusable(path, 'it holds no certificate');
  const certificate = certificates.find((candidate) => candidate.checkPrivateKey(privateKey));
  if (certificate === undefined) throw certificateUnusable(path, 'none of its certificates belongs to its key');
  return { certificate, privateKey, chain: certificates.filter((other) => other !== certificate) };
}
