/**
 * GETs a JSON document.
 * @param options.timeout milliseconds for the whole answer.
 * @param options.largest bytes of body at most.
 * @throws Error whose message says what went wrong, without the document.
 */
export async function fetchJson(
  url: string,
  options: { readonly fetch: typeof fetch; readonly timeout: number; readonly largest: number },
): Promise<unknown> {
  const response = await options.fetch(url, {
    headers: { accept: 'application/json' },
    // A redirect would let another host say which keys are the tenant's.
    redirect: 'error',
    signal: AbortSignal.timeout(options.timeout),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`HTTP ${response.status}`);
  }
  const text = await readText(response, options.largest);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message would quote the document.
    throw new Error('the answer is not JSON');
  }
}

async function readText(response: Response, largest: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the rest of the body.
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largest) throw new Error(`the answer is larger than ${largest} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
