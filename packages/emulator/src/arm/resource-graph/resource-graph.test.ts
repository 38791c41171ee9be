import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await createLocalTenant();
});

/** What Resource Graph's answers are made of. */
interface Answer {
  readonly data: unknown;
  readonly $skipToken?: string;
  readonly [name: string]: unknown;
}

async function post(body: unknown, version = '2022-10-01', claims = tenant.as('alex')) {
  const { status, json } = await tenant.arm(
    claims,
    `POST /providers/Microsoft.ResourceGraph/resources?api-version=${version}`,
    body,
  );
  return { status, json: json as unknown as Answer & { readonly error?: Record<string, unknown> } };
}

const ask = async (query: string, options: object = {}) => (await post({ query, options })).json;

describe('Resource Graph', () => {
  it('answers a query in the documented shape', async () => {
    const query =
      "Resources | where type =~ 'Microsoft.Web/sites' | project name, type, resourceGroup, properties.state";
    expect(await ask(query)).toEqual({
      totalRecords: 1,
      count: 1,
      data: [
        { name: 'adatum-web', type: 'microsoft.web/sites', resourceGroup: 'adatum-dev', properties_state: 'Running' },
      ],
      facets: [],
      resultTruncated: 'false',
    });
  });

  it.each<[string, unknown]>([
    ['resources | count', [{ Count: 6 }]],
    ["where type has 'compute' | project name", [{ name: 'adatum-vm' }]],
    [
      'Resources | summarize count() by location | order by count_ desc',
      [
        { location: 'northeurope', count_: 4 },
        { location: 'westeurope', count_: 2 },
      ],
    ],
    ["Resources | where tags.env == 'dev' | distinct resourceGroup", [{ resourceGroup: 'adatum-dev' }]],
    ["Resources | where tostring(identity.type) has 'SystemAssigned' | count", [{ Count: 3 }]],
    [
      "ResourceContainers | where type == 'microsoft.resources/subscriptions' | project name",
      [{ name: 'Adatum Development' }],
    ],
    [
      "ResourceContainers | where type endswith 'resourcegroups' | project name",
      [{ name: 'adatum-dev' }, { name: 'adatum-shared' }],
    ],
  ])('%s', async (query, data) => {
    expect((await ask(query)).data).toEqual(data);
  });

  it('gives a table on demand, and by default in old versions', async () => {
    const table = {
      columns: [
        { name: 'name', type: 'string' },
        { name: 'sku', type: 'object' },
      ],
      rows: [['adatumdata', { name: 'Standard_LRS', tier: 'Standard' }]],
    };
    const query = "Resources | where name == 'adatumdata' | project name, sku";
    expect((await ask(query, { resultFormat: 'table' })).data).toEqual(table);
    expect((await post({ query }, '2019-04-01')).json.data).toEqual(table);
  });

  it('gives pages, and a token for the next while ids are among the columns', async () => {
    const query = 'Resources | project id, name | order by name asc';
    const first = await ask(query, { $top: 4 });
    expect(first).toMatchObject({ totalRecords: 6, count: 4, resultTruncated: 'true', $skipToken: expect.any(String) });
    const second = await ask(query, { $top: 4, $skipToken: first.$skipToken });
    expect(second).toMatchObject({ count: 2, resultTruncated: 'false' });
    expect(second).not.toHaveProperty('$skipToken');
    expect(await ask(query, { $skip: 5 })).toMatchObject({ count: 1 });
    expect(await ask('Resources | project name', { $top: 4 })).not.toHaveProperty('$skipToken');
    const { status } = await post({ query: 'Resources | take 1', options: { $skipToken: first.$skipToken } });
    expect(status).toBe(400);
  });

  it('looks into the named subscriptions, of which there must be one', async () => {
    const subscriptions = [tenant.directory.subscriptions[0]?.subscriptionId];
    expect((await post({ query: 'Resources | count', subscriptions })).json.data).toEqual([{ Count: 6 }]);
    const { status, json } = await post({ query: 'Resources | count', subscriptions: [crypto.randomUUID()] });
    expect([status, json.error?.message]).toEqual([400, expect.stringContaining('at least one subscription')]);
  });

  it('shows a caller what the caller may read', async () => {
    const [group] = tenant.directory.azure.resourceGroups;
    tenant.directory.change({
      azure: {
        ...tenant.directory.azure,
        roleAssignments: [{ role: 'Reader', principalId: tenant.as('alex').oid, scope: group?.id ?? '' }],
      },
    });
    expect((await ask('Resources | count')).data).toEqual([{ Count: 2 }]);
    const blair = await post({ query: 'Resources | count' }, undefined, tenant.as('blair'));
    expect(blair.json.data).toEqual([{ Count: 0 }]);
  });

  it.each<[string, object]>([
    ['Resources | where (', { code: 'ParserFailure', line: 1, characterPositionInLine: 19, token: '' }],
    ['Resources | parse id with *', { code: 'InvalidQueryLanguage', line: -1, token: 'parse' }],
    ['Resources | where nome == 1', { code: 'Default', message: expect.stringContaining("'nome'") }],
    ['Nothing | count', { code: 'Default', message: expect.stringContaining("'Nothing'") }],
  ])('refuses %s in ARM’s shape, with words', async (query, detail) => {
    const { status, json } = await post({ query });
    expect([status, json.error?.code]).toEqual([400, 'BadRequest']);
    expect(json.error?.message).toMatch(
      /^Please provide below info when asking for support: timestamp = \S+Z, correlationId = \S+\.$/,
    );
    expect(json.error?.details).toMatchObject([{ code: 'InvalidQuery' }, detail, { code: 'LocalEmulator' }]);
  });

  it.each([
    ['no query', { subscriptions: [] }],
    ['too large a page', { query: 'Resources', options: { $top: 5000 } }],
    ['an unknown format', { query: 'Resources', options: { resultFormat: 'xml' } }],
    ['no JSON', 'Resources | count'],
  ])('refuses a body with %s', async (_what, body) => {
    const { status, json } = await post(body);
    expect([status, json.error?.code]).toEqual([400, 'BadRequest']);
  });

  it('wants a token for Azure Resource Manager', async () => {
    const { status } = await post({ query: 'Resources' }, undefined, {
      ...tenant.as('alex'),
      aud: 'https://api.loganalytics.io',
    });
    expect(status).toBe(401);
  });
});
