import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  afterSignIn,
  createExposeBench,
  type ExposeBench,
  emptiedManifest,
  ordersManifest,
  riskyManifest,
  withoutIds,
} from '../testing/expose-bench.ts';
import { alex, casey, fetchAround } from '../testing/local-tenant.ts';

let bench: ExposeBench;
beforeAll(async () => {
  bench = await createExposeBench();
});
afterEach(() => bench.emulator.reset());
afterAll(() => bench.close());

const apply = (user: string, text: string, ...args: string[]) => bench.run('apply', user, text, args);

describe('entrada expose apply', () => {
  it('exposes an API from nothing and prints the commands that get a token', async () => {
    const { exitCode, stdout, stderr } = await apply(casey, ordersManifest);
    expect(exitCode).toBe(0);
    expect(afterSignIn(stderr)).toMatchInlineSnapshot(`
      "Risks
        · MEDIUM A11 [D]
          Any other tenant can have an API of the same URI: api://adatum-orders holds neither tenant id,
          nor application id, nor a verified domain of this tenant.
          identifier URIs: api://adatum-orders; verified domains: adatum.onmicrosoft.com
          Use api://{appId}, or put the tenant id, the application id or a verified domain into the URI.
          Add the new URI first and remove the old one when no client asks for it any more.

      Changes
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

      Writing as casey@adatum.onmicrosoft.com, through Microsoft Azure CLI, in tenant
              ID
        ✓ Create the application adatum-orders
        ✓ Issue access tokens of version 2
        ✓ Answer to 1 identifier URI
        ✓ Expose 1 scope
        ✓ Authorize 2 clients
        ✓ Create the service principal
        ✓ Make 1 assignment
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
    expect(bench.uris()).toContain('api://adatum-orders');
  });

  it('changes nothing when it is run again, and says so', async () => {
    const first = await apply(casey, ordersManifest);
    const { exitCode, stdout, stderr } = await apply(casey, ordersManifest);
    expect(exitCode).toBe(0);
    expect(stderr).not.toMatch(/Changes|Writing|✓/);
    expect(stdout).toMatch(/^api:\/\/adatum-orders was exposed already; nothing changed\n/);
    expect(stdout.split('\n').slice(1)).toEqual(first.stdout.split('\n').slice(1));
  });

  it('tells the risks and with whose rights it writes before the first write', async () => {
    let printed = '';
    const printedAtWrite: string[] = [];
    const { stderr } = await bench.run('apply', casey, riskyManifest, [], {
      fetch: (input, init) => {
        const { method, url } = new Request(input, init);
        if (url.startsWith('https://graph.') && method !== 'GET') printedAtWrite.push(printed);
        return fetchAround(bench.emulator)(input, init);
      },
      onStderr: (text) => {
        printed = text;
      },
    });
    expect(printedAtWrite.length).toBeGreaterThan(3);
    expect(printedAtWrite[0]).toMatch(/Risks\n {2}‼ CRITICAL[\s\S]*Changes\n[\s\S]*Writing as casey@[^\n]*, through/);
    expect(printedAtWrite[0]).not.toContain('✓');
    expect(stderr).toContain('✓ Create the application adatum-orders');
  });

  it('gives everything as JSON, and prints nothing else but the sign-in', async () => {
    const { stdout, stderr } = await apply(casey, riskyManifest, '--json');
    expect(afterSignIn(stderr)).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      apis: [
        {
          name: 'adatum-orders',
          result: { identifierUri: 'api://adatum-orders', tenantId: bench.emulator.tenantId, changed: true },
          findings: [{ rule: 'A01', severity: 'critical' }, {}, {}],
          commands: [
            { client: 'Microsoft Azure CLI', command: 'az account get-access-token --resource api://adatum-orders' },
            { command: expect.stringContaining('-AsSecureString') },
            { command: expect.stringContaining('-AsSecureString') },
          ],
        },
      ],
    });
  });

  it('stops before the first write when the caller may not finish', async () => {
    const { exitCode, stdout, stderr } = await apply(alex, ordersManifest);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(afterSignIn(stderr).slice(afterSignIn(stderr).indexOf('✖'))).toMatchInlineSnapshot(`
      "✖ Nothing was written: rights are missing to alex@adatum.onmicrosoft.com, through Microsoft Azure
        CLI.
          Make 1 assignment needs one of the directory roles Privileged Role Administrator, User
          Administrator, Application Administrator, Cloud Application Administrator, Global Administrator;
          the token shows no role.
        Have somebody with such a role apply it; a custom role that allows it is not in a token: then add
        --without-rights-check.
      "
    `);
    expect(bench.uris()).not.toContain('api://adatum-orders');
  });

  it('goes on without the check, and explains the step that Graph then forbids', async () => {
    const { exitCode, stderr } = await apply(alex, ordersManifest, '--without-rights-check');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('✓ Create the application adatum-orders');
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
      /Make 1 assignment: Microsoft Graph answered 403 .* This step needs the Microsoft Graph permission AppRoleAssignment.* one of the directory roles .* run it again to finish/,
    );
  });

  it('lets a user without a role do what needs none', async () => {
    const { exitCode } = await apply(alex, riskyManifest);
    expect(exitCode).toBe(0);
  });

  it('gives a missing right as JSON', async () => {
    const { exitCode, stderr } = await apply(alex, ordersManifest, '--json');
    expect(exitCode).toBe(3);
    expect(JSON.parse(stderr.slice(stderr.indexOf('\n{')))).toMatchObject({
      error: { code: 'graph_forbidden', details: { steps: ['Make 1 assignment'], permissions: [] } },
    });
  });
});

describe('entrada expose apply, before it takes something away,', () => {
  const screen = (answer: string) => ({ columns: 100, stdin: answer, stdinIsTTY: true, env: { NO_COLOR: '1' } });
  const empty = (args: string[], options = {}) =>
    bench.run('apply', casey, emptiedManifest, ['--prune', ...args], options);
  const isWhole = async () => (await bench.run('plan', casey, ordersManifest)).stdout.includes('Nothing to change');

  it('shows it and asks, and goes on after yes alone', async () => {
    await apply(casey, ordersManifest);
    const refused = await empty(['--allow-lockout'], screen('y\n'));
    expect(refused.exitCode).toBe(1);
    expect(withoutIds(refused.stderr.slice(refused.stderr.indexOf('This takes')))).toMatchInlineSnapshot(`
      "This takes something away:
        - scope access_as_user
        - Microsoft Azure CLI (ID) may use access_as_user without
        consent
        - Microsoft Azure PowerShell (ID) may use access_as_user without
        consent
        - assignment of user alex@adatum.onmicrosoft.com
      Type yes to go on: ✖ Stopped. Nothing was written.
      "
    `);
    expect(await isWhole()).toBe(true);
    const done = await empty(['--allow-lockout'], screen('yes\n'));
    expect(done.exitCode).toBe(0);
    expect(done.stderr).toContain('✓ Remove 1 scope');
    expect(await isWhole()).toBe(false);
  });

  it('does not ask where nobody can answer, and does not go on without --yes', async () => {
    await apply(casey, ordersManifest);
    for (const args of [[], ['--json']]) {
      const { exitCode, stderr } = await empty(['--allow-lockout', ...args], { stdin: 'yes\n' });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('add --yes');
    }
    expect((await empty(['--allow-lockout', '--json'], screen('yes\n'))).exitCode).toBe(2);
    expect(await isWhole()).toBe(true);
    expect((await empty(['--allow-lockout', '--yes'])).exitCode).toBe(0);
  });

  it('does not ask when it only adds', async () => {
    const { exitCode, stderr } = await bench.run('apply', casey, ordersManifest, [], screen(''));
    expect(exitCode).toBe(0);
    expect(stderr).not.toContain('This takes something away');
  });

  it('does not lock the caller out, unless that is meant', async () => {
    await apply(casey, ordersManifest);
    const { exitCode, stderr } = await empty(['--yes']);
    expect(exitCode).toBe(1);
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
      /Nothing was written: it would lock you out\. adatum-orders: Microsoft Azure CLI .* no longer be authorized .* --allow-lockout/,
    );
    expect(await isWhole()).toBe(true);
    expect((await empty(['--yes', '--allow-lockout'])).exitCode).toBe(0);
  });

  it('stops at risks that are not accepted, before the first write', async () => {
    const { exitCode } = await apply(casey, riskyManifest, '--fail-on', 'critical');
    expect(exitCode).toBe(6);
    expect(bench.uris()).not.toContain('api://adatum-orders');
    expect((await apply(casey, ordersManifest, '--fail-on', 'critical')).exitCode).toBe(0);
  });
});

describe('entrada expose apply, interrupted,', () => {
  it('says what is done, and finishes when it is run again', async () => {
    const stop = new AbortController();
    const { exitCode, stderr } = await bench.run('apply', casey, ordersManifest, [], {
      signal: stop.signal,
      onStderr: (text) => {
        if (text.includes('✓ Answer to 1 identifier URI')) stop.abort();
      },
    });
    expect(exitCode).toBe(1);
    expect(stderr.slice(stderr.indexOf('✖'))).toMatchInlineSnapshot(`
      "✖ Stopped at "Expose 1 scope": 3 of 8 steps are done (Create the application adatum-orders; Issue
        access tokens of version 2; Answer to 1 identifier URI). What is done stays; run it again, and it
        goes on from there.
      "
    `);
    expect(bench.uris()).toContain('api://adatum-orders');
    expect((await apply(casey, ordersManifest)).exitCode).toBe(0);
    expect((await bench.run('plan', casey, ordersManifest)).stdout).toContain('Nothing to change');
  });
});

describe('entrada expose apply, of several APIs,', () => {
  const two = `${ordersManifest
    .replace('api:', 'apis:')
    .replace('  name:', '  - name:')
    .replaceAll(/^ {2}(?=[isa])/gm, '    ')
    .replaceAll(/^ {4}(?=access_)/gm, '      ')}  - name: adatum-invoices
    identifierUri: api://adatum-invoices
`;

  it('exposes each, and prints the commands of each', async () => {
    const { exitCode, stdout, stderr } = await apply(casey, two);
    expect(exitCode).toBe(0);
    expect(bench.uris()).toEqual(expect.arrayContaining(['api://adatum-orders', 'api://adatum-invoices']));
    expect(stdout).toMatch(/^api:\/\/adatum-orders is exposed\n[\s\S]*\napi:\/\/adatum-invoices is exposed\n/);
    expect(stderr).toMatch(/adatum-orders\n {2}✓[\s\S]*adatum-invoices\n {2}✓/);
  });

  it('exposes the one that is meant', async () => {
    await apply(casey, two, '--api', 'adatum-invoices');
    expect(bench.uris()).toContain('api://adatum-invoices');
    expect(bench.uris()).not.toContain('api://adatum-orders');
  });
});
