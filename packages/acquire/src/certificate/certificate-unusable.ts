import { EntradaError } from '@entrada/core';

/** The error for a file that holds no usable certificate. @param why a part of a sentence */
export function certificateUnusable(path: string, why: string): EntradaError {
  return new EntradaError(
    'source_failed',
    `The certificate file ${path} cannot be used: ${why}. Expected PEM or PFX with an RSA key and its certificate.`,
    { details: { path } },
  );
}

/** For a key that does not open. @param password what was given */
export function wrongPassword(path: string, password: string | undefined): EntradaError {
  return certificateUnusable(
    path,
    password === undefined || password === ''
      ? 'it needs a password (AZURE_CLIENT_CERTIFICATE_PASSWORD)'
      : 'its password is wrong (AZURE_CLIENT_CERTIFICATE_PASSWORD)',
  );
}
