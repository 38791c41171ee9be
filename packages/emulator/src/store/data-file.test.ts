import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Directory } from '../directory/directory.ts';
import { defaultTenantSeed } from '../directory/seed/default-tenant.ts';
import { seedDirectories } from '../directory/seed/seed-directory.ts';
import { twoTenantsSeed } from '../testing/two-tenants-seed.ts';
import { type DataFile, openDataFile } from './data-file.ts';
import { DataFileError, type DataFileReason } from './data-file-error.ts';
import { rowsOf } from './follow-directory.ts';
import { openDatabase } from './open-database.ts';

let folder: string;
let file: string;
const opened: DataFile[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-data-file-'));
  file = join(folder, 'tenant.db');
});
afterEach(() => {
  for (const data of opened.splice(0)) data.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(seed = defaultTenantSeed, seedIsNamed = false): DataFile {
  const data = openDataFile(file, () => seedDirectories(seed), seedIsNamed);
  opened.push(data);
  return data;
}

function close(): void {
  for (const data of opened.splice(0)) data.close();
}

function load(): Directory {
  const [directory] = open().load();
  if (directory === undefined) throw new Error('No tenant was kept');
  return directory;
}

function content(directories: readonly Directory[]): unknown {
  return directories.map((directory) => [...rowsOf(directory)]);
}

function failure(act: () => unknown): DataFileError {
  try {
    act();
  } catch (error) {
    if (error instanceof DataFileError) return error;
    throw error;
  }
  throw new Error('It was accepted');
}

describe('a data file', () => {
  it.each([
    ['one tenant', defaultTenantSeed],
    ['several, with policies, grants and estates', twoTenantsSeed],
  ])('is made from the seed and read again: %s', (_what, seed) => {
    open(seed);
    close();
    expect(content(open('this is no seed').load())).toEqual(content(seedDirectories(seed)));
  });

  it('keeps what comes, changes, goes and comes again, in order', () => {
    const directory = load();
    const [alex, blair] = [...directory.users.values()];
    if (alex === undefined || blair === undefined) throw new Error('Nobody was kept');
    directory.users.change(alex, { displayName: 'Alexandra' });
    directory.users.change(alex, { surname: 'Adams' });
    directory.users.delete(blair.id);
    directory.users.set('New', { ...blair, id: 'New', userPrincipalName: 'new@adatum.onmicrosoft.com' });
    directory.users.set(blair.id, blair);
    directory.change({
      tenant: { ...directory.tenant, displayName: 'Adatum, renamed' },
      foreignAppIds: new Set(['x']),
    });
    const expected = content([directory]);
    close();
    const kept = load();
    expect(content([kept])).toEqual(expected);
    expect([...kept.users.values()].map(({ displayName }) => displayName)).toEqual([
      'Alexandra',
      'Casey',
      'Blair',
      'Blair',
    ]);
    expect(kept.foreignAppIds.has('x')).toBe(true);
  });

  it('can be read by its owner alone, and so can what SQLite puts beside it', () => {
    writeFileSync(file, '');
    chmodSync(file, 0o644);
    load().groups.clear();
    expect(readdirSync(folder).sort()).toEqual(['tenant.db', 'tenant.db-wal']);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('goes back to what it was made with, again and again, but for the signing keys', () => {
    const data = open();
    const original = content(data.load());
    for (let round = 0; round < 2; round += 1) {
      const [directory] = data.load();
      const [user] = directory?.users.values() ?? [];
      if (directory === undefined || user === undefined) throw new Error('Nobody was kept');
      directory.users.change(user, { displayName: 'Changed' });
      directory.applications.clear();
      const [group] = directory.groups.values();
      if (group !== undefined) directory.groups.set('new', { ...group, id: 'new' });
      directory.users.delete(user.id);
      directory.users.set(user.id, user);
      data.keeping.put('signingKeys', 'key', { round });
      data.keeping.put('refreshTokens', 'token', { round });
      data.reset();
      expect(content(data.load())).toEqual(original);
      expect(data.keeping.read('refreshTokens')).toEqual([]);
      expect(data.keeping.read('signingKeys')).toEqual([['key', { round }]]);
    }
    close();
    expect(content(open().load())).toEqual(original);
  });

  it('is not changed by a directory that a reset left behind', () => {
    const data = open();
    const [old] = data.load();
    data.reset();
    const expected = content(data.load());
    old?.users.clear();
    old?.change({ rules: { strictRequiredResourceAccess: true } });
    close();
    expect(content(open().load())).toEqual(expected);
  });

  it('keeps changes that somebody calls preparation to itself', () => {
    const data = open();
    const [directory] = data.load((directories) => {
      for (const one of directories) one.change({ rules: { strictRequiredResourceAccess: true } });
      return directories;
    });
    expect(directory?.rules.strictRequiredResourceAccess).toBe(true);
    close();
    expect(load().rules.strictRequiredResourceAccess).toBe(false);
  });

  it('keeps the newest last of what belongs to no directory', () => {
    const { keeping, journal } = open();
    for (const id of ['a', 'b', 'c']) keeping.put('refreshTokens', id, { id });
    journal.flush();
    keeping.put('refreshTokens', 'a', { id: 'a, used' }, 'process');
    keeping.remove('refreshTokens', 'b');
    keeping.put('revocations', 'a', 7);
    close();
    const kept = open().keeping;
    expect(kept.read('refreshTokens')).toEqual([
      ['c', { id: 'c' }],
      ['a', { id: 'a, used' }],
    ]);
    expect([kept.read('revocations'), kept.read('signIns')]).toEqual([[['a', 7]], []]);
  });
});

describe('a data file is refused', () => {
  const cases: readonly (readonly [what: string, reason: DataFileReason, says: RegExp, prepare: () => void])[] = [
    [
      'that is some text',
      'foreign',
      /is not a data file/,
      () => writeFileSync(file, 'The text of somebody. '.repeat(99)),
    ],
    ['that is shorter than any', 'foreign', /is not a data file/, () => writeFileSync(file, 'text')],
    [
      'that is a database of another program',
      'foreign',
      /is not a data file/,
      () => makeDatabase('CREATE TABLE t (a)'),
    ],
    [
      'of a newer version',
      'newer',
      /newer version of Entrada \(its format is 2, this one knows 1\)/,
      () => alter('PRAGMA user_version = 2'),
    ],
    ['that is damaged', 'corrupt', /is damaged.*Move it away/, damage],
    [
      'with a value that is none',
      'corrupt',
      /has no tenant that can be read/,
      () => alter("UPDATE entries SET value = '{'"),
    ],
    [
      'without a tenant',
      'corrupt',
      /has no tenant that can be read/,
      () => alter("DELETE FROM entries WHERE kind = 'tenant'"),
    ],
  ];
  it.each(cases)('%s, and stays as it is', (_what, reason, says, prepare) => {
    prepare();
    const before = readFileSync(file);
    const error = failure(() => open().load());
    close();
    expect([error.reason, error.file]).toEqual([reason, file]);
    expect(error.message).toMatch(says);
    expect(error.message).toContain(file);
    if (reason !== 'corrupt') expect(readFileSync(file).equals(before)).toBe(true);
    expect(failure(() => open().load()).reason).toBe(reason);
  });

  function makeDatabase(sql: string): void {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
  }

  function alter(sql: string): void {
    open();
    close();
    makeDatabase(sql);
  }

  function damage(): void {
    open();
    close();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4096, bytes.length);
    writeFileSync(file, bytes);
  }

  it('that another has open, until that one ends', () => {
    open();
    const error = failure(() => openDataFile(file, () => seedDirectories(defaultTenantSeed), false));
    expect(error).toMatchObject({ reason: 'in-use', message: expect.stringContaining('in use by another process') });
    close();
    expect(load().users.size).toBe(3);
  });

  it('whose folder is not there, or that is a folder', () => {
    expect(failure(() => openDataFile(join(folder, 'no', 'x.db'), () => [], false)).reason).toBe('missing');
    expect(failure(() => openDataFile(folder, () => [], false)).reason).toBe('unusable');
  });

  it('that has a tenant, when a seed is named, which a new one takes', () => {
    open(twoTenantsSeed, true);
    close();
    const error = failure(() => open(defaultTenantSeed, true));
    expect([error.reason, error.message]).toEqual(['exists', expect.stringMatching(/Leave the seed out/)]);
    expect(open().load()).toHaveLength(2);
  });

  it('by a seed that is wrong, and then there is none', () => {
    expect(() => open('tenant: wrong')).toThrow(/seed/);
    expect(existsSync(file)).toBe(false);
  });
});

it('fills a file whose making was interrupted', () => {
  openDatabase(file, { mayCreate: true }).database.close();
  expect(load().users.size).toBe(3);
});
