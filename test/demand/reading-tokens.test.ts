import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { createGuard } from '@entrada/guard';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alex, casey, runAs, seed } from '../../packages/cli/src/testing/local-tenant.ts';
import { runCaptured } from '../../packages/cli/src/testing/run-captured.ts';
import { oneLine } from './signed-in-home.ts';

/** Gets v1 tokens, as a registration does that nobody has told otherwise. */
const orders = 'api://adatum-orders';
const ordersAppId = '70010000-0000-4000-8000-000000000051';
const ownSeed = seed.replace(
  '\nassignments:',
  `
  - displayName: adatum-orders
    appId: ${ordersAppId}
    identifierUris: [${orders}]
    scopes: [{ value: access_as_user }]
    preAuthorized: [{ client: azure-cli, scopes: [access_as_user] }]
assignments:`,
);

let emulator: Emulator;
let folder: string;
beforeAll(async () => {
  emulator = await createEmulator({ seed: ownSeed });
  folder = mkdtempSync(join(tmpdir(), 'entrada-demand-'));
});
beforeEach(() => emulator.reset());
afterAll(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

const tokenOfAlex = async (): Promise<string> => (await runAs(emulator, alex, ['token', orders])).stdout.trim();
/** Sets the version of the access tokens, as the owner of the API does. */
const takeNewTokens = async (): Promise<void> => {
  const manifest = join(folder, 'entrada.yaml');
  writeFileSync(
    manifest,
    `api:\n  name: adatum-orders\n  identifierUri: ${orders}\n  accessTokenVersion: 2\n` +
      '  scopes: { access_as_user: { consent: user } }\n  authorizedClients: [azure-cli]\n  assignment: { required: false }\n',
  );
  expect((await runAs(emulator, casey, ['expose', 'apply', '-f', manifest])).exitCode).toBe(0);
};

describe('what is in a token', () => {
  it('Azure/azure-cli#17992, #24206, AzureAD/microsoft-authentication-library-for-js#560: the version of a token is the API’s to choose, by one line of its manifest', async () => {
    expect(decodeToken(await tokenOfAlex()).claims).toMatchObject({
      ver: '1.0',
      aud: orders,
      iss: `https://sts.windows.net/${emulator.tenantId}/`,
    });
    await takeNewTokens();
    expect(decodeToken(await tokenOfAlex()).claims).toMatchObject({
      ver: '2.0',
      aud: ordersAppId,
      iss: `https://login.microsoftonline.com/${emulator.tenantId}/v2.0`,
    });
  });

  it('PrefectHQ/fastmcp#2280, envoyproxy/gateway#7977, microsoft/teams.ts#556: the guard verifies v1 tokens and v2 tokens, each against its own issuer, when told to take both', async () => {
    const options = {
      tenantId: emulator.tenantId,
      audiences: [ordersAppId, orders],
      scopes: ['access_as_user'],
      fetch: emulator.fetch,
      clock: () => emulator.clock.now() / 1000,
    };
    const both = createGuard({ ...options, versions: ['1.0', '2.0'] });
    const newOnly = createGuard(options);
    const v1 = await tokenOfAlex();
    await takeNewTokens();
    const v2 = await tokenOfAlex();
    const checked = async (guard: typeof both, token: string): Promise<boolean> =>
      (await guard.authenticate({ authorization: `Bearer ${token}` })).ok;
    expect([await checked(both, v1), await checked(both, v2)]).toEqual([true, true]);
    expect([await checked(newOnly, v1), await checked(newOnly, v2)]).toEqual([false, true]);
  });

  it('Azure/azure-cli#22778, #28351: a token is read in words, offline, from what az prints, and neither it nor its signature is shown', async () => {
    const token = await tokenOfAlex();
    const ofAz = JSON.stringify({ accessToken: token, expiresOn: '2026-11-24 15:30:00.000000', tokenType: 'Bearer' });
    const { exitCode, stdout } = await runCaptured(['inspect'], { stdin: ofAz });
    expect(exitCode).toBe(0);
    expect(oneLine(stdout)).toMatch(
      /A delegated v1 token for the API .* obtained for alex@\S+ through Microsoft Azure CLI, with scope access_as_user\./,
    );
    for (const part of token.split('.')) expect(stdout).not.toContain(part);
  });
});
