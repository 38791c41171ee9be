import { createEmulator, type Emulator } from '@entrada/emulator';
import { createGraph, type Graph } from '@entrada/registration';
import { afterEach, describe, expect, it } from 'vitest';
import * as tenant from '../../../test-support/audited-tenant.ts';
import { auditApi } from '../audit-api.ts';

const { apiAppId, auditedSeed, graphAsAuditor } = tenant;

let emulator: Emulator | undefined;
afterEach(async () => {
  await emulator?.close();
  emulator = undefined;
});

const dynamic = `  - { displayName: Everybody, membershipRule: user.objectId -ne null }`;

async function auditWith(...permissions: string[]) {
  emulator = await createEmulator({ seed: auditedSeed({ permissions }) });
  const id = emulator.directory.findServicePrincipal(tenant.auditorAppId)?.id ?? '';
  const caller = { kind: 'application', id, tenantId: emulator.tenantId } as const;
  return auditApi(await graphAsAuditor(emulator), apiAppId, { caller });
}

describe('an audit with few rights', () => {
  it('reads what the registration and its clients are, and says what it could not see', async () => {
    const { findings, notLookedAt, unseen, paths } = await auditWith('Application.Read.All');
    expect(findings.map(({ rule }) => rule)).toEqual([]);
    expect(notLookedAt.map(({ rule, because }) => `${rule} ${because}`)).toMatchInlineSnapshot(`
      [
        "A08 it needs GroupMember.Read.All, and Graph refused: 403 Authorization_RequestDenied",
        "A16 it needs Policy.Read.All, and Graph refused: 403 AccessDenied",
        "A17 it needs Policy.Read.All, and Graph refused: 403 AccessDenied",
        "A22 it needs AuditLog.Read.All, and Graph refused: 403 Authorization_RequestDenied",
        "A23 it needs Policy.Read.All, and Graph refused: 403 Authorization_RequestDenied",
        "A24 it needs GroupMember.Read.All, and Graph refused: 403 Authorization_RequestDenied",
        "A27 what the server says of itself is not in the directory, and was not given",
        "A28 the settings of App Service are not in the directory, and were not given",
      ]
    `);
    expect(unseen.map(({ what }) => what)).toEqual([
      'Members of assigned groups',
      'How many users the tenant has',
      'Whether users may consent to any client themselves',
    ]);
    expect(paths.map(({ who }) => who.label)).toContain('Direct members of Adatum API developers');
  });

  it.each<[string, string[], string[]]>([
    ['policies', ['Application.Read.All', 'Directory.Read.All', 'Policy.Read.All'], ['A22', 'A27', 'A28']],
    [
      'sign-ins',
      ['Application.Read.All', 'Directory.Read.All', 'AuditLog.Read.All'],
      ['A16', 'A17', 'A23', 'A27', 'A28'],
    ],
    [
      'groups',
      ['Application.Read.All', 'Group.Read.All', 'Policy.Read.All', 'AuditLog.Read.All'],
      ['A08', 'A27', 'A28'],
    ],
  ])('looks at %s with the right to', async (_, permissions, unapplied) => {
    const { notLookedAt } = await auditWith(...permissions);
    expect(notLookedAt.map(({ rule }) => rule)).toEqual(unapplied);
  });

  it('is none without the right to read applications', async () => {
    await expect(auditWith('User.Read.All')).rejects.toMatchObject({ code: 'graph_forbidden' });
  });
});

describe('an audit', () => {
  /** Graph that answers what `answer` says, and else what the local one does. */
  async function graphWhere(answer: (path: string) => Response | undefined): Promise<Graph> {
    const local = await createEmulator({ seed: auditedSeed() });
    emulator = local;
    const token = await tenant.auditorToken(local);
    return createGraph({
      getToken: async () => token,
      wait: async () => {},
      fetch: async (input, init) =>
        answer(new URL(new Request(input).url).pathname.replace('/v1.0', '')) ?? local.fetch(input, init),
    });
  }
  const refusal = (status: number, code: string) => Response.json({ error: { code, message: 'no' } }, { status });

  it.each([
    ['grants', '/oauth2PermissionGrants', 'A04', 'Grants, which let clients in as well'],
    ['assignments', '/appRoleAssignedTo', 'A09', 'Who is assigned'],
  ])('goes on without %s that Graph does not show', async (_, path, rule, what) => {
    const graph = await graphWhere((asked) =>
      asked.endsWith(path) ? refusal(403, 'Authorization_RequestDenied') : undefined,
    );
    const { notLookedAt, unseen } = await auditApi(graph, apiAppId);
    expect(notLookedAt.map((unapplied) => unapplied.rule)).toContain(rule);
    expect(unseen.map((part) => part.what)).toContain(what);
  });

  it('says that a tenant without a licence keeps no sign-ins', async () => {
    const graph = await graphWhere((asked) =>
      asked === '/auditLogs/signIns'
        ? refusal(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant')
        : undefined,
    );
    const { notLookedAt } = await auditApi(graph, apiAppId);
    expect(notLookedAt.find(({ rule }) => rule === 'A22')?.because).toContain('RequestFromNonPremiumTenant');
  });

  it('does not take a broken network for a missing right', async () => {
    const graph = await graphWhere((asked) => {
      if (asked === '/auditLogs/signIns') throw new TypeError('down');
      return undefined;
    });
    await expect(auditApi(graph, apiAppId)).rejects.toMatchObject({ code: 'network_failed' });
  });

  it('knows dynamic groups by their rule', async () => {
    emulator = await createEmulator({
      seed: auditedSeed({ groups: dynamic, assignments: '  - { resource: adatum-auth-test-app, group: Everybody }' }),
    });
    const { findings } = await auditApi(await graphAsAuditor(emulator), apiAppId);
    expect(findings[0]).toMatchObject({ rule: 'A08', evidence: expect.stringContaining('Everybody holds all users') });
  });
});
