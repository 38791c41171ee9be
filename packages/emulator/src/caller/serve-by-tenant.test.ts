import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.ts';
import type { Emulator } from '../emulator.ts';
import { adatumId, alex, azureCli, blair, contosoId, twoTenantsSeed } from '../testing/two-tenants-seed.ts';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await createEmulator({ seed: twoTenantsSeed });
});
afterAll(() => emulator.close());

/** A token of Azure CLI for somebody, by device code. */
async function signIn(userPrincipalName: string, tenant: string, resource: string): Promise<string> {
  const post = async (endpoint: string, form: Record<string, string>): Promise<Record<string, string>> => {
    const url = `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/${endpoint}`;
    const response = await emulator.fetch(url, { method: 'POST', body: new URLSearchParams(form) });
    return response.json() as Promise<Record<string, string>>;
  };
  const device = await post('devicecode', { client_id: azureCli, scope: `${resource}/.default` });
  await emulator.approveDeviceCode(String(device.user_code), userPrincipalName);
  const answer = await post('token', {
    client_id: azureCli,
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code: String(device.device_code),
  });
  return String(answer.access_token);
}

async function get(url: string, token: string): Promise<unknown> {
  const response = await emulator.fetch(url, { headers: { Authorization: `Bearer ${token}` } });
  return response.json();
}

describe("Microsoft's APIs of several tenants", () => {
  it.each([
    [alex, 'organizations', 'Adatum'],
    [blair, 'organizations', 'Contoso'],
    [alex, contosoId, 'Contoso'],
  ])('show %s at %s the directory of %s', async (name, tenant, organization) => {
    const graph = 'https://graph.microsoft.com';
    const token = await signIn(name, tenant, graph);
    expect(await get(`${graph}/v1.0/organization`, token)).toMatchObject({ value: [{ displayName: organization }] });
  });

  it('list the tenants in which Azure CLI finds a person', async () => {
    const arm = 'https://management.azure.com';
    const tenantsOf = async (name: string): Promise<unknown> =>
      get(`${arm}/tenants?api-version=2022-12-01`, await signIn(name, 'organizations', arm));
    expect(await tenantsOf(alex)).toMatchObject({ value: [{ tenantId: adatumId }, { tenantId: contosoId }] });
    expect(await tenantsOf(blair)).toMatchObject({ value: [{ tenantId: contosoId }] });
  });

  it('are those of the new directory after a reset', async () => {
    const graph = 'https://graph.microsoft.com';
    const token = await signIn(blair, contosoId, graph);
    const contoso = emulator.directoryOf(contosoId);
    contoso.change({ tenant: { ...contoso.tenant, displayName: 'Contoso, renamed' } });
    expect(await get(`${graph}/v1.0/organization`, token)).toMatchObject({
      value: [{ displayName: 'Contoso, renamed' }],
    });
    emulator.reset();
    expect(await get(`${graph}/v1.0/organization`, token)).toMatchObject({ value: [{ displayName: 'Contoso' }] });
  });
});

it('gives the directories of an emulator by name', () => {
  expect(emulator.tenants.map(({ tenant }) => tenant.displayName)).toEqual(['Adatum', 'Contoso']);
  expect(emulator.directory).toBe(emulator.directoryOf('ADATUM.onmicrosoft.com'));
  expect(() => emulator.directoryOf('fabrikam')).toThrow(
    'There is no tenant fabrikam in this emulator; it has adatum.onmicrosoft.com, contoso.onmicrosoft.com',
  );
});
