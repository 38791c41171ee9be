import { tmpdir } from 'node:os';
import { createEmulator, defaultTenantSeed } from '@entrada/emulator';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createExposeBench,
  type ExposeBench,
  emptiedManifest,
  ordersManifest,
  riskyManifest,
  withoutIds,
} from '../testing/expose-bench.ts';
import { alex, casey, runAs } from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';

let bench: ExposeBench;
beforeAll(async () => {
  bench = await createExposeBench();
});
afterEach(() => bench.emulator.reset());
afterAll(() => bench.close());

const plan = (user: string, text: string, ...args: string[]) => bench.run('plan', user, text, args);
const apply = (user: string, text: string, ...args: string[]) => bench.run('apply', user, text, args);
const changesIn = (stdout: string): string => withoutIds(stdout.slice(stdout.indexOf('Changes')));

describe('entrada expose plan', () => {
  it('shows risks, changes and missing rights, and writes nothing', async () => {
    const { exitCode, stdout } = await plan(alex, ordersManifest);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Risks\n/);
    expect(changesIn(stdout)).toMatchInlineSnapshot(`
      "Changes
        + application adatum-orders
        + access tokens of version 2
        + identifier URI api://adatum-orders
        + scope access_as_user
        + Microsoft Azure CLI (ID) may use access_as_user without consent
        + Microsoft Azure PowerShell (ID) may use access_as_user without consent
        + service principal in this tenant
        + assignment of user alex@adatum.onmicrosoft.com
        + assignment required: only who is assigned gets tokens

      Plan: 9 to create, 0 to change, 0 to remove, 0 foreign entries kept

      Rights you lack for it
        Make 1 assignment needs one of the directory roles Privileged Role Administrator, User
        Administrator, Application Administrator, Cloud Application Administrator, Global Administrator;
        the token shows no role.
      "
    `);
    expect(bench.uris()).not.toContain('api://adatum-orders');
  });

  it('hides what stays as it is, unless it is asked for', async () => {
    await apply(casey, ordersManifest);
    const other = ordersManifest.replace('consent: user', 'consent: admin');
    expect(changesIn((await plan(casey, other)).stdout)).toMatchInlineSnapshot(`
      "Changes
        ~ scope access_as_user (type: User -> Admin)

      Plan: 0 to create, 1 to change, 0 to remove, 1 foreign entry kept
      "
    `);
    const { stdout } = await plan(casey, other, '--unchanged');
    expect(stdout).toContain('  = application adatum-orders\n');
    expect(stdout).toContain('  ~ scope access_as_user (type: User -> Admin)\n');
  });

  it('says that there is nothing to do, and how much is kept that the manifest does not name', async () => {
    await apply(casey, ordersManifest);
    expect((await plan(casey, ordersManifest)).stdout).toMatch(
      /\nNothing to change: the tenant is as the manifest says \(1 foreign entry kept\)\.\n$/,
    );
  });

  it('shows what --prune would take away, and takes nothing away', async () => {
    await apply(casey, ordersManifest);
    expect(changesIn((await plan(casey, emptiedManifest, '--prune')).stdout)).toMatchInlineSnapshot(`
      "Changes
        - scope access_as_user
        - Microsoft Azure CLI (ID) may use access_as_user without consent
        - Microsoft Azure PowerShell (ID) may use access_as_user without consent
        - assignment of user alex@adatum.onmicrosoft.com

      Plan: 0 to create, 0 to change, 4 to remove, 1 foreign entry kept

      It would lock you out
        Microsoft Azure CLI (ID), which you are signed in with, would no
        longer be authorized for this API.
      "
    `);
    expect((await plan(casey, ordersManifest)).stdout).toContain('Nothing to change');
  });

  it('says that it would lock the caller out', async () => {
    await apply(casey, ordersManifest);
    const { stdout } = await plan(alex, emptiedManifest, '--prune');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('It would lock you out You would get no more tokens for this API');
  });

  it('gives everything as JSON', async () => {
    const { stdout } = await plan(casey, riskyManifest, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      apis: [
        {
          name: 'adatum-orders',
          summary: { create: 7, change: 0, remove: 0, foreign: 0 },
          plan: { api: { name: 'adatum-orders' }, steps: [{ kind: 'create-application' }, {}, {}, {}, {}, {}] },
          missingRights: [],
        },
      ],
    });
  });
});

describe('entrada expose plan, of several APIs,', () => {
  const two = `apis:
  - name: adatum-orders
    identifierUri: api://adatum-orders
  - name: adatum-invoices
    identifierUri: api://adatum-invoices
`;

  it('plans each, under its name', async () => {
    const { stdout } = await plan(casey, two);
    expect(stdout).toMatch(
      /adatum-orders\n[\s\S]*\nPlan: 4 to create.*\n\nadatum-invoices\n[\s\S]*\nPlan: 4 to create/,
    );
  });

  it('plans the one that is meant', async () => {
    const { stdout } = await plan(casey, two, '--api', 'adatum-invoices');
    expect(stdout).toContain('api://adatum-invoices');
    expect(stdout).not.toContain('adatum-orders');
  });

  it('names those it knows when another is meant', async () => {
    const { exitCode, stderr } = await plan(casey, two, '--api', 'orders');
    expect(exitCode).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('no API called "orders". It has adatum-orders, adatum-invoices.');
  });
});

describe('the exit code of entrada expose plan', () => {
  const codes = async (manifest: string, ...args: string[]) => (await plan(casey, manifest, ...args)).exitCode;

  it('is 0 whether something differs or not', async () => {
    expect(await codes(ordersManifest)).toBe(0);
  });

  it('is 2 with --detailed-exitcode when something differs, and 0 when nothing does', async () => {
    expect(await codes(ordersManifest, '--detailed-exitcode')).toBe(2);
    await apply(casey, ordersManifest);
    expect(await codes(ordersManifest, '--detailed-exitcode')).toBe(0);
    expect(await codes(emptiedManifest, '--detailed-exitcode')).toBe(0);
    expect(await codes(emptiedManifest, '--detailed-exitcode', '--prune')).toBe(2);
  });

  it.each([
    ['a manifest with mistakes', (): string[] => ['-f', bench.file('api: 3')]],
    ['a manifest that is not there', () => ['-f', 'absent.yaml']],
    ['an unknown option', () => ['-f', 'absent.yaml', '--prun']],
    ['no manifest', () => []],
  ])('is 1 with it for %s, which would be 2 without', async (_, args) => {
    const exitCode = async (...more: string[]) =>
      (await runCaptured(['expose', 'plan', ...args(), ...more, '--via', 'device-code'])).exitCode;
    expect(await exitCode()).toBe(2);
    expect(await exitCode('--detailed-exitcode')).toBe(1);
  });

  it.each([
    ['critical', riskyManifest, 6],
    ['high', riskyManifest, 6],
    ['critical', ordersManifest, 0],
    ['high', ordersManifest, 0],
    ['medium', ordersManifest, 6],
  ])('with --fail-on %s and the risks of a manifest', async (level, manifest, expected) => {
    expect(await codes(manifest, '--fail-on', level)).toBe(expected);
  });

  it('is 6 for risks, also where 2 would mean a difference; the plan is shown before', async () => {
    const { exitCode, stdout, stderr } = await plan(casey, riskyManifest, '--fail-on', 'high', '--detailed-exitcode');
    expect(exitCode).toBe(6);
    expect(stdout).toContain('Plan: 7 to create');
    expect(stderr).toMatch(/✖ Nothing was written\. 2 findings are high or worse:\n\s+adatum-orders: A01 CRITICAL/);
  });

  it('is explained as JSON', async () => {
    const { stdout, stderr } = await plan(casey, riskyManifest, '--fail-on', 'critical', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ apis: [{ name: 'adatum-orders' }] });
    expect(JSON.parse(stderr.slice(stderr.indexOf('\n{')))).toMatchObject({
      error: { code: 'risk_refused', details: { failOn: 'critical', rules: ['A01', 'A02'] } },
    });
  });

  it('is that of wrong usage for a severity that is none', async () => {
    expect(await codes(ordersManifest, '--fail-on', 'info')).toBe(2);
  });
});

describe('a manifest', () => {
  it('that is wrong is told with line and column, before anybody signs in', async () => {
    const path = bench.file(ordersManifest.replace('consent: user', 'consent: users').replace('name:', 'nam:'));
    const { exitCode, stderr } = await runCaptured(['expose', 'apply', '-f', path, '--via', 'device-code']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${path}:2:3 `);
    expect(stderr).toContain(`${path}:5:32 `);
    expect(stderr).not.toContain('signs in');
  });

  it('that is wrong is told as JSON', async () => {
    const { exitCode, stderr } = await runCaptured(['expose', 'plan', '-f', bench.file('api: 3'), '--json']);
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
      const args = ['expose', 'apply', '-f', bench.file(ordersManifest), ...options];
      const { exitCode, stderr } = await runAs(tenant, casey, args);
      expect(exitCode).toBe(3);
      expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
        /Nothing was written: rights are missing to casey@.* through 70010000-.* Make 1 assignment needs the Microsoft Graph permission AppRoleAssignment\.ReadWrite\.All, which the token lacks\./,
      );
    } finally {
      await tenant.close();
    }
  });
});
