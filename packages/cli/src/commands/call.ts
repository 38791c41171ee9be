import { readFile } from 'node:fs/promises';
import { callApi, getToken } from '@entrada/acquire';
import { EntradaError, resolveResource } from '@entrada/core';
import { wellKnownResources } from '@entrada/core/data';
import { withProgress } from '../output/with-progress.ts';
import { coloursFor, type Terminal } from '../terminal.ts';
import { readInput } from './read-input.ts';
import { type TokenOptions, tokenSources } from './token-sources.ts';

export interface CallOptions extends TokenOptions {
  readonly resource?: string;
  readonly scope: readonly string[];
  readonly method?: string;
  readonly header: readonly string[];
  readonly data?: string;
  readonly include?: boolean;
}

const bodyLimit = 64 * 1024 * 1024;

/**
 * `entrada call URL`: the body on standard output, the status on standard error.
 *
 * @returns exit code 0 for a status below 400, 3 for 401 and 403, 1 for any other
 */
export async function callUrl(url: string, options: CallOptions, terminal: Terminal): Promise<number> {
  const request = resolveResource(options.resource ?? resourceOf(url), { scope: options.scope });
  const body = await requestBody(options.data, terminal);
  const headers = parseHeaders(options.header);
  const sources = tokenSources(options, terminal);
  const response = await withProgress(`Calling ${url}`, terminal, async () => {
    const tenant = options.tenant !== undefined && { tenant: options.tenant };
    const token = await getToken({ ...request, ...tenant, signal: terminal.signal }, sources);
    return await callApi({
      url,
      method: options.method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      ...(body !== undefined && { body }),
      resource: request.resource,
      token: token.token,
      fetch: terminal.fetch,
      signal: terminal.signal,
    });
  });
  writeHead(response, options.include ?? false, terminal);
  if (response.body) for await (const chunk of response.body) terminal.stdout.write(chunk);
  if (terminal.stdout.isTTY) terminal.stdout.write('\n');
  if (response.status < 400) return 0;
  return response.status === 401 || response.status === 403 ? 3 : 1;
}

function resourceOf(url: string): string {
  const origin = URL.canParse(url) ? new URL(url).origin : undefined;
  const known = wellKnownResources.find(({ identifierUris }) =>
    identifierUris.some((uri) => URL.canParse(uri) && new URL(uri).origin === origin),
  );
  if (known) return known.alias;
  throw new EntradaError(
    'usage',
    `Which API is ${url}? Name it with --resource, e.g. --resource api://adatum-auth-test-app.`,
  );
}

async function requestBody(data: string | undefined, terminal: Terminal): Promise<string | undefined> {
  if (data === undefined || !data.startsWith('@')) return data;
  if (data === '@-') return await readInput(terminal.stdin, bodyLimit);
  try {
    return await readFile(data.slice(1), 'utf8');
  } catch (error) {
    throw new EntradaError('usage', `--data names ${data.slice(1)}, which can't be read.`, { cause: error });
  }
}

function parseHeaders(lines: readonly string[]): Record<string, string> {
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
  return Object.fromEntries(headers);
}

function writeHead(response: Response, include: boolean, terminal: Terminal): void {
  const status = `${response.status} ${response.statusText}`.trim();
  if (include) {
    terminal.stdout.write(`HTTP ${status}\n`);
    for (const [name, value] of response.headers) terminal.stdout.write(`${name}: ${value}\n`);
    terminal.stdout.write('\n');
    return;
  }
  const colours = coloursFor(terminal.stderr, terminal.env);
  const challenge = response.headers.get('www-authenticate');
  terminal.stderr.write(`${response.status < 400 ? colours.green(status) : colours.red(status)}\n`);
  if (challenge && response.status >= 400) terminal.stderr.write(`${colours.dim(`WWW-Authenticate: ${challenge}`)}\n`);
}
