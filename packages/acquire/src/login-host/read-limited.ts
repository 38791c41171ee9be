import { EntradaError } from '@entrada/core';

/**
 * A response's text, read only as long as it stays below a number of bytes.
 *
 * @throws EntradaError `source_failed` when there is more.
 */
export async function readLimited(response: Response, maxBytes: number): Promise<string> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop by the error cancels the stream.
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new EntradaError('source_failed', `The answer is longer than ${maxBytes} bytes and was not read further.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
