import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { EntradaError, isEntradaError } from '@entrada/core';
import type { OutputStream } from '../terminal.ts';

/** Pieces of text, each made when the one before it is written. */
export type Pieces = Iterable<string> | AsyncIterable<string | Uint8Array>;

/** Characters that are written at once. */
const enough = 256 * 1024;

/**
 * Writes a file that only its owner may read, and that is there only when it is whole.
 *
 * @throws EntradaError `usage` when it cannot be written; what `pieces` throws
 */
export async function writeFileOf(pieces: Pieces, file: string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      for await (const piece of inLargePieces(pieces)) await handle.appendFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true });
    if (isEntradaError(cause) || !(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new EntradaError('usage', `${file} cannot be written: ${cause.message}`, { cause });
  }
}

/** Writes to a stream, no faster than it is read. */
export async function writeStreamOf(pieces: Pieces, stream: OutputStream): Promise<void> {
  for await (const piece of inLargePieces(pieces)) {
    const hasRoom = stream.write(piece);
    if (hasRoom === false && stream.once !== undefined) {
      const { once } = stream;
      await new Promise<void>((resolve) => once.call(stream, 'drain', resolve));
    }
  }
}

async function* inLargePieces(pieces: Pieces): AsyncGenerator<string | Uint8Array> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield piece;
      continue;
    }
    text += piece;
    if (text.length < enough) continue;
    yield text;
    text = '';
    // Timers (of the progress) and Ctrl+C have their turn.
    await setImmediate();
  }
  if (text !== '') yield text;
}
