import { resolveResource } from '@entrada/core';
import { createTestTenant } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { interpretFailure } from './interpret-failure.ts';

const request = resolveResource('api://adatum-auth-test-app');

function failure(stderr: string, exitCode = 1) {
  return interpretFailure({ exitCode, stdout: '', stderr }, request);
}

describe('what az says when it gives no token', () => {
  it("is Entra's refusal, with its ids, whatever az recommends", () => {
    const error = failure(
      [
        "ERROR: AADSTS65001: The user or administrator has not consented to use the application with ID '04b07795-8ddb-461a-bbee-02f9e1bf7b46' named 'Microsoft Azure CLI'. Send an interactive authorization request for this user and resource.",
        'Trace ID: 5a1b4e52-0000-4000-8000-000000000001',
        'Correlation ID: 5a1b4e52-0000-4000-8000-000000000002',
        'Timestamp: 2026-11-24 15:00:00Z',
        'Interactive authentication is needed. Please run:',
        'az login --scope api://adatum-auth-test-app/.default',
      ].join('\n'),
    );
    expect(error.code).toBe('refused');
    expect(error.message).not.toContain('az login');
    expect(error.refusal).toMatchObject({
      aadsts: 65001,
      traceId: '5a1b4e52-0000-4000-8000-000000000001',
      correlationId: '5a1b4e52-0000-4000-8000-000000000002',
    });
  });

  it.each([
    ["ERROR: Please run 'az login' to setup account.", 1, 'source_unavailable', 'Run "az login"'],
    [
      "Can't find token from MSAL cache.\nTo re-authenticate, please run:\naz login",
      1,
      'source_unavailable',
      'az login',
    ],
    ["'az' is not recognized as an internal or external command", 1, 'source_unavailable', 'not on the PATH'],
    ['/bin/sh: 1: az: not found', 127, 'source_unavailable', 'not on the PATH'],
    ["HTTPSConnectionPool(host='x', port=443): Max retries exceeded with url: /", 1, 'network_failed', 'Max retries'],
    ['ERROR: Decryption failed: [WinError -2146893813]', 1, 'source_failed', 'Decryption failed'],
    ['', 1, 'source_failed', 'nothing'],
  ])('%j is understood', (stderr, exitCode, code, words) => {
    const error = failure(stderr, exitCode);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
  });

  it('names the tenant to sign in to', () => {
    const error = interpretFailure(
      { exitCode: 1, stdout: '', stderr: "ERROR: Please run 'az login' to setup account." },
      { ...request, tenant: 'adatum.onmicrosoft.com' },
    );
    expect(error.message).toContain('az login --tenant adatum.onmicrosoft.com');
  });

  it('is quoted in a few lines, the last one of a traceback among them, warnings left out', () => {
    const traceback = Array.from({ length: 40 }, (_, line) => `  File "x.py", line ${line}`);
    const error = failure(['WARNING: old', 'Traceback:', ...traceback, 'KeyError: expires_in'].join('\n'));
    expect(error.message).toContain('KeyError: expires_in');
    expect(error.message).not.toContain('WARNING');
    expect(error.message.length).toBeLessThan(900);
  });

  it('is quoted without anything like a token', () => {
    const token = createTestTenant().userToken();
    const error = failure(`ERROR: unexpected ${token} and 0.${'Ab9_'.repeat(20)}`);
    expect(error.message).toContain('[redacted]');
    for (const part of token.split('.')) expect(error.message).not.toContain(part);
    expect(error.message).not.toContain('Ab9_Ab9_');
  });
});
