import { EntradaError } from '@entrada/core';
import type { DataFileError, TransferError } from '@entrada/emulator';

/** What a person is told about a data file that cannot be used. */
export function tenantFileError(error: DataFileError): EntradaError {
  const code = error.reason === 'in-use' || error.reason === 'corrupt' ? 'emulator_failed' : 'usage';
  const replace = error.reason === 'exists' ? '\nFor import and generate: --replace.' : '';
  return new EntradaError(code, `${error.message}${replace}`, { details: { reason: error.reason }, cause: error });
}

/** What a person is told about an export that cannot be imported. */
export function transferError(file: string, error: TransferError): EntradaError {
  const line = `${file === '-' ? 'standard input' : file}:${error.line} ${error.message}`;
  return new EntradaError('usage', `This is no tenant that can be imported, and nothing of it was:\n${line}`, {
    details: { line: error.line },
    cause: error,
  });
}
