import { createEmulator, type Emulator } from '@entrada/emulator';
import { afterEach, describe, expect, it } from 'vitest';
import {
  apiAppId,
  auditedSeed,
  azureCli,
  graphAsAuditor,
  signIn,
  type TenantChanges,
} from '../../../test-support/audited-tenant.ts';
import { auditApi } from '../audit-api.ts';

let emulator: Emulator | undefined;
afterEach(async () => {
  await emulator?.close();
  emulator = undefined;
});

/** The ways in, each on one line. */
async function waysIn(changes: TenantChanges = {}, seed = auditedSeed(changes)): Promise<string[]> {
  emulator = await createEmulator({ seed });
  const { paths } = await auditApi(await graphAsAuditor(emulator), apiAppId);
  return paths.map(({ who, client, scopes, through, grade }) =>
    [who.label, client.name, scopes.join(' '), `${through} [${grade}]`].join(' | '),
  );
}

const open = { servicePrincipal: '{ assignmentRequired: false }' };
const assign = (who: string) => `  - { resource: adatum-auth-test-app, ${who} }`;
const grant = (client: string, user?: string) =>
  `  - { client: ${client}, resource: adatum-auth-test-app, scopes: [Reports.Read]${user === undefined ? '' : `, user: ${user}`} }`;
const vscode = { servicePrincipals: '  - { application: vscode }' };
const group = (name: string, members: string) => `  - { displayName: ${name}, members: [${members}] }`;
const scopes = '[{ value: access_as_user }, { value: Old.Read, enabled: false }, { value: Manage, type: Admin }]';

describe('who gets a token', () => {
  it('are those who are assigned, through the clients that are authorized, and applications with roles', async () => {
    const groups = group(
      'Team',
      'alex@adatum.onmicrosoft.com, blair@adatum.onmicrosoft.com, { group: Adatum API developers }',
    );
    expect(await waysIn({ groups, assignments: assign('group: Team') })).toMatchInlineSnapshot(`
      [
        "alex@adatum.onmicrosoft.com, assigned directly | Microsoft Azure CLI | access_as_user | pre-authorization [D]",
        "Nobody yet: Adatum API developers has no direct members | Microsoft Azure CLI | access_as_user | pre-authorization [D]",
        "2 direct members of Team, not those of 1 group inside it | Microsoft Azure CLI | access_as_user | pre-authorization [D]",
        "Global Administrators, without any assignment | Microsoft Azure CLI | access_as_user | pre-authorization [D]",
        "adatum-daemon, as itself | adatum-daemon | Reports.Read.All | app role [D]",
      ]
    `);
  });

  it('is everyone without required assignment, and any application', async () => {
    expect(await waysIn({ api: open, assigned: '' })).toMatchInlineSnapshot(`
      [
        "Everyone in the tenant, guests too: 3 members and 0 guests | Microsoft Azure CLI | access_as_user | pre-authorization [D]",
        "Everyone in the tenant, guests too: 3 members and 0 guests | Any client that a user consents to | access_as_user Reports.Read | user consent [D]",
        "Any application and any managed identity of the tenant, as itself | Any application of the tenant |  | no assignment required [D]",
      ]
    `);
  });

  it('are users through a grant that the registration does not show', async () => {
    const grants = `${grant('vscode')}\n${grant('azure-cli', 'blair@adatum.onmicrosoft.com')}`;
    expect(await waysIn({ ...vscode, grants, assigned: '', api: { preAuthorized: '[]' } })).toMatchInlineSnapshot(`
      [
        "Global Administrators, without any assignment | Visual Studio Code | Reports.Read | grant for everyone [C]",
        "blair@adatum.onmicrosoft.com, if assigned | Microsoft Azure CLI | Reports.Read | grant of a user [C]",
      ]
    `);
  });

  it('may be users of other tenants, which nobody has seen', async () => {
    const api = { signInAudience: 'AzureADMultipleOrgs' };
    expect(await waysIn({ api, assigned: assign('user: alex@adatum.onmicrosoft.com') })).toContain(
      'Users of other tenants, as far as those let them | Microsoft Azure CLI | access_as_user | pre-authorization [?]',
    );
  });

  it('are not those who consent where the tenant forbids that', async () => {
    const seed = auditedSeed({ api: open, assigned: '' }).replace(
      'domain: adatum.onmicrosoft.com',
      'domain: adatum.onmicrosoft.com\n  userConsentAllowed: false',
    );
    const ways = await waysIn({}, seed);
    expect(ways.filter((way) => way.includes('user consent'))).toEqual([]);
    expect(ways).toHaveLength(2);
  });

  it('count only with scopes that are enabled, and an administrator’s scope is unsure', async () => {
    const preAuthorized = '[{ client: azure-cli, scopes: [Old.Read] }, { client: vscode, scopes: [Manage, Old.Read] }]';
    expect(
      await waysIn({ api: { scopes, preAuthorized }, assigned: assign('user: alex@adatum.onmicrosoft.com') }),
    ).toEqual([
      'alex@adatum.onmicrosoft.com, assigned directly | Visual Studio Code | Manage | pre-authorization [?]',
      'Global Administrators, without any assignment | Visual Studio Code | Manage | pre-authorization [?]',
    ]);
  });

  it('is nobody through a client that is disabled here', async () => {
    const seed = auditedSeed({ assigned: '' }).replace(
      'application: azure-cli, assignmentRequired: true',
      'application: azure-cli, enabled: false',
    );
    expect(await waysIn({}, seed)).toEqual([]);
  });

  it('is nobody while the API is disabled', async () => {
    expect(await waysIn({ api: { servicePrincipal: '{ enabled: false }' } })).toEqual([]);
  });

  it('are counted rather than listed where they are many', async () => {
    const numbers = Array.from({ length: 25 }, (_, index) => index);
    const upn = (index: number) => `user${index}@adatum.onmicrosoft.com`;
    const changes = {
      users: numbers.map((index) => `  - { userPrincipalName: ${upn(index)}, displayName: User }`).join('\n'),
      groups: numbers.map((index) => group(`Group ${index}`, upn(index))).join('\n'),
      assigned: numbers.flatMap((index) => [assign(`user: ${upn(index)}`), assign(`group: Group ${index}`)]).join('\n'),
    };
    emulator = await createEmulator({ seed: auditedSeed(changes) });
    const { paths } = await auditApi(await graphAsAuditor(emulator), apiAppId);
    expect(paths.map(({ who }) => [who.kind, who.label, who.names.length])).toEqual([
      ['users', '25 users, assigned directly', 20],
      ['groups', 'Direct members of 25 assigned groups', 20],
      ['global administrators', 'Global Administrators, without any assignment', 0],
    ]);
  });
});

describe('the ways in and the token service', () => {
  it.each([
    ['alex', true],
    ['blair', true],
    ['casey', true],
    ['dana', false],
    ['eli', false],
  ])('agree about %s: %s', async (name, letIn) => {
    const person = (who: string) => `  - { userPrincipalName: ${who}@adatum.onmicrosoft.com, displayName: ${who} }`;
    emulator = await createEmulator({
      seed: auditedSeed({
        users: `${person('dana')}\n${person('eli')}`,
        groups: `${group('Inner', 'dana@adatum.onmicrosoft.com')}\n${group('Team', 'blair@adatum.onmicrosoft.com, { group: Inner }')}`,
        assignments: assign('group: Team'),
        conditionalAccess: '  - { name: MFA, grant: mfa }',
      }).replace('application: azure-cli, assignmentRequired: true', 'application: azure-cli'),
    });
    const got = await signIn(emulator, `${name}@adatum.onmicrosoft.com`, apiAppId).then(
      () => true,
      () => false,
    );
    expect(got).toBe(letIn);
    const { paths } = await auditApi(await graphAsAuditor(emulator), apiAppId);
    expect(paths.map(({ who }) => who.label)).toEqual(
      expect.arrayContaining([
        'alex@adatum.onmicrosoft.com, assigned directly',
        '1 direct member of Team, not those of 1 group inside it',
        'Global Administrators, without any assignment',
      ]),
    );
  });
});

describe('the evidence of a way in', () => {
  it('says that a client narrows it, and where nothing shows it', async () => {
    emulator = await createEmulator({ seed: auditedSeed({ ...vscode, grants: grant('vscode') }) });
    const { paths } = await auditApi(await graphAsAuditor(emulator), apiAppId);
    expect(new Set(paths.map(({ evidence }) => evidence))).toEqual(
      new Set([
        `api.preAuthorizedApplications names ${azureCli}; only who is assigned to that client can use it`,
        'an oauth2PermissionGrant of aebc6443-996d-45c2-90f0-388ff96faa56; nothing on the registration shows it',
        'appRoleAssignedTo names it',
      ]),
    );
  });
});
