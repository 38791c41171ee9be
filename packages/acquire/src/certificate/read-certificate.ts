import { readFile } from 'node:fs/promises';
import { EntradaError } from '@entrada/core';
import { certificateUnusable } from './certificate-unusable.ts';
import type { ClientCertificate } from './client-certificate.ts';
import { readPem } from './read-pem.ts';

/** Where a certificate is. */
export interface CertificateFile {
  /** PEM with key and certificates in any order, or PFX (PKCS #12). */
  readonly path: string;
  /** Password of a PFX, or of an encrypted key in PEM. */
  readonly password?: string | undefined;
}

/** A key and a chain have a few kilobytes. */
const maxBytes = 1024 * 1024;

/**
 * Reads a certificate and its key; the file's content decides whether it is PEM or PFX.
 *
 * @throws EntradaError `source_failed`, saying what is wrong with the file (no such file, wrong password, no RSA key, key and
 *   certificate that do not belong together) and nothing of what is in it
 */
export async function readCertificate({ path, password }: CertificateFile): Promise<ClientCertificate> {
  const content = await readContent(path);
  const isPem = content.includes('-----BEGIN ');
  // Node has no reader of its own for PFX files; the one for it is loaded only for them.
  const found = isPem
    ? readPem(content.toString('utf8'), path, password)
    : (await import('./read-pfx.ts')).readPfx(content, path, password);
  if (found.privateKey.asymmetricKeyType !== 'rsa') {
    throw certificateUnusable(path, 'its key is no RSA key, and Entra takes no other for this');
  }
  return found;
}

async function readContent(path: string): Promise<Buffer> {
  let content: Buffer;
  try {
    content = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new EntradaError('source_failed', `The certificate file ${path} cannot be read (${code}).`, {
      details: { path, cause: code },
    });
  }
  if (content.length > maxBytes) throw certificateUnusable(path, `it is larger than ${maxBytes} bytes`);
  return content;
}
