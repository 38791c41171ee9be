import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  afterSignIn,
  createExposeBench,
  type ExposeBench,
  ordersManifest,
  withoutIds,
} from '../testing/expose-bench.ts';
import { blair, casey } from '../testing/local-tenant.ts';

let bench: ExposeBench;
beforeAll(async () => {
  bench = await createExposeBench();
});
afterEach(() => bench.emulator.reset());
afterAll(() => bench.close());

const apply = () => bench.run('apply', casey, ordersManifest);
const destroy = (args: string[] = ['--yes'], options = {}, user = casey) =>
  bench.run('destroy', user, ordersManifest, args, options);
const deleted = () => [...bench.emulator.directory.deletedItems.values()].map(({ kind }) => kind);

describe('entrada expose destroy', () => {
  it('shows what goes, and deletes it', async () => {
    await apply();
    const { exitCode, stdout, stderr } = await destroy();
    expect(exitCode).toBe(0);
    expect(afterSignIn(stderr)).toMatchInlineSnapshot(`
      "Changes
        - application adatum-orders (ID)
        - service principal in this tenant
        - identifier URI api://adatum-orders
        - scope access_as_user
        - Microsoft Azure CLI (ID) may use access_as_user without consent
        - Microsoft Azure PowerShell (ID) may use access_as_user without consent
        - assignment of user alex@adatum.onmicrosoft.com

      Plan: 0 to create, 0 to change, 7 to remove, 0 foreign entries kept

      Writing as casey@adatum.onmicrosoft.com, through Microsoft Azure CLI, in tenant
              ID
        ✓ Withdraw the permissions of all clients
        ✓ Delete the application and its service principal
      "
    `);
    expect(withoutIds(stdout)).toBe(
      'adatum-orders (ID) is deleted. For 30 days it can be restored, and holds its identifier URIs.\n',
    );
    expect(bench.uris()).not.toContain('api://adatum-orders');
    expect(deleted()).toEqual(['application', 'servicePrincipal']);
    expect([...bench.emulator.directory.assignments.values()].map((one) => one.resourceDisplayName)).not.toContain(
      'adatum-orders',
    );
  });

  it('asks, and takes nothing but yes for it', async () => {
    await apply();
    const screen = { columns: 100, stdinIsTTY: true, env: { NO_COLOR: '1' } };
    expect((await destroy([], { ...screen, stdin: 'no\n' })).exitCode).toBe(1);
    expect((await destroy([])).exitCode).toBe(2);
    expect(bench.uris()).toContain('api://adatum-orders');
    expect((await destroy([], { ...screen, stdin: 'yes\n' })).exitCode).toBe(0);
    expect(bench.uris()).not.toContain('api://adatum-orders');
  });

  it('has nothing to do without a registration, and says so', async () => {
    const { exitCode, stdout } = await destroy([]);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'adatum-orders: the tenant has no registration; nothing to delete.\n',
    });
  });

  it('deletes for good when asked, and frees the URI', async () => {
    await apply();
    const { exitCode, stdout } = await destroy(['--yes', '--permanently']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('is deleted for good');
    expect(deleted()).toEqual([]);
    expect((await apply()).exitCode).toBe(0);
  });

  it('deletes for good what was deleted before', async () => {
    await apply();
    await destroy();
    const { exitCode, stdout, stderr } = await destroy(['--yes', '--permanently']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('- deleted application adatum-orders');
    expect(stdout).toContain('is deleted for good');
    expect(deleted()).toEqual([]);
  });

  it('tells a colleague who may not, before it deletes anything', async () => {
    await apply();
    const { exitCode, stderr } = await destroy(['--yes'], {}, blair);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('Nothing was written: rights are missing');
    expect(bench.uris()).toContain('api://adatum-orders');
  });

  it('does not mind that somebody whom the manifest names has left', async () => {
    await apply();
    const { exitCode } = await bench.run('destroy', casey, ordersManifest.replace('alex@', 'gone@'), ['--yes']);
    expect(exitCode).toBe(0);
  });

  it('gives what it did as JSON', async () => {
    await apply();
    const { stdout } = await destroy(['--yes', '--json']);
    expect(JSON.parse(stdout)).toEqual({
      destroyed: [{ name: 'adatum-orders', appId: expect.any(String), permanently: false }],
      absent: [],
    });
  });
});
