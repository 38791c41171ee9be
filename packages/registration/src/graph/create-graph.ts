import { EntradaError } from '@entrada/core';
import * as v from 'valibot';
import type { CallOptions, Graph, PostOptions, ReadOptions } from './graph.ts';
import { withQuery } from './odata.ts';
import { replace } from './replace.ts';
import type { RetryRule } from './retry-rules.ts';
import { type GraphTransport, send } from './send.ts';
import { interruptible, realWait, type Wait } from './wait.ts';

const maxPages = 1000;

export interface GraphOptions {
  readonly fetch?: typeof fetch;
  /** Gives an access token for Microsoft Graph; called for each request, so it should cache. */
  readonly getToken: () => Promise<string>;
  /** Default `https://graph.microsoft.com/v1.0`. Plain http only on this machine. */
  readonly baseUrl?: string;
  readonly wait?: Wait;
  /** Epoch milliseconds; reads a `Retry-After` that is a date. */
  readonly now?: () => number;
  /** Milliseconds for one attempt of one request. Default 30,000. */
  readonly timeout?: number;
  /** Ends waiting, and what would be sent after; what is on its way is waited for. */
  readonly signal?: AbortSignal;
}

/**
 * A client for Microsoft Graph that sends its token to the origin of `baseUrl` and to no other: links to a next page
 * are followed on that origin only, redirects not at all.
 *
 * @throws TypeError when `baseUrl` is not https and not on this machine
 * @example
 * const graph = createGraph({ getToken: async () => token });
 */
export function createGraph(options: GraphOptions): Graph {
  const baseUrl = (options.baseUrl ?? 'https://graph.microsoft.com/v1.0').replace(/\/$/, '');
  const origin = allowedOrigin(baseUrl);
  const transport: GraphTransport = {
    fetch: options.fetch ?? fetch,
    getToken: options.getToken,
    baseUrl,
    wait: interruptible(options.wait ?? realWait, options.signal),
    now: options.now ?? Date.now,
    timeout: options.timeout ?? 30_000,
    signal: options.signal,
  };
  const read = (path: string, retry: readonly RetryRule[]): Promise<unknown> =>
    send(transport, { method: 'GET', path, retry, repeatable: true });

  return {
    baseUrl,

    async get<T>(path: string, schema: Schema<T>, { query, retry = [] }: ReadOptions = {}): Promise<T> {
      return checked(path, schema, await read(withQuery(path, query), retry));
    },

    async list<T>(path: string, schema: Schema<T>, { query, retry = [] }: ReadOptions = {}): Promise<T[]> {
      const found: T[] = [];
      let next: string | undefined = withQuery(path, query);
      for (let pages = 0; next !== undefined; pages++) {
        if (pages === maxPages) {
          throw new EntradaError('graph_failed', `Graph gave more than ${maxPages} pages of ${path}`);
        }
        const answer = await read(next, retry);
        const { value, '@odata.nextLink': link } = checked(path, pageSchema, answer);
        found.push(...value.map((entry) => checked(path, schema, entry)));
        next = link === undefined ? undefined : relativeLink(link, baseUrl, origin, path);
      }
      return found;
    },

    async post<T>(path: string, body: object, schema: Schema<T>, options: PostOptions = {}): Promise<T> {
      const { retry = [], repeatable = false } = options;
      return checked(path, schema, await send(transport, { method: 'POST', path, body, retry, repeatable }));
    },

    async patch(path: string, body: object, { retry = [] }: CallOptions = {}): Promise<void> {
      await send(transport, { method: 'PATCH', path, body, retry, repeatable: true });
    },

    async replace<T>(path: string, body: object, schema: Schema<T>, options: ReadOptions = {}): Promise<T> {
      const { query, retry = [] } = options;
      return checked(path, schema, await replace(transport, withQuery(path, query), body, retry));
    },

    async delete(path: string, { retry = [] }: CallOptions = {}): Promise<void> {
      await send(transport, { method: 'DELETE', path, retry, repeatable: true });
    },
  };
}

type Schema<T> = v.GenericSchema<unknown, T>;

const pageSchema = v.looseObject({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) });

function allowedOrigin(baseUrl: string): string {
  const { protocol, hostname, origin } = new URL(baseUrl);
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback)) {
    throw new TypeError(`baseUrl must be https, or http on this machine; it is ${protocol}//${hostname}`);
  }
  return origin;
}

/** A page's link as a path below `baseUrl`: whoever writes the answer must not choose where the token goes. */
function relativeLink(link: string, baseUrl: string, origin: string, path: string): string {
  const url = URL.parse(link);
  if (url?.origin !== origin || !url.href.startsWith(`${baseUrl}/`)) {
    throw new EntradaError(
      'graph_failed',
      `The next page of ${path} is at another place than ${baseUrl}; not followed`,
    );
  }
  return url.href.slice(baseUrl.length);
}

function checked<T>(path: string, schema: v.GenericSchema<unknown, T>, answer: unknown): T {
  const result = v.safeParse(schema, answer);
  if (result.success) return result.output;
  const places = result.issues.slice(0, 3).map((issue) => v.getDotPath(issue) ?? 'the answer');
  throw new EntradaError('graph_failed', `Graph's answer to ${path} has not the expected form: ${places.join(', ')}`, {
    details: { path, places },
  });
}
