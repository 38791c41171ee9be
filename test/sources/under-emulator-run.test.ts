import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  api,
  applicationsSeed,
  daemonCertificate,
  daemonId,
  daemonSecret,
  downstreamApi,
  tenantId,
} from '../../packages/acquire/test-support/applications-tenant.ts';
import { startChild } from '../../packages/cli/src/testing/run-child.ts';

const entrada = `'${process.execPath}' --conditions=@entrada/source '${join(import.meta.dirname, '../../packages/cli/src/bin.ts')}'`;

let folder: string;
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-sources-'));
  file('tenant.yaml', `${applicationsSeed}\n`);
  file('daemon.pem', `${daemonCertificate.privateKey}${daemonCertificate.certificate}`);
  file('daemon.pfx', daemonCertificate.pfx('a password of the tests'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A command line in a shell under `entrada emulator run`. */
function run(line: string, env: Readonly<Record<string, string>>, ...options: readonly string[]) {
  const own = { XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder };
  const seed = ['--seed', join(folder, 'tenant.yaml')];
  return startChild(['emulator', 'run', ...seed, ...options, '--', 'sh', '-c', line], {
    env: { ...own, ...env },
  }).ended();
}

const daemon = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: daemonId };
const sources: readonly [string, string, () => Record<string, string>, readonly string[]][] = [
  ['environment', 'environment', () => ({ ...daemon, AZURE_CLIENT_SECRET: daemonSecret }), []],
  ['client secret', 'client-secret', () => ({ ...daemon, AZURE_CLIENT_SECRET: daemonSecret }), []],
  [
    'PEM certificate',
    'certificate',
    () => ({ ...daemon, AZURE_CLIENT_CERTIFICATE_PATH: join(folder, 'daemon.pem') }),
    [],
  ],
  [
    'PFX certificate',
    'certificate',
    () => ({
      ...daemon,
      AZURE_CLIENT_CERTIFICATE_PATH: join(folder, 'daemon.pfx'),
      AZURE_CLIENT_CERTIFICATE_PASSWORD: 'a password of the tests',
    }),
    [],
  ],
  ['managed identity of a machine', 'managed-identity', () => ({}), ['--managed-identity', 'imds']],
  ['managed identity of a site', 'managed-identity', () => ({}), ['--managed-identity', 'app-service']],
];

describe.skipIf(process.platform === 'win32')('under entrada emulator run', { timeout: 60_000 }, () => {
  it.each(sources)(
    'a token by %s is got where it is allowed, and refused where nobody knows the API',
    async (...source) => {
      const [, via, env, options] = source;
      // The token stays in the pipe; the second request is refused, and says why.
      const line = `${entrada} token ${api} --via ${via} | ${entrada} inspect --json; ${entrada} token api://adatum-unknown --via ${via}`;
      const { exitCode, stdout, stderr } = await run(line, env(), ...options);
      expect(JSON.parse(stdout)).toMatchObject({ kind: 'app-only', roles: ['Reports.Read.All'] });
      // App Service hands on no reason of Entra's: its answer was recorded, a 500 that is asked again for some seconds.
      const [code, reason] = options.includes('app-service') ? [1, 'unexpected error'] : [3, 'AADSTS500011'];
      expect(exitCode).toBe(code);
      expect(stderr.replaceAll(/\s+/g, ' ')).toContain(reason);
      expect(stdout + stderr).not.toContain(daemonSecret);
    },
  );

  it('a wrong secret is refused', async () => {
    const { exitCode, stdout, stderr } = await run(`${entrada} token ${downstreamApi} --via environment`, {
      ...daemon,
      AZURE_CLIENT_SECRET: 'a wrong secret of the tests',
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain('AADSTS7000215');
    expect(stderr).not.toContain('a wrong secret of the tests');
  });
});
