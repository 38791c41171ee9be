import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTestTenant } from '@entrada/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { type ApiCall, callApi } from './call-api.ts';

const tenant = createTestTenant();
const token = tenant.userToken();

/** A fetch that notes where it was sent, and answers `Response`s in turn. */
function recorder(...answers: Response[]) {
  const sent: { url: string; method: string; authorization: string | null; body: unknown; headers: Headers }[] = [];
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    const { method = 'GET', body } = init;
    sent.push({ url: new Request(input).url, method, authorization: headers.get('authorization'), body, headers });
    return answers[sent.length - 1] ?? Response.json({ ok: true });
  };
  return { fetch, sent };
}

function redirect(status: number, location: string): Response {
  return new Response(null, { status, headers: { location } });
}

describe('where a token may go', () => {
  it.each([
    'https://api.adatum.example/reports',
    'https://api.adatum.example:8443/',
    'http://localhost:7071/api/whoami',
    'http://127.0.0.1:7071/',
    'http://127.8.9.10/',
    'http://127.1/',
    'http://[::1]:7071/',
  ])('to %s', async (url) => {
    const { fetch, sent } = recorder();
    await callApi({ url, token, fetch });
    expect(sent).toMatchObject([{ authorization: `Bearer ${token}` }]);
  });

  it.each([
    ['http://api.adatum.example/', 'origin_refused'],
    ['http://localhost.adatum.example/', 'origin_refused'],
    ['http://127.0.0.1.adatum.example/', 'origin_refused'],
    ['http://128.0.0.1/', 'origin_refused'],
    ['http://0.0.0.0/', 'origin_refused'],
    ['http://[::2]/', 'origin_refused'],
    ['https://api.adatum.example@evil.example/', 'origin_refused'],
    ['https://:x@evil.example/', 'origin_refused'],
    ['ftp://localhost/', 'origin_refused'],
    ['file:///etc/passwd', 'origin_refused'],
    ['/reports', 'usage'],
    ['api.adatum.example', 'usage'],
  ])('not to %s', async (url, code) => {
    const { fetch, sent } = recorder();
    await expect(callApi({ url, token, fetch })).rejects.toMatchObject({ code });
    expect(sent).toEqual([]);
  });
});

describe("a token for one of Microsoft's own APIs", () => {
  const graphAppId = '00000003-0000-0000-c000-000000000000';
  it.each([
    ['https://graph.microsoft.com', 'https://graph.microsoft.com/v1.0/me'],
    [graphAppId, 'https://graph.microsoft.com/v1.0/me'],
    ['https://graph.microsoft.us', 'https://graph.microsoft.us/v1.0/me'],
    ['https://management.core.windows.net/', 'https://management.azure.com/subscriptions'],
    ['https://management.azure.com', 'https://management.azure.com/subscriptions'],
    ['https://api.loganalytics.io', 'https://api.loganalytics.io/v1/workspaces'],
  ])('for %s goes to %s', async (aud, url) => {
    const { fetch, sent } = recorder();
    await callApi({ url, token: tenant.userToken({ claims: { aud } }), fetch });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['https://graph.microsoft.com', 'https://graph.microsoft.com.evil.example/'],
    ['https://graph.microsoft.com/', 'http://localhost:7071/'],
    [graphAppId, 'https://management.azure.com/'],
    [graphAppId.toUpperCase(), 'https://api.adatum.example/'],
    ['https://graph.microsoft.com', 'https://microsoftgraph.chinacloudapi.cn/'],
    ['https://management.core.windows.net/', 'https://api.adatum.example/'],
    ['https://api.loganalytics.io', 'https://graph.microsoft.com/'],
    ['https://graph.microsoft.com', 'https://graph.microsoft.com:8443/'],
  ])('for %s does not go to %s', async (aud, url) => {
    const { fetch, sent } = recorder();
    const asked = callApi({ url, token: tenant.userToken({ claims: { aud } }), fetch });
    await expect(asked).rejects.toMatchObject({ code: 'origin_refused' });
    expect(sent).toEqual([]);
  });

  it('is recognised by the resource it was asked for when it cannot be read', async () => {
    const { fetch } = recorder();
    const call = {
      url: 'https://api.adatum.example/',
      token: 'opaque',
      resource: 'https://graph.microsoft.com',
      fetch,
    };
    await expect(callApi(call)).rejects.toMatchObject({ code: 'origin_refused' });
  });
});

describe('a redirect', () => {
  const url = 'https://api.adatum.example/reports';

  it('within the same origin takes the token along', async () => {
    const { fetch, sent } = recorder(redirect(302, '/reports/2'), redirect(307, 'https://api.adatum.example/3'));
    const response = await callApi({ url, token, fetch });
    expect(response.status).toBe(200);
    expect(sent.map((request) => request.url)).toEqual([
      url,
      'https://api.adatum.example/reports/2',
      'https://api.adatum.example/3',
    ]);
    expect(new Set(sent.map((request) => request.authorization))).toEqual(new Set([`Bearer ${token}`]));
  });

  it.each([
    'https://evil.example/?code=secret',
    '//evil.example/',
    'http://api.adatum.example/reports',
    'https://api.adatum.example:8443/',
    'https://user@api.adatum.example/',
    'data:text/plain,hello',
  ])('to %s is refused, and says where it pointed', async (location) => {
    const { fetch, sent } = recorder(redirect(302, location));
    const error = await callApi({ url, token, fetch }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'origin_refused', details: { from: 'https://api.adatum.example' } });
    expect(String(error)).not.toContain('secret');
    expect(sent).toHaveLength(1);
  });

  it('is followed five times at most', async () => {
    const { fetch, sent } = recorder(...Array.from({ length: 9 }, () => redirect(302, '/again')));
    await expect(callApi({ url, token, fetch })).rejects.toMatchObject({ code: 'origin_refused' });
    expect(sent).toHaveLength(6);
  });

  it.each([
    [303, 'PUT', 'GET', undefined],
    [302, 'POST', 'GET', undefined],
    [302, 'PUT', 'PUT', '{}'],
    [307, 'POST', 'POST', '{}'],
    [308, 'PATCH', 'PATCH', '{}'],
  ])('%i turns %s into %s', async (status, method, next, body) => {
    const { fetch, sent } = recorder(redirect(status, '/next'));
    await callApi({ url, method, body: '{}', headers: { 'content-type': 'application/json' }, token, fetch });
    expect(sent[1]).toMatchObject({ method: next, body });
    expect(sent[1]?.headers.has('content-type')).toBe(body !== undefined);
  });

  it('without an address is the answer', async () => {
    const { fetch } = recorder(new Response(null, { status: 304 }));
    await expect(callApi({ url, token, fetch })).resolves.toMatchObject({ status: 304 });
  });
});

describe('a call', () => {
  const servers: ReturnType<typeof createServer>[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  async function serve(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
    const server = createServer(handler);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('gives the answer while its body is still on the way', async () => {
    let finish = (): void => {};
    const url = await serve((_, response) => {
      response.write('first');
      finish = () => response.end(' last');
    });
    const response = await callApi({ url, token });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('first');
    finish();
    expect((await reader?.read())?.value).toBe(' last');
  });

  it('keeps the token from another port of the same machine', async () => {
    const other = await serve((_, response) => response.end());
    const url = await serve((_, response) => response.writeHead(302, { location: other }).end());
    await expect(callApi({ url, token })).rejects.toMatchObject({ code: 'origin_refused', details: { to: other } });
  });

  it('names the cause when nobody listens', async () => {
    const url = await serve(() => {});
    servers.splice(0).forEach((server) => {
      server.close();
    });
    await expect(callApi({ url, token })).rejects.toMatchObject({
      code: 'network_failed',
      details: { cause: 'ECONNREFUSED' },
    });
  });

  it.each(['authorization', 'Authorization'])('takes no %s header of the caller', async (name) => {
    const call: ApiCall = { url: 'https://api.adatum.example/', headers: { [name]: 'Basic x' }, token };
    await expect(callApi(call)).rejects.toMatchObject({ code: 'usage' });
  });

  it('never shows the token in an error', async () => {
    const { fetch } = recorder(redirect(302, `https://evil.example/?token=${token}`));
    const error = await callApi({ url: 'https://api.adatum.example/', token, fetch }).catch(
      (thrown: unknown) => thrown,
    );
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(token.slice(-40));
  });
});
