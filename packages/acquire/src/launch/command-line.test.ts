import { describe, expect, it } from 'vitest';
import { createCommandLine } from './command-line.ts';

const azCmd = 'C:\\Program Files (x86)\\Microsoft SDKs\\Azure\\CLI2\\wbin\\az.cmd';
const args = ['account', 'get-access-token', '--resource', 'api://adatum-auth-test-app'];

describe('starting a program', () => {
  it('needs no shell on POSIX, and leaves the current folder', () => {
    expect(createCommandLine('/usr/bin/az', args, 'posix', {})).toEqual({
      file: '/usr/bin/az',
      args,
      cwd: '/',
      windowsVerbatimArguments: false,
    });
  });

  it('needs no shell for a Windows program', () => {
    const line = createCommandLine('C:\\az\\az.exe', args, 'windows', { SYSTEMROOT: 'D:\\WINNT' });
    expect(line).toEqual({ file: 'C:\\az\\az.exe', args, cwd: 'D:\\WINNT', windowsVerbatimArguments: false });
  });

  it('runs a batch file through cmd.exe, every part quoted', () => {
    expect(createCommandLine(azCmd, ['account', 'x y'], 'windows', { SystemRoot: 'C:\\Windows' })).toEqual({
      file: 'C:\\Windows\\System32\\cmd.exe',
      args: ['/d', '/s', '/v:off', '/c', `""${azCmd}" "account" "x y""`],
      cwd: 'C:\\Windows',
      windowsVerbatimArguments: true,
    });
  });

  it.each(['%PATH%', '!x!', 'a^b', 'a&calc', 'a|b', 'a<b', 'a>b', '(a', 'a)', 'a"b', 'a\nb', 'a\r', 'a\\'])(
    'refuses the argument %j for a batch file',
    (argument) => {
      expect(() => createCommandLine(azCmd, ['account', argument], 'windows', {})).toThrow(/not started/);
    },
  );

  it.each(['a\u0000b', 'a\u001b[2J', 'a\u007f'])('refuses the control character in %j everywhere', (argument) => {
    expect(() => createCommandLine('/usr/bin/az', [argument], 'posix', {})).toThrow(/not started/);
    expect(() => createCommandLine('C:\\az.exe', [argument], 'windows', {})).toThrow(/not started/);
  });

  it('refuses a batch file whose path cmd.exe would expand', () => {
    expect(() => createCommandLine('C:\\%TEMP%\\az.cmd', ['account'], 'windows', {})).toThrow(/not started/);
  });

  it.each([undefined, '', '\\\\server\\windows', '.', 'C:\\Win&calc'])(
    'falls back to C:\\Windows when SystemRoot is %j',
    (SystemRoot) => {
      expect(createCommandLine(azCmd, ['account'], 'windows', { SystemRoot }).cwd).toBe('C:\\Windows');
    },
  );
});
