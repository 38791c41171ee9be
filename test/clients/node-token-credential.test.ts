import { expect, it } from 'vitest';
import { describeNodeClient, type NodeClientBench } from './describe-node-client.ts';
import { alex } from './node-clients-seed.ts';

/** Clients that take a credential, as witnesses of Entrada's. */
async function see({ tenant, client }: NodeClientBench, flow: string): Promise<unknown> {
  const task = { flow, tenant: tenant.emulator.tenantId, clientId: '', scopes: [], username: alex };
  return (await client.run(task, alex)).outcome;
}

describeNodeClient('@microsoft/microsoft-graph-client', 'entrada-credential.ts', (bench) => {
  it('with the credential of @entrada/acquire, reads who is signed in', async () => {
    expect(await see(bench(), 'signed-in user')).toEqual({ outcome: 'value', value: alex });
  });

  it('with the credential of @entrada/acquire, sends nothing for another account than was asked for', async () => {
    expect(await see(bench(), 'another account')).toEqual({
      outcome: 'value',
      value: { message: expect.stringContaining(`device-code gave a token for ${alex}`) },
    });
  });
});

describeNodeClient('@azure/arm-resources-subscriptions', 'entrada-credential.ts', (bench) => {
  it('with the credential of @entrada/acquire, lists the subscriptions', async () => {
    expect(await see(bench(), 'subscriptions')).toEqual({ outcome: 'value', value: ['Adatum Development'] });
  });
});
