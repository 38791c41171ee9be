import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { certificateUnusable, wrongPassword } from './certificate-unusable.ts';
import type { ClientCertificate } from './client-certificate.ts';
import { pairCertificate } from './pair-certificate.ts';

/**
 * Reads a PFX (PKCS #12) file: today's (AES, SHA-256) and the older ones that Windows still writes (3DES, RC2, SHA-1), which
 * Node's OpenSSL refuses. Node itself can use a PFX for TLS only.
 *
 * @throws EntradaError `source_failed`
 */
export function readPfx(content: Buffer, path: string, password: string | undefined): ClientCertificate {
  const bags = openPfx(content, path, password);
  const key = bags.find(({ key: candidate }) => candidate !== undefined && candidate !== null)?.key;
  if (key === undefined || key === null) throw certificateUnusable(path, 'it holds no RSA key');
  const certificates = bags.filter(({ type }) => type === forge.pki.oids.certBag).map(toNode);
  return pairCertificate(certificates, toKeyObject(key), path);
}

function openPfx(content: Buffer, path: string, password: string | undefined): readonly forge.pkcs12.Bag[] {
  let asn1: forge.asn1.Asn1;
  try {
    asn1 = forge.asn1.fromDer(content.toString('binary'));
  } catch {
    throw certificateUnusable(path, 'it is neither PEM nor PFX');
  }
  try {
    return forge.pkcs12.pkcs12FromAsn1(asn1, false, password ?? '').safeContents.flatMap(({ safeBags }) => safeBags);
  } catch (error) {
    const isPassword = error instanceof Error && /password|MAC/i.test(error.message);
    throw isPassword ? wrongPassword(path, password) : certificateUnusable(path, 'it is no PFX that can be read');
  }
}

/** A certificate in an algorithm that the reader does not know (an authority's, with an elliptic curve) stays as it came. */
function toNode({ cert, asn1 }: forge.pkcs12.Bag): X509Certificate {
  return new X509Certificate(toDer(cert === undefined || cert === null ? asn1 : forge.pki.certificateToAsn1(cert)));
}

function toKeyObject(key: forge.pki.PrivateKey): KeyObject {
  return createPrivateKey({ key: toDer(forge.pki.privateKeyToAsn1(key)), format: 'der', type: 'pkcs1' });
}

function toDer(asn1: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
}
