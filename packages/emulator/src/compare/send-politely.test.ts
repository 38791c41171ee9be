import { describe, expect, it } from 'vitest';
import { sendPolitely } from './send-politely.ts';
import type { Side } from './side.ts';

/** A side that gives these answers, one after the other, and notes how long it was let alone. */
function sideAnswering(answers: readonly Response[], interval = 0) {
  const waited: number[] = [];
  const left = [...answers];
  const requests: RequestInit[] = [];
  const side: Side = {
    name: 'tenant',
    tenant: 'adatum.onmicrosoft.com',
    getGraphToken: async () => '',
    fetch: async (_, init) => {
      requests.push(init ?? {});
      return left.shift() ?? new Response('the last');
    },
    pace: { interval, patience: 0, wait: async (milliseconds) => void waited.push(milliseconds) },
  };
  return { side, waited, requests };
}

const busy = (status: number, retryAfter?: string) =>
  new Response('', { status, ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }) });
const url = 'https://graph.microsoft.com/v1.0/organization';

describe('a polite request', () => {
  it('keeps a distance to the one before it', async () => {
    const { side, waited } = sideAnswering([], 250);
    const send = sendPolitely(side);
    for (let count = 0; count < 3; count += 1) await send(url, { method: 'GET' });
    expect(waited).toEqual([250, 250]);
  });

  it.each([
    ['429, as long as it says', busy(429, '7'), 7_000],
    ['503, five seconds when it does not say', busy(503), 5_000],
    ['504 with a date, five seconds', busy(504, 'Tue, 24 Nov 2026 12:00:00 GMT'), 5_000],
    ['429, two minutes at most', busy(429, '86400'), 120_000],
  ])('waits after %s', async (_, answer, expected) => {
    const { side, waited } = sideAnswering([answer]);
    const response = await sendPolitely(side)(url, { method: 'GET' });
    expect(await response.text()).toBe('the last');
    expect(waited).toEqual([expected]);
  });

  it('gives up after the sixth 429, and shows it', async () => {
    const { side, requests } = sideAnswering(Array.from({ length: 9 }, () => busy(429, '1')));
    expect((await sendPolitely(side)(url, { method: 'GET' })).status).toBe(429);
    expect(requests).toHaveLength(6);
  });

  it('follows no redirect, which could take a token to another host', async () => {
    const { side, requests } = sideAnswering([]);
    await sendPolitely(side)(url, { method: 'GET' });
    expect(requests[0]?.redirect).toBe('manual');
  });

  it('is not sent when it was interrupted', async () => {
    const { side, requests } = sideAnswering([]);
    const reason = new Error('Interrupted.');
    await expect(sendPolitely(side, AbortSignal.abort(reason))(url, { method: 'GET' })).rejects.toBe(reason);
    expect(requests).toEqual([]);
  });
});
