import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePrivateFolder, NotPrivate, readPrivateFile, writePrivateFile } from './private-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-private-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe.skipIf(process.platform === 'win32')('a private file', () => {
  it('is its owner’s alone, whatever the umask, and leaves nothing beside it', () => {
    const before = process.umask(0);
    try {
      writePrivateFile(join(folder, 'one'), 'text');
    } finally {
      process.umask(before);
    }
    expect(modeOf(join(folder, 'one'))).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['one']);
    expect(readPrivateFile(join(folder, 'one'), 100)?.toString()).toBe('text');
  });

  it('is replaced as a whole', () => {
    writePrivateFile(join(folder, 'one'), 'a longer text');
    writePrivateFile(join(folder, 'one'), 'short');
    expect(readPrivateFile(join(folder, 'one'), 100)?.toString()).toBe('short');
  });

  it('that is not there, is too long or is a folder counts as none', () => {
    writePrivateFile(join(folder, 'one'), 'four');
    mkdirSync(join(folder, 'two'));
    expect(readPrivateFile(join(folder, 'absent'), 100)).toBeUndefined();
    expect(readPrivateFile(join(folder, 'one', 'below'), 100)).toBeUndefined();
    expect(readPrivateFile(join(folder, 'one'), 3)).toBeUndefined();
    expect(readPrivateFile(join(folder, 'two'), 100)).toBeUndefined();
  });

  it.each([0o640, 0o604, 0o620, 0o602])('is not believed with mode %o', (mode) => {
    writePrivateFile(join(folder, 'one'), 'text');
    chmodSync(join(folder, 'one'), mode);
    expect(() => readPrivateFile(join(folder, 'one'), 100)).toThrow(NotPrivate);
  });

  it('is not believed behind a link', () => {
    writePrivateFile(join(folder, 'one'), 'text');
    symlinkSync(join(folder, 'one'), join(folder, 'link'));
    expect(() => readPrivateFile(join(folder, 'link'), 100)).toThrow(/is a link/);
  });

  it.skipIf(process.geteuid?.() !== 0)('is not believed when it belongs to another user', async () => {
    const { chownSync } = await import('node:fs');
    writePrivateFile(join(folder, 'one'), 'text');
    chownSync(join(folder, 'one'), 12345, 12345);
    expect(() => readPrivateFile(join(folder, 'one'), 100)).toThrow(/belongs to another user/);
  });

  it('that cannot be written leaves the old one, and nothing beside it', () => {
    mkdirSync(join(folder, 'one'));
    expect(() => writePrivateFile(join(folder, 'one'), 'text')).toThrow(/EISDIR|EPERM/);
    expect(readdirSync(folder)).toEqual(['one']);
  });
});

describe.skipIf(process.platform === 'win32')('a private folder', () => {
  it('is made for its owner alone, and is fine the second time', () => {
    makePrivateFolder(join(folder, 'a', 'b'));
    makePrivateFolder(join(folder, 'a', 'b'));
    expect(modeOf(join(folder, 'a', 'b'))).toBe(0o700);
  });

  it('is refused, and left as it is, when others may enter', () => {
    mkdirSync(join(folder, 'a'));
    chmodSync(join(folder, 'a'), 0o750);
    expect(() => makePrivateFolder(join(folder, 'a'))).toThrow(/open to other users \(mode 0750\)/);
    expect(modeOf(join(folder, 'a'))).toBe(0o750);
  });

  it('is refused when it is a link', () => {
    mkdirSync(join(folder, 'a'), { mode: 0o700 });
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    expect(() => makePrivateFolder(join(folder, 'link'))).toThrow(/is not a folder/);
  });
});
