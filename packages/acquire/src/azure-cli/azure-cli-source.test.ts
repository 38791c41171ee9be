import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveResource } from '@entrada/core';
import { adatum, createTestTenant } from '@entrada/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { azureCliSource } from './azure-cli-source.ts';

const request = resolveResource(adatum.identifierUri);
const token = createTestTenant().userToken();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entrada-az-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A stand-in for az: a folder on the PATH whose `az` runs `script` after noting how it was called. */
async function standIn(name: string, script: string) {
  const home = join(folder, name);
  const path = join(home, 'az');
  const called = join(home, 'called.json');
  await rm(home, { recursive: true, force: true });
  await mkdir(home);
  const note = `require('node:fs').writeFileSync(${JSON.stringify(called)}, JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd(), env: process.env, pid: process.pid }));`;
  await writeFile(path, `#!${process.execPath}\n${note}\n${script}\n`);
  await chmod(path, 0o755);
  return {
    env: { PATH: home, HOME: home, AZURE_CONFIG_DIR: join(home, '.azure') },
    called: async () => JSON.parse(await readFile(called, 'utf8')),
  };
}

function answering(members: Record<string, unknown> = {}): string {
  const answer = {
    accessToken: token,
    expires_on: 1795500000,
    tenant: adatum.tenantId,
    tokenType: 'Bearer',
    ...members,
  };
  return `process.stdout.write(${JSON.stringify(JSON.stringify(answer))});`;
}

describe.skipIf(process.platform === 'win32')('a token from Azure CLI', () => {
  it('comes from the JSON that az prints', async () => {
    const az = await standIn('answer', answering());
    await expect(azureCliSource({ env: az.env }).getToken(request)).resolves.toEqual({
      token,
      expiresOn: 1795500000,
      source: 'azure-cli',
      tenant: adatum.tenantId,
    });
  });

  it('is asked for from a safe folder, with the configuration of the caller and nothing secret', async () => {
    const az = await standIn('called', answering());
    await azureCliSource({ env: az.env }).getToken({ ...request, tenant: adatum.tenantId });
    const called = await az.called();
    expect(called.args).toEqual(
      `account get-access-token --output json --resource ${adatum.identifierUri} --tenant ${adatum.tenantId}`.split(
        ' ',
      ),
    );
    expect(called.cwd).toBe('/');
    expect(called.env).toMatchObject({
      AZURE_CONFIG_DIR: az.env.AZURE_CONFIG_DIR,
      AZURE_CORE_ONLY_SHOW_ERRORS: 'true',
    });
  });

  it.each([
    [undefined, undefined],
    ['public', 'AzureCloud'],
    ['usgov', 'AzureUSGovernment'],
    ['china', 'AzureChinaCloud'],
  ] as const)('is asked for in cloud %s by the name %s', async (cloud, expected) => {
    const az = await standIn('cloud', answering());
    const asked = azureCliSource({ env: az.env }).getToken({ ...request, ...(cloud !== undefined && { cloud }) });
    await asked.catch(() => {});
    expect((await az.called()).env.AZURE_CLOUD_NAME).toBe(expected);
  });

  it('is asked for with the subscription whose account is meant', async () => {
    const az = await standIn('subscription', answering());
    await azureCliSource({ env: az.env, subscription: 'Adatum development' }).getToken(request);
    expect((await az.called()).args.slice(-2)).toEqual(['--subscription', 'Adatum development']);
  });

  it('is refused when another tenant issued it', async () => {
    const az = await standIn('tenant', answering());
    const source = azureCliSource({ env: az.env });
    await expect(source.getToken({ ...request, tenant: adatum.otherTenantId })).rejects.toMatchObject({
      code: 'identity_mismatch',
      details: { found: adatum.tenantId, expected: adatum.otherTenantId },
    });
  });

  it('is refused when az repeats the tenant asked for but the token says otherwise', async () => {
    const az = await standIn('echo', answering({ tenant: adatum.otherTenantId }));
    const source = azureCliSource({ env: az.env });
    await expect(source.getToken({ ...request, tenant: adatum.otherTenantId })).rejects.toMatchObject({
      code: 'identity_mismatch',
    });
  });

  it.each([
    [
      'refused',
      `process.stderr.write('ERROR: AADSTS50105: Your administrator has configured...\\n'); process.exit(1);`,
    ],
    [
      'source_unavailable',
      `process.stderr.write("ERROR: Please run 'az login' to setup account.\\n"); process.exit(1);`,
    ],
    ['source_failed', `process.stdout.write('<html>');`],
    ['source_failed', `process.kill(process.pid, 'SIGKILL');`],
  ])('ends as %s after %s', async (code, script) => {
    const az = await standIn('fails', script);
    await expect(azureCliSource({ env: az.env }).getToken(request)).rejects.toMatchObject({ code });
  });

  it.each(['stdout', 'stderr'])('is given up when az writes without end to %s', async (stream) => {
    const az = await standIn('floods', `setInterval(() => process.${stream}.write('x'.repeat(100_000)), 1);`);
    const { pid } = await azureCliSource({ env: az.env })
      .getToken(request)
      .then(
        () => expect.unreachable(),
        async (error: unknown) => {
          expect(error).toMatchObject({ code: 'source_failed', message: expect.stringContaining('wrote more than') });
          return az.called();
        },
      );
    await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);
  });

  it('is unavailable without az', async () => {
    const source = azureCliSource({ env: { PATH: join(folder, 'nowhere') } });
    await expect(source.getToken(request)).rejects.toMatchObject({ code: 'source_unavailable' });
  });

  it('is unavailable when az cannot be started', async () => {
    const az = await standIn('broken', '');
    await writeFile(join(az.env.PATH, 'az'), '#!/nowhere/python3\n');
    await expect(azureCliSource({ env: az.env }).getToken(request)).rejects.toMatchObject({
      code: 'source_unavailable',
    });
  });

  it('is given up after the time limit, and az and its children are ended', async () => {
    const wait = 'setInterval(() => {}, 1000)';
    const child = `require('node:child_process').spawn(process.execPath, ['-e', '${wait}'], { stdio: 'inherit' })`;
    const noteChild = `require('node:fs').writeFileSync(__dirname + '/child', String(${child}.pid))`;
    const az = await standIn('hangs', `${noteChild}; ${wait};`);
    const source = azureCliSource({ env: az.env, timeoutMs: 1000 });
    await expect(source.getToken(request)).rejects.toMatchObject({ code: 'source_timeout' });
    const { pid } = await az.called();
    const childPid = Number(await readFile(join(az.env.PATH, 'child'), 'utf8'));
    await expect.poll(() => [pid, childPid].filter(isAlive), { timeout: 5000 }).toEqual([]);
  });

  it('is given up when the caller aborts, with its reason', async () => {
    const az = await standIn('aborted', 'setInterval(() => {}, 1000);');
    const controller = new AbortController();
    const asked = azureCliSource({ env: az.env }).getToken({ ...request, signal: controller.signal });
    controller.abort(new Error('changed my mind'));
    await expect(asked).rejects.toThrow('changed my mind');
  });
});

/** Whether a process exists. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
