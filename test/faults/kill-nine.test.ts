import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTenantProcess, type TenantProcess } from './kept-tenant-process.ts';

const rounds = 5;
const writers = 4;

const tenantId = 'ad470000-5eed-4ad0-8a70-0000000ada70';
const daemonId = '00000000-0000-4000-8000-0000000dae01';
const toolId = '70010000-0000-4000-8000-000000000001';
const secret = 'a secret of a daemon that is killed';
const alex = 'alex@adatum.onmicrosoft.com';
const graph = 'https://graph.microsoft.com';
const tokenUrl = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;

const seed = `
tenant: { id: ${tenantId}, displayName: Adatum, domain: adatum.onmicrosoft.com }
users: [{ userPrincipalName: ${alex}, displayName: Alex, password: ${secret} }]
microsoft: { apis: [graph] }
applications:
  - { displayName: daemon, appId: ${daemonId}, passwords: [{ secret: ${secret} }] }
  - { displayName: tool, appId: ${toolId}, publicClient: true }
grants: [{ client: tool, resource: graph, scopes: [User.Read, offline_access, openid, profile] }]
assignments: [{ resource: graph, role: Application.ReadWrite.All, application: daemon }]
`;

/** What the process said that it had done, and what it was just asked to do. */
interface Ledger {
  /** Names of applications by object id: the last that was acknowledged, and one that was perhaps written. */
  readonly names: Map<string, { acknowledged: string; asked: string }>;
  readonly deleted: Map<string, { acknowledged: boolean }>;
  readonly refreshTokens: string[];
}

let folder: string;
let dataFile: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-kill-nine-'));
  dataFile = join(folder, 'tenant.db');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('loses nothing that was acknowledged when it is killed while it writes, again and again', {
  timeout: 90_000,
}, async () => {
  const ledger: Ledger = { names: new Map(), deleted: new Map(), refreshTokens: [] };
  for (let round = 0; round < rounds; round += 1) {
    const tenant = await startTenantProcess(dataFile, round === 0 ? seed : undefined);
    const token = String((await postForm(tenant, clientCredentials)).body.access_token);
    const writing = Array.from({ length: writers }, (_, writer) =>
      // What ends a writer is the end of the process, in the middle of an answer or before it.
      Promise.allSettled([writeApplications(tenant, token, `${round}-${writer}`, ledger), signInAgain(tenant, ledger)]),
    );
    await setTimeout(100 + Math.random() * 500);
    await tenant.kill();
    await Promise.all(writing);
    await using reopened = await createEmulator({ dataFile });
    verifyApplications(reopened, ledger);
    await verifyRefreshTokens(reopened, ledger.refreshTokens.splice(0));
    expect(readdirSync(folder).sort()).toEqual(['tenant.db', 'tenant.db-wal', 'tenant.db.azure']);
  }
  // Otherwise it showed nothing.
  expect(ledger.names.size).toBeGreaterThan(rounds);
});

const clientCredentials = {
  grant_type: 'client_credentials',
  client_id: daemonId,
  client_secret: secret,
  scope: `${graph}/.default`,
};
const passwordGrant = {
  grant_type: 'password',
  client_id: toolId,
  username: alex,
  password: secret,
  scope: `${graph}/User.Read offline_access`,
};

function postForm(tenant: TenantProcess, form: Readonly<Record<string, string>>) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return tenant.send('POST', tokenUrl, headers, new URLSearchParams(form).toString());
}

/** Registers applications, renames each, and deletes every other one, until the process ends. */
async function writeApplications(tenant: TenantProcess, token: string, name: string, ledger: Ledger): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const ask = (method: string, path: string, body: unknown) =>
    tenant.send(method, `${graph}/v1.0${path}`, headers, method === 'DELETE' ? '' : JSON.stringify(body));
  for (let count = 0; ; count += 1) {
    const first = `${name}-${count}`;
    const made = await ask('POST', '/applications', { displayName: first });
    expect(made.status).toBe(201);
    const id = String(made.body.id);
    const known = { acknowledged: first, asked: `${first}, renamed` };
    ledger.names.set(id, known);
    expect((await ask('PATCH', `/applications/${id}`, { displayName: known.asked })).status).toBe(204);
    known.acknowledged = known.asked;
    if (count % 2 === 0) continue;
    const deletion = { acknowledged: false };
    ledger.deleted.set(id, deletion);
    expect((await ask('DELETE', `/applications/${id}`, {})).status).toBe(204);
    deletion.acknowledged = true;
  }
}

async function signInAgain(tenant: TenantProcess, { refreshTokens }: Ledger): Promise<void> {
  for (;;) {
    const { body } = await postForm(tenant, passwordGrant);
    refreshTokens.push(String(body.refresh_token));
  }
}

function verifyApplications({ directory }: Emulator, { names, deleted }: Ledger): void {
  for (const [id, { acknowledged, asked }] of names) {
    const found = directory.applications.get(id);
    const item = directory.deletedItems.get(id);
    const deletion = deleted.get(id);
    if (deletion?.acknowledged) expect(found).toBeUndefined();
    if (deletion === undefined) expect(item).toBeUndefined();
    const name = (found ?? item?.object)?.displayName;
    expect([acknowledged, asked]).toContain(name);
    expect(found === undefined).toBe(item !== undefined);
  }
}

async function verifyRefreshTokens(emulator: Emulator, tokens: readonly string[]): Promise<void> {
  expect(tokens.length).toBeGreaterThan(0);
  for (const refresh_token of tokens) {
    const form = { grant_type: 'refresh_token', client_id: toolId, refresh_token, scope: `${graph}/User.Read` };
    const answer = await emulator.fetch(tokenUrl, { method: 'POST', body: new URLSearchParams(form) });
    expect(await answer.json()).toHaveProperty('access_token');
  }
}
