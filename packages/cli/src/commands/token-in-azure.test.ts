import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeToken } from '@entrada/core';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChild } from '../testing/run-child.ts';

const tenantId = 'ad470000-5eed-4ad0-8a70-0000000ada70';
const workloadId = '70010000-0000-4000-8000-000000003010';
const api = 'api://adatum-auth-test-app';
const subject = 'system:serviceaccount:default:api';

const seed = `
tenant: { id: ${tenantId}, displayName: Adatum, domain: adatum.onmicrosoft.com }
users: [{ userPrincipalName: alex@adatum.onmicrosoft.com, displayName: Alex }]
microsoft: { clients: [azure-cli], apis: [graph, arm] }
subscriptions: [{ displayName: Development }]
applications:
  - { displayName: adatum-auth-test-app, identifierUris: ['${api}'], requestedAccessTokenVersion: 2, appRoles: [{ value: Reports.Read.All }] }
  - displayName: workload
    appId: ${workloadId}
    federatedCredentials: [{ name: kubernetes, issuer: 'https://workloads.entrada.localhost', subject: '${subject}' }]
assignments:
  - { resource: adatum-auth-test-app, role: Reports.Read.All, application: vm }
  - { resource: adatum-auth-test-app, role: Reports.Read.All, application: site }
  - { resource: adatum-auth-test-app, role: Reports.Read.All, application: server }
  - { resource: adatum-auth-test-app, role: Reports.Read.All, application: workload }
azure:
  resourceGroups: [{ name: group }]
  resources:
    - { name: vm, type: Microsoft.Compute/virtualMachines, resourceGroup: group, systemAssignedIdentity: true }
    - { name: site, type: Microsoft.Web/sites, resourceGroup: group, systemAssignedIdentity: true }
    - { name: server, type: Microsoft.HybridCompute/machines, resourceGroup: group, systemAssignedIdentity: true }
`;

let folder: string;
let seedFile: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-azure-'));
  seedFile = join(folder, 'tenant.yaml');
  writeFileSync(seedFile, seed);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entrada = `'${process.execPath}' --conditions=@entrada/source '${join(import.meta.dirname, '..', 'bin.ts')}'`;
/** A shell that prints what the token says: the token itself stays in the pipe. */
const inspected = (args: string) => ['sh', '-c', `${entrada} token ${api} ${args} | ${entrada} inspect --json`];

/** Clients of Azure Arc read keys in its agent's folder only; where there is one, the emulator puts its own there. */
const isArcServer = (() => {
  try {
    accessSync('/var/opt/azcmagent/tokens', constants.W_OK);
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(process.platform === 'win32')('entrada token under entrada emulator run', { timeout: 60_000 }, () => {
  const on = (host: string, ...command: readonly string[]) =>
    startChild(['emulator', 'run', '--seed', seedFile, '--managed-identity', host, '--', ...command], {
      env: { XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder },
    }).ended();

  it.each(['imds', 'app-service'])('is for the managed identity of a host of kind %s', async (host) => {
    const { exitCode, stdout } = await on(host, ...inspected('--via managed-identity'));
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'app-only', roles: ['Reports.Read.All'] });
  });

  it.skipIf(isArcServer)('is refused a key that lies elsewhere than in the folder of Azure Arc', async () => {
    const { stdout, stderr } = await on('azure-arc', 'sh', '-c', `${entrada} token ${api} --via managed-identity`);
    expect(stdout).toBe('');
    expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/named a file that is no key in its own folder|cannot be read/);
  });

  it.skipIf(!isArcServer)('is for the managed identity of a server under Azure Arc', async () => {
    const { stdout } = await on('azure-arc', ...inspected('--via managed-identity'));
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'app-only' });
  });
});

describe('entrada token behind the real proxy', { timeout: 60_000 }, () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await createEmulator({ seed });
  });
  afterAll(() => emulator.close());

  it('is for the application that trusts the workload, and nothing of the assertion is seen', async () => {
    const assertion = emulator.workloadAssertion({ subject });
    const file = join(folder, 'assertion');
    writeFileSync(file, assertion, { mode: 0o600 });
    const application = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: workloadId, AZURE_FEDERATED_TOKEN_FILE: file };
    const token = (...args: string[]) =>
      startChild(['token', api, '--via', 'workload-identity', ...args], {
        env: { ...emulator.env, ...application },
      }).ended();
    const { exitCode, stdout } = await token();
    expect(exitCode).toBe(0);
    expect(decodeToken(stdout).claims).toMatchObject({ azp: workloadId, azpacr: '2', roles: ['Reports.Read.All'] });
    const refused = await token('--client', '70010000-0000-4000-8000-000000000099');
    expect(refused).toMatchObject({ exitCode: 3, stdout: '', stderr: expect.stringContaining('AADSTS700016') });
    expect(refused.stderr).not.toContain(assertion);
  });
});
