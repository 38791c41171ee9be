import { EntradaError } from '@entrada/core';

/**
 * The headers of `--header` lines, `Name: value`. JSON is asked for, and a body that is JSON is said to be JSON, unless a line says
 * otherwise.
 *
 * @throws EntradaError `usage` for a line without a name, and for `Authorization`, which is the token's
 */
export function requestHeaders(
  lines: readonly string[],
  body: string | Uint8Array | undefined,
): Record<string, string> {
  const headers = new Headers();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim();
    if (colon < 1 || !/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      throw new EntradaError('usage', `--header takes "Name: value", got one without a valid name before a colon.`);
    }
    if (name.toLowerCase() === 'authorization') {
      throw new EntradaError(
        'usage',
        '--header Authorization would replace the token that entrada gets; use curl for that.',
      );
    }
    headers.append(name, line.slice(colon + 1).trim());
  }
  if (!headers.has('accept')) headers.set('accept', 'application/json, */*;q=0.5');
  if (body !== undefined && !headers.has('content-type') && isJson(body)) {
    headers.set('content-type', 'application/json');
  }
  return Object.fromEntries(headers);
}

function isJson(body: string | Uint8Array): boolean {
  try {
    return typeof JSON.parse(typeof body === 'string' ? body : Buffer.from(body).toString('utf8')) === 'object';
  } catch {
    return false;
  }
}
