import { createTestTenant } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { refuseLeaks } from './refuse-leaks.ts';

const token = createTestTenant().userToken();
const printed = (text: Partial<Record<'stdout' | 'stderr', string>>) => ({
  exitCode: 0,
  stdout: '',
  stderr: '',
  ...text,
});

describe('the scan that every test run goes through', () => {
  it.each([
    ['a token on standard error', ['token'], printed({ stderr: `Bearer ${token}` })],
    ['a token on the standard output of another command', ['expose'], printed({ stdout: token })],
    ['a part of a token', ['call'], printed({ stderr: token.slice(0, 20) })],
    ['a refresh token', ['inspect'], printed({ stdout: 'x'.repeat(120) })],
    ['a secret, even as a token', ['token'], printed({ stdout: 'hush' })],
  ])('finds %s', (_, args, captured) => {
    expect(() => refuseLeaks(args, captured, ['hush'])).toThrow(/A (token|secret)/);
  });

  it.each([
    ['the token that entrada token prints', ['token'], printed({ stdout: token })],
    ['ids and addresses', ['expose'], printed({ stderr: 'trace 5a1b4e52-0000-4000-8000-000000000001' })],
  ])('lets %s pass', (_, args, captured) => {
    expect(() => refuseLeaks(args, captured, ['hush', ''])).not.toThrow();
  });
});
