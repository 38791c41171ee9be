import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.ts';
import { seedDirectory } from '../../directory/seed/seed-directory.ts';

const casey = 'casey@adatum.onmicrosoft.com';
const seed = `
tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, displayName: Adatum, domain: adatum.onmicrosoft.com }
users:
  - { userPrincipalName: alex@adatum.onmicrosoft.com, displayName: Alex }
  - { userPrincipalName: ${casey}, displayName: Casey, directoryRoles: [Global Administrator] }
microsoft: { clients: [azure-cli], apis: [graph] }
groups:
  - { displayName: Everybody, membershipRule: 'user.userType -eq "Member"', members: [alex@adatum.onmicrosoft.com] }
  - { displayName: Some, members: [] }
`;

describe('a dynamic group of a seed', () => {
  it('shows its rule, has the members that the seed gives, and takes no others', async () => {
    await using emulator = await createEmulator({ seed });
    const login = `https://login.microsoftonline.com/${emulator.tenantId}/oauth2/v2.0`;
    const post = async (path: string, form: Record<string, string>) => {
      const response = await emulator.fetch(`${login}/${path}`, { method: 'POST', body: new URLSearchParams(form) });
      return (await response.json()) as Record<string, string>;
    };
    const client = { client_id: '04b07795-8ddb-461a-bbee-02f9e1bf7b46' };
    const device = await post('devicecode', { ...client, scope: 'https://graph.microsoft.com/.default' });
    await emulator.approveDeviceCode(device.user_code ?? '', casey);
    const { access_token: token } = await post('token', {
      ...client,
      grant_type: 'device_code',
      device_code: device.device_code ?? '',
    });
    const graph = async (method: string, path: string, body?: object) => {
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
      const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
      const response = await emulator.fetch(`https://graph.microsoft.com/v1.0${path}`, init);
      const text = await response.text();
      return { status: response.status, json: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
    };
    const [everybody, some] = [...emulator.directory.groups.values()];
    const shown = {
      groupTypes: ['DynamicMembership'],
      membershipRule: 'user.userType -eq "Member"',
      membershipRuleProcessingState: 'On',
    };
    expect((await graph('GET', `/groups/${everybody?.id}`)).json).toMatchObject(shown);
    expect((await graph('GET', `/groups/${some?.id}`)).json).toMatchObject({ groupTypes: [], membershipRule: null });
    const reference = {
      '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${emulator.directory.findUser(casey)?.id}`,
    };
    const binding = { 'members@odata.bind': [reference['@odata.id']] };
    const statuses = async (id = '') => [
      (await graph('POST', `/groups/${id}/members/$ref`, reference)).status,
      (await graph('DELETE', `/groups/${id}/members/${reference['@odata.id'].slice(-36)}/$ref`)).status,
      (await graph('PATCH', `/groups/${id}`, binding)).status,
    ];
    expect(await statuses(everybody?.id)).toEqual([400, 400, 400]);
    expect(
      (
        await graph(
          'DELETE',
          `/groups/${everybody?.id}/members/${emulator.directory.findUser('alex@adatum.onmicrosoft.com')?.id}/$ref`,
        )
      ).status,
    ).toBe(400);
    expect((await graph('PATCH', `/groups/${everybody?.id}`, { description: 'all' })).status).toBe(204);
    expect(await statuses(some?.id)).toEqual([204, 204, 204]);
    expect(everybody?.members).toHaveLength(1);
  });

  it('has a rule that is a text', () => {
    expect(() => seedDirectory(seed.replace('\'user.userType -eq "Member"\'', '[x]'))).toThrow('membershipRule');
  });
});
