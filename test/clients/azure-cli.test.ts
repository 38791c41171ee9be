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

  const signIns = {
    'a device code': (session: AzureCliSession, user: string) => session.loginByDeviceCode(user),
    'a browser': (session: AzureCliSession, user: string) => session.loginInBrowser(user),
  };

  for (const [way, signIn] of Object.entries(signIns)) {
    describe(`signed in by ${way}`, () => {
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
        30_000,
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

  it.each([
    {
      state: 'the client is not authorized',
      user: alex,
      option: '--resource',
      value: unauthorizedApi,
      code: 'AADSTS65001',
    },
    {
      state: 'the client is not authorized',
      user: alex,
      option: '--scope',
      value: `${unauthorizedApi}/access_as_user`,
      code: 'AADSTS65001',
    },
    { state: 'the user is not assigned', user: blair, option: '--resource', value: authorizedApi, code: 'AADSTS50105' },
    {
      state: 'the user is not assigned',
      user: blair,
      option: '--scope',
      value: `${authorizedApi}/access_as_user`,
      code: 'AADSTS50105',
    },
    {
      state: 'nobody knows the resource',
      user: alex,
      option: '--resource',
      value: 'api://nobody-knows-this',
      code: 'AADSTS500011',
    },
    {
      state: 'nobody knows the resource',
      user: alex,
      option: '--scope',
      value: 'api://nobody-knows-this/access_as_user',
      code: 'AADSTS500011',
    },
  ])(
    'is refused with $code when $state ($option)',
    async ({ user, option, value, code }) => {
      const session = freshSession();
      expectSuccess(await session.loginByDeviceCode(user));
      const { exitCode, stderr, stdout } = await session.az('account', 'get-access-token', option, value);
      expect(exitCode).not.toBe(0);
      expect(stdout).toBe('');
      expect(stderr).toContain(`${code}: `);
      expect(stderr).toMatch(/Trace ID: [0-9a-f-]{36} Correlation ID: [0-9a-f-]{36} Timestamp: /);
    },
    60_000,
  );

  it('lets a Global Administrator pass without an assignment', async () => {
    const session = freshSession();
    expectSuccess(await session.loginByDeviceCode(casey));
    expectSuccess(await session.az('account', 'get-access-token', '--resource', authorizedApi));
  }, 60_000);
});
