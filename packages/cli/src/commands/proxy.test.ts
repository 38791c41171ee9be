import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken } from '@entrada/core';
import type { Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api, apiAppId, daemonEnvironment, startTenant } from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { startChild } from '../testing/run-child.ts';

let emulator: Emulator;
let folder: string;
let backend: Server;
let target: string;
let authorization: string | undefined;
beforeAll(async () => {
  emulator = await startTenant();
  folder = mkdtempSync(join(tmpdir(), 'entrada-proxy-'));
  backend = createServer((request, response) => {
    authorization = request.headers.authorization;
    response.end('reports');
  }).listen(0, '127.0.0.1');
  await once(backend, 'listening');
  const address = backend.address();
  target = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(async () => {
  backend.closeAllConnections();
  backend.close();
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = (...args: string[]) =>
  startChild(['proxy', '--target', target, '-r', api, ...args], {
    env: { ...emulator.env, ...daemonEnvironment(emulator.tenantId), XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder },
  });
const refused = (...args: string[]) =>
  runCaptured(['proxy', '--target', target, '-r', api, ...args], {
    env: daemonEnvironment(emulator.tenantId),
    fetch: emulator.fetch,
  });

describe('entrada proxy', () => {
  it('forwards with a token until Ctrl+C', async () => {
    const proxy = start();
    const [url] = await proxy.printed('stdout', /^http:\/\/127\.0\.0\.1:\d+(?=\n)/);
    const answer = await fetch(`${url}/reports?month=8`);
    expect(await answer.text()).toBe('reports');
    expect(decodeToken(authorization?.replace('Bearer ', '') ?? '').claims).toMatchObject({ aud: apiAppId });
    await proxy.printed('stderr', /GET \/reports 200/);
    proxy.process.kill('SIGINT');
    const { exitCode, stderr } = await proxy.ended();
    expect(exitCode).toBe(0);
    expect(stderr).not.toContain('month');
  });

  it('makes a secret that only its file has, and asks for it', async () => {
    const file = join(folder, 'secret');
    const proxy = start('--secret-file', file, '--bind', '0.0.0.0', '--quiet');
    const [, port] = await proxy.printed('stdout', /^http:\/\/0\.0\.0\.0:(\d+)\n/);
    const secret = readFileSync(file, 'utf8').trim();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const url = `http://127.0.0.1:${port}/reports`;
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { 'entrada-proxy-secret': secret } })).status).toBe(200);
    proxy.process.kill('SIGINT');
    const { stdout, stderr } = await proxy.ended();
    expect(stdout + stderr).not.toContain(secret);
    expect(stderr).not.toContain('GET');
  });

  it.each([
    ['an address for everybody without a secret', ['--bind', '0.0.0.0'], 2, 'a secret is needed there'],
    [
      'a page instead of its origin',
      ['--allow-origin', 'http://localhost:5173/app'],
      2,
      'expected http://localhost:5173',
    ],
    ['a resource that nobody knows', ['-r', 'api://adatum-unknown'], 3, 'AADSTS500011'],
    ['a target without TLS', ['--target', 'http://api.adatum.example'], 2, 'https only'],
    ['a token of Microsoft Graph for another host', ['-r', 'graph'], 2, 'Microsoft API'],
  ])('does not start with %s', async (_, args, code, message) => {
    const { exitCode, stdout, stderr } = await refused(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(message);
  });

  it('does not take a secret that others can read', async () => {
    const file = join(folder, 'readable');
    writeFileSync(file, 'a secret of the tests\n', { mode: 0o644 });
    const { exitCode, stderr } = await refused('--secret-file', file);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('chmod 600');
    expect(stderr).not.toContain('a secret of the tests');
  });
});
