import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, defaultTenantSeed, type Emulator } from '@entrada/emulator';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { alex, casey, runAs } from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';

const manifest = `api:
  name: adatum-orders
  identifierUri: api://adatum-orders
  scopes:
    access_as_user: { consent: user, description: Use the orders as the signed-in user }
  authorizedClients: [azure-cli, azure-powershell]
  assignment: { required: true, users: [${alex}] }
`;
/** Everyone may use it, through public clients. */
const riskyManifest = manifest.replace(/assignment:.*/, 'assignment: { required: false }');

let emulator: Emulator;
let folder: string;
const file = (text: string): string => {
  const path = join(folder, 'entrada.yaml');
  writeFileSync(path, text);
  return path;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-expose-'));
  emulator = await createEmulator();
});
afterEach(() => emulator.reset());
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.close();
});

const apply = (user: string, text: string, ...args: string[]) =>
  runAs(emulator, user, ['expose', 'apply', '-f', file(text), ...args]);
const plan = (user: string, text: string, ...args: string[]) =>
  runAs(emulator, user, ['expose', 'plan', '-f', file(text), ...args]);
const applications = (): string[] =>
  [...emulator.directory.applications.values()].flatMap(({ identifierUris }) => identifierUris);
/** Ids are made anew each time. */
const withoutIds = (text: string): string => text.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'ID');
const afterSignIn = (stderr: string): string => withoutIds(stderr.replace(/^[\s\S]*to authenticate\.\n/, ''));

describe('entrada expose apply', () => {
  it('exposes an API from nothing and prints the commands that get a token', async () => {
    const { exitCode, stdout, stderr } = await apply(casey, manifest);
    expect(exitCode).toBe(0);
    expect(afterSignIn(stderr)).toMatchInlineSnapshot(`
      "Plan
        + application adatum-orders
        + access tokens of version 2
        + identifier URI api://adatum-orders
        + scope access_as_user
        + Microsoft Azure CLI (ID) may use access_as_user without consent
        + Microsoft Azure PowerShell (ID) may use access_as_user without consent
        + service principal in this tenant
        + assignment of user alex@adatum.onmicrosoft.com
        + assignment required: only who is assigned gets tokens

      Writing as casey@adatum.onmicrosoft.com, through Microsoft Azure CLI, in tenant
              ID
        ✓ Create the application adatum-orders
        ✓ Issue access tokens of version 2
        ✓ Answer to api://adatum-orders
        ✓ Expose 1 scope
        ✓ Authorize 2 clients
        ✓ Create the service principal
        ✓ Assign 1 user or group
        ✓ Require assignment

      "
    `);
    expect(withoutIds(stdout)).toMatchInlineSnapshot(`
      "api://adatum-orders is exposed
        Application (client) id  ID
        Tenant id                ID

      A token, as yourself:
        # Microsoft Azure CLI
        az account get-access-token --resource api://adatum-orders
        # Microsoft Azure PowerShell, PowerShell 7
        (Get-AzAccessToken -ResourceUrl api://adatum-orders -AsSecureString).Token | ConvertFrom-SecureString -AsPlainText
        # Microsoft Azure PowerShell, Windows PowerShell 5.1
        (Get-AzAccessToken -ResourceUrl api://adatum-orders -AsSecureString).Token | ForEach-Object { [System.Net.NetworkCredential]::new('', $_).Password }
      "
    `);
    expect(applications()).toContain('api://adatum-orders');
  });

  it('changes nothing when it is run again, and says so', async () => {
    const first = await apply(casey, manifest);
    const { exitCode, stdout, stderr } = await apply(casey, manifest);
    expect({ exitCode, stderr: afterSignIn(stderr) }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^api:\/\/adatum-orders was exposed already; nothing changed\n/);
    expect(stdout.split('\n').slice(1)).toEqual(first.stdout.split('\n').slice(1));
  });

  it('tells the risks and with whose rights it writes before the first write', async () => {
    let printed = '';
    const printedAtWrite: string[] = [];
    const { stderr } = await runAs(emulator, casey, ['expose', 'apply', '-f', file(riskyManifest)], {
      fetch: (input, init) => {
        const { method, url } = new Request(input, init);
        if (url.startsWith('https://graph.') && method !== 'GET') printedAtWrite.push(printed);
        return emulator.fetch(input, init);
      },
      onStderr: (text) => {
        printed = text;
      },
    });
    expect(printedAtWrite.length).toBeGreaterThan(3);
    expect(printedAtWrite[0]).toMatch(/Risks\n {2}‼ CRITICAL[\s\S]*Plan\n[\s\S]*Writing as casey@[^\n]*, through/);
    expect(printedAtWrite[0]).not.toContain('✓');
    expect(stderr).toContain('✓ Create the application adatum-orders');
  });

  it('gives everything as JSON, and prints nothing else but the sign-in', async () => {
    const { stdout, stderr } = await apply(casey, riskyManifest, '--json');
    expect(afterSignIn(stderr)).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      result: { identifierUri: 'api://adatum-orders', tenantId: emulator.tenantId, changed: true },
      findings: [{ rule: 'A01', severity: 'critical' }, {}],
      commands: [
        { client: 'Microsoft Azure CLI', command: 'az account get-access-token --resource api://adatum-orders' },
        { command: expect.stringContaining('-AsSecureString') },
        { command: expect.stringContaining('-AsSecureString') },
      ],
    });
  });

  it('stops before the first write when the caller may not finish', async () => {
    const { exitCode, stdout, stderr } = await apply(alex, manifest);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(afterSignIn(stderr).slice(afterSignIn(stderr).indexOf('✖'))).toMatchInlineSnapshot(`
      "✖ Nothing was written: rights are missing to alex@adatum.onmicrosoft.com, through Microsoft Azure
        CLI.
          Assign 1 user or group needs one of the directory roles Privileged Role Administrator, User
          Administrator, Application Administrator, Cloud Application Administrator, Global Administrator;
          the token shows no role.
        Have somebody with such a role apply it; a custom role that allows it is not in a token: then add
        --without-rights-check.
      "
    `);
    expect(applications()).not.toContain('api://adatum-orders');
  });

  it('goes on without the check, and explains the step that Graph then forbids', async () => {
    const { exitCode, stderr } = await apply(alex, manifest, '--without-rights-check');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('✓ Create the application adatum-orders');
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
      /Assign 1 user or group: Microsoft Graph answered 403 .* This step needs the Microsoft Graph permission AppRoleAssignment.* one of the directory roles .* run it again to finish/,
    );
  });

  it('lets a user without a role do what needs none', async () => {
    const { exitCode } = await apply(alex, riskyManifest);
    expect(exitCode).toBe(0);
  });

  it('gives a missing right as JSON', async () => {
    const { exitCode, stderr } = await apply(alex, manifest, '--json');
    expect(exitCode).toBe(3);
    expect(JSON.parse(stderr.slice(stderr.indexOf('\n{')))).toMatchObject({
      error: { code: 'graph_forbidden', details: { steps: ['Assign 1 user or group'], permissions: [] } },
    });
  });
});

describe('entrada expose plan', () => {
  it('shows risks, changes and missing rights, and writes nothing', async () => {
    const { exitCode, stdout } = await plan(alex, manifest);
    expect(exitCode).toBe(0);
    expect(withoutIds(stdout)).toMatchInlineSnapshot(`
      "Plan
        + application adatum-orders
        + access tokens of version 2
        + identifier URI api://adatum-orders
        + scope access_as_user
        + Microsoft Azure CLI (ID) may use access_as_user without consent
        + Microsoft Azure PowerShell (ID) may use access_as_user without consent
        + service principal in this tenant
        + assignment of user alex@adatum.onmicrosoft.com
        + assignment required: only who is assigned gets tokens

      Rights you lack for it
        Assign 1 user or group needs one of the directory roles Privileged Role Administrator, User
        Administrator, Application Administrator, Cloud Application Administrator, Global Administrator;
        the token shows no role.
      "
    `);
    expect(applications()).not.toContain('api://adatum-orders');
  });

  it('gives the plan as JSON', async () => {
    const { stdout } = await plan(casey, riskyManifest, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      plan: { api: { name: 'adatum-orders' }, steps: [{ kind: 'create-application' }, {}, {}, {}, {}, {}] },
      missingRights: [],
    });
  });

  it('says that there is nothing to do', async () => {
    await apply(casey, manifest);
    const { stdout } = await plan(casey, manifest);
    expect(stdout).toBe('Nothing to change: the tenant is as the manifest says.\n');
  });
});

describe('a manifest', () => {
  it('that is wrong is told with line and column, before anybody signs in', async () => {
    const path = file(manifest.replace('consent: user', 'consent: users').replace('name:', 'nam:'));
    const { exitCode, stderr } = await runCaptured(['expose', 'apply', '-f', path, '--via', 'device-code']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${path}:2:3 `);
    expect(stderr).toContain(`${path}:5:32 `);
    expect(stderr).not.toContain('signs in');
  });

  it('that is wrong is told as JSON', async () => {
    const { exitCode, stderr } = await runCaptured(['expose', 'plan', '-f', file('api: 3'), '--json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'manifest_invalid', details: { issues: [expect.any(String)] } },
    });
  });

  it.each([
    ['that is not there', ['-f', 'absent.yaml'], /absent\.yaml: there is no such file/],
    ['that is a folder', ['-f', tmpdir()], /it can't be read/],
    ['that is not named', [], /Required option '-f, --file <file>' not specified/],
  ])('%s is a mistake of the command line', async (_, args, says) => {
    const { exitCode, stderr } = await runCaptured(['expose', 'plan', ...args]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(says);
  });
});

describe('a client that lacks a permission', () => {
  const toolAppId = '70010000-0000-4000-8000-000000000070';
  const seed = `${defaultTenantSeed}
applications:
  - displayName: adatum-tool
    appId: ${toolAppId}
    publicClient: true
    redirectUris: { publicClient: ['http://localhost'] }
grants:
  - { client: adatum-tool, resource: graph, scopes: [Application.ReadWrite.All, User.Read.All] }
`;

  it('is told which, before the first write', async () => {
    const tenant = await createEmulator({ seed });
    try {
      const options = ['--client', toolAppId, '--tenant', tenant.tenantId];
      const args = ['expose', 'apply', '-f', file(manifest), ...options];
      const { exitCode, stderr } = await runAs(tenant, casey, args);
      expect(exitCode).toBe(3);
      expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
        /Nothing was written: rights are missing to casey@.* through 70010000-.* Assign 1 user or group needs the Microsoft Graph permission AppRoleAssignment\.ReadWrite\.All, which the token lacks\./,
      );
    } finally {
      await tenant.close();
    }
  });
});
