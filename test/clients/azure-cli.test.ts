import { join } from 'node:path';
import { decodeToken } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSuccess } from './azure-cli-commands.ts';
import { AzureCliSession } from './azure-cli-session.ts';
import { installedAzureClis } from './installed-azure-clis.ts';

/**
 * The unmodified Azure CLI as a witness: every state that a caller of a custom API can be in, each with a fresh
 * AZURE_CONFIG_DIR. The registrations are written by `entrada expose apply` with the rights of an administrator who
 * signed in to the same Azure CLI.
 */
const root = join(import.meta.dirname, '..', '..');
const entrada = [process.execPath, '--conditions=@entrada/source', join(root, 'packages/cli/src/bin.ts')] as const;
const manifests = join(import.meta.dirname, 'manifests');
const authorizedApi = 'api://adatum-auth-test-app';
const unauthorizedApi = 'api://adatum-reports';

const alex = 'alex@adatum.onmicrosoft.com';
const blair = 'blair@adatum.onmicrosoft.com';
const casey = 'casey@adatum.onmicrosoft.com';

const clis = installedAzureClis();

it.skip.each(clis.length === 0 ? ['Azure CLI'] : [])('%s is on this machine', () => {
  expect(clis).not.toEqual([]);
});

describe.each(clis)('Azure CLI $version', (cli) => {
  let emulator: Emulator;
  const sessions: AzureCliSession[] = [];
  const freshSession = (): AzureCliSession => {
    const session = new AzureCliSession(cli, emulator);
    sessions.push(session);
    return session;
  };

  beforeAll(async () => {
    emulator = await createEmulator();
    const administrator = freshSession();
    expectSuccess(await administrator.loginByDeviceCode(casey));
    for (const manifest of ['adatum-auth-test-app.yaml', 'adatum-reports.yaml']) {
      const [node, ...args] = entrada;
      expectSuccess(
        await administrator.run(node, [
          ...args,
          'expose',
          'apply',
          '--via',
          'azure-cli',
          '-f',
          join(manifests, manifest),
        ]),
      );
    }
  }, 120_000);

  afterAll(async () => {
    for (const session of sessions) session.close();
    await emulator.close();
  });

  const signIns = [
    ['device code', (session: AzureCliSession, user: string) => session.loginByDeviceCode(user)],
    ['browser', (session: AzureCliSession, user: string) => session.loginInBrowser(user)],
  ] as const;

  for (const [flow, signIn] of signIns) {
    describe(`signed in by ${flow}`, { meta: { witness: { flow, state: 'authorized' } } }, () => {
      let session: AzureCliSession;
      beforeAll(async () => {
        session = freshSession();
        const [subscription] = JSON.parse(expectSuccess(await signIn(session, alex)).stdout);
        expect(subscription.user).toEqual({ name: alex, type: 'user' });
        expect(subscription.tenantId).toBe(emulator.tenantId);
      }, 60_000);

      it.each([
        ['--resource', authorizedApi],
        ['--scope', `${authorizedApi}/access_as_user`],
        ['--scope', `${authorizedApi}/.default`],
      ])(
        'gets a delegated v2 token for the API with %s %s',
        { timeout: 30_000, meta: { witness: { flow: 'refresh token', state: 'authorized' } } },
        async (option, value) => {
          const { stdout } = expectSuccess(
            await session.az('account', 'get-access-token', option, value, '--output', 'json'),
          );
          const { header, claims } = decodeToken(JSON.parse(stdout).accessToken);
          expect(header).toMatchObject({ alg: 'RS256', typ: 'JWT' });
          expect(claims).toMatchObject({
            azp: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
            azpacr: '0',
            iss: `https://login.microsoftonline.com/${emulator.tenantId}/v2.0`,
            preferred_username: alex,
            scp: 'access_as_user',
            tid: emulator.tenantId,
            ver: '2.0',
          });
          expect(claims.aud).toMatch(/^[0-9a-f-]{36}$/);
        },
      );

      it('gets a v1 token for Azure Resource Manager', async () => {
        const { stdout } = expectSuccess(
          await session.az(
            'account',
            'get-access-token',
            '--resource',
            'https://management.azure.com/',
            '--output',
            'json',
          ),
        );
        expect(decodeToken(JSON.parse(stdout).accessToken).claims).toMatchObject({
          ver: '1.0',
          iss: `https://sts.windows.net/${emulator.tenantId}/`,
          appid: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
        });
      }, 30_000);
    });
  }

  const refusals = [
    { state: 'client not authorized', user: alex, api: unauthorizedApi, code: 'AADSTS65001' },
    { state: 'person not assigned', user: blair, api: authorizedApi, code: 'AADSTS50105' },
    { state: 'resource unknown', user: alex, api: 'api://nobody-knows-this', code: 'AADSTS500011' },
  ] as const;
  for (const { state, user, api, code } of refusals) {
    // Azure CLI signs in for Azure Resource Manager, and redeems the refresh token of that for the API.
    it.each([
      ['--resource', api],
      ['--scope', `${api}/access_as_user`],
    ])(
      `is refused with ${code}: ${state} (%s)`,
      { timeout: 60_000, meta: { witness: { flow: 'refresh token', state } } },
      async (option, value) => {
        const session = freshSession();
        expectSuccess(await session.loginByDeviceCode(user));
        const { exitCode, stderr, stdout } = await session.az('account', 'get-access-token', option, value);
        expect(exitCode).not.toBe(0);
        expect(stdout).toBe('');
        expect(stderr).toContain(`${code}: `);
        expect(stderr).toMatch(/Trace ID: [0-9a-f-]{36} Correlation ID: [0-9a-f-]{36} Timestamp: /);
      },
    );
  }

  it('lets a Global Administrator pass without an assignment', async () => {
    const session = freshSession();
    expectSuccess(await session.loginByDeviceCode(casey));
    expectSuccess(await session.az('account', 'get-access-token', '--resource', authorizedApi));
  }, 60_000);
});
