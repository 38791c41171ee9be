import { describe, expect, it } from 'vitest';
import { closedApiId, daemonId, goodSecret, tokenSeed } from '../../testing/token-seed.ts';
import { defaultTenantSeed } from './default-tenant.ts';
import { seedDirectory } from './seed-directory.ts';
import { SeedError } from './seed-error.ts';

/** Lines before what a test appends. */
const seedLines = defaultTenantSeed.split('\n').length;

describe('the default tenant', () => {
  const directory = seedDirectory(defaultTenantSeed);

  it('is Adatum with Alex, Blair and Casey, who administrates', () => {
    const people = [...directory.users.values()].map((user) => [user.displayName, user.directoryRoles.join()]);
    expect([directory.tenant.initialDomain, ...people]).toEqual([
      'adatum.onmicrosoft.com',
      ['Alex', ''],
      ['Blair', ''],
      ['Casey', 'Global Administrator'],
    ]);
  });

  it("knows Microsoft's clients without service principals, and its APIs with them", () => {
    const present = [...directory.applications.values()].map((application) => [
      application.displayName,
      directory.findServicePrincipal(application.appId) !== undefined,
    ]);
    expect(present).toEqual([
      ['Microsoft Azure CLI', false],
      ['Microsoft Azure PowerShell', false],
      ['Visual Studio Code', false],
      ['Microsoft Graph', true],
      ['Azure Resource Manager', true],
      ['Azure Monitor Logs', true],
    ]);
    expect([...directory.applications.values()].every(({ appId }) => directory.foreignAppIds.has(appId))).toBe(true);
  });

  it('has one subscription', () => {
    expect(directory.subscriptions).toMatchObject([{ displayName: 'Adatum Development', state: 'Enabled' }]);
  });
});

describe('a seed', () => {
  it('gives the same ids each time', () => {
    const ids = () => {
      const directory = seedDirectory(tokenSeed);
      return [directory.users, directory.groups, directory.applications, directory.servicePrincipals].flatMap((map) => [
        ...map.keys(),
      ]);
    };
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(ids().length);
  });

  it('keeps secrets as hashes only', () => {
    const directory = seedDirectory(tokenSeed);
    const daemon = directory.findApplication(daemonId);
    expect(daemon?.passwordCredentials[0]).toMatchObject({
      hint: 'a g',
      secretHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.stringify([...directory.applications.values()])).not.toContain(goodSecret);
  });

  it('connects groups, pre-authorizations, assignments and permissions', () => {
    const directory = seedDirectory(tokenSeed);
    const api = directory.findApplication(closedApiId);
    const principal = directory.findServicePrincipal(closedApiId);
    const access = api?.api.oauth2PermissionScopes.find(({ value }) => value === 'access_as_user');
    expect(api?.api.preAuthorizedApplications[0]?.delegatedPermissionIds).toEqual([access?.id]);
    expect(principal?.appRoleAssignmentRequired).toBe(true);
    expect(directory.assignmentsTo(principal?.id ?? '').map(({ principalType }) => principalType)).toEqual([
      'User',
      'Group',
    ]);
    const developers = [...directory.groups.values()].find(
      ({ displayName }) => displayName === 'Adatum API developers',
    );
    expect(developers?.members.map(({ type }) => type)).toEqual(['user', 'group']);
  });

  it('writes the appId into an identifier URI', () => {
    const directory = seedDirectory(`${defaultTenantSeed}
applications:
  - { displayName: A, appId: ${closedApiId}, identifierUris: ['api://{appId}'] }
`);
    expect(directory.findResource(`api://${closedApiId}`)?.displayName).toBe('A');
  });

  it.each([
    ['broken YAML', 'a: [', '1:5'],
    ['an unknown key', `${defaultTenantSeed}\nusrs: []\n`, `${seedLines + 1}:7 usrs: unknown key`],
    [
      'a missing key',
      'tenant: { id: ad470000-5eed-4ad0-8a70-0000000ada70, domain: d }',
      '1:9 tenant.displayName: missing',
    ],
    ['no GUID', 'tenant: { id: x, displayName: A, domain: d }', '1:15 tenant.id: expected a GUID'],
    [
      'an unknown user',
      withAssignment('user: nobody@x'),
      `${seedLines + 2}:40 assignments.0.user: there is no user "nobody@x"`,
    ],
    ['nobody to assign', withAssignment(''), `${seedLines + 2}:5 assignments.0: name one of user, group, application`],
    ['an unknown role', withAssignment('user: alex@adatum.onmicrosoft.com, role: R'), '"R"'],
    ['an unknown client of Microsoft', defaultTenantSeed.replace('azure-cli', 'azure-clu'), '"azure-clu"'],
    ['an unknown API of Microsoft', defaultTenantSeed.replace('graph', 'grap'), '"grap" is none of graph, arm, logs'],
    ['a user twice', defaultTenantSeed.replace('blair@', 'alex@'), '"alex@adatum.onmicrosoft.com" is there twice'],
  ])('with %s says where', (_case, seed, words) => {
    expect(() => seedDirectory(seed)).toThrow(SeedError);
    expect(() => seedDirectory(seed)).toThrow(words);
  });

  it('never repeats a secret in an error', () => {
    const seed = `${defaultTenantSeed}\napplications:\n  - { displayName: A, passwords: [{ secret: [hush] }, { secret: x, end: hush }] }\n`;
    const error = catchError(() => seedDirectory(seed));
    expect(error).toBeInstanceOf(SeedError);
    expect(String(error)).not.toContain('[hush]');
  });
});

function withAssignment(to: string): string {
  return `${defaultTenantSeed}
assignments:
  - { resource: graph          , ${to} }
`;
}

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
