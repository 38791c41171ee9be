import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyBytes } from './seal.ts';
import { openSealedFolder, removeSealedFolder, type SealedFolder } from './sealed-folder.ts';

const key = randomBytes(keyBytes);
let path: string;
let folder: SealedFolder;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'entrada-sealed-')), 'tokens');
  folder = openSealedFolder(path, key);
});
afterEach(() => rmSync(join(path, '..'), { recursive: true, force: true }));

const files = (): string[] => readdirSync(path).map((name) => join(path, name));

/** The file that a record was written to. */
function write(id: string, record: unknown = { id }): string {
  const before = new Set(folder.all().length === 0 ? [] : files());
  folder.write(id, record);
  const [added] = files().filter((file) => !before.has(file));
  return added ?? '';
}

describe('a folder of sealed records', () => {
  it('gives back what was written, and nothing for what was not', () => {
    write('one', { text: 'hello' });
    expect(folder.read('one')).toEqual({ text: 'hello' });
    expect(folder.read('two')).toBeUndefined();
  });

  it('does not show in names or contents what is kept', () => {
    const file = write('api://adatum-auth-test-app', { text: 'hello' });
    expect(file).not.toContain('adatum');
    expect(readFileSync(file).includes('hello')).toBe(false);
  });

  it.each([
    ['was cut', (file: string) => truncateSync(file, 20)],
    ['is empty', (file: string) => truncateSync(file, 0)],
    ['was changed', (file: string) => writeFileSync(file, readFileSync(file).fill(1, 40, 41))],
    ['is text', (file: string) => writeFileSync(file, '{"id":"one"}')],
  ])('drops a record that %s, and no other', (_, spoil) => {
    spoil(write('one'));
    write('two');
    expect(folder.read('one')).toBeUndefined();
    expect(files()).toHaveLength(1);
    expect(folder.read('two')).toEqual({ id: 'two' });
  });

  it('does not take one record for another', () => {
    const [one, two] = [write('one'), write('two')];
    writeFileSync(two, readFileSync(one));
    expect(folder.read('two')).toBeUndefined();
    expect(folder.read('one')).toEqual({ id: 'one' });
  });

  it('leaves records under another key alone', () => {
    write('one');
    const other = openSealedFolder(path, randomBytes(keyBytes));
    expect(other.read('one')).toBeUndefined();
    expect(other.all()).toEqual([]);
    expect(folder.read('one')).toEqual({ id: 'one' });
  });

  it.skipIf(process.platform === 'win32')('does not believe a record that others may reach, and replaces it', () => {
    chmodSync(write('one'), 0o644);
    expect(folder.read('one')).toBeUndefined();
    folder.write('one', { id: 'again' });
    expect(folder.read('one')).toEqual({ id: 'again' });
  });

  it('lists and removes', () => {
    for (const id of ['one', 'two']) write(id);
    expect(folder.all()).toHaveLength(2);
    expect([folder.remove('one'), folder.remove('one')]).toEqual([true, false]);
    expect(folder.all()).toEqual([{ id: 'two' }]);
    expect(removeSealedFolder(path)).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  it('is bounded: old records and the oldest of too many go, complete or not', () => {
    const now = 2_000_000_000;
    const aged = (file: string, age: number): void => utimesSync(file, now - age, now - age);
    for (const [index, id] of ['a', 'b', 'c', 'd'].entries()) aged(write(id), index * 10);
    for (const [name, age] of [
      ['x.tmp', 4000],
      ['y.tmp', 10],
      ['z.lock', 4000],
    ] as const) {
      writeFileSync(join(path, name), '');
      aged(join(path, name), age);
    }
    folder.prune({ now, maxAge: 25, maxCount: 10 });
    expect(['a', 'b', 'c', 'd'].map((id) => folder.read(id) !== undefined)).toEqual([true, true, true, false]);
    folder.prune({ now, maxAge: 25, maxCount: 2 });
    expect(['a', 'b', 'c'].map((id) => folder.read(id) !== undefined)).toEqual([true, true, false]);
    expect(files().filter((file) => !file.endsWith('.sealed'))).toEqual([join(path, 'y.tmp')]);
  });
});
