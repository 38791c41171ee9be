import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken, EntradaError } from '@entrada/core';
import type { Emulator } from '@entrada/emulator';
import { createTestTenant } from '@entrada/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  alex,
  api,
  apiAppId,
  blair,
  closedApi,
  daemonAppId,
  daemonEnvironment,
  runAs,
  startTenant,
} from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startTenant();
});
afterAll(() => emulator.close());

const asDaemon = (...args: string[]) =>
  runCaptured(['token', api, ...args], { env: daemonEnvironment(emulator.tenantId), fetch: emulator.fetch });

describe('entrada token from the environment', () => {
  it('prints the token alone, so that it can be piped', async () => {
    const { exitCode, stdout, stderr } = await asDaemon();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(decodeToken(stdout).claims).toMatchObject({ aud: apiAppId, azp: daemonAppId, roles: ['Reports.Read.All'] });
  });

  it('prints the same on a terminal, without colours', async () => {
    const { stdout } = await runCaptured(['token', api], {
      env: daemonEnvironment(emulator.tenantId),
      fetch: emulator.fetch,
      columns: 80,
    });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  it('prints a header for curl -H @-', async () => {
    const { stdout } = await asDaemon('--output', 'header');
    expect(stdout).toMatch(/^Authorization: Bearer [\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  it.each([
    ['linux', /^export ENTRADA_TOKEN='[\w-]+\.[\w-]+\.[\w-]+'\n$/],
    ['win32', /^\$env:ENTRADA_TOKEN = '[\w-]+\.[\w-]+\.[\w-]+'\n$/],
  ] as const)('prints an assignment for the shell of %s', async (platform, expected) => {
    const { stdout } = await runCaptured(['token', api, '-o', 'env'], {
      env: daemonEnvironment(emulator.tenantId),
      fetch: emulator.fetch,
      platform,
    });
    expect(stdout).toMatch(expected);
  });

  it.each([['--output', 'json'], ['--json']])('prints JSON with %s %s', async (...option) => {
    const { stdout } = await asDaemon(...option.filter((word) => word !== undefined));
    expect(JSON.parse(stdout)).toEqual({
      token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      expiresOn: expect.any(Number),
      source: 'environment',
      tenant: emulator.tenantId,
      client: daemonAppId,
      account: daemonAppId,
      resource: api,
      scopes: [`${api}/.default`],
    });
  });

  it('prints what Azure CLI prints with --output az', async () => {
    const { stdout } = await asDaemon('--output', 'az');
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(['accessToken', 'expiresOn', 'expires_on', 'tenant', 'tokenType']);
    expect(answer).toMatchObject({ tenant: emulator.tenantId, tokenType: 'Bearer' });
    expect(answer.expiresOn).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.000000$/);
    // Local time without a zone, which JavaScript reads as such.
    expect(Date.parse(answer.expiresOn.replace(' ', 'T')) / 1000).toBe(answer.expires_on);
  });

  it('gives what entrada inspect reads, in each form', async () => {
    for (const output of ['raw', 'json', 'az', 'header', 'env']) {
      const { stdout } = await asDaemon('--output', output);
      const inspected = await runCaptured(['inspect', '--json'], { stdin: stdout });
      expect(JSON.parse(inspected.stdout)).toMatchObject({ kind: 'app-only', roles: ['Reports.Read.All'] });
    }
  });

  it('shows a refused secret without the secret', async () => {
    const { exitCode, stdout, stderr } = await runCaptured(['token', api], {
      env: daemonEnvironment(emulator.tenantId, 'not the secret at all'),
      fetch: emulator.fetch,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toMatch(/AADSTS7000215/);
    expect(stderr).toContain(`az ad app credential reset --id ${daemonAppId}`);
  });

  it('refuses a named scope, which an application by itself never gets', async () => {
    const { exitCode, stderr } = await asDaemon('--scope', 'access_as_user', '--via', 'environment');
    expect(exitCode).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/environment can't do --scope\. .*never a named scope/);
  });
});

describe('entrada token for somebody in particular', () => {
  it.each([daemonAppId, daemonAppId.toUpperCase()])('prints it for %s', async (account) => {
    const { exitCode, stdout } = await asDaemon('--account', account);
    expect(exitCode).toBe(0);
    expect(decodeToken(stdout).claims.azp).toBe(daemonAppId);
  });

  it('prints nothing for anybody else, and says who it was', async () => {
    const { exitCode, stdout, stderr } = await asDaemon('--account', alex);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      `environment gave a token for ${daemonAppId}, but ${alex} was asked for.`,
    );
  });

  it('prints it for the person who signed in, and for no other', async () => {
    const signedIn = await runAs(emulator, alex, ['token', api, '--account', 'Alex@adatum.onmicrosoft.com']);
    expect(signedIn.exitCode).toBe(0);
    const another = await runAs(emulator, alex, ['token', api, '--account', blair]);
    expect({ exitCode: another.exitCode, stdout: another.stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(another.stderr).toMatch(/gave a token for alex@adatum/);
  });
});

describe('entrada token that is asked for more', () => {
  it.each([
    ['--claims', 'nonsense', /Expected a claims challenge/],
    ['--min-ttl', '0', /Expected whole seconds/],
    ['--min-ttl', '1.5', /Expected whole seconds/],
    ['--timeout', 'soon', /Expected whole seconds/],
    ['--cloud', 'germany', /Allowed choices are public, usgov, china/],
    ['--via', 'kerberos', /Allowed choices are environment, client-secret, .*device-code/],
    ['--output', 'yaml', /Allowed choices are raw, json, az, header, env/],
  ])('does not take %s %s', async (option, value, says) => {
    const { exitCode, stdout, stderr } = await asDaemon(option, value);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(says);
  });

  it('sends the claims along', async () => {
    const sent: string[] = [];
    const claims = '{"access_token":{"xms_cc":{"values":["cp1"]}}}';
    await runCaptured(['token', api, '--claims', Buffer.from(claims).toString('base64')], {
      env: daemonEnvironment(emulator.tenantId),
      fetch: async (input, init) => {
        sent.push(await new Response(init?.body).text());
        return emulator.fetch(input, init);
      },
    });
    expect(sent.map((form) => new URLSearchParams(form).get('claims'))).toEqual([claims]);
  });

  it('refuses a token that ends too soon', async () => {
    const { exitCode, stdout, stderr } = await asDaemon('--min-ttl', '86000');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/The token of environment lasts \d+ seconds more, but 86000 were asked for/);
  });

  it('means the API of the cloud by an alias, and asks that cloud', async () => {
    const asked: string[] = [];
    const { exitCode } = await runCaptured(['token', 'graph', '--cloud', 'usgov'], {
      env: daemonEnvironment(emulator.tenantId),
      fetch: async (input, init) => {
        const form = new URLSearchParams(await new Response(init?.body).text());
        asked.push(`${new URL(new Request(input).url).host} ${form.get('scope')}`);
        throw new TypeError('no network');
      },
    });
    expect({ exitCode, asked }).toEqual({
      exitCode: 5,
      asked: ['login.microsoftonline.us https://graph.microsoft.us/.default'],
    });
  });

  it('tries the next source when one cannot do it, and says so of each', async () => {
    const { exitCode, stderr } = await asDaemon('--scope', 'access_as_user');
    expect(exitCode).toBe(4);
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
      /environment: environment can't do --scope\. .* azure-cli: Azure CLI/,
    );
  });

  it('gives a source up when its time is over', async () => {
    const { exitCode, stderr } = await runCaptured(['token', api, '--via', 'device-code', '--timeout', '1'], {
      fetch: emulator.fetch,
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/Nobody signed in within 1 seconds/);
  });
});

describe('entrada token --via device-code', () => {
  it('gives a token for the API as the person who approved', async () => {
    const { exitCode, stdout, stderr } = await runAs(emulator, alex, ['token', api]);
    expect(exitCode).toBe(0);
    expect(decodeToken(stdout).claims).toMatchObject({
      aud: apiAppId,
      preferred_username: alex,
      scp: 'access_as_user',
    });
    expect(stderr).toMatch(/^! This signs in as Microsoft’s public client “Microsoft Azure CLI”/);
  });

  it('takes a named scope', async () => {
    const { stdout } = await runAs(emulator, alex, ['token', api, '--scope', 'access_as_user', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ scopes: [`${api}/access_as_user`], account: alex });
  });

  it.each([
    {
      why: 'the person is not assigned',
      user: blair,
      args: [api],
      code: 50105,
      says: [
        /Cause api:\/\/adatum-auth-test-app lets in only/,
        /users: \[blair@adatum/,
        /Inferred .*seen as a page in the browser only/,
      ],
    },
    {
      why: 'the client is not authorized',
      user: alex,
      args: [closedApi],
      code: 65001,
      says: [
        /asked for any scope of api:\/\/adatum-reports/,
        /- azure-cli/,
        /az ad app show --id api:\/\/adatum-reports /,
        /Evidence \[U\]/,
      ],
    },
    {
      why: 'the client is not authorized for a scope by name',
      user: alex,
      args: [closedApi, '--scope', 'access_as_user'],
      code: 65001,
      says: [/access_as_user of api:\/\/adatum-reports/, /scopes: \[access_as_user\]/],
    },
    {
      why: 'another client is not authorized',
      user: alex,
      args: [api, '--client', 'azure-powershell'],
      code: 65001,
      says: [/Microsoft Azure PowerShell \(1950a258-/, /- azure-powershell/],
    },
    {
      why: 'nobody knows the API',
      user: alex,
      args: ['api://adatum-nothing'],
      code: 500011,
      says: [/tenant Adatum answers to api:\/\/adatum-nothing/, /identifierUri: api:\/\/adatum-nothing/],
    },
    {
      why: 'the scope does not exist',
      user: alex,
      args: [api, '--scope', 'write'],
      code: 650053,
      says: [/“write”, which does not exist on api:\/\/adatum-auth-test-app/],
    },
  ])('explains AADSTS$code when $why', async ({ user, args, code, says }) => {
    const { exitCode, stdout, stderr } = await runAs(emulator, user, ['token', ...args]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    for (const label of ['Entra    AADSTS', 'Means    ', 'Cause    ', 'Mend     ', 'Ids      trace ']) {
      expect(stderr).toContain(`\n  ${label}${label.endsWith('AADSTS') ? `${code}: ` : ''}`);
    }
    const onOneLine = stderr.replaceAll(/\s+/g, ' ');
    for (const words of says) expect(onOneLine).toMatch(words);
  });

  it('fits a refusal into a narrow terminal, but for what is there to be copied', async () => {
    const { stderr } = await runAs(emulator, blair, ['token', api], { columns: 60, env: { NO_COLOR: '1' } });
    const long = stderr
      .slice(stderr.indexOf('✖'))
      .split('\n')
      .filter((line) => line.length > 60);
    expect(long.map((line) => line.trim().split(' ')[0])).toEqual(['az', 'az', 'az']);
  });

  it('gives a refusal as JSON, with the request it answers', async () => {
    const { exitCode, stderr } = await runAs(emulator, alex, ['token', closedApi, '--json']);
    expect(exitCode).toBe(3);
    expect(JSON.parse(stderr.slice(stderr.indexOf('\n{')))).toMatchObject({
      error: {
        code: 'refused',
        details: {
          resource: closedApi,
          source: 'device-code',
          client: expect.stringMatching(/^04b07795-/),
          scopes: [],
        },
        refusal: { aadsts: 65001, traceId: expect.stringMatching(/^[\da-f-]{36}$/) },
        explanation: { grade: 'U', mend: { manifest: expect.stringContaining('azure-cli') } },
      },
    });
  });

  it('names a client that it does not know', async () => {
    const { exitCode, stderr } = await runAs(emulator, alex, ['token', api, '--client', 'my-tool']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/"my-tool" is neither a client id[\s\S]*azure-powershell/);
  });
});

describe('entrada token that asks nobody', () => {
  it('lists why no source is available, and how to sign in here', async () => {
    const { exitCode, stderr } = await runCaptured(['token', api], { env: { PATH: '' } });
    expect(exitCode).toBe(4);
    expect(stderr).toMatchInlineSnapshot(`
      "✖ No source can give a token for api://adatum-auth-test-app:
          environment: Not set: AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET or
          AZURE_CLIENT_CERTIFICATE_PATH.
          workload-identity: Not set: AZURE_FEDERATED_TOKEN_FILE.
          github-actions: Not set: ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN.
          azure-pipelines: Not set: SYSTEM_OIDCREQUESTURI, SYSTEM_ACCESSTOKEN,
          AZURESUBSCRIPTION_SERVICE_CONNECTION_ID.
          login: Nothing is kept here (no variable names a home folder).
          azure-cli: Azure CLI (az) is not on the PATH. Install it from https://aka.ms/azure-cli, or use
          another source.
          azure-powershell: PowerShell (pwsh) is not on the PATH. Install it from
          https://aka.ms/powershell, or use another source.
          azd: Azure Developer CLI (azd) is not on the PATH. Install it from https://aka.ms/azd, or use
          another source.
          managed-identity: This is no virtual machine of Azure with a managed identity: at
          169.254.169.254 nobody answers.
        Mend one of them, or sign in here: entrada login, or --via browser for one token.
      "
    `);
  });

  it('says only what is missing when one source was named', async () => {
    const { exitCode, stderr } = await runCaptured(['token', api, '--via', 'environment'], {
      env: { AZURE_CLIENT_ID: daemonAppId },
    });
    expect(exitCode).toBe(4);
    expect(stderr).toMatchInlineSnapshot(`
      "✖ Not set: AZURE_TENANT_ID, AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH.
      "
    `);
  });

  it('says that the network failed, and which host', async () => {
    const { exitCode, stderr } = await runCaptured(['token', api], {
      env: daemonEnvironment(emulator.tenantId),
      fetch: () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } })),
    });
    expect(exitCode).toBe(5);
    expect(stderr).toMatch(/^✖ login\.microsoftonline\.com could not be reached/);
  });

  it.each([
    ['api://', /does not name an API/],
    ['adatum-auth-test-app', /Did you mean api:\/\/adatum-auth-test-app/],
  ])('refuses %s as a resource', async (resource, says) => {
    const { exitCode, stderr } = await runCaptured(['token', resource]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(says);
  });

  it('refuses --client where it would have no effect', async () => {
    const { exitCode, stderr } = await runCaptured(['token', api, '--client', 'vscode', '--via', 'azure-cli']);
    expect(exitCode).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
      /azure-cli can't do --client\. .*--via browser or --via device-code/,
    );
  });

  it('does not repeat a token that was pasted in place of the resource', async () => {
    const { stdout } = await asDaemon();
    const { exitCode, stderr } = await runCaptured(['token', stdout.trim()]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('[token]');
  });

  it('ends as cancelled when it is interrupted', async () => {
    const { exitCode, stderr } = await runCaptured(['token', api, '--via', 'device-code'], {
      fetch: emulator.fetch,
      signal: AbortSignal.abort(new EntradaError('cancelled', 'Interrupted.')),
    });
    expect({ exitCode, last: stderr.trimEnd().split('\n').at(-1) }).toEqual({ exitCode: 1, last: '✖ Interrupted.' });
  });
});

describe.skipIf(process.platform === 'win32')('entrada token from Azure CLI', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entrada-az-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** An `az` that ends as it is told to. */
  const withAz = (script: string, ...args: string[]) => {
    writeFileSync(join(folder, 'az'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return runCaptured(['token', api, ...args], { env: { PATH: folder } });
  };

  it('names Azure CLI as the client of a refusal', async () => {
    const { exitCode, stderr } = await withAz(
      `echo "ERROR: AADSTS65001: The user or administrator has not consented." >&2; exit 1`,
      '--json',
    );
    expect(exitCode).toBe(3);
    expect(JSON.parse(stderr)).toMatchObject({
      error: {
        details: { source: 'azure-cli', resource: api, client: '04b07795-8ddb-461a-bbee-02f9e1bf7b46' },
        explanation: { cause: expect.stringMatching(/^Microsoft Azure CLI .* of api:\/\/adatum-auth-test-app/) },
      },
    });
  });

  it('says that nobody is signed in to it', async () => {
    const { exitCode, stderr } = await withAz(`echo "ERROR: Please run 'az login' to setup account." >&2; exit 1`);
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/azure-cli: Azure CLI is not signed in\. Run "az login"/);
  });

  it('repeats nothing secret of what it says when it fails', async () => {
    const token = createTestTenant().userToken();
    const { exitCode, stdout, stderr } = await withAz(`echo "Traceback: ${token}" >&2; exit 1`);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/Azure CLI failed \(exit code 1\)/);
  });
});
