import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { EntradaError } from '@entrada/core';

/**
 * Writes the body of an answer to a file, whole or not at all: what was there stays until the last byte has come.
 *
 * @throws EntradaError `usage` when the file can't be written, `network_failed` when the answer broke off
 */
export async function saveBody(response: Response, file: string): Promise<void> {
  const unfinished = `${file}.${randomUUID()}.part`;
  // An API's answer may be anybody's business or nobody's.
  const sink = createWriteStream(unfinished, { flags: 'wx', mode: 0o600 });
  try {
    await pipeline(response.body ?? [], sink);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    const { code, path } = error as NodeJS.ErrnoException;
    if (path === undefined) {
      throw new EntradaError('network_failed', `The answer broke off; ${file} is as it was.`, { cause: error });
    }
    throw new EntradaError('usage', `--output ${file} can't be written: ${code ?? 'unknown error'}.`, { cause: error });
  }
}
