import { describe, expect, it } from 'vitest';
import { exchange } from './exchange.ts';

const url = 'https://login.microsoftonline.com/organizations/oauth2/v2.0/token';
const secret = 'not-for-any-message';
const init = { method: 'POST', body: secret };

function answering(answer: () => Response | Promise<Response>) {
  return exchange(url, init, { fetch: async () => answer(), timeoutMs: 1000 });
}

describe('a request to the login host', () => {
  it('gives status and JSON, of an error too', async () => {
    const answer = await answering(() => Response.json({ error: 'invalid_grant' }, { status: 400 }));
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it.each([301, 302, 307, 308])('never follows a redirect (%i)', async (status) => {
    const headers = { location: 'https://login.example.net/' };
    await expect(answering(() => new Response(null, { status, headers }))).rejects.toMatchObject({
      code: 'source_failed',
      details: { status },
    });
  });

  it('tells fetch not to follow redirects either', async () => {
    let seen: RequestInit | undefined;
    const fetch = async (_: unknown, given?: RequestInit) => {
      seen = given;
      return Response.json({});
    };
    await exchange(url, init, { fetch, timeoutMs: 1000 });
    expect(seen?.redirect).toBe('manual');
  });

  it('stops reading an answer over 1 MiB', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    await expect(answering(() => new Response(endless))).rejects.toMatchObject({ code: 'source_failed' });
    expect(sent).toBeLessThan(25);
  });

  it('takes no page of a proxy for an answer', async () => {
    const page = () => new Response(`<html>${secret}`, { status: 502, headers: { 'content-type': 'text/html' } });
    const error = await answering(page).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'source_failed', details: { status: 502 } });
    expect(String(error)).not.toContain(secret);
  });

  it('names the cause when the host cannot be reached', async () => {
    const refused = new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    });
    await expect(answering(() => Promise.reject(refused))).rejects.toMatchObject({
      code: 'network_failed',
      details: { host: 'login.microsoftonline.com', cause: 'ECONNREFUSED' },
    });
  });

  it('says what to do about a certificate that is not trusted', async () => {
    const untrusted = new TypeError('fetch failed', {
      cause: Object.assign(new Error('self-signed'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' }),
    });
    await expect(answering(() => Promise.reject(untrusted))).rejects.toThrow(/NODE_EXTRA_CA_CERTS/);
  });

  it('is given up after its time limit', async () => {
    const never = (_: unknown, given?: RequestInit) => rejectOnAbort(given?.signal);
    await expect(exchange(url, init, { fetch: never, timeoutMs: 10 })).rejects.toMatchObject({
      code: 'network_failed',
      details: { cause: 'TIMEOUT' },
    });
  });

  it('ends with the reason of the caller who aborts', async () => {
    const never = (_: unknown, given?: RequestInit) => rejectOnAbort(given?.signal);
    const signal = AbortSignal.abort(new Error('changed my mind'));
    await expect(exchange(url, init, { fetch: never, timeoutMs: 1000, signal })).rejects.toThrow('changed my mind');
  });
});

function rejectOnAbort(signal: AbortSignal | null | undefined): Promise<Response> {
  const { promise, reject } = Promise.withResolvers<Response>();
  if (signal?.aborted) reject(signal.reason);
  signal?.addEventListener('abort', () => reject(signal.reason));
  return promise;
}
