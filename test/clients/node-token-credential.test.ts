import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NodeClient } from './node-client.ts';

const alex = 'alex@adatum.onmicrosoft.com';
const installed = existsSync(join(import.meta.dirname, 'node', 'node_modules', '@microsoft', 'microsoft-graph-client'));

/** The Graph client as a witness of Entrada's credential. Skipped while the packages are not installed (`npm run clients`). */
describe.skipIf(!installed)('the Graph client with the credential of @entrada/acquire', { timeout: 60_000 }, () => {
  let emulator: Emulator;
  let client: NodeClient;
  beforeAll(async () => {
    emulator = await createEmulator();
    client = new NodeClient(emulator, 'entrada-credential.ts', { NODE_OPTIONS: '--conditions=@entrada/source' });
  }, 60_000);
  afterAll(async () => {
    client?.close();
    await emulator?.close();
  });

  const see = async (flow: string) => {
    const task = { flow, tenant: emulator.tenantId, clientId: '', scopes: [], username: alex };
    return (await client.run(task, alex)).outcome;
  };

  it('reads who is signed in', async () => {
    expect(await see('signed-in user')).toMatchObject({ outcome: 'value', value: { displayName: 'Alex' } });
  });

  it('sends nothing for another account than was asked for', async () => {
    expect(await see('another account')).toEqual({
      outcome: 'value',
      value: { message: expect.stringContaining(`device-code gave a token for ${alex}`) },
    });
  });
});
