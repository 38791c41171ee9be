import { readFile } from 'node:fs/promises';
import { allowedDestination, callApi } from '@entrada/acquire';
import { clouds, EntradaError, errorCatalogue, resolveResource } from '@entrada/core';
import { wellKnownResources } from '@entrada/core/data';
import { withProgress } from '../output/with-progress.ts';
import { wrapText } from '../output/wrap-text.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { inProfile } from './in-profile.ts';
import { readInput } from './read-input.ts';
import { requestHeaders } from './request-headers.ts';
import { requestToken } from './request-token.ts';
import type { TokenOptions } from './token-sources.ts';

export interface CallOptions extends TokenOptions {
  readonly resource?: string;
  readonly scope?: readonly string[];
  readonly method?: string;
  readonly header?: readonly string[];
  readonly data?: string;
  readonly include?: boolean;
}

const bodyLimit = 64 * 1024 * 1024;

/**
 * `entrada call URL`: the body on standard output, the status on standard error.
 *
 * @returns exit code 0 for a status below 400, 3 for 401 and 403, 1 for any other
 */
export async function callUrl(url: string, given: CallOptions, around: Terminal): Promise<number> {
  const { options, terminal } = await inProfile(given, around);
  const request = resolveResource(options.resource ?? resourceOf(url), {
    ...(options.scope !== undefined && { scope: options.scope }),
    cloud: clouds[options.cloud ?? 'public'],
  });
  // Asked before anybody signs in for nothing; callApi asks again, with the token.
  allowedDestination(url, { resource: request.resource });
  const body = await requestBody(options.data, terminal);
  const headers = requestHeaders(options.header ?? [], body);
  const { token } = await requestToken(request, options, terminal);
  const response = await withProgress(`Calling ${url}`, terminal, () =>
    callApi({
      url,
      method: options.method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      ...(body !== undefined && { body }),
      resource: request.resource,
      token,
      fetch: terminal.fetch,
      signal: terminal.signal,
    }),
  );
  writeHead(response, options.include ?? false, terminal);
  if (response.body) for await (const chunk of response.body) terminal.stdout.write(chunk);
  if (terminal.stdout.isTTY) terminal.stdout.write('\n');
  if (response.status < 400) return 0;
  return isRefusal(response) ? errorCatalogue.api_refused.exitCode : 1;
}

function isRefusal({ status }: Response): boolean {
  return status === 401 || status === 403;
}

function resourceOf(url: string): string {
  const { origin } = allowedDestination(url, {});
  const known = wellKnownResources.find(({ identifierUris }) =>
    identifierUris.some((uri) => URL.parse(uri)?.origin === origin),
  );
  if (known) return known.alias;
  throw new EntradaError(
    'usage',
    `No token is known for ${origin}. Name the API with --resource, e.g. --resource api://adatum-auth-test-app.`,
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

function writeHead(response: Response, include: boolean, terminal: Terminal): void {
  const status = `${response.status} ${response.statusText}`.trim();
  if (include) {
    terminal.stdout.write(`HTTP ${status}\n`);
    for (const [name, value] of response.headers) terminal.stdout.write(`${name}: ${value}\n`);
    terminal.stdout.write('\n');
    return;
  }
  const { green, red, dim, width } = styleFor(terminal.stderr, terminal.env);
  terminal.stderr.write(`${response.status < 400 ? green(status) : red(status)}\n`);
  if (!isRefusal(response)) return;
  const challenge = response.headers.get('www-authenticate');
  if (challenge) terminal.stderr.write(`${dim(`WWW-Authenticate: ${challenge}`)}\n`);
  terminal.stderr.write(`${dim(wrapText(errorCatalogue.api_refused.hint, width).join('\n'))}\n`);
}
