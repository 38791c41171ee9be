import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EntradaError } from '@entrada/core';
import { redirectPage } from './redirect-page.ts';

/** A loopback address that a sign-in page answers to (RFC 8252 section 7.3). */
export interface RedirectListener {
  /** `http://localhost:PORT`: Entra allows any port for a registered `http://localhost`. */
  readonly redirectUri: string;
  /** Parameters of the authorization response. */
  readonly response: Promise<URLSearchParams>;
  close(): void;
}

/** An authorization response is a code, a state and two short values. */
const maxBodyBytes = 64 * 1024;

/**
 * Listens on 127.0.0.1, on a port of the system's choice, for the one authorization response that carries `state`.
 * A code must come in a POST body (`form_post`): in an address it would stay in the browser's history and could be
 * copied from there. Anything else is answered and ignored.
 */
export async function listenForRedirect(state: string): Promise<RedirectListener> {
  const { promise: response, resolve } = Promise.withResolvers<URLSearchParams>();
  const server = createServer((request, answer) => {
    answerRequest(request, state).then(
      (parameters) => {
        if (parameters === undefined) return respond(answer, 404, redirectPage('unexpected'));
        respond(answer, 200, redirectPage(parameters.has('error') ? 'refused' : 'received'));
        resolve(parameters);
      },
      () => respond(answer, 400, redirectPage('unexpected')),
    );
  });
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  const { port } = server.address() as AddressInfo; // a listening TCP server has no other kind of address
  const close = (): void => {
    server.close();
    server.closeIdleConnections();
  };
  return { redirectUri: `http://localhost:${port}`, response, close };
}

/** The authorization response in a request, or undefined when it is none of ours. */
async function answerRequest(request: IncomingMessage, state: string): Promise<URLSearchParams | undefined> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
  if (url.pathname !== '/') return undefined;
  const posted = request.method === 'POST' && isForm;
  const parameters = posted ? new URLSearchParams(await readBody(request)) : url.searchParams;
  const [given, ...more] = parameters.getAll('state');
  if (given !== state || more.length > 0) return undefined;
  const hasCode = parameters.has('code');
  return parameters.has('error') || (posted && hasCode) ? parameters : undefined;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new EntradaError('source_failed', 'The authorization response is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function respond(answer: ServerResponse, status: number, page: string): void {
  answer.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    connection: 'close',
  });
  answer.end(page);
}
