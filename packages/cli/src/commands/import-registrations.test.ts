import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '@entrada/emulator';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { api, apiAppId, casey, closedApi, runAs, startTenant } from '../testing/local-tenant.ts';

let emulator: Emulator;
let folder: string;
let file: string;

beforeAll(async () => {
  emulator = await startTenant();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-import-'));
  file = join(folder, 'entrada.yaml');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  emulator.reset();
});
afterAll(() => emulator.close());

const importing = (...args: string[]) => runAs(emulator, casey, ['expose', 'import', ...args, '-f', file]);
const written = (): string => readFileSync(file, 'utf8');
const objectId = (): string => {
  const found = [...emulator.directory.applications.values()].find(({ appId }) => appId === apiAppId);
  return found?.id ?? '';
};

describe('entrada expose import', () => {
  it('writes what the registration is, and a plan for it has nothing to do', async () => {
    const { exitCode, stdout, stderr } = await importing(api);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(stderr).toContain(`Wrote ${file}. Next: entrada expose plan -f ${file}`);
    expect(written()).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=https://unpkg.com/@entrada/registration/entrada.schema.json
      api:
        name: adatum-auth-test-app
        appId: 70010000-0000-4000-8000-00000000000a # this registration and no other
        identifierUri: api://adatum-auth-test-app
        accessTokenVersion: 2
        scopes:
          access_as_user:
            consent: user
            displayName: access_as_user
            description: access_as_user
            userDisplayName: access_as_user
            userDescription: access_as_user
        appRoles:
          Reports.Read.All: { allowed: [ application ], description: Reports.Read.All }
        authorizedClients: [ azure-cli ]
        assignment:
          required: true
          users: [ alex@adatum.onmicrosoft.com ]
          applications:
            - { application: 70010000-0000-4000-8000-00000000000d, role: Reports.Read.All } # adatum-daemon
      "
    `);
    const plan = await runAs(emulator, casey, ['expose', 'plan', '-f', file]);
    expect(plan.stdout).toContain('Nothing to change');
  });

  it.each([
    ['client id', () => apiAppId],
    ['object id', objectId],
    ['name', () => 'adatum-auth-test-app'],
  ])('finds it by its %s', async (_, reference) => {
    expect((await importing(reference())).exitCode).toBe(0);
    expect(written()).toContain(`appId: ${apiAppId}`);
  });

  it('writes several into one file', async () => {
    expect((await importing(api, closedApi)).exitCode).toBe(0);
    expect(written()).toMatch(/^apis:\n {2}- name: adatum-auth-test-app$/m);
    expect(written()).toMatch(/^ {2}- name: adatum-reports$/m);
  });

  it('refuses the same one twice', async () => {
    const { exitCode, stderr } = await importing(api, apiAppId);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('expected a client id of its own');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells what a manifest has no words for, also in the file', async () => {
    const application = [...emulator.directory.applications.values()].find(({ appId }) => appId === apiAppId);
    if (application === undefined) throw new Error('the tenant has the application');
    emulator.directory.applications.set(application.id, {
      ...application,
      identifierUris: [...application.identifierUris, 'urn:adatum:orders'],
    });
    const { stderr } = await importing(apiAppId);
    expect(stderr).toContain('urn:adatum:orders');
    expect(written()).toMatch(/^# The identifier URI urn:adatum:orders/m);
    const json = await importing(apiAppId, '--json', '--force');
    expect(JSON.parse(json.stdout)).toMatchObject({
      file,
      manifest: { apis: [{ appId: apiAppId }] },
      notes: [expect.stringContaining('urn:adatum:orders')],
    });
  });

  it('says when there is no such application', async () => {
    const { exitCode, stderr } = await importing('api://nobody');
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('no application "api://nobody"');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves a file alone that is there, before anybody signs in', async () => {
    writeFileSync(file, 'mine');
    const { exitCode, stderr } = await importing(api);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('is there already');
    expect(stderr).not.toContain('enter the code');
    expect(written()).toBe('mine');
  });
});
