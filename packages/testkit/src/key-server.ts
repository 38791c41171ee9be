import type { PublicJwk } from './test-key.ts';

/** A `fetch` that serves one JWKS, and what a test can do with it. */
export interface KeyServer {
  readonly fetch: typeof fetch;
  /** How many requests came. */
  readonly requests: number;
  /** The URL of each request. */
  readonly urls: readonly string[];
  /** Serves these keys from now on. */
  serve(keys: readonly PublicJwk[]): void;
  /** Answers each request with what the function gives (or throws) from now on. */
  answer(respond: () => Response | Promise<Response>): void;
  /** Fails each request as an unreachable network does. */
  disconnect(): void;
}

/** Serves the keys; every path and host gives the same document. */
export function createKeyServer(keys: readonly PublicJwk[]): KeyServer {
  const urls: string[] = [];
  const respondWith = (served: readonly PublicJwk[]) => () => Response.json({ keys: served });
  let respond: () => Response | Promise<Response> = respondWith(keys);
  return {
    async fetch(input) {
      urls.push(input instanceof Request ? input.url : String(input));
      return await respond();
    },
    get requests() {
      return urls.length;
    },
    urls,
    serve(served) {
      respond = respondWith(served);
    },
    answer(next) {
      respond = next;
    },
    disconnect() {
      respond = () => {
        throw new TypeError('fetch failed');
      };
    },
  };
}
