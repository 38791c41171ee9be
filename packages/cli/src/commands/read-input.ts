import { EntradaError } from '@entrada/core';

/**
 * Reads a stream to its end as UTF-8.
 *
 * @param limit bytes after which reading stops
 * @throws EntradaError `usage` when there is more
 */
export async function readInput(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) throw new EntradaError('usage', `Standard input holds more than ${limit} bytes.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
