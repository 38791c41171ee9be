import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.ts';
import type { Directory } from '../../directory/directory.ts';
import type { User } from '../../directory/model.ts';
import { defaultTenantSeed } from '../../directory/seed/default-tenant.ts';
import { seedDirectories } from '../../directory/seed/seed-directory.ts';
import { grantsSeed } from '../../testing/grants-seed.ts';
import { tokenSeed } from '../../testing/token-seed.ts';
import { twoTenantsSeed } from '../../testing/two-tenants-seed.ts';
import { type DataFile, openDataFile } from '../data-file.ts';
import { rowsOf } from '../follow-directory.ts';
import { exportDataFile, exportDirectories } from './export-tenant.ts';
import { importTenant } from './import-tenant.ts';
import { TransferError } from './transfer-error.ts';

let folder: string;
let first: string;
let second: string;
const opened: DataFile[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-transfer-'));
  first = join(folder, 'first.db');
  second = join(folder, 'second.db');
});
afterEach(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

function open(file: string, seed = 'no seed'): DataFile {
  const data = openDataFile(file, () => seedDirectories(seed), false);
  opened.push(data);
  return data;
}

function close(): void {
  for (const data of opened.splice(0)) data.close();
}

async function* inPieces(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function content(directories: readonly Directory[]): unknown {
  return directories.map((directory) => [...rowsOf(directory)]);
}

describe('an export', () => {
  it.each([
    ['Adatum', defaultTenantSeed],
    ['two tenants', twoTenantsSeed],
    ['grants, certificates and policies', grantsSeed('rules: { strictRequiredResourceAccess: true }')],
    ['claims and groups', tokenSeed],
  ])('is imported as it was: %s', async (_what, seed) => {
    open(first, seed);
    close();
    const lines = [...exportDataFile(first)];
    const objects = await importTenant(inPieces(lines.join('')), second);
    expect(objects).toBe(lines.length - 2);
    expect([...exportDataFile(second)]).toEqual(lines);
    expect(content(open(second).load())).toEqual(content(seedDirectories(seed)));
    expect(statSync(second).mode & 0o777).toBe(0o600);
  });

  it('has what changed, was deleted and belongs to no tenant, in the order there is', async () => {
    const data = open(first, defaultTenantSeed);
    const [directory] = data.load();
    const [alex, blair] = directory?.users.values() ?? [];
    if (directory === undefined || alex === undefined || blair === undefined) throw new Error('Nobody was kept');
    directory.users.delete(alex.id);
    directory.users.set(alex.id, alex);
    directory.users.delete(blair.id);
    const deleted = { id: blair.id, deletedDateTime: '2026-11-24T12:00:00Z', kind: 'user', object: blair } as const;
    directory.deletedItems.set(blair.id, deleted);
    const [application] = directory.applications.values();
    if (application === undefined) throw new Error('No application was kept');
    directory.applications.change(application, { passive: { notes: 'ä \u2028 \ud800 "\n', info: { a: [1, null] } } });
    directory.change({ tenant: { ...directory.tenant, displayName: 'Last of all' } });
    data.keeping.put('revocations', alex.id, 7);
    const expected = content([directory]);
    close();
    await importTenant(inPieces([...exportDataFile(first)].join(''), 999), second);
    const copy = open(second);
    expect(content(copy.load())).toEqual(expected);
    expect(copy.keeping.read('revocations')).toEqual([[alex.id, 7]]);
  });

  it('has no signing key unless it is asked for', async () => {
    const emulator = await createEmulator({ dataFile: first });
    await emulator.close();
    expect([...exportDataFile(first)].join('')).not.toMatch(/PRIVATE KEY|signingKeys/);
    const lines = [...exportDataFile(first, { withSigningKeys: true })];
    expect(lines.filter((line) => line.includes('PRIVATE KEY'))).toHaveLength(1);
    await importTenant(inPieces(lines.join(''), 999), second);
    expect([...exportDataFile(second, { withSigningKeys: true })]).toEqual(lines);
  });

  it('of a running tenant is what its data file would give, and for who has the key alone', async () => {
    await using emulator = await createEmulator({ seed: twoTenantsSeed });
    const file = emulator.env.ENTRADA_EMULATOR_KEY_FILE ?? '';
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const ask = async (authorization?: string) => {
      const answer = await fetch(
        `${emulator.url}/export`,
        authorization === undefined ? {} : { headers: { authorization } },
      );
      return { status: answer.status, text: await answer.text() };
    };
    const { status, text } = await ask(`Bearer ${readFileSync(file, 'utf8')}`);
    expect([status, text]).toEqual([200, [...exportDirectories(emulator.tenants)].join('')]);
    for (const wrong of [undefined, 'Bearer x', `Bearer ${readFileSync(file, 'utf8')}x`]) {
      const answer = await ask(wrong);
      expect([answer.status, answer.text]).toEqual([401, expect.not.stringContaining('tenant')]);
    }
    await importTenant(inPieces(text, 999), second);
    expect(content(open(second).load())).toEqual(content(emulator.tenants));
  });

  it('makes no data file where there is none', () => {
    expect(() => [...exportDataFile(first)]).toThrow(/There is no file/);
    expect(existsSync(first)).toBe(false);
  });

  it('lets go of the file also when nobody reads to its end', () => {
    open(first, defaultTenantSeed);
    close();
    for (const line of exportDataFile(first)) {
      expect(line).toContain('entrada-tenant');
      break;
    }
    expect(open(first).load()).toHaveLength(1);
  });
});

describe('an import is refused', () => {
  const good = (): string[] => [...exportDirectories(seedDirectories(defaultTenantSeed))];
  const tenantLine = 1;
  const userLine = good().findIndex((line) => line.includes('"kind":"users"'));
  const change = (
    line: number,
    edit: (parsed: { value: User & Record<string, unknown> } & Record<string, unknown>) => unknown,
  ): string => {
    const lines = good();
    lines[line] = `${JSON.stringify(edit(JSON.parse(lines[line] ?? '')))}\n`;
    return lines.join('');
  };
  const without = (line: number): string =>
    good()
      .filter((_, index) => index !== line)
      .join('');

  const cases: readonly (readonly [what: string, text: () => string, line: number, says: RegExp])[] = [
    ['that is empty', () => '', 1, /cut short/],
    ['that is something else', () => '{"a":1}\n', 1, /no export of a tenant/],
    ['that is no JSON', () => good().with(userLine, '{"tenant":1,\n').join(''), userLine + 1, /^this is no JSON$/],
    [
      'of a newer version',
      () => good().with(0, '{"format":"entrada-tenant","version":2}\n').join(''),
      1,
      /newer version/,
    ],
    ['that was cut at a line', () => good().slice(0, -1).join(''), good().length, /cut short/],
    ['that was cut in a line', () => good().join('').slice(0, -9), good().length, /no JSON/],
    ['that lacks an object', () => without(userLine), good().length - 1, /objects came, and there should be/],
    ['that goes on after the end', () => [...good(), '{}\n'].join(''), good().length + 1, /more after the end/],
    [
      'with an object twice',
      () => [...good().slice(0, userLine + 1), ...good().slice(userLine)].join(''),
      userLine + 2,
      /^value.id: it is there twice$/,
    ],
    ['without the tenant', () => without(tenantLine), 2, /^tenant: 1 is not there yet$/],
    [
      'with a kind that there is not',
      () => change(userLine, (row) => ({ ...row, kind: '__proto__' })),
      userLine + 1,
      /no such kind/,
    ],
    [
      'with a member too much',
      () => change(userLine, (row) => ({ ...row, hat: 1 })),
      userLine + 1,
      /^hat: unknown member$/,
    ],
    [
      'with an id beside a value that has one',
      () => change(userLine, (row) => ({ ...row, id: 'x' })),
      userLine + 1,
      /^id: only/,
    ],
    [
      'of a user without a name',
      () => change(userLine, (row) => ({ ...row, value: { ...row.value, userPrincipalName: undefined } })),
      userLine + 1,
      /^value.userPrincipalName: missing$/,
    ],
    [
      'of a user with a wrong type',
      () => change(userLine, (row) => ({ ...row, value: { ...row.value, passwordHash: 1 } })),
      userLine + 1,
      /^value.passwordHash: expected/,
    ],
    [
      'of a user with a property too much',
      () => change(userLine, (row) => ({ ...row, value: { ...row.value, hat: 'red' } })),
      userLine + 1,
      /^value.hat: unknown member$/,
    ],
    [
      'of a session without an id',
      () => good().with(userLine, '{"tenant":0,"kind":"revocations","value":7}\n').join(''),
      userLine + 1,
      /^id: missing$/,
    ],
    [
      'of two tenants that are one',
      () => [...good().slice(0, 2), (good()[1] ?? '').replace('"tenant":1', '"tenant":2')].join(''),
      3,
      /another tenant has this id/,
    ],
    [
      'with no tenant at all',
      () => '{"format":"entrada-tenant","version":1}\n{"end":true,"objects":0}\n',
      1,
      /no tenant in it/,
    ],
  ];
  it.each(cases)('%s, by the line, and nothing is left of it', async (_what, text, line, says) => {
    const failure = await importTenant(inPieces(text(), 97), second).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(TransferError);
    expect(failure).toMatchObject({ line, message: expect.stringMatching(says) });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('with bytes that are no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(good()[0] ?? ''), Buffer.from([0xff, 0x0a])]);
    const pieces = (async function* () {
      yield bytes;
    })();
    await expect(importTenant(pieces, second)).rejects.toMatchObject({ message: 'this is no UTF-8' });
  });

  it('into a file that has a tenant, unless that is to be replaced', async () => {
    open(second, twoTenantsSeed);
    close();
    const text = good().join('');
    await expect(importTenant(inPieces(text, 999), second)).rejects.toMatchObject({ reason: 'exists' });
    expect(open(second).load()).toHaveLength(2);
    close();
    await expect(importTenant(inPieces('{}', 9), second, { replace: true })).rejects.toThrow(TransferError);
    expect(open(second).load()).toHaveLength(2);
    close();
    await importTenant(inPieces(text, 999), second, { replace: true });
    expect(open(second).load()).toHaveLength(1);
    close();
    expect(readdirSync(folder)).toEqual(['second.db']);
  });

  it('into a file that a tenant runs on, or that is none of ours, whatever is said', async () => {
    open(second, defaultTenantSeed);
    await expect(importTenant(inPieces(good().join(''), 999), second, { replace: true })).rejects.toMatchObject({
      reason: 'in-use',
    });
    writeFileSync(first, 'text of somebody');
    await expect(importTenant(inPieces(good().join(''), 999), first, { replace: true })).rejects.toMatchObject({
      reason: 'foreign',
    });
    expect(readFileSync(first, 'utf8')).toBe('text of somebody');
  });
});

it('a reset goes back to what was imported', async () => {
  await importTenant(inPieces([...exportDirectories(seedDirectories(defaultTenantSeed))].join(''), 999), second);
  const data = open(second);
  data.load()[0]?.users.clear();
  data.reset();
  expect(content(data.load())).toEqual(content(seedDirectories(defaultTenantSeed)));
});

it('an imported file is whole for SQLite too', async () => {
  await importTenant(inPieces([...exportDirectories(seedDirectories(twoTenantsSeed))].join(''), 999), second);
  const database = new DatabaseSync(second);
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
});
