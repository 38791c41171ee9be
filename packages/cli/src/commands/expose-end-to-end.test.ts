import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, defaultTenantSeed, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alex, blair } from '../testing/local-tenant.ts';
import { startChild } from '../testing/run-child.ts';

// The command as people run it: a process of its own, through the proxy and over TLS, signed in as a pipeline.

const appId = '70010000-0000-4000-8000-0000000000e2';
const secret = randomBytes(24).toString('hex');
const seed = `${defaultTenantSeed}
applications:
  - displayName: adatum-pipeline
    appId: ${appId}
    passwords: [{ secret: ${secret} }]
assignments:
  - { resource: graph, application: adatum-pipeline, role: Application.ReadWrite.All }
  - { resource: graph, application: adatum-pipeline, role: AppRoleAssignment.ReadWrite.All }
  - { resource: graph, application: adatum-pipeline, role: DelegatedPermissionGrant.ReadWrite.All }
  - { resource: graph, application: adatum-pipeline, role: Directory.Read.All }
`;

/** Everything a manifest can say. */
const whole = `api:
  name: adatum-orders
  identifierUris: [api://adatum-orders, "api://{appId}"]
  signInAudience: AzureADMultipleOrgs
  scopes:
    access_as_user: { consent: user, description: Use the orders, userDescription: Use your orders }
    Orders.Manage: { consent: admin, description: Manage orders }
    old: { consent: admin, enabled: false, description: No longer in use }
  appRoles:
    Orders.Read.All: { allowed: [user, application], description: Read orders }
  authorizedClients: [azure-cli, { client: azure-powershell, scopes: [access_as_user] }]
  knownClientApplications: [vscode]
  optionalClaims:
    accessToken: [idtyp, { name: aud, additionalProperties: [use_guid] }]
  owners: [${blair}]
  instanceLock: true
  assignment:
    required: true
    users: [{ user: ${alex}, role: Orders.Read.All }]
    groups: [{ group: Adatum API developers, role: Orders.Read.All }]
    applications: [{ application: azure-powershell, role: Orders.Read.All }]
  grants:
    - { client: vscode, scopes: [access_as_user] }
`;
const reduced = `api:
  name: adatum-orders
  identifierUri: api://adatum-orders
  scopes: { access_as_user: { consent: admin, description: Use the orders } }
  assignment: { required: true, users: [${alex}] }
`;

let emulator: Emulator;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-end-to-end-'));
  emulator = await createEmulator({ seed });
});
beforeEach(() => {
  emulator.setFaults({});
  emulator.reset();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.close();
});

function start(manifest: string, ...args: string[]) {
  const file = join(folder, 'entrada.yaml');
  writeFileSync(file, manifest);
  const [verb = '', ...rest] = args;
  const credentials = { AZURE_TENANT_ID: emulator.tenantId, AZURE_CLIENT_ID: appId, AZURE_CLIENT_SECRET: secret };
  return startChild(['expose', verb, '-f', file, '--via', 'environment', ...rest], {
    env: { ...emulator.env, XDG_DATA_HOME: folder, ...credentials },
  });
}

const run = (manifest: string, ...args: string[]) => start(manifest, ...args).ended();
const code = async (manifest: string, ...args: string[]) => (await run(manifest, ...args)).exitCode;

describe('entrada expose, as a process of its own,', { timeout: 120_000 }, () => {
  it('plans, applies, prunes, and destroys', async () => {
    expect(await code(whole, 'plan', '--detailed-exitcode')).toBe(2);
    const applied = await run(whole, 'apply');
    expect(applied).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('api://adatum-orders is exposed') });
    expect(await code(whole, 'plan', '--detailed-exitcode')).toBe(0);

    expect(await code(reduced, 'apply', '--prune')).toBe(2);
    expect(await code(whole, 'plan', '--detailed-exitcode')).toBe(0);
    const pruned = await run(reduced, 'apply', '--prune', '--yes');
    expect(pruned.exitCode).toBe(0);
    expect(pruned.stderr).toMatch(
      /✓ Disable 2 scopes and 1 app role before removal\n[\s\S]*✓ Remove 2 scopes and 1 app role\n/,
    );
    expect(await code(reduced, 'plan', '--prune', '--detailed-exitcode')).toBe(0);

    expect(await code(reduced, 'destroy')).toBe(2);
    expect(await run(reduced, 'destroy', '--yes', '--permanently')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/is deleted for good\.\n$/),
    });
    expect((await run(reduced, 'destroy')).stdout).toContain('nothing to delete');
  });

  it.skipIf(process.platform === 'win32')(
    'says what is done when it is interrupted, and goes on from there',
    async () => {
      emulator.setFaults({ throttling: { every: 5, retryAfter: 1 } });
      const interrupted = start(whole, 'apply');
      await interrupted.printed('stderr', /✓ Create the application/);
      interrupted.process.kill('SIGINT');
      const { exitCode, stderr } = await interrupted.ended();
      expect(exitCode).toBe(1);
      expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(
        /✖ Stopped at ".+": \d+ of \d+ steps are done \(Create the application .*What is done stays; run it again/,
      );
      emulator.setFaults({});
      expect(await code(whole, 'apply')).toBe(0);
      expect(await code(whole, 'plan', '--detailed-exitcode')).toBe(0);
      expect(
        [...emulator.directory.applications.values()].filter(({ displayName }) => displayName === 'adatum-orders'),
      ).toHaveLength(1);
    },
  );
});
