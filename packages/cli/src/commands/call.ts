import { readFile } from 'node:fs/promises';
import { type AccessToken, allowedDestination, callPatiently, isSourceName, type Retry } from '@entrada/acquire';
import { clouds, EntradaError, errorCatalogue, resolveResource } from '@entrada/core';
import { saveBody } from '../output/save-body.ts';
import { withProgress } from '../output/with-progress.ts';
import { wrapText } from '../output/wrap-text.ts';
import { styleFor, type Terminal } from '../terminal.ts';
import { inProfile } from './in-profile.ts';
import { readInput } from './read-input.ts';
import { requestHeaders } from './request-headers.ts';
import { requestToken } from './request-token.ts';
import { resourceOf } from './resource-of.ts';
import type { TokenOptions } from './token-sources.ts';

export interface CallOptions extends TokenOptions {
  readonly resource?: string;
  readonly scope?: readonly string[];
  readonly method?: string;
  readonly header?: readonly string[];
  readonly data?: string;
  readonly include?: boolean;
  /** File for the answer's body. */
  readonly output?: string;
}

const bodyLimit = 64 * 1024 * 1024;

/**
 * `entrada call [METHOD] URL`: the body on standard output or in a file, the status on standard error.
 *
 * @param words the address, with the method in front of it or not
 * @returns exit code 0 for a status below 400, 3 for 401 and 403, 1 for any other
 */
export async function callUrl(words: readonly string[], given: CallOptions, around: Terminal): Promise<number> {
  const { options, terminal, profile } = await inProfile(given, around);
  const { url, ...named } = methodAndUrl(words, options.method);
  const body = await requestBody(options.data, terminal);
  const method = named.method ?? (body === undefined ? 'GET' : 'POST');
  const headers = requestHeaders(options.header ?? [], body);
  const { fetch, signal } = terminal;
  // A request that may change something is not sent on trial.
  const resource =
    options.resource ??
    (await withProgress(`Asking which tokens ${url} wants`, terminal, () =>
      resourceOf(url, profile, { fetch, signal, anonymously: method === 'GET' || method === 'HEAD' }),
    ));
  const request = resolveResource(resource, {
    ...(options.scope !== undefined && { scope: options.scope }),
    cloud: clouds[options.cloud ?? 'public'],
  });
  // Asked before anybody signs in for nothing; the call asks again, with the token.
  allowedDestination(url, { resource: request.resource });
  const first = await requestToken(request, options, terminal);
  const response = await withProgress(`Calling ${url}`, terminal, (progress) =>
    callPatiently({
      url,
      method,
      headers,
      ...(body !== undefined && { body }),
      resource: request.resource,
      getToken: async (claims) =>
        claims === undefined
          ? first
          : await requestToken(request, { ...options, ...sameSource(first), claims }, terminal),
      onRetry: (retry) => progress.say(`${describeRetry(retry)}\n`),
      fetch,
      signal,
    }),
  );
  writeHead(response, options.include ?? false, terminal);
  await writeBody(response, options.output, terminal);
  if (response.status < 400) return 0;
  return isRefusal(response) ? errorCatalogue.api_refused.exitCode : 1;
}

function methodAndUrl(words: readonly string[], option: string | undefined): { method?: string; url: string } {
  const [first = '', second, ...more] = words;
  if (second === undefined) return { url: first, ...(option !== undefined && { method: option.toUpperCase() }) };
  if (more.length > 0 || option !== undefined || !/^[A-Za-z]+$/.test(first)) {
    throw new EntradaError('usage', 'Expected one address, with an HTTP method in front of it or with -X: GET URL.');
  }
  return { method: first.toUpperCase(), url: second };
}

/** A claims challenge is for the one who was refused: another source could be signed in as somebody else. */
function sameSource({ source }: AccessToken): Pick<CallOptions, 'via'> {
  return isSourceName(source) ? { via: source } : {};
}

function describeRetry(retry: Retry): string {
  if (retry.reason === 'claims') return 'The API asks for more (insufficient_claims): getting a token that says it.';
  return `${retry.status}: waiting ${Math.ceil(retry.wait / 1000)} s, as the API asks.`;
}

async function writeBody(response: Response, file: string | undefined, terminal: Terminal): Promise<void> {
  if (file !== undefined) return await saveBody(response, file);
  if (response.body) for await (const chunk of response.body) terminal.stdout.write(chunk);
  if (terminal.stdout.isTTY) terminal.stdout.write('\n');
}

function isRefusal({ status }: Response): boolean {
  return status === 401 || status === 403;
}

async function requestBody(
  data: string | undefined,
  terminal: Terminal,
): Promise<string | Uint8Array<ArrayBuffer> | undefined> {
  if (data === undefined || !data.startsWith('@')) return data;
  if (data === '@-') return await readInput(terminal.stdin, bodyLimit);
  try {
    return new Uint8Array(await readFile(data.slice(1)));
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
  // Claims are for a program, and as long and as unreadable as a token.
  const shown = challenge?.replaceAll(/claims="[^"]{40,}"/g, 'claims="…"');
  if (shown) terminal.stderr.write(`${dim(`WWW-Authenticate: ${shown}`)}\n`);
  terminal.stderr.write(`${dim(wrapText(errorCatalogue.api_refused.hint, width).join('\n'))}\n`);
}
