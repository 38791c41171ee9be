import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../test-support/local-tenant.ts';
import type { AzureRoleAssignment } from '../directory/azure.ts';

let tenant: LocalTenant;
let subscription: string;
beforeEach(async () => {
  tenant = await createLocalTenant();
  subscription = `/subscriptions/${tenant.directory.subscriptions[0]?.subscriptionId}`;
});

const version = 'api-version=2021-04-01';
const get = (path: string) => tenant.arm(tenant.as('alex'), `GET ${path}`);
const names = (value: readonly { readonly [name: string]: unknown }[] | undefined) => value?.map(({ name }) => name);

/** Puts Azure roles into the tenant, which has none: from then on they count. */
function assign(...roles: readonly [person: 'alex' | 'blair', scope: string][]): void {
  const roleAssignments = roles.map(([person, scope]) => ({
    role: 'Reader' as const,
    principalId: tenant.as(person).oid,
    scope,
  }));
  allow(roleAssignments);
}

function allow(roleAssignments: readonly AzureRoleAssignment[]): void {
  tenant.directory.change({ azure: { ...tenant.directory.azure, roleAssignments } });
}

describe('resource groups', () => {
  it('are listed in the recorded shape', async () => {
    const { status, json } = await get(`${subscription}/resourcegroups?${version}`);
    expect([status, json.value]).toEqual([
      200,
      [
        {
          id: `${subscription}/resourceGroups/adatum-dev`,
          name: 'adatum-dev',
          type: 'Microsoft.Resources/resourceGroups',
          location: 'westeurope',
          tags: { env: 'dev' },
          properties: { provisioningState: 'Succeeded' },
        },
        {
          id: `${subscription}/resourceGroups/adatum-shared`,
          name: 'adatum-shared',
          type: 'Microsoft.Resources/resourceGroups',
          location: 'northeurope',
          properties: { provisioningState: 'Succeeded' },
        },
      ],
    ]);
  });

  it.each([
    ["tagName eq 'env' and tagValue eq 'dev'", ['adatum-dev']],
    ["tagName eq 'ENV'", ['adatum-dev']],
    ["tagName eq 'env' and tagValue eq 'prod'", []],
    ["location eq 'northeurope'", ['adatum-shared']],
  ])('are filtered by %s', async (filter, expected) => {
    const { json } = await get(`${subscription}/resourcegroups?${version}&$filter=${encodeURIComponent(filter)}`);
    expect(names(json.value)).toEqual(expected);
  });

  it.each([
    ['GET', '/resourceGroups/ADATUM-DEV', 200, undefined],
    ['HEAD', '/resourceGroups/adatum-dev', 204, undefined],
    ['HEAD', '/resourceGroups/nothing', 404, undefined],
    ['GET', '/resourceGroups/nothing', 404, 'ResourceGroupNotFound'],
    ['GET', '/resourceGroups?$filter=substringof', 400, 'BadRequest'],
    ['GET', '/resourceGroups?$top=many', 400, 'BadRequest'],
    ['PUT', '/resourceGroups/new', 404, 'NotFound'],
  ])('%s %s', async (method, path, status, code) => {
    const url = `${subscription}${path}${path.includes('?') ? '&' : '?'}${version}`;
    const answer = await tenant.arm(tenant.as('alex'), `${method} ${url}`);
    expect(answer.status).toBe(status);
    if (code !== undefined) expect(answer.json.error?.code).toBe(code);
  });
});

describe('resources', () => {
  it('are listed without their properties, and shown with them', async () => {
    const { json } = await get(`${subscription}/resources?${version}&$filter=resourceType eq 'Microsoft.Web/sites'`);
    const [web] = json.value ?? [];
    expect(json.value).toHaveLength(1);
    expect(web).not.toHaveProperty('properties');
    expect(web).toMatchObject({ kind: 'functionapp,linux', identity: { type: 'SystemAssigned, UserAssigned' } });
    const shown = await get(`${web?.id}?${version}`);
    expect(shown.json).toMatchObject({ ...web, properties: { state: 'Running' } });
  });

  it('are listed by resource group, no more than asked for', async () => {
    const inGroup = await get(`${subscription}/resourceGroups/adatum-dev/resources?${version}`);
    expect(names(inGroup.json.value)).toEqual(['adatum-web', 'adatum-vm']);
    const one = await get(`${subscription}/resources?${version}&$top=1`);
    expect(one.json.value).toHaveLength(1);
  });

  it('are told when they are not there', async () => {
    const { status, json } = await get(
      `${subscription}/resourceGroups/adatum-dev/providers/Microsoft.Web/sites/nothing?${version}`,
    );
    expect([status, json.error?.code]).toEqual([404, 'ResourceNotFound']);
  });
});

describe('Azure roles', () => {
  it('let a reader of a resource group see that group only', async () => {
    assign(['alex', `${subscription}/resourceGroups/adatum-dev`], ['blair', subscription]);
    expect(names((await get(`${subscription}/resourceGroups?${version}`)).json.value)).toEqual(['adatum-dev']);
    expect(names((await get(`${subscription}/resources?${version}`)).json.value)).toEqual(['adatum-web', 'adatum-vm']);
    const { status, json } = await get(`${subscription}/resourceGroups/adatum-shared?${version}`);
    const { oid } = tenant.as('alex');
    expect([status, json.error]).toEqual([
      403,
      {
        code: 'AuthorizationFailed',
        message: `The client 'alex@adatum.onmicrosoft.com' with object id '${oid}' does not have authorization to perform action 'Microsoft.Resources/subscriptions/resourceGroups/read' over scope '${subscription}/resourceGroups/adatum-shared' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
      },
    ]);
    expect(
      (await tenant.arm(tenant.as('blair'), `GET ${subscription}/resourceGroups/adatum-shared?${version}`)).status,
    ).toBe(200);
  });

  it('do not take the beginning of a name for the whole', async () => {
    assign(['alex', `${subscription}/resourceGroups/adatum`]);
    expect((await get(`${subscription}/resourceGroups/adatum-dev?${version}`)).status).toBe(403);
  });

  it('show a subscription to those who may read anything in it', async () => {
    assign(['alex', `${subscription}/resourceGroups/adatum-dev/providers/Microsoft.Web/sites/adatum-web`]);
    const list = (person: 'alex' | 'blair') =>
      tenant.arm(tenant.as(person), `GET /subscriptions?api-version=2019-11-01`);
    expect((await list('alex')).json.value).toHaveLength(1);
    expect((await list('blair')).json.value).toEqual([]);
    const one = await tenant.arm(tenant.as('blair'), `GET ${subscription}?api-version=2019-11-01`);
    expect(one.json.error?.code).toBe('AuthorizationFailed');
  });

  it('count for groups, nested ones too, and for applications', async () => {
    const { application, principal } = tenant.addApplication('daemon');
    const [developers] = [...tenant.directory.groups.values()];
    const inner = {
      id: crypto.randomUUID(),
      displayName: 'Inner',
      description: null,
      securityEnabled: true,
      members: [] as never[],
    };
    tenant.directory.groups.set(inner.id, { ...inner, members: [{ type: 'user', id: tenant.as('alex').oid }] });
    if (developers) tenant.directory.groups.change(developers, { members: [{ type: 'group', id: inner.id }] });
    const reader = { role: 'Reader', principalId: developers?.id ?? '', scope: subscription } as const;
    allow([reader]);
    const path = `GET ${subscription}/resourceGroups/adatum-dev?${version}`;
    expect((await tenant.arm(tenant.as('alex'), path)).status).toBe(200);
    const denied = await tenant.arm(tenant.asApplication(principal), path);
    expect(denied.json.error?.message).toContain(`'${application.appId}' with object id '${principal.id}'`);
    allow([reader, { role: 'Owner', principalId: principal.id, scope: subscription }]);
    expect((await tenant.arm(tenant.asApplication(principal), path)).status).toBe(200);
  });
});

describe('a token for another API', () => {
  it('of the tenant is told the audiences there are', async () => {
    const { application } = tenant.addApplication('api', (made) => made.identifierUris.push('api://adatum'));
    const { status, json, headers } = await tenant.arm(
      { ...tenant.as('alex'), aud: application.identifierUris[0] },
      `GET /subscriptions?${version}`,
    );
    expect([status, json.error?.code]).toEqual([401, 'InvalidAuthenticationTokenAudience']);
    expect(json.error?.message).toMatch(/wrong audience or resource 'api:\/\/adatum'\. It should exactly match/);
    expect(headers.get('www-authenticate')).toContain('error="invalid_token"');
  });
});
