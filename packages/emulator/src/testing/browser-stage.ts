import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { createSignInBench, type SignInBench } from './sign-in-bench.ts';

/** The sign-in pages on a loopback port, and a client that waits for its answer on another. */
export interface BrowserStage {
  readonly bench: SignInBench;
  readonly origin: string;
  readonly clientOrigin: string;
  /** What reached the client last: method, query and form fields. */
  lastAnswer(): { readonly method: string; readonly fields: URLSearchParams } | undefined;
  close(): Promise<void>;
}

export async function createBrowserStage(): Promise<BrowserStage> {
  let answer: ReturnType<BrowserStage['lastAnswer']>;
  const client = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const posted = Buffer.concat(chunks).toString();
      const fields = posted === '' ? searchParams : new URLSearchParams(posted);
      if (fields.size > 0) answer = { method: request.method ?? '', fields };
      response.setHeader('content-type', 'text/html').end('<title>The client</title>Answer received');
    });
  });
  await listening(client);
  const bench = createSignInBench();
  const pages = await new Promise<ServerType>((resolve) => {
    const server = serve({ fetch: bench.app.fetch, port: 0, hostname: 'localhost' }, () => resolve(server));
  });
  return {
    bench,
    origin: originOf(pages),
    clientOrigin: originOf(client),
    lastAnswer: () => answer,
    close: async () => {
      await Promise.all([closed(pages), closed(client)]);
    },
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, 'localhost', resolve));
}

function originOf(server: ServerType): string {
  // A TCP server that listens has an address of this kind.
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function closed(server: ServerType): Promise<void> {
  if ('closeAllConnections' in server) server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
