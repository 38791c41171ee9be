import { createEmulator, type Emulator } from '@entrada/emulator';
import type { Graph } from '@entrada/registration';
import { afterEach, describe, expect, it } from 'vitest';
import * as tenant from '../../test-support/audited-tenant.ts';
import { auditApi } from './audit-api.ts';
import type { AuditReport } from './audit-report.ts';

const { apiAppId, azureCli, casey, auditedSeed, graphAs, graphAsAuditor, signIn } = tenant;
const applicationPath = `/applications(appId='${apiAppId}')`;
const principalPath = `/servicePrincipals(appId='${apiAppId}')`;

let emulator: Emulator | undefined;
afterEach(async () => {
  await emulator?.close();
  emulator = undefined;
});

interface Audited {
  readonly changes?: tenant.TenantChanges;
  /** What Casey changes through Graph. */
  readonly write?: (graph: Graph) => Promise<void>;
  /** Leaves out that Casey signs in to the API once. */
  readonly unused?: true;
}

async function audit({ changes, write, unused }: Audited = {}): Promise<AuditReport> {
  const local = await createEmulator({ seed: auditedSeed(changes) });
  emulator = local;
  if (unused === undefined) await signIn(local, casey, apiAppId).catch(() => {});
  if (write !== undefined) await write(await graphAs(local, casey));
  return auditApi(await graphAsAuditor(local), apiAppId, { now: () => local.clock.now() });
}

const patchApi = (body: object) => (graph: Graph) => graph.patch(applicationPath, body);
const api = (members: Readonly<Record<string, string>>): Audited => ({ changes: { api: members } });
const open = { servicePrincipal: '{ assignmentRequired: false }' };
const crowd = Array.from({ length: 20 }, (_, index) => `user${index}@adatum.onmicrosoft.com`);
const caller = '  - { displayName: adatum-caller }';
const guest =
  '  - { userPrincipalName: "blair_contoso.com#EXT#@adatum.onmicrosoft.com", displayName: Blair, userType: Guest }';
const confidential = '[{ client: azure-portal, scopes: [access_as_user] }]';

describe('an audit of a tenant', () => {
  it('finds nothing where nothing is wrong, and says what it did not look at', async () => {
    const report = await audit();
    expect(report.findings).toEqual([]);
    expect(report.notLookedAt.map(({ rule }) => rule)).toEqual(['A27', 'A28']);
    expect(report.clean).toHaveLength(26);
    expect(report.unseen).toEqual([]);
  });

  it.each<[string, Audited]>([
    ['A01', api(open)],
    ['A02', { changes: { assigned: '', api: { ...open, appRoles: '[]', preAuthorized: '[]' } } }],
    [
      'A03',
      api({
        preAuthorized:
          '[{ client: azure-cli, scopes: [access_as_user] }, { client: visual-studio-legacy, scopes: [access_as_user] }]',
      }),
    ],
    [
      'A04',
      {
        changes: {
          servicePrincipals: '  - { application: vscode }',
          grants: '  - { client: vscode, resource: adatum-auth-test-app, scopes: [access_as_user] }',
        },
      },
    ],
    ['A05', { write: authorize('11111111-2222-4333-8444-555555555555') }],
    ['A06', api({ preAuthorized: '[{ client: azure-cli, scopes: [Reports.Manage] }]' })],
    ['A07', { changes: { users: guest, api: { owners: '["blair_contoso.com#EXT#@adatum.onmicrosoft.com"]' } } }],
    [
      'A08',
      {
        changes: {
          users: crowd.map(user).join('\n'),
          groups: group('Everybody', crowd),
          assignments: assign('group: Everybody'),
        },
      },
    ],
    ['A09', { changes: { applications: caller, assignments: assign('application: adatum-caller') } }],
    ['A10', api({ requestedAccessTokenVersion: '1', identifierUris: '["https://adatum.onmicrosoft.com/reports"]' })],
    ['A11', api({ identifierUris: '["api://adatum-auth-test-app"]' })],
    [
      'A12',
      {
        ...api({ signInAudience: 'AzureADMultipleOrgs' }),
        write: patchApi({ servicePrincipalLockConfiguration: { isEnabled: true, allProperties: true } }),
      },
    ],
    ['A13', { write: patchApi({ api: { acceptMappedClaims: true } }) }],
    ['A14', api({ appRoles: '[{ value: Reports.Read.All, allowedMemberTypes: [User, Application] }]' })],
    ['A15', api({ accessTokenClaims: '[]' })],
    ['A16', { changes: { conditionalAccess: '  - { name: For Azure, resources: [arm], grant: mfa }' } }],
    [
      'A16',
      {
        changes: {
          conditionalAccess:
            '  - { name: Off, grant: mfa, state: disabled }\n  - { name: Trial, grant: mfa, state: enabledForReportingButNotEnforced }',
        },
      },
    ],
    ['A17', { changes: { conditionalAccess: '  - { name: MFA for everything, grant: mfa }' } }],
    [
      'A18',
      {
        write: (graph) => graph.patch(`/servicePrincipals(appId='${azureCli}')`, { appRoleAssignmentRequired: false }),
      },
    ],
    ['A19', api({ passwords: '[{ secret: hush-hush-hush-hush }]' })],
    ['A20', api({ signInAudience: 'AzureADMultipleOrgs', preAuthorized: '[]' })],
    [
      'A20',
      {
        ...api({ signInAudience: 'AzureADMultipleOrgs', preAuthorized: '[]' }),
        write: patchApi({ servicePrincipalLockConfiguration: { isEnabled: true, allProperties: false } }),
      },
    ],
    [
      'A21',
      api({
        scopes: '[{ value: access_as_user }, { value: Old.Read, enabled: false }]',
        preAuthorized: '[{ client: azure-cli, scopes: [Old.Read] }]',
      }),
    ],
    ['A22', { unused: true }],
    ['A23', { write: (graph) => graph.patch('/policies/defaultAppManagementPolicy', { isEnabled: false }) }],
    [
      'A24',
      {
        changes: { groups: group('Outer', ['{ group: Adatum API developers }']), assignments: assign('group: Outer') },
      },
    ],
    ['A25', api({ servicePrincipal: '{ assignmentRequired: true, enabled: false }' })],
    ['A25', { write: (graph) => graph.delete(principalPath) }],
    [
      'A26',
      api({
        scopes: '[{ value: user_impersonation }]',
        preAuthorized: '[{ client: azure-cli, scopes: [user_impersonation] }]',
      }),
    ],
  ])('finds %s', async (rule, change) => {
    const report = await audit(change);
    expect(report.findings.map((finding) => finding.rule)).toContain(rule);
    expect(report.clean).not.toContain(rule);
  });

  it.each<[string, Audited]>([
    ['A01 for a confidential client', api({ ...open, preAuthorized: confidential })],
    ['A02 with a role for applications', api({ ...open, preAuthorized: '[]' })],
    ['A05 for a client of this tenant', { write: authorize('70010000-0000-4000-8000-00000000000d') }],
    ['A11 for a verified domain', api({ identifierUris: '["https://adatum.onmicrosoft.com/reports"]' })],
    [
      'A16 for a policy that names the API',
      { changes: { conditionalAccess: '  - { name: For the API, resources: [adatum-auth-test-app], grant: mfa }' } },
    ],
    ['A20 for one tenant', api({ preAuthorized: '[]' })],
  ])('does not find %s', async (what, change) => {
    const rule = what.slice(0, 3);
    const report = await audit(change);
    expect(report.findings.map((finding) => finding.rule)).not.toContain(rule);
    expect(report.clean).toContain(rule);
  });

  it('keeps nothing of a credential but that it is there', async () => {
    const secret = 'hush-hush-hush-hush';
    const report = await audit(api({ passwords: `[{ secret: ${secret}, displayName: deploy-key }]` }));
    expect(report.findings.find(({ rule }) => rule === 'A19')?.evidence).toBe('1 secret');
    // Graph shows the beginning of a secret, as a hint.
    expect(JSON.stringify(report)).not.toMatch(/hush|deploy-key|hus\b/);
  });

  it('finds a public client of this tenant as well', async () => {
    const applications = `  - { displayName: adatum-tool, appId: ${'70010000-0000-4000-8000-0000000000ee'}, publicClient: true }`;
    const preAuthorized = '[{ client: adatum-tool, scopes: [access_as_user] }]';
    const { findings } = await audit({ changes: { applications, api: { ...open, preAuthorized } } });
    expect(findings[0]).toMatchObject({ rule: 'A01', message: expect.stringContaining('adatum-tool') });
  });
});

function authorize(appId: string): (graph: Graph) => Promise<void> {
  return async (graph) => {
    const id = emulator?.directory.findApplication(apiAppId)?.api.oauth2PermissionScopes[0]?.id;
    const preAuthorizedApplications = [{ appId, delegatedPermissionIds: [id] }];
    await graph.patch(applicationPath, { api: { preAuthorizedApplications } });
  };
}

function assign(who: string): string {
  return `  - { resource: adatum-auth-test-app, ${who} }`;
}

function user(userPrincipalName: string): string {
  return `  - { userPrincipalName: ${userPrincipalName}, displayName: ${userPrincipalName.split('@')[0]} }`;
}

function group(displayName: string, members: readonly string[]): string {
  return `  - { displayName: ${displayName}, members: [${members.join(', ')}] }`;
}
