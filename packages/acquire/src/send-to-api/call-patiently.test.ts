import { describe, expect, it } from 'vitest';
import { callPatiently, type PatientCall, type Retry } from './call-patiently.ts';

const challenge = { access_token: { acrs: { essential: true, value: 'c1' } } };
const encoded = Buffer.from(JSON.stringify(challenge)).toString('base64');
const asksForClaims = (claims = encoded, error = 'insufficient_claims') =>
  answer(401, { 'www-authenticate': `Bearer realm="", error="${error}", claims="${claims}"` });

function answer(status: number, headers: Record<string, string> = {}): () => Response {
  return () => new Response(`status ${status}`, { status, headers });
}

/** Calls an API that gives these answers, the last one for ever. */
async function call(answers: readonly (() => Response)[], options: Partial<PatientCall> = {}) {
  const [waits, asked, sent, retries]: [number[], (string | undefined)[], (string | null)[], Retry[]] = [
    [],
    [],
    [],
    [],
  ];
  const response = await callPatiently({
    url: 'https://api.adatum.example/reports',
    getToken: async (claims) => ({ token: `token${asked.push(claims)}`, expiresOn: 0, source: 'test' }),
    fetch: async (_, init) => {
      sent.push(new Headers(init?.headers).get('authorization'));
      return (answers[sent.length - 1] ?? answers.at(-1) ?? answer(500))();
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
    now: () => 0,
    onRetry: (retry) => retries.push(retry),
    ...options,
  });
  return { status: response.status, text: await response.text(), waits, asked, sent, retries };
}

describe('callPatiently', () => {
  it('gives an answer as it is', async () => {
    expect(await call([answer(404)])).toMatchObject({
      status: 404,
      text: 'status 404',
      asked: [undefined],
      retries: [],
    });
  });

  it.each([429, 503])('waits as long as an answer %i says', async (status) => {
    const { status: last, waits, sent } = await call([answer(status, { 'retry-after': '7' }), answer(200)]);
    expect({ last, waits, sent }).toEqual({ last: 200, waits: [7000], sent: ['Bearer token1', 'Bearer token1'] });
  });

  it('gives up after the fourth answer', async () => {
    const { status, waits } = await call([answer(429, { 'retry-after': '1' })]);
    expect({ status, waits }).toEqual({ status: 429, waits: [1000, 1000, 1000] });
  });

  it.each([
    ['that does not say how long', {}],
    ['that asks for more than two minutes', { 'retry-after': '121' }],
  ])('does not wait out an answer %s', async (_, headers) => {
    expect(await call([answer(503, headers), answer(200)])).toMatchObject({ status: 503, waits: [] });
  });

  it('does not wait out other answers', async () => {
    expect(await call([answer(500, { 'retry-after': '1' }), answer(200)])).toMatchObject({ status: 500, waits: [] });
  });

  it('asks for a token that meets a claims challenge, and sends the request again with it', async () => {
    const { status, asked, sent, retries } = await call([asksForClaims(), answer(200)]);
    expect({ status, asked, sent }).toEqual({
      status: 200,
      asked: [undefined, JSON.stringify(challenge)],
      sent: ['Bearer token1', 'Bearer token2'],
    });
    expect(retries).toEqual([{ reason: 'claims' }]);
  });

  it('asks once only', async () => {
    const { status, asked } = await call([asksForClaims()]);
    expect({ status, asked: asked.length }).toEqual({ status: 401, asked: 2 });
  });

  it.each([
    ['a refusal without a challenge', answer(401)],
    ['another error', asksForClaims(encoded, 'invalid_token')],
    ['claims that are none', asksForClaims('bm90aGluZw==')],
    ['the scope of another API in place of claims', asksForClaims('aHR0cHM6Ly9ncmFwaC5taWNyb3NvZnQuY29t')],
    ['a challenge that comes with 403', () => new Response('', { status: 403, headers: asksForClaims()().headers })],
  ])('asks for no other token after %s', async (_, first) => {
    expect(await call([first, answer(200)])).toMatchObject({ asked: [undefined] });
  });

  it('stops waiting when it is told to', async () => {
    const stop = new AbortController();
    const waiting = call([answer(429, { 'retry-after': '60' })], {
      signal: stop.signal,
      wait: () => {
        stop.abort(new Error('enough'));
        return new Promise(() => {});
      },
    });
    await expect(waiting).rejects.toThrow('enough');
  });

  it('says why there is no token that meets the challenge', async () => {
    const getToken: PatientCall['getToken'] = async (claims) => {
      if (claims !== undefined) throw new Error('this source takes no claims');
      return { token: 'token1', expiresOn: 0, source: 'test' };
    };
    await expect(call([asksForClaims()], { getToken })).rejects.toThrow('this source takes no claims');
  });
});
