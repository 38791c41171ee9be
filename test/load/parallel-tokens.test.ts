import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { createTestTenant } from '@entrada/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const api = 'api://adatum-auth-test-app';
const daemon = '70010000-0000-4000-8000-00000000000d';
const secret = randomBytes(24).toString('hex');
const seed = `
tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }
applications:
  - displayName: adatum-auth-test-app
    identifierUris: ['${api}']
    appRoles: [{ value: Reports.Read.All }]
  - { displayName: daemon, appId: ${daemon}, passwords: [{ secret: '${secret}' }] }
`;

/** Processes are heavy: two hundred command lines are a few processes that run many each, all at the same time. */
const processes = 8;
const timesEach = 25;

let emulator: Emulator;
let home: string;
beforeAll(async () => {
  emulator = await createEmulator({ seed });
});
afterAll(() => emulator.close());
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entrada-parallel-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Runs `entrada token` two hundred times; gives every different outcome: exit code, and hash of what was printed. */
async function askTwoHundredTimes(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const script = join(import.meta.dirname, '../../packages/cli/src/testing/ask-many-times.ts');
  const args = ['--conditions=@entrada/source', script, String(timesEach), 'token', api];
  const outcomes = await Promise.all(
    Array.from({ length: processes }, async () => {
      const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
      const chunks: Buffer[] = [];
      for await (const chunk of child.stdout) chunks.push(chunk);
      const lines: string[] = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      return lines;
    }),
  );
  return [...new Set(outcomes.flat())];
}

const tokenRequests = (): number =>
  emulator.requests().filter(({ path }) => path.endsWith('/oauth2/v2.0/token')).length;

describe('two hundred entrada token for one resource, at once', () => {
  it('reach the token endpoint once, and print one and the same token', { timeout: 120_000 }, async () => {
    const outcomes = await askTwoHundredTimes({
      ...emulator.env,
      HOME: home,
      ENTRADA_CACHE: 'file',
      AZURE_TENANT_ID: emulator.tenantId,
      AZURE_CLIENT_ID: daemon,
      AZURE_CLIENT_SECRET: secret,
    });
    expect(outcomes).toEqual([expect.stringMatching(/^0 /)]);
    expect(tokenRequests()).toBe(1);
  });

  it.skipIf(process.platform === 'win32')('start Azure CLI once', { timeout: 120_000 }, async () => {
    const answer = {
      accessToken: createTestTenant().userToken(),
      expires_on: Math.floor(Date.now() / 1000) + 3600,
      tenant: 'ad470000-5eed-4ad0-8a70-0000000ada70',
      tokenType: 'Bearer',
    };
    mkdirSync(join(home, '.azure'));
    const user = { name: 'alex@adatum.onmicrosoft.com', type: 'user' };
    writeFileSync(
      join(home, '.azure', 'azureProfile.json'),
      JSON.stringify({ subscriptions: [{ isDefault: true, user, tenantId: answer.tenant }] }),
    );
    writeFileSync(join(home, 'answer.json'), JSON.stringify(answer), { mode: 0o600 });
    const script = `#!/bin/sh\necho started >> "$HOME/started"\nsleep 0.3\ncat "$HOME/answer.json"\n`;
    writeFileSync(join(home, 'az'), script, { mode: 0o755 });
    const outcomes = await askTwoHundredTimes({
      HOME: home,
      PATH: `${home}:/usr/bin:/bin`,
      ENTRADA_CACHE: 'file',
    });
    expect(outcomes).toEqual([expect.stringMatching(/^0 /)]);
    expect(readFileSync(join(home, 'started'), 'utf8')).toBe('started\n');
  });
});
