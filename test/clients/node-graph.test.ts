import { expect, it } from 'vitest';
import { describeNodeClient } from './describe-node-client.ts';
import { alex, azureCliId, casey, tenantId } from './node-clients-seed.ts';

/** The unmodified Graph client, signed in as Azure CLI: Casey administers the tenant, Alex is a plain member. */
describeNodeClient('@microsoft/microsoft-graph-client', 'graph-client.ts', (bench) => {
  async function see(flow: string, username = casey): Promise<unknown> {
    const scopes = ['https://graph.microsoft.com/.default'];
    const task = { flow, tenant: tenantId, clientId: azureCliId, scopes, username };
    const { outcome } = await bench().client.run(task, username);
    return outcome.outcome === 'value' ? outcome.value : outcome;
  }

  it('shows the signed-in user', async () => {
    expect(await see('signed-in user')).toMatchObject({ displayName: 'Casey', userPrincipalName: casey });
  });

  it('follows the pages of a collection to its end, and sees each object once', async () => {
    const seen = (await see('paging')) as { firstPage: number; followed: string[]; atOnce: string[] };
    expect(seen.firstPage).toBe(2);
    expect(seen.atOnce.length).toBeGreaterThan(4);
    expect(seen.followed.toSorted()).toEqual(seen.atOnce.toSorted());
  });

  it('counts a collection apart from its page', async () => {
    expect(await see('counting')).toEqual({ count: 3, inThisPage: 1 });
  });

  it('filters a collection', async () => {
    expect(await see('filtering')).toEqual([{ displayName: 'Blair' }]);
  });

  it('makes, changes, reads and deletes an application', async () => {
    const afterwards = { status: 404, code: 'Request_ResourceNotFound', message: expect.any(String) };
    expect(await see('writing')).toEqual({ displayName: 'renamed by the Graph client', afterwards });
  });

  it('is told of an object that is not there', async () => {
    const message = expect.stringContaining("Resource 'nobody@adatum.onmicrosoft.com' does not exist");
    expect(await see('unknown object')).toEqual({ status: 404, code: 'Request_ResourceNotFound', message });
  });

  it('is told what a plain member may not do', async () => {
    expect(await see('forbidden', alex)).toMatchObject({ status: 403, code: 'Authorization_RequestDenied' });
  });

  it('sends a batch, whose answers have a status each', async () => {
    expect(await see('batch')).toEqual({ 1: 200, 2: 200, 3: 404 });
  });
});
