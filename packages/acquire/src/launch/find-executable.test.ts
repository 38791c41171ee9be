import { describe, expect, it } from 'vitest';
import { findExecutable } from './find-executable.ts';

function search(platform: 'posix' | 'windows', env: Record<string, string>, ...files: string[]) {
  return { platform, env, isExecutable: (path: string) => files.includes(path) };
}

describe('finding az on the PATH', () => {
  it.each([
    ['the first folder that has it', { PATH: '/opt/az:/usr/bin' }, ['/usr/bin/az', '/opt/az/az'], '/opt/az/az'],
    ['a later folder', { PATH: '/opt/az:/usr/bin' }, ['/usr/bin/az'], '/usr/bin/az'],
    ['no relative folder', { PATH: 'bin:.:/usr/bin' }, ['bin/az', 'az', '/usr/bin/az'], '/usr/bin/az'],
    ['no empty entry, which is the current folder', { PATH: ':/usr/bin' }, ['az', '/usr/bin/az'], '/usr/bin/az'],
    ['nothing without a PATH', {}, ['/usr/bin/az'], undefined],
  ])('takes %s (POSIX)', (_, env, files, found) => {
    expect(findExecutable('az', search('posix', env, ...files))).toBe(found);
  });

  const wbin = 'C:\\Program Files\\Microsoft SDKs\\Azure\\CLI2\\wbin';
  it.each([
    ['az.cmd, not the shell script beside it', { Path: wbin }, [`${wbin}\\az`, `${wbin}\\az.cmd`], `${wbin}\\az.cmd`],
    ['a program before a batch file', { PATH: wbin }, [`${wbin}\\az.cmd`, `${wbin}\\az.exe`], `${wbin}\\az.exe`],
    ['a quoted entry', { PATH: `"${wbin}"` }, [`${wbin}\\az.cmd`], `${wbin}\\az.cmd`],
    ['only what PATHEXT allows', { PATH: wbin, PATHEXT: '.COM;.EXE' }, [`${wbin}\\az.cmd`], undefined],
    ['no script type of PATHEXT', { PATH: wbin, PATHEXT: '.JS;.CMD' }, [`${wbin}\\az.js`], undefined],
    ['no folder of the current drive', { PATH: '\\tools;C:tools' }, ['\\tools\\az.cmd', 'C:tools\\az.cmd'], undefined],
    ['no network share', { PATH: '\\\\server\\share' }, ['\\\\server\\share\\az.cmd'], undefined],
  ])('takes %s (Windows)', (_, env, files, found) => {
    expect(findExecutable('az', search('windows', env, ...files))).toBe(found);
  });

  it('takes an absolute path as it is, if it can be run', () => {
    expect(findExecutable('/opt/az', search('posix', {}, '/opt/az'))).toBe('/opt/az');
    expect(findExecutable('/opt/az', search('posix', {}))).toBeUndefined();
  });

  it('is a mistake of the program to ask for a relative path', () => {
    expect(() => findExecutable('./az', search('posix', {}))).toThrow(TypeError);
    expect(() => findExecutable('bin\\az', search('windows', {}))).toThrow(TypeError);
  });
});
