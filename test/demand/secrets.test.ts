import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken } from '@entrada/core';
import type { Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alex, api, apiAppId, daemonEnvironment, startTenant } from '../../packages/cli/src/testing/local-tenant.ts';
import { runCaptured } from '../../packages/cli/src/testing/run-captured.ts';
import { type Child, startChild } from '../../packages/cli/src/testing/run-child.ts';
import { oneLine, SignedInHome } from './signed-in-home.ts';

let emulator: Emulator;
let folder: string;
let backend: Server;
/** What the API was sent as Authorization, the newest last. */
const authorizations: string[] = [];
beforeAll(async () => {
  emulator = await startTenant();
  folder = mkdtempSync(join(tmpdir(), 'entrada-demand-'));
  backend = createServer((incoming, response) => {
    authorizations.push(incoming.headers.authorization ?? '');
    response.end('reports');
  }).listen(0, '127.0.0.1');
  await once(backend, 'listening');
});
afterAll(async () => {
  backend.closeAllConnections();
  backend.close();
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

function startProxy(...args: string[]): Child {
  const address = backend.address();
  const target = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return startChild(['proxy', '--target', target, '-r', api, ...args], {
    env: { ...emulator.env, ...daemonEnvironment(emulator.tenantId), HOME: folder },
  });
}
/** The claims of the token that reached the API last. */
const claimsSent = () => decodeToken(authorizations.at(-1)?.slice('Bearer '.length) ?? '').claims;

/** Calls a proxy by a name that leads to it elsewhere, as a container does. */
async function statusFor(port: string, headers: Record<string, string>): Promise<number | undefined> {
  const [answer] = await once(request({ host: '127.0.0.1', port, path: '/reports', headers }).end(), 'response');
  answer.resume();
  return answer.statusCode;
}

describe('tokens where nobody else finds them', () => {
  it('Azure/azure-cli#27176, #23495, #33849, pnp/cli-microsoft365#2395, AzureAD/microsoft-authentication-cli#398: what is kept is encrypted in files of its owner alone, and where there is no store for the key nothing is kept, which is said', async () => {
    using home = new SignedInHome(emulator);
    await home.login(alex);
    const { stdout } = await home.run(['token', api]);
    const files = readdirSync(home.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(1);
    for (const { parentPath, name } of files) {
      const content = readFileSync(join(parentPath, name), 'latin1');
      expect(content).not.toMatch(/eyJ[\w-]{8,}/);
      expect(content.includes(stdout.split('.')[1] ?? '')).toBe(false);
      if (process.platform !== 'win32') expect(statSync(join(parentPath, name)).mode & 0o077).toBe(0);
    }
    using other = new SignedInHome(emulator);
    const off = { env: { ENTRADA_CACHE: 'off' } };
    const refused = await other.run(['login', '--device-code', '--yes'], off);
    expect(refused.exitCode).toBe(4);
    expect(oneLine(refused.stderr)).toContain('A sign-in cannot be kept here');
    expect((await other.run(['status'], off)).stdout).toContain('nothing: ENTRADA_CACHE=off');
    expect(readdirSync(other.folder)).toEqual([]);
  });

  it('Azure/azure-cli#28484, #17452, #28815, #31618, #27930: a sub-script and a container get tokens and no sign-in: in a variable of that process, or through a proxy that asks for a secret', async () => {
    const file = join(folder, 'audience');
    const script = `require('node:fs').writeFileSync(${JSON.stringify(file)}, Buffer.from(process.env.ENTRADA_TOKEN.split('.')[1], 'base64url'))`;
    const { exitCode } = await runCaptured(['exec', '-r', api, '--', process.execPath, '-e', script], {
      env: daemonEnvironment(emulator.tenantId),
      fetch: emulator.fetch,
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ aud: apiAppId });

    const secretFile = join(folder, 'secret');
    const proxy = startProxy('--bind', '0.0.0.0', '--secret-file', secretFile, '--allow-host', 'host.docker.internal');
    const [, port = ''] = await proxy.printed('stdout', /^http:\/\/0\.0\.0\.0:(\d+)\n/);
    const host = `host.docker.internal:${port}`;
    const secret = readFileSync(secretFile, 'utf8').trim();
    expect(await statusFor(port, { host })).toBe(401);
    expect(await statusFor(port, { host: `evil.example:${port}`, 'entrada-proxy-secret': secret })).toBe(403);
    expect(await statusFor(port, { host, 'entrada-proxy-secret': secret })).toBe(200);
    expect(claimsSent()).toMatchObject({ aud: apiAppId });
    proxy.process.kill('SIGINT');
    await proxy.ended();
    expect(existsSync(join(folder, '.azure'))).toBe(false);
  });

  it('postmanlabs/postman-app-support#4391, Huachao/vscode-restclient#1171: a client that cannot ask for the right token calls a loopback address, and the right one is put in', async () => {
    const proxy = startProxy();
    const [url] = await proxy.printed('stdout', /^http:\/\/127\.0\.0\.1:\d+(?=\n)/);
    const answer = await fetch(`${url}/reports`, { headers: { authorization: 'Bearer for-another-api' } });
    expect(await answer.text()).toBe('reports');
    expect(claimsSent()).toMatchObject({ aud: apiAppId, roles: ['Reports.Read.All'] });
    expect((await fetch(`${url}/reports`, { headers: { origin: 'https://evil.example' } })).status).toBe(403);
    proxy.process.kill('SIGINT');
    expect((await proxy.ended()).exitCode).toBe(0);
  });
});
