import { beforeAll, describe, expect, it } from 'vitest';
import { type ClaimChanges, createLocalTenant, type LocalTenant } from '../../test-support/local-tenant.ts';
import type { AzureRoleAssignment } from '../directory/azure.ts';
import { textOf } from '../kusto/value.ts';
import { createLogsService } from './create-logs-service.ts';

const audience = 'https://api.loganalytics.io';
let tenant: LocalTenant;
let workspace: string;
beforeAll(async () => {
  tenant = await createLocalTenant();
  const found = tenant.directory.azure.resources.find(({ name }) => name === 'adatum-logs');
  workspace = `/v1/workspaces/${textOf(found?.properties.customerId ?? null)}/query`;
});

interface Answer {
  readonly tables?: readonly {
    readonly name: string;
    readonly columns: readonly object[];
    readonly rows: readonly unknown[][];
  }[];
  readonly error?: { readonly code: string; readonly message: string; readonly innererror?: object };
}

async function send(path: string, init: RequestInit = {}, claims?: ClaimChanges) {
  const authorization = `Bearer ${tenant.token({ aud: audience, ...(claims ?? tenant.as('alex', 'Data.Read')) })}`;
  const headers = { Authorization: authorization, 'Content-Type': 'application/json' };
  const response = await createLogsService(tenant.context).request(`${audience}${path}`, { headers, ...init });
  return { status: response.status, json: (await response.json()) as Answer };
}

const ask = (query: string, timespan?: string, claims?: ClaimChanges) =>
  send(workspace, { method: 'POST', body: JSON.stringify({ query, timespan }) }, claims);

describe('Log Analytics', () => {
  it('answers a query in the documented shape', async () => {
    const { status, json } = await ask('AppRequests | summarize count() by AppRoleName');
    expect([status, json]).toEqual([
      200,
      {
        tables: [
          {
            name: 'PrimaryResult',
            columns: [
              { name: 'AppRoleName', type: 'string' },
              { name: 'count_', type: 'long' },
            ],
            rows: [['adatum-web', 96]],
          },
        ],
      },
    ]);
  });

  it.each([
    ['Heartbeat | count', undefined, [[144]]],
    ['Heartbeat | count', 'PT1H', [[6]]],
    ['Heartbeat | where TimeGenerated > ago(2h) | count', undefined, [[12]]],
    ['Heartbeat | take 1 | project Computer, Type', undefined, [['adatum-vm', 'Heartbeat']]],
    ['AzureActivity | distinct OperationNameValue', 'P1D', [['MICROSOFT.WEB/SITES/WRITE']]],
  ])('%s, within %s', async (query, timespan, rows) => {
    expect((await ask(query, timespan)).json.tables?.[0]?.rows).toEqual(rows);
  });

  it('takes a GET, and callers that are applications', async () => {
    const query = encodeURIComponent('Perf | count');
    const { principal } = tenant.addApplication('daemon');
    const { status } = await send(`${workspace}?query=${query}&timespan=PT1H`, {}, tenant.asApplication(principal));
    expect(status).toBe(200);
  });

  it.each<[string, object]>([
    [
      'Nothing | count',
      {
        code: 'SemanticError',
        innererror: { code: 'SEM0100', message: "Failed to resolve table or column expression named 'Nothing'" },
      },
    ],
    ['heartbeat | count', { code: 'SemanticError' }],
    ['count', { code: 'SemanticError' }],
    ['Heartbeat | where', { code: 'SyntaxError', innererror: { line: 1, pos: 17 } }],
    ['Heartbeat | join Perf on Computer', { code: 'SyntaxError', innererror: { token: 'join' } }],
  ])('refuses %s', async (query, inner) => {
    const { status, json } = await ask(query);
    expect([status, json.error?.code]).toEqual([400, 'BadArgumentError']);
    expect(json.error?.innererror).toMatchObject(inner);
  });

  it.each([
    ['a timespan that is none', () => ask('Heartbeat', 'yesterday')],
    ['no query', () => send(workspace, { method: 'POST', body: '{}' })],
    ['no JSON', () => send(workspace, { method: 'POST', body: 'Heartbeat' })],
    ['a list', () => send(workspace, { method: 'POST', body: '[]' })],
  ])('refuses %s', async (_what, request) => {
    const { status, json } = await request();
    expect([status, json.error?.code]).toEqual([400, 'BadArgumentError']);
  });

  it('is for tokens of its own audience', async () => {
    const arm = await ask('Heartbeat', undefined, { ...tenant.as('alex'), aud: 'https://management.azure.com' });
    expect([arm.status, arm.json.error]).toMatchObject([
      403,
      { code: 'InvalidTokenError', message: 'The provided authentication is not valid for this resource' },
    ]);
    const nobody = await send(workspace, { method: 'POST', headers: {}, body: '{"query":"Heartbeat"}' });
    expect([nobody.status, nobody.json.error?.code]).toEqual([401, 'AuthorizationRequiredError']);
  });

  it('is for readers of the workspace, who need not read the resources that write there', async () => {
    const { azure } = tenant.directory;
    const allow = (...roleAssignments: readonly AzureRoleAssignment[]) =>
      tenant.directory.change({ azure: { ...azure, roleAssignments } });
    const logs = azure.resources.find(({ name }) => name === 'adatum-logs');
    allow();
    expect((await ask('Heartbeat | count')).json.error?.code).toBe('InsufficientAccessError');
    allow({ role: 'Log Analytics Reader', principalId: tenant.as('alex').oid, scope: logs?.id ?? '' });
    expect((await ask('Heartbeat | count')).json.tables?.[0]?.rows).toEqual([[144]]);
    tenant.directory.change({ azure });
  });

  it.each([
    [() => workspace.replace(/workspaces\/[^/]+/, `workspaces/${crypto.randomUUID()}`), 'WorkspaceNotFoundError'],
    [() => '/v1/apps/x/query', 'PathNotFoundError'],
  ])('case %# is not found', async (path, code) => {
    const { status, json } = await send(path(), { method: 'POST', body: '{"query":"Heartbeat"}' });
    expect([status, json.error?.code]).toEqual([404, code]);
  });
});
