import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { EntradaError, errorCatalogue, isEntradaError } from '@entrada/core';
import { allowedDestination } from '../send-to-api/destination.ts';
import type { AccessToken } from '../source-contract.ts';
import { isPreflight, type ProxyRules, secretHeader, turnAway } from './admit-request.ts';
import { forwardRequest } from './forward-request.ts';
import { renewingToken } from './renewing-token.ts';

export interface TokenProxyOptions {
  /** Base URL of the API; what is asked for below it is sent there. */
  readonly target: string;
  /** The resource that the tokens are asked for. */
  readonly resource: string;
  readonly getToken: () => Promise<AccessToken>;
  /** Port; 0 = a free one. */
  readonly port?: number;
  /** Address to listen on; default 127.0.0.1. Any but a loopback address needs a secret. */
  readonly address?: string;
  /** Names, without a port, by which others may call it; loopback's own are always allowed. */
  readonly hosts?: readonly string[];
  /** Origins of web pages that may use it. */
  readonly origins?: readonly string[];
  /** What clients must send in the header `Entrada-Proxy-Secret`. */
  readonly secret?: string;
  readonly fetch?: typeof fetch;
  /** Seconds since the epoch. */
  readonly now?: () => number;
  /** Told of each answer; the path is without its query, which may hold secrets. */
  readonly onAnswer?: (answer: { readonly method: string; readonly path: string; readonly status: number }) => void;
}

export interface TokenProxy {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

const leastSecret = 16;

/**
 * A forwarder to one API that adds the token: for clients that cannot get one. It listens on loopback, answers only to its own
 * names, and to no web page of another origin unless that is allowed.
 *
 * @throws EntradaError `origin_refused` when the target must not have a token, `usage` for options that would let
 *   everybody in, or an address that cannot be listened on
 */
export async function createTokenProxy(options: TokenProxyOptions): Promise<TokenProxy> {
  const { address = '127.0.0.1', now = () => Math.floor(Date.now() / 1000), fetch: send = fetch } = options;
  allowedDestination(options.target, { resource: options.resource });
  checkSecret(options.secret, address);
  const nextToken = renewingToken(options.getToken, now);
  const stop = new AbortController();
  let rules: ProxyRules = { hosts: new Set(), origins: new Set(), secret: options.secret };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const turned = turnAway(request, rules);
    if (turned !== undefined) return sendError(response, turned.status, 'proxy_refused', turned.message);
    allowOrigin(request, response);
    if (request.headers.origin !== undefined && isPreflight(request)) return void response.writeHead(204).end();
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const { token } = await nextToken();
    const answered = await forwardRequest(request, {
      target: options.target,
      resource: options.resource,
      token,
      fetch: send,
      signal: AbortSignal.any([stop.signal, gone.signal]),
    });
    await sendOn(answered, response);
  }

  const server = createServer((request, response) => {
    response.once('finish', () =>
      options.onAnswer?.({
        method: request.method ?? '',
        path: (request.url ?? '').split('?', 1)[0] ?? '',
        status: response.statusCode,
      }),
    );
    answer(request, response).catch((error: unknown) => sendFailure(response, error));
  });
  server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\n\r\n'));
  const port = await listen(server, options.port ?? 0, address);
  const names = ['127.0.0.1', 'localhost', '[::1]', ...(options.hosts ?? [])].map((name) => name.toLowerCase());
  rules = {
    ...rules,
    // Port 80 is left out of a Host header.
    hosts: new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))),
    origins: new Set(options.origins ?? []),
  };
  return {
    url: `http://${address.includes(':') ? `[${address}]` : address}:${port}`,
    close: () => {
      stop.abort();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function checkSecret(secret: string | undefined, address: string): void {
  if (secret !== undefined && secret.length < leastSecret) {
    throw new EntradaError('usage', `The secret of the proxy has fewer than ${leastSecret} characters.`);
  }
  const isLoopback = /^127\.\d+\.\d+\.\d+$/.test(address) || address === '::1' || address === 'localhost';
  if (isLoopback || secret !== undefined) return;
  throw new EntradaError(
    'usage',
    `On ${address} everybody who reaches this machine would have your token: a secret is needed there.`,
  );
}

function listen(server: Server, port: number, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new EntradaError('usage', `Cannot listen on ${address} port ${port}: ${cause.message}.`, { cause }));
    });
    server.listen(port, address, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}

/** What a page of an allowed origin may read (Fetch standard, CORS protocol). The rules have admitted the origin before. */
function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  const { origin } = headers;
  if (origin === undefined) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('vary', 'Origin');
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE');
  response.setHeader(
    'access-control-allow-headers',
    [headers['access-control-request-headers'] ?? '', secretHeader].filter(Boolean).join(', '),
  );
  response.setHeader('access-control-expose-headers', '*');
}

/** fetch has unpacked the body, and the answer's CORS headers speak of the API's own origin. */
const droppedFromAnswers =
  /^(?:connection|keep-alive|transfer-encoding|content-encoding|content-length|access-control-.*)$/;

async function sendOn(answered: Response, response: ServerResponse): Promise<void> {
  response.statusCode = answered.status;
  for (const [name, value] of answered.headers) {
    if (droppedFromAnswers.test(name) || name === 'set-cookie' || name === 'vary') continue;
    response.setHeader(name, value);
  }
  const cookies = answered.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  const vary = answered.headers.get('vary');
  if (vary !== null) response.appendHeader('vary', vary);
  if (answered.body === null) return void response.end();
  await pipeline(answered.body, response);
}

function sendFailure(response: ServerResponse, error: unknown): void {
  if (response.headersSent || !isEntradaError(error)) return void response.destroy();
  const status = error.code === 'usage' ? 400 : 502;
  sendError(response, status, error.code, `${error.message} ${errorCatalogue[error.code].hint}`);
}

function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify({ error: { code, message } })}\n`);
}
