import { type Emulator, SignInRefusedError } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alex, api, blair, startTenant } from '../testing/local-tenant.ts';
import { runCaptured } from '../testing/run-captured.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startTenant();
});
afterAll(() => emulator.close());

const azureCli = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';

function why(...args: string[]): ReturnType<typeof runCaptured> {
  const env = { ENTRADA_EMULATOR: emulator.url };
  return runCaptured(['emulator', 'why', ...args], { env, fetch: emulator.fetch });
}

/** Blair is not assigned. */
async function beDenied(): Promise<void> {
  const url = `https://login.microsoftonline.com/${emulator.tenantId}/oauth2/v2.0/devicecode`;
  const body = new URLSearchParams({ client_id: azureCli, scope: `${api}/.default` });
  const device: unknown = await (await emulator.fetch(url, { method: 'POST', body })).json();
  const code = typeof device === 'object' && device !== null && 'user_code' in device ? String(device.user_code) : '';
  await expect(emulator.approveDeviceCode(code, blair)).rejects.toThrow(SignInRefusedError);
}

describe('entrada emulator why', () => {
  it('has nothing to explain before anything was denied', async () => {
    const { exitCode, stderr } = await why();
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('denied nothing so far')]);
  });

  it('names what is missing, the Graph call and the manifest line', async () => {
    await beDenied();
    const { exitCode, stdout } = await why();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('AADSTS50105');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`${blair} is assigned neither directly nor through a group`);
    expect(stdout).toMatch(
      /POST https:\/\/graph\.microsoft\.com\/v1\.0\/servicePrincipals\/[\da-f-]{36}\/appRoleAssignedTo/,
    );
    expect(stdout).toContain(`In entrada.yaml, under api.assignment.users:\n             - ${blair}`);
  });

  it('takes a trace id, and gives JSON', async () => {
    await beDenied();
    const traceId = emulator.signIns().at(-1)?.traceId ?? '';
    const { stdout } = await why(traceId, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      traceId,
      code: 50105,
      stillDenied: true,
      signIn: { tenantId: emulator.tenantId },
    });
    expect(emulator.signIns().some(({ userPrincipalName }) => userPrincipalName === alex)).toBe(false);
  });

  it.each([
    ['outside the emulator', {}, 2],
    ['for an address elsewhere', { ENTRADA_EMULATOR: 'http://emulator.example:80' }, 2],
    ['when the emulator has ended', { ENTRADA_EMULATOR: 'http://localhost:9' }, 5],
  ])('fails %s', async (_case, env, expected) => {
    expect((await runCaptured(['emulator', 'why'], { env })).exitCode).toBe(expected);
  });

  it('fails for a trace id that nobody knows', async () => {
    const { exitCode, stderr } = await why('11111111-1111-4111-8111-111111111111');
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('knows no denial 11111111')]);
  });
});
