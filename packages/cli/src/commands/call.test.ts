import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Emulator } from '@entrada/emulator';
import { createGuard, denialResponse } from '@entrada/guard';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  alex,
  api,
  apiAppId,
  closedApi,
  daemonEnvironment,
  fetchAround,
  runAs,
  startTenant,
} from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';

let emulator: Emulator;
let server: Server;
let url: string;
/** What reached the API past its guard. */
const received: { method: string; path: string; headers: IncomingMessage['headers']; body: string }[] = [];

/** An API of the person's own: `access_as_user` for everything, `/elsewhere` leads to another origin. */
beforeAll(async () => {
  emulator = await startTenant();
  const guard = createGuard({
    tenantId: emulator.tenantId,
    audiences: [apiAppId],
    scopes: ['access_as_user'],
    fetch: emulator.fetch,
  });
  server = createServer((request, response) => {
    void (async () => {
      const result = await guard.authenticate(request.headers);
      if (!result.ok) {
        const { status, headers, body } = denialResponse(result);
        response.writeHead(status, headers).end(body);
        return;
      }
      const path = request.url ?? '';
      if (path === '/elsewhere') return void response.writeHead(302, { location: 'https://evil.example/' }).end();
      if (path === '/moved') return void response.writeHead(307, { location: '/hello' }).end();
      if (path === '/broken') return void response.writeHead(500).end('broken');
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      received.push({ method: request.method ?? '', path, headers: request.headers, body });
      response.writeHead(200, { 'x-api': 'adatum' }).end(`hello ${result.principal.name}`);
    })();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(async () => {
  server.close();
  await emulator.close();
});

const asAlex = (path: string, ...args: string[]) =>
  runAs(emulator, alex, ['call', `${url}${path}`, '--resource', api, ...args]);
const asDaemon = (...args: string[]) =>
  runCaptured(['call', ...args], { env: daemonEnvironment(emulator.tenantId), fetch: fetchAround(emulator) });
const lastLines = (stderr: string, count: number) => stderr.trimEnd().split('\n').slice(-count);

describe('entrada call', () => {
  it('prints the answer, and the status beside it', async () => {
    const { exitCode, stdout, stderr } = await asAlex('/hello');
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'hello Alex' });
    expect(lastLines(stderr, 1)).toEqual(['200 OK']);
  });

  it('prints status and headers before the answer with --include', async () => {
    const { stdout } = await asAlex('/hello', '-i');
    expect(stdout).toMatch(/^HTTP 200 OK\n[\s\S]*x-api: adatum\n[\s\S]*\nhello Alex$/);
  });

  it('ends with 3 when the token is for another API, and shows the challenge', async () => {
    const { exitCode, stderr } = await asDaemon(`${url}/hello`, '--resource', closedApi);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^401 Unauthorized\nWWW-Authenticate: Bearer [^\n]*invalid_token[\s\S]*entrada inspect/);
  });

  it('ends with 3 when the token lacks the scope', async () => {
    const { exitCode, stderr } = await asDaemon(`${url}/hello`, '--resource', api);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^403 Forbidden\nWWW-Authenticate: Bearer [^\n]*insufficient_scope/);
  });

  it('ends with 1 for any other failure', async () => {
    const { exitCode, stdout, stderr } = await asAlex('/broken');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: 'broken' });
    expect(lastLines(stderr, 1)).toEqual(['500 Internal Server Error']);
  });

  it.each([
    {
      title: 'POST, and says that JSON is JSON',
      args: ['-d', '{"month":8}'],
      expected: { method: 'POST', body: '{"month":8}', headers: { 'content-type': 'application/json' } },
    },
    {
      title: 'the method that is named',
      args: ['-X', 'put', '--data', 'text', '-H', 'Content-Type: text/csv'],
      expected: { method: 'PUT', body: 'text', headers: { 'content-type': 'text/csv' } },
    },
    {
      title: 'headers, also one that has a colon in its value',
      args: ['-H', 'X-One: 1', '-H', 'X-Time:12:30'],
      expected: { method: 'GET', body: '', headers: { 'x-one': '1', 'x-time': '12:30' } },
    },
  ])('sends $title', async ({ args, expected }) => {
    received.length = 0;
    await asAlex('/reports', ...args);
    expect(received).toMatchObject([{ path: '/reports', ...expected }]);
  });

  it('sends what standard input holds with --data @-', async () => {
    received.length = 0;
    await runAs(emulator, alex, ['call', `${url}/reports`, '-r', api, '-d', '@-'], { stdin: 'from the pipe' });
    expect(received).toMatchObject([{ method: 'POST', body: 'from the pipe' }]);
  });

  it('follows a redirect within the origin', async () => {
    const { exitCode, stdout } = await asAlex('/moved');
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'hello Alex' });
  });

  it('does not follow a redirect to another origin, and says where it pointed', async () => {
    const { exitCode, stdout, stderr } = await asAlex('/elsewhere');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/pointed to https:\/\/evil\.example\. The token was not sent there/);
  });

  it('takes the API of a Microsoft address from the address', async () => {
    const { exitCode, stdout } = await runAs(emulator, alex, ['call', 'https://graph.microsoft.com/v1.0/me']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ userPrincipalName: alex });
  });
});

describe('entrada call, before anybody signs in,', () => {
  it.each([
    ['http beyond this machine', ['http://api.adatum.example/', '-r', api], 2, /over https only, or to this machine/],
    [
      'a Graph token for another host',
      ['https://api.adatum.example/', '-r', 'graph'],
      2,
      /goes to graph\.microsoft\.com only/,
    ],
    ['a Graph token for this machine', ['http://127.0.0.1:1/', '-r', 'graph'], 2, /goes to graph\.microsoft\.com only/],
    ['a user name in the address', ['https://a@api.adatum.example/', '-r', api], 2, /can disguise the real host/],
    ['an address that cannot be asked which API it is', ['https://api.adatum.example/'], 5, /api\.adatum\.example/],
    ['what is no address', ['api.adatum.example', '-r', api], 2, /not an absolute URL/],
    ['a header without a name', ['https://a.example/', '-r', api, '-H', 'nonsense'], 2, /"Name: value"/],
    [
      'an Authorization header',
      ['https://a.example/', '-r', api, '-H', 'Authorization: x'],
      2,
      /would replace the token/,
    ],
    ['a body that is not there', ['https://a.example/', '-r', api, '-d', '@absent'], 2, /absent, which can't be read/],
  ])('refuses %s', async (_, args, expectedCode, says) => {
    const { exitCode, stdout, stderr } = await runCaptured(['call', ...args, '--via', 'device-code']);
    expect({ exitCode, stdout }).toEqual({ exitCode: expectedCode, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(says);
    expect(stderr).not.toContain('signs in');
  });
});
