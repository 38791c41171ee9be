import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { azureCliSource, tokenCredential } from '@entrada/acquire';
import { decodeToken } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { createTestTenant } from '@entrada/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createStandIns, printing } from '../../packages/acquire/test-support/stand-in.ts';
import { alex, api, apiAppId, casey, closedApi, runAs, seed } from '../../packages/cli/src/testing/local-tenant.ts';
import { runCaptured } from '../../packages/cli/src/testing/run-captured.ts';
import { oneLine, SignedInHome } from './signed-in-home.ts';

/** A public client that Adatum registered for its own tools. */
const toolAppId = '70010000-0000-4000-8000-0000000de5c0';
const ownSeed = seed.replace(
  '\nassignments:',
  `
  - displayName: adatum-tool
    appId: ${toolAppId}
    publicClient: true
    redirectUris: { web: [], spa: [], publicClient: ['http://localhost'] }
grants:
  - { client: adatum-tool, resource: adatum-auth-test-app, scopes: [access_as_user] }
assignments:`,
);

let emulator: Emulator;
let folder: string;
beforeAll(async () => {
  emulator = await createEmulator({ seed: ownSeed });
  folder = mkdtempSync(join(tmpdir(), 'entrada-demand-'));
});
afterEach(() => emulator.reset());
afterAll(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a token for an API of one’s own', () => {
  it('Azure/azure-cli#12566, #15056: AADSTS65001 is explained by the missing authorization, and the manifest line it names mends it', async () => {
    const refused = await runAs(emulator, alex, ['token', closedApi]);
    expect(refused.exitCode).toBe(3);
    expect(oneLine(refused.stderr)).toMatch(
      /AADSTS65001.* Cause Microsoft Azure CLI .* not among the API’s authorized/,
    );
    expect(refused.stderr).toMatch(/api:\n\s+authorizedClients:\n\s+- azure-cli\n/);
    const manifest = join(folder, 'entrada.yaml');
    writeFileSync(
      manifest,
      `api:\n  name: adatum-reports\n  identifierUri: ${closedApi}\n  scopes: { access_as_user: { consent: user } }\n` +
        `  authorizedClients:\n    - azure-cli\n  assignment: { required: true, users: [${alex}] }\n`,
    );
    const applied = await runAs(emulator, casey, ['expose', 'apply', '--yes', '-f', manifest]);
    expect(applied).toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await runAs(emulator, alex, ['token', closedApi]);
    expect(exitCode).toBe(0);
    expect(decodeToken(stdout).claims).toMatchObject({ preferred_username: alex, scp: 'access_as_user' });
  });

  it.skipIf(process.platform === 'win32')(
    'Azure/azure-cli#11109, #30491, #30878, Azure/azure-sdk-for-python#22080: named scopes, one or several, reach az as scopes and never as a resource',
    async () => {
      const token = createTestTenant().userToken();
      using standIns = createStandIns();
      const answer = { accessToken: token, expires_on: 1_795_500_000, tokenType: 'Bearer' };
      const az = standIns.make('az', printing({ stdout: JSON.stringify(answer) }));
      const scopes = ['--scope', 'access_as_user', '--scope', `${api}/Reports.Read`];
      await runCaptured(['token', api, ...scopes, '--via', 'azure-cli'], { env: az.env });
      await tokenCredential([azureCliSource({ env: az.env })]).getToken(`${api}/access_as_user`);
      expect(az.calls().map(({ args }) => args.slice(4))).toEqual([
        ['--scope', `${api}/access_as_user`, `${api}/Reports.Read`],
        ['--scope', `${api}/access_as_user`],
      ]);
      const refused = await runCaptured(['token', api, '-s', '.default', '-s', 'read'], { env: az.env });
      expect(refused.exitCode).toBe(2);
    },
  );

  it('Azure/azure-cli#22775, #13284, #30301, #30302: a client of your own signs in, for one token or for all that follow', async () => {
    const once = await runAs(emulator, alex, ['token', api, '--client', toolAppId, '--tenant', emulator.tenantId]);
    expect(decodeToken(once.stdout).claims).toMatchObject({ azp: toolAppId, scp: 'access_as_user' });
    using home = new SignedInHome(emulator);
    const own = ['--client', toolAppId, '--tenant', emulator.tenantId, '--resource', api];
    expect((await home.login(alex, own)).exitCode).toBe(0);
    const later = await home.run(['token', api]);
    expect(decodeToken(later.stdout).claims).toMatchObject({ azp: toolAppId, preferred_username: alex });
  });

  it('Azure/azure-cli#29071, #29968: one sign-in gives each API a token of its own, and never another’s', async () => {
    using home = new SignedInHome(emulator);
    await home.login(alex);
    const audienceOf = async (resource: string): Promise<unknown> =>
      decodeToken((await home.run(['token', resource])).stdout).claims.aud;
    expect([await audienceOf(api), await audienceOf('graph'), await audienceOf('arm')]).toEqual([
      apiAppId,
      'https://graph.microsoft.com',
      'https://management.azure.com',
    ]);
    expect(await audienceOf(api)).toBe(apiAppId);
  });

  it('Azure/azure-cli#30105: an API is called with a token for a named scope, in one command', async () => {
    const seen: unknown[] = [];
    const around: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.startsWith('https://api.adatum.example/')) return emulator.fetch(input, init);
      seen.push(decodeToken(request.headers.get('authorization')?.slice('Bearer '.length) ?? '').claims.scp);
      return Response.json({ reports: 8 });
    };
    const { exitCode, stdout } = await runAs(
      emulator,
      alex,
      ['call', 'https://api.adatum.example/reports', '-r', api, '--scope', 'access_as_user'],
      { fetch: around },
    );
    expect({ exitCode, stdout, seen }).toEqual({ exitCode: 0, stdout: '{"reports":8}', seen: ['access_as_user'] });
  });
});
