import { beforeAll, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';

let tenant: LocalTenant;
let vm: string;
beforeAll(async () => {
  tenant = await createLocalTenant();
  vm = tenant.directory.azure.resources.find(({ name }) => name === 'adatum-vm')?.id ?? '';
});

const span = 'timespan=2026-11-24T10:00:00Z/2026-11-24T11:00:00Z';
const get = (query: string, resource = vm, what = 'metrics') =>
  tenant.arm(tenant.as('alex'), `GET ${resource}/providers/Microsoft.Insights/${what}?api-version=2018-01-01&${query}`);

interface Metric {
  readonly name: { readonly value: string };
  readonly timeseries: readonly { readonly data: readonly Readonly<Record<string, unknown>>[] }[];
}
const metricsOf = ({ json }: Awaited<ReturnType<typeof get>>) => json.value as unknown as readonly Metric[];

describe('metrics', () => {
  it('are answered in the documented shape, the same each time', async () => {
    const query = `${span}&interval=PT15M&metricnames=Percentage CPU&aggregation=average,Maximum`;
    const answer = await get(query);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      timespan: '2026-11-24T10:00:00Z/2026-11-24T11:00:00Z',
      interval: 'PT15M',
      namespace: 'Microsoft.Compute/virtualMachines',
      resourceregion: 'westeurope',
      value: [{ name: { value: 'Percentage CPU' }, unit: 'Percent', errorCode: 'Success' }],
    });
    const data = metricsOf(answer)[0]?.timeseries[0]?.data;
    expect(data?.map(({ timeStamp }) => timeStamp)).toEqual(
      ['00', '15', '30', '45'].map((minute) => `2026-11-24T10:${minute}:00Z`),
    );
    for (const point of data ?? []) {
      expect(Object.keys(point)).toEqual(['timeStamp', 'average', 'maximum']);
      expect(point.average).toBeGreaterThanOrEqual(2);
      expect(point.average).toBeLessThanOrEqual(60);
    }
    expect((await get(query)).json.value).toEqual(answer.json.value);
  });

  it('are the last hour of the first metric, by minutes, unless told otherwise', async () => {
    const [metric, ...more] = metricsOf(await get(''));
    expect([metric?.name.value, more.length, metric?.timeseries[0]?.data.length]).toEqual(['Percentage CPU', 0, 60]);
  });

  it.each([
    ['metricnames=Percentage CPU,Network In Total', 2],
    ['timespan=PT6H&interval=PT1H', 1],
    [`${span}&interval=FULL`, 1],
    ['metricnamespace=microsoft.compute/virtualmachines', 1],
  ])('take %s', async (query, count) => {
    expect(metricsOf(await get(query))).toHaveLength(count);
  });

  it.each<[string, RegExp]>([
    [
      'metricnames=Nothing',
      /^Failed to find metric configuration for provider: microsoft\.compute, resource Type: virtualmachines, metric: Nothing, Valid metrics: Percentage CPU,/,
    ],
    ['timespan=yesterday', /timespan/],
    ['timespan=2026-11-24T11:00:00Z/2026-11-24T10:00:00Z', /timespan/],
    ['interval=PT2M', /interval.*PT1M/],
    ['aggregation=median', /aggregation/],
    ["$filter=A eq '*'", /no dimensions/],
    ['metricnamespace=Other', /metricnamespace/],
    ['timespan=2025-01-01T00:00:00Z/2026-01-01T00:00:00Z', /at most 20000 points/],
  ])('refuse %s, without a wrapper', async (query, message) => {
    const { status, json } = await get(query);
    expect([status, (json as unknown as { code: string }).code]).toEqual([400, 'BadRequest']);
    expect((json as unknown as { message: string }).message).toMatch(message);
  });

  it('are for readers of an existing resource', async () => {
    expect((await get('', `${vm}x`)).json.error?.code).toBe('ResourceNotFound');
    tenant.directory.change({ azure: { ...tenant.directory.azure, roleAssignments: [] } });
    expect((await get('')).json.error?.code).toBe('AuthorizationFailed');
    tenant.directory.change({ azure: { ...tenant.directory.azure, roleAssignments: undefined } });
  });
});

describe('metric definitions', () => {
  it('list what can be asked for', async () => {
    const { json } = await get('', vm, 'metricDefinitions');
    expect(json.value).toHaveLength(3);
    expect(json.value?.[0]).toMatchObject({
      id: `${vm}/providers/microsoft.insights/metricdefinitions/Percentage CPU`,
      name: { value: 'Percentage CPU' },
      primaryAggregationType: 'Average',
      metricAvailabilities: expect.arrayContaining([{ timeGrain: 'PT1M', retention: 'P93D' }]),
    });
  });
});
