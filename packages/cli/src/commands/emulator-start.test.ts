import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken } from '@entrada/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api, daemonEnvironment, seed } from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';
import { startChild } from '../testing/run-child.ts';

/** Where these tests keep the local CA, apart from the user's own. */
let dataFolder: string;
let seedFile: string;
beforeAll(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'entrada-data-'));
  seedFile = join(dataFolder, 'tenant.yaml');
  writeFileSync(seedFile, seed, { mode: 0o600 });
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

const start = (...args: string[]) => startChild(['emulator', 'start', ...args], { env: { XDG_DATA_HOME: dataFolder } });
const isUp = /Ctrl\+C ends it/;

describe('entrada emulator start', () => {
  it('prints variables with which another command meets the tenant, and ends with 0 on Ctrl+C', async () => {
    const emulator = start('--shell', 'json', '--seed', seedFile);
    const [, tenantId = '', pages = ''] = await emulator.printed('stderr', /Tenant +(\S+)\n +Pages +(\S+)[\s\S]*Ctrl/);
    const [text] = await emulator.printed('stdout', /^\{[\s\S]*\n\}\n$/);
    const variables: Record<string, string | null> = JSON.parse(text);
    const env = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, value ?? undefined]));

    const token = startChild(['token', api], { env: { ...env, ...daemonEnvironment(tenantId) } });
    const { exitCode, stdout } = await token.ended();
    expect(exitCode).toBe(0);
    expect(decodeToken(stdout).claims).toMatchObject({ tid: tenantId, roles: ['Reports.Read.All'] });

    emulator.process.kill('SIGINT');
    expect(await emulator.ended()).toMatchObject({ exitCode: 0 });
    await expect(fetch(pages)).rejects.toThrow('fetch failed');
  });

  it.each([
    ['sh', /^export HTTPS_PROXY='http:\/\/127\.0\.0\.1:\d+'$/m, /^unset ALL_PROXY$/m],
    ['powershell', /^\$env:HTTPS_PROXY = 'http:\/\/127\.0\.0\.1:\d+'$/m, /^Remove-Item Env:ALL_PROXY /m],
  ])('writes them for %s, and people and addresses on standard error', async (shell, sets, unsets) => {
    const emulator = start('--shell', shell);
    await emulator.printed('stderr', isUp);
    emulator.process.kill('SIGINT');
    const { exitCode, stdout, stderr } = await emulator.ended();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(sets);
    expect(stdout).toMatch(unsets);
    expect(stderr).toMatch(/casey@adatum\.onmicrosoft\.com \(Global Administrator\)/);
    expect(stderr).toMatch(/Load the variables, which went to standard output/);
  });

  it('takes the ports that are asked for', async () => {
    const port = await freePort();
    const emulator = start('--port', String(port));
    const [, pages] = await emulator.printed('stderr', /Pages +(\S+)/);
    expect(pages).toBe(`http://localhost:${port}`);
    await emulator.printed('stderr', isUp);
    emulator.process.kill('SIGTERM');
    expect(await emulator.ended()).toMatchObject({ exitCode: 0 });
  });

  it('says that a port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { exitCode, stderr } = await start('--port', String(port)).ended();
    server.close();
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^✖ The port is taken by another program/);
  });

  it.each(['-1', '65536', '80a', '1.5'])('refuses %s as a port', async (port) => {
    const { exitCode, stderr } = await runCaptured(['emulator', 'start', `--port=${port}`]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/A port is 0 to 65535/);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
