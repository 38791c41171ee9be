import { beforeEach, describe, expect, it } from 'vitest';
import { createLocalTenant, type LocalTenant } from '../../../test-support/local-tenant.ts';
import type { SignInEntry } from '../../token-service/sign-in-log.ts';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await createLocalTenant();
  record({ userPrincipalName: 'alex@adatum.onmicrosoft.com', code: 0, outcome: 'granted' });
  tenant.clock.advance(60);
  record({ userPrincipalName: 'blair@adatum.onmicrosoft.com', code: 50105, text: 'AADSTS50105: not assigned' });
  record({ tenantId: crypto.randomUUID(), code: 700016 });
});

function record(changes: Partial<SignInEntry>): void {
  const entry: SignInEntry = {
    time: tenant.clock.now(),
    flow: 'device-code',
    outcome: 'refused',
    interactive: true,
    tenantId: tenant.directory.tenant.id,
    clientId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
    clientName: 'Microsoft Azure CLI',
    clientPrincipalId: undefined,
    clientAuthentication: 'none',
    resource: 'api://orders',
    resourceId: crypto.randomUUID(),
    resourceName: 'orders',
    resourcePrincipalId: undefined,
    resourceTenantId: undefined,
    userId: undefined,
    userPrincipalName: undefined,
    userDisplayName: undefined,
    userType: 'Member',
    homeTenantId: undefined,
    authenticationRequirement: 'singleFactorAuthentication',
    conditionalAccessStatus: 'notApplied',
    code: 0,
    error: undefined,
    text: undefined,
    inferred: undefined,
    traceId: crypto.randomUUID(),
    correlationId: crypto.randomUUID(),
    userAgent: undefined,
    request: { tenant: 'common', clientId: undefined, scope: undefined, redirectUri: undefined, userId: undefined },
    ...changes,
  };
  tenant.context.signInLog.record(entry);
}

const ask = (query = '', by: 'alex' | 'casey' = 'casey') =>
  tenant.graph(tenant.as(by), `GET /auditLogs/signIns${query}`);
const codes = async (query = '') =>
  (await ask(query)).json.value?.map(({ status }) => (status as { errorCode: number }).errorCode);

describe('sign-ins', () => {
  it('are the decisions of the token service in this tenant, newest first', async () => {
    expect(await codes()).toEqual([50105, 0]);
    expect((await ask()).json.value?.[0]).toMatchObject({
      appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
      appDisplayName: 'Microsoft Azure CLI',
      userPrincipalName: 'blair@adatum.onmicrosoft.com',
      resourceDisplayName: 'orders',
      isInteractive: true,
      status: { errorCode: 50105, failureReason: 'AADSTS50105: not assigned' },
    });
  });

  it.each([
    ["$filter=userPrincipalName eq 'Alex@adatum.onmicrosoft.com'", [0]],
    ['$filter=status/errorCode eq 50105', [50105]],
    ['$filter=status/errorCode ne 0', [50105]],
    ["$filter=appId eq '04b07795-8ddb-461a-bbee-02f9e1bf7b46' and status/errorCode eq 0", [0]],
    ["$filter=appId eq '00000000-0000-0000-0000-000000000000'", []],
    ['$orderby=createdDateTime', [0, 50105]],
    ["$orderby=createdDateTime desc&$filter=startswith(userPrincipalName,'b')", [50105]],
    ['$top=1', [50105]],
  ])('are found by %s', async (query, expected) => {
    expect(await codes(`?${query}`)).toEqual(expected);
  });

  it('are found by time, with or without a fraction of a second', async () => {
    const middle = new Date(tenant.clock.now() - 30_000).toISOString();
    expect(await codes(`?$filter=createdDateTime ge ${middle}`)).toEqual([50105]);
    expect(await codes(`?$filter=createdDateTime le ${middle}`)).toEqual([0]);
    const created = String((await ask()).json.value?.[0]?.createdDateTime);
    expect(await codes(`?$filter=createdDateTime ge ${created.replace('Z', '.000Z')}`)).toEqual([50105]);
  });

  it('are shown one by one, within the tenant', async () => {
    const id = (await ask()).json.value?.[0]?.id;
    expect((await ask(`/${id}`)).json.status).toMatchObject({ errorCode: 50105 });
    const foreign = tenant.context.signInLog.entries().at(-1)?.traceId;
    expect((await ask(`/${foreign}`)).status).toBe(404);
  });

  it('are not filtered by what Graph does not filter by', async () => {
    expect((await ask("?$filter=ipAddress eq '127.0.0.1'")).status).toBe(400);
  });

  it('need the permission, and of a person the role', async () => {
    expect((await ask('', 'alex')).status).toBe(403);
    const caller = tenant.as('casey', 'Directory.AccessAsUser.All');
    expect((await tenant.graph(caller, 'GET /auditLogs/signIns')).status).toBe(403);
  });
});
