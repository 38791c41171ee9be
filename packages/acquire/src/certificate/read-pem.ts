import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { certificateUnusable, wrongPassword } from './certificate-unusable.ts';
import type { ClientCertificate } from './client-certificate.ts';
import { pairCertificate } from './pair-certificate.ts';

const certificateBlock = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const keyBlock = /-----BEGIN ((?:RSA |ENCRYPTED |EC )?PRIVATE KEY)-----[\s\S]+?-----END \1-----/;

/** Reads a PEM text with a private key and certificates, in any order. @throws EntradaError `source_failed` */
export function readPem(text: string, path: string, password: string | undefined): ClientCertificate {
  const key = keyBlock.exec(text)?.[0];
  if (key === undefined) throw certificateUnusable(path, 'it holds no private key');
  const privateKey = openKey(key, path, password);
  return pairCertificate(readCertificates(text, path), privateKey, path);
}

function readCertificates(text: string, path: string): readonly X509Certificate[] {
  try {
    return (text.match(certificateBlock) ?? []).map((block) => new X509Certificate(block));
  } catch {
    throw certificateUnusable(path, 'one of its certificates cannot be read');
  }
}

function openKey(key: string, path: string, password: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key, format: 'pem', ...(password !== undefined && { passphrase: password }) });
  } catch {
    // OpenSSL's message names its own functions and, for some versions, what it read.
    const encrypted = key.includes('ENCRYPTED');
    throw encrypted ? wrongPassword(path, password) : certificateUnusable(path, 'its private key cannot be read');
  }
}
