import { createTestTenant } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { runCaptured } from '../testing/run-captured.ts';

const refusal =
  "ERROR: AADSTS65001: The user or administrator has not consented to use the application with ID '04b07795-8ddb-461a-bbee-02f9e1bf7b46' named 'Microsoft Azure CLI'. Send an interactive authorization request for this user and resource. Trace ID: 6f8a4b1c-1111-4222-8333-444455556666 Correlation ID: 0f8a4b1c-1111-4222-8333-444455556666 Timestamp: 2026-11-24 12:00:00Z";

describe('entrada explain', () => {
  it('explains a code', async () => {
    const { exitCode, stdout, stderr } = await runCaptured(['explain', 'AADSTS50105']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('The user is not assigned to this API');
    expect(stdout).toContain('assignment:');
  });

  it('names the parties it is told', async () => {
    const args = ['explain', '65001', '--client', 'azure-powershell', '--resource', 'api://adatum-auth-test-app'];
    const { stdout } = await runCaptured(args);
    expect(stdout).toMatch(/- azure-powershell/);
    expect(stdout).toContain('api://adatum-auth-test-app');
  });

  it('reads an error from standard input', async () => {
    const { exitCode, stdout } = await runCaptured(['explain'], { stdin: refusal });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('trace 6f8a4b1c-1111-4222-8333-444455556666');
    expect(stdout).toContain('- azure-cli');
  });

  it('takes an unquoted error as many arguments', async () => {
    const { stdout } = await runCaptured(['explain', '--json', '--', ...refusal.split(' ')]);
    expect(JSON.parse(stdout)).toMatchObject({ explanations: [{ aadsts: 65_001 }] });
  });

  it('explains a code of its own', async () => {
    const { exitCode, stdout } = await runCaptured(['explain', 'source_unavailable']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Exit code 4\.\n$/);
  });

  it.each([
    ['an empty text', ''],
    ['a text without a code', 'getaddrinfo ENOTFOUND'],
  ])('says what it needs when it is given %s', async (_, stdin) => {
    const { exitCode, stdout, stderr } = await runCaptured(['explain'], { stdin });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('AADSTS65001');
  });

  it('does not repeat a token that was pasted along', async () => {
    const token = createTestTenant().userToken();
    for (const args of [['explain'], ['explain', '--json']]) {
      const { stdout, stderr } = await runCaptured(args, { stdin: `AADSTS65001: no consent for ${token}` });
      expect(stdout + stderr).not.toContain(token.slice(0, 40));
    }
  });
});
