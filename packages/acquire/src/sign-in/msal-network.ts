import type { INetworkModule } from '@azure/msal-node';
import { type EntradaError, type Refusal, refusalFromBody } from '@entrada/core';
import { type Exchange, exchange } from '../login-host/exchange.ts';

/** What went wrong on the wire since {@link MsalNetwork.begin}; MSAL's own errors keep only a part of it. */
export interface NetworkRecord {
  /** Entra's last answer, if it was an error: with trace id, suberror and claims. */
  refusal?: Refusal | undefined;
  /** Why the last request got no answer. */
  failure?: unknown;
}

/** MSAL's network, over `fetch`. */
export interface MsalNetwork {
  readonly module: INetworkModule;
  /** Starts a record for one operation, whose requests `signal` stops. Operations must not overlap. */
  begin(signal: AbortSignal | undefined): NetworkRecord;
}

interface MsalResponse<Body> {
  readonly headers: Record<string, string>;
  readonly body: Body;
  readonly status: number;
}

/** Milliseconds for one request of MSAL's. */
const requestTimeoutMs = 30_000;

/**
 * A network for MSAL over an injected `fetch`: the runtime's own honours `NODE_USE_ENV_PROXY`, and a test's needs no
 * network. Bodies are neither logged nor kept.
 */
export function createMsalNetwork(send: typeof fetch): MsalNetwork {
  let record: NetworkRecord = {};
  let signal: AbortSignal | undefined;
  const request = async <Body>(url: string, init: RequestInit): Promise<MsalResponse<Body>> => {
    const current = record;
    Object.assign(current, { refusal: undefined, failure: undefined });
    const answer = await exchange(url, init, { fetch: send, timeoutMs: requestTimeoutMs, signal }).catch(
      (error: EntradaError) => {
        current.failure = error;
        throw error;
      },
    );
    if (answer.status >= 400) current.refusal = finalRefusal(answer.body);
    if (answer.status >= 400 && new URL(url).pathname.endsWith('/devicecode')) {
      // MSAL does not look at this status: it would show a prompt without a code and poll for it.
      throw new Error('The device authorization request was refused');
    }
    return toMsalResponse(answer);
  };
  return {
    module: {
      sendGetRequestAsync: (url, options) => request(url, { headers: options?.headers ?? {} }),
      sendPostRequestAsync: (url, options) =>
        request(url, { method: 'POST', headers: options?.headers ?? {}, body: options?.body ?? '' }),
    },
    begin: (next) => {
      record = {};
      signal = next;
      return record;
    },
  };
}

/** A refusal, unless it only says that the person has not finished (RFC 8628 section 3.5). */
function finalRefusal(body: unknown): Refusal | undefined {
  const refusal = refusalFromBody(body);
  return refusal?.error === 'authorization_pending' ? undefined : refusal;
}

/** MSAL names the type that it expects of the JSON and checks it itself: hence the cast. */
function toMsalResponse<Body>({ headers, body, status }: Exchange): MsalResponse<Body> {
  return { headers: { ...headers }, body: body as Body, status };
}
