import { describe, expect, it } from 'vitest';
import type { AccessPolicy } from './access-policy.ts';
import type { ApiExposure } from './api-exposure.ts';
import { assessExposure } from './assess-exposure.ts';
import type { AssignedGroup, Assignments } from './assignments.ts';
import type { ExposedClient } from './exposed-client.ts';
import { known, notLookedAt } from './fact.ts';
import { severities } from './finding.ts';
import { riskRules } from './risk-rules.ts';

const appId = '6b2e4d1a-90ab-4cde-8f01-23456789abcd';
const tenantId = '5a1f2b0c-7d3e-4c56-8f90-a1b2c3d4e5f6';
const clientId = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const scopeId = '0e2b0d5c-1111-4222-8333-444455556666';

const client: ExposedClient = {
  appId: clientId,
  name: 'Microsoft Azure CLI',
  publicClient: true,
  family: false,
  owner: known('microsoft'),
  principal: known({ enabled: true, assignmentRequired: true }),
};
const authorized = (change: Partial<ExposedClient> = {}, value: string | null = 'access_as_user') => ({
  authorizedClients: [{ client: { ...client, ...change }, scopes: [{ value: value ?? undefined, id: scopeId }] }],
});
const group: AssignedGroup = {
  name: 'Developers',
  membershipRule: undefined,
  members: known({ users: 4, more: false, nestedGroups: [] }),
};
const assignments: Assignments = { users: 1, groups: [group], applications: [], tenantUsers: known(100) };
const assigned = (change: Partial<Assignments>) => ({ assignments: known({ ...assignments, ...change }) });
const members = (users: number, nestedGroups: string[] = []) => known({ users, more: false, nestedGroups });
const policy: AccessPolicy = {
  name: 'MFA',
  state: 'on',
  includes: ['All'],
  excludes: [],
  everyone: true,
  transferMethods: [],
  blocks: false,
};
const noDeviceCode: AccessPolicy = { ...policy, name: 'No codes', transferMethods: ['deviceCodeFlow'], blocks: true };
const policies = (...list: AccessPolicy[]) => ({ conditionalAccess: known(list) });
const surface = { secrets: 0, certificates: 0, redirectUris: [], implicitGrant: false, publicClient: false };

/** An API with which nothing is wrong, and of which everything is known. */
const sound: ApiExposure = {
  source: 'tenant',
  name: 'adatum-auth-test-app',
  appId,
  tenant: known({ id: tenantId, verifiedDomains: ['adatum.onmicrosoft.com'] }),
  signInAudience: 'AzureADMyOrg',
  accessTokenVersion: 2,
  acceptMappedClaims: known(false),
  identifierUris: [`api://${appId}`],
  scopes: [
    { value: 'access_as_user', consent: 'user', enabled: true },
    { value: 'Reports.Manage', consent: 'admin', enabled: true },
    { value: 'Old.Read', consent: 'user', enabled: false },
  ],
  appRoles: [{ value: 'Reports.Read.All', allowed: ['application'], enabled: true }],
  accessTokenClaims: [{ name: 'idtyp', additionalProperties: [] }],
  ...authorized(),
  grants: known([]),
  assignmentRequired: true,
  assignments: known(assignments),
  owners: known([{ name: 'Alex', kind: 'member' }]),
  clientSurface: known(surface),
  instanceLock: known(false),
  servicePrincipal: known({
    enabled: true,
    names: [appId, `api://${appId}`],
    scopes: ['access_as_user', 'Reports.Manage'],
  }),
  ...policies(policy, noDeviceCode),
  identifierUriPolicy: known({ defaultUrisOnly: false, uniqueUrisOnly: true }),
  signIns: known({ days: 30, clients: [clientId] }),
  protectedResource: known({ resource: `api://${appId}`, scopesSupported: [`api://${appId}/access_as_user`] }),
  appServiceClients: known([]),
};

/** What of A01 to A28 is found in a change of the sound API. */
function found(change: Partial<ApiExposure>): string[] {
  return assessExposure({ ...sound, ...change }).findings.map(({ rule }) => rule);
}

const noServer = notLookedAt('no server is named');
const open = { assignmentRequired: false };
const v1 = { accessTokenVersion: 1, identifierUris: ['https://adatum.onmicrosoft.com/api'] } as const;
const multiTenant = { signInAudience: 'AzureADMultipleOrgs', instanceLock: known(true) };
const allUsers = 'user.objectId -ne null';

describe('a sound API', () => {
  it('is looked at by every rule, and none finds anything', () => {
    const assessment = assessExposure(sound);
    expect(assessment.findings).toEqual([]);
    expect(assessment.notLookedAt).toEqual([]);
    expect(assessment.clean).toEqual(riskRules.map(({ id }) => id));
  });
});

describe('a risk is found:', () => {
  it.each<[string, Partial<ApiExposure>, string[]]>([
    ['A01 a public client while everyone may use the API', open, ['A01']],
    [
      'A02 no role for applications while everyone may',
      { ...open, ...authorized({ publicClient: false }), appRoles: [] },
      ['A02'],
    ],
    [
      'A02 only a disabled role for applications',
      { ...open, authorizedClients: [], appRoles: [{ value: 'R', allowed: ['application'], enabled: false }] },
      ['A02'],
    ],
    ['A03 a member of the family', authorized({ family: true }), ['A03']],
    ['A04 a grant for everyone', { grants: known([{ client, scopes: ['access_as_user'], user: undefined }]) }, ['A04']],
    ['A05 a foreign client', authorized({ owner: known('foreign') }), ['A05']],
    ['A05 an id that nobody has', authorized({ owner: known('unresolved') }), ['A05']],
    ['A06 a scope for administrators', authorized({}, 'Reports.Manage'), ['A06']],
    ['A07 a guest who owns it', { owners: known([{ name: 'Blair', kind: 'guest' }]) }, ['A07']],
    [
      'A07 six owners',
      { owners: known(Array.from({ length: 6 }, () => ({ name: 'x', kind: 'member' as const }))) },
      ['A07'],
    ],
    ['A08 all users', assigned({ groups: [{ ...group, membershipRule: allUsers }] }), ['A08']],
    ['A08 all guests', assigned({ groups: [{ ...group, membershipRule: '(user.userType -eq "Guest")' }] }), ['A08']],
    ['A08 half of the tenant', assigned({ groups: [{ ...group, members: members(50) }] }), ['A08']],
    ['A09 an application without a role', assigned({ applications: [{ name: 'daemon', role: undefined }] }), ['A09']],
    [
      'A10 version 1 and a URI of its own',
      { ...v1, servicePrincipal: copyOf(v1.identifierUris), protectedResource: noServer },
      ['A10'],
    ],
    ['A11 a loose URI', withUris(['api://adatum-auth-test-app']), ['A11']],
    ['A12 other tenants', multiTenant, ['A12']],
    ['A13 mapped claims', { acceptMappedClaims: known(true) }, ['A13']],
    [
      'A14 a role of both kinds',
      { appRoles: [{ value: 'R', allowed: ['user', 'application'], enabled: true }] },
      ['A14'],
    ],
    ['A15 no idtyp', { accessTokenClaims: [] }, ['A15']],
    [
      'A16 policies for other resources',
      policies({ ...policy, includes: ['797f4846-ba00-4fd7-ba43-dac1f8f63013'] }, noDeviceCode),
      [],
    ],
    ['A16 no policy', policies(), ['A16', 'A17']],
    ['A16 a policy that only reports', policies({ ...policy, state: 'report-only' }), ['A16', 'A17']],
    ['A16 a policy that excludes the API', policies({ ...policy, excludes: [appId.toUpperCase()] }), ['A16', 'A17']],
    ['A17 device code for everyone', policies(policy), ['A17']],
    ['A17 device code blocked for some', policies({ ...noDeviceCode, everyone: false }), ['A17']],
    [
      'A18 a client for everyone',
      authorized({ principal: known({ enabled: true, assignmentRequired: false }) }),
      ['A18'],
    ],
    ['A18 a client without service principal', authorized({ principal: known('missing') }), ['A18']],
    ['A19 a secret', { clientSurface: known({ ...surface, secrets: 1 }) }, ['A19']],
    ['A19 a redirect URI', { clientSurface: known({ ...surface, redirectUris: ['http://localhost'] }) }, ['A19']],
    ['A19 implicit grant', { clientSurface: known({ ...surface, implicitGrant: true }) }, ['A19']],
    ['A20 no instance lock', { ...multiTenant, instanceLock: known(false), authorizedClients: [] }, ['A20']],
    ['A21 a disabled scope', authorized({}, 'Old.Read'), ['A21']],
    ['A21 a scope that is gone', authorized({}, null), ['A21']],
    ['A22 a client that nobody uses', { signIns: known({ days: 30, clients: [] }) }, ['A22']],
    ['A23 no URI policy', { identifierUriPolicy: known({ defaultUrisOnly: false, uniqueUrisOnly: false }) }, ['A23']],
    ['A24 a nested group', assigned({ groups: [{ ...group, members: members(4, ['Interns']) }] }), ['A24']],
    ['A25 no service principal', { servicePrincipal: known('missing') }, ['A25']],
    [
      'A25 a disabled service principal',
      { servicePrincipal: known({ enabled: false, names: [], scopes: [] }) },
      ['A25'],
    ],
    ['A25 a copy without a URI', { servicePrincipal: copyOf([]) }, ['A25']],
    ['A25 a copy with a scope that is gone', { scopes: sound.scopes.slice(0, 1) }, ['A25']],
    ['A26 one scope for everything', oneScope('user_impersonation'), ['A26']],
    ['A27 version 1 tokens', { accessTokenVersion: 1 }, ['A27']],
    [
      'A27 another resource',
      { protectedResource: known({ resource: 'https://api.adatum.com', scopesSupported: [] }) },
      ['A27'],
    ],
    [
      'A27 a bare scope',
      { protectedResource: known({ resource: `api://${appId}`, scopesSupported: ['access_as_user'] }) },
      ['A27'],
    ],
    ['A28 a public client in the allow-list', { appServiceClients: known([clientId]) }, ['A28']],
  ])('%s', (_, change, rules) => {
    expect(found(change)).toEqual(rules);
  });
});

describe('no risk is found:', () => {
  it.each<[string, Partial<ApiExposure>]>([
    ['A01 for a confidential client', { ...open, ...authorized({ publicClient: false }) }],
    ['A01 for a client of which nothing is known', { ...open, ...authorized({ publicClient: undefined }) }],
    ['A02 with a role for applications', { ...open, authorizedClients: [] }],
    ['A02 while assignment is required', { appRoles: [] }],
    ['A03 for a client of which nothing is known', authorized({ family: undefined })],
    ['A04 for a grant to one user', { grants: known([{ client, scopes: ['access_as_user'], user: 'Alex' }]) }],
    [
      'A04 for a confidential client',
      { grants: known([{ client: { ...client, publicClient: false }, scopes: [], user: undefined }]) },
    ],
    ['A05 for a client of this tenant', authorized({ owner: known('own') })],
    [
      'A07 for five members',
      { owners: known(Array.from({ length: 5 }, () => ({ name: 'x', kind: 'member' as const }))) },
    ],
    [
      'A08 while assignment is not required',
      { ...open, authorizedClients: [], ...assigned({ groups: [{ ...group, membershipRule: allUsers }] }) },
    ],
    ['A08 for a department', assigned({ groups: [{ ...group, membershipRule: 'user.department -eq "IT"' }] })],
    [
      'A08 for a small group in a small tenant',
      assigned({ groups: [{ ...group, members: members(3) }], tenantUsers: known(3) }),
    ],
    ['A09 with a role', assigned({ applications: [{ name: 'daemon', role: 'Reports.Read.All' }] })],
    [
      'A10 with use_guid',
      {
        ...v1,
        servicePrincipal: copyOf(v1.identifierUris),
        protectedResource: noServer,
        accessTokenClaims: [...sound.accessTokenClaims, { name: 'aud', additionalProperties: ['use_guid'] }],
      },
    ],
    ['A10 with its own URI alone', { accessTokenVersion: 1, protectedResource: noServer }],
    ['A12 without authorized clients', { ...multiTenant, authorizedClients: [] }],
    ['A14 for a disabled role', { appRoles: [{ value: 'R', allowed: ['user', 'application'], enabled: false }] }],
    ['A15 without roles for applications', { appRoles: [], accessTokenClaims: [] }],
    ['A16 for a policy that names the API', policies({ ...policy, includes: [appId.toUpperCase()] }, noDeviceCode)],
    ['A18 for a confidential client', authorized({ publicClient: false, principal: known('missing') })],
    ['A18 for a disabled client', authorized({ principal: known({ enabled: false, assignmentRequired: false }) })],
    ['A20 for an API of one tenant', { instanceLock: known(false) }],
    ['A22 without authorized clients', { authorizedClients: [], signIns: known({ days: 30, clients: [] }) }],
    ['A23 with default URIs only', { identifierUriPolicy: known({ defaultUrisOnly: true, uniqueUrisOnly: false }) }],
    [
      'A24 while assignment is not required',
      { ...open, authorizedClients: [], ...assigned({ groups: [{ ...group, members: members(4, ['Interns']) }] }) },
    ],
    ['A26 for one scope of another name', oneScope('access_as_user')],
    ['A28 for a confidential client', { appServiceClients: known(['c44b4083-3bb0-49c1-b47d-974e53cbdf3c']) }],
  ])('%s', (_, change) => {
    expect(found(change)).toEqual([]);
  });

  it.each([
    ['the service principal is missing', known('missing' as const)],
    ['the service principal is disabled', known({ enabled: false, names: [], scopes: [] })],
  ])('A01 and A02 while nobody gets a token, because %s', (_, servicePrincipal) => {
    expect(found({ ...open, appRoles: [], servicePrincipal })).toEqual(['A25']);
  });
});

describe('a rule that lacks its facts says so, and why:', () => {
  const dark = notLookedAt('the right to read it is missing');
  it.each<[string, Partial<ApiExposure>, string[]]>([
    ['grants', { grants: dark }, ['A04']],
    ['whose client it is', authorized({ owner: dark }), ['A05']],
    ['owners', { owners: dark }, ['A07']],
    ['assignments', { assignments: dark }, ['A08', 'A09', 'A24']],
    ['members of a group', assigned({ groups: [{ ...group, members: dark }] }), ['A08', 'A24']],
    ['how many users there are', assigned({ tenantUsers: dark }), ['A08']],
    ['the tenant', { ...withUris(['https://api.adatum.com']), tenant: dark }, ['A11']],
    ['mapped claims', { acceptMappedClaims: dark }, ['A13']],
    ['policies', { conditionalAccess: dark }, ['A16', 'A17']],
    ['policies of an API without an id', { appId: undefined, ...withUris(['api://{appId}']) }, ['A16', 'A17']],
    ['the client’s service principal', authorized({ principal: dark }), ['A18']],
    ['what of a client it has', { clientSurface: dark }, ['A19']],
    ['the instance lock', { ...multiTenant, authorizedClients: [], instanceLock: dark }, ['A20']],
    ['sign-ins', { signIns: dark }, ['A22']],
    ['the URI policy', { identifierUriPolicy: dark }, ['A23']],
    ['the service principal', { servicePrincipal: dark }, ['A25']],
    ['the server', { protectedResource: dark }, ['A27']],
    ['App Service', { appServiceClients: dark }, ['A28']],
  ])('%s', (_, change, rules) => {
    const assessment = assessExposure({ ...sound, ...change });
    expect(assessment.findings).toEqual([]);
    expect(assessment.notLookedAt.map(({ rule }) => rule)).toEqual(rules);
    for (const { because } of assessment.notLookedAt) expect(because).not.toBe('');
    expect(assessment.clean).toHaveLength(riskRules.length - rules.length);
  });

  it('but not about what does not concern it', () => {
    const { clean } = assessExposure({ ...sound, authorizedClients: [], signIns: dark });
    expect(clean).toContain('A22');
  });

  it('and what is seen counts, whatever else is not', () => {
    const groups = [
      { ...group, members: dark },
      { ...group, membershipRule: allUsers, members: members(1, ['Inner']) },
    ];
    expect(found(assigned({ groups, tenantUsers: dark }))).toEqual(['A08', 'A24']);
  });
});

describe('findings', () => {
  it('come most severe first', () => {
    const { findings } = assessExposure({
      ...sound,
      ...open,
      ...withUris(['api://loose']),
      ...multiTenant,
      accessTokenClaims: [],
      ...oneScope('user_impersonation'),
    });
    const rules = findings.map(({ rule }) => rule);
    // Of medium severity here, though its rule stands before one of high severity.
    expect(rules.indexOf('A11')).toBeGreaterThan(rules.indexOf('A12'));
    const ranks = findings.map(({ severity }) => severities.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(ranks.length).toBeGreaterThan(3);
  });

  it('of a loose URI weigh less with version 2 tokens, whose audience is the id', () => {
    const severityOf = (change: Partial<ApiExposure>) =>
      assessExposure({ ...sound, ...withUris(['api://loose']), ...change }).findings.find(({ rule }) => rule === 'A11')
        ?.severity;
    expect(severityOf({})).toBe('medium');
    expect(severityOf({ accessTokenVersion: 1 })).toBe('high');
  });

  it('speak as Graph does of a tenant, and as the manifest does of a manifest', () => {
    const evidenceOf = (source: ApiExposure['source']) =>
      assessExposure({ ...sound, ...open, source }).findings[0]?.evidence;
    expect(evidenceOf('tenant')).toBe(`api.preAuthorizedApplications: ${clientId}; appRoleAssignmentRequired: false`);
    expect(evidenceOf('manifest')).toBe(`authorizedClients: ${clientId}; assignment.required: false`);
  });

  it('name the commands that mend them, with the entries that stay', () => {
    const other = {
      client: { ...client, appId: '872cd9fa-d31f-45e0-9eab-6e460a02d1f1', family: true },
      scopes: [{ value: 'access_as_user', id: scopeId }],
    };
    const { findings } = assessExposure({ ...sound, authorizedClients: [...sound.authorizedClients, other] });
    expect(findings[0]?.az).toBe(
      `az rest --method PATCH --url "https://graph.microsoft.com/v1.0/applications(appId='${appId}')" --body '{"api":{"preAuthorizedApplications":[{"appId":"${clientId}","delegatedPermissionIds":["${scopeId}"]}]}}'`,
    );
  });

  it('do not name more entries than somebody would paste', () => {
    const entry = (index: number) => ({
      client: { ...client, appId: clientId.replace('04', String(index + 10)), family: index === 0 },
      scopes: [{ value: 'access_as_user', id: scopeId }],
    });
    const azFor = (count: number) =>
      assessExposure({
        ...sound,
        authorizedClients: Array.from({ length: count }, (_, index) => entry(index)),
      }).findings.find(({ rule }) => rule === 'A03')?.az ?? '';
    expect(azFor(11).split('"appId"')).toHaveLength(11);
    expect(azFor(12)).toContain('<the entries to keep>');
  });

  it('put nothing into a command that does not look like an id', () => {
    const hostile = `x'; rm -rf ~ #`;
    const { findings } = assessExposure({
      ...sound,
      appId: hostile,
      ...open,
      appRoles: [],
      ...authorized({
        appId: hostile,
        name: hostile,
        family: true,
        owner: known('foreign'),
        principal: known('missing'),
      }),
      identifierUris: [hostile],
      clientSurface: known({ ...surface, secrets: 1 }),
    });
    expect(findings.length).toBeGreaterThan(5);
    for (const { az } of findings) expect(az ?? '').not.toContain('rm -rf');
  });
});

describe('the rules', () => {
  it.each(riskRules)('$id names a page to read on', ({ reference }) => {
    expect(reference).toMatch(/^https:\/\/[^\s]+$/);
  });

  it('have the ids A01 to A28, in order', () => {
    expect(riskRules.map(({ id }) => id)).toEqual(
      Array.from({ length: 28 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`),
    );
  });
});

function oneScope(value: string): Partial<ApiExposure> {
  return {
    scopes: [{ value, consent: 'user', enabled: true }],
    ...authorized({}, value),
    servicePrincipal: known({ enabled: true, names: [appId, `api://${appId}`], scopes: [value] }),
  };
}

function copyOf(names: readonly string[]): ApiExposure['servicePrincipal'] {
  return known({ enabled: true, names, scopes: ['access_as_user', 'Reports.Manage'] });
}

function withUris(identifierUris: readonly string[]): Partial<ApiExposure> {
  return { identifierUris, servicePrincipal: copyOf(identifierUris), protectedResource: serverOf(identifierUris) };
}

function serverOf([resource = '']: readonly string[]): ApiExposure['protectedResource'] {
  return known({ resource, scopesSupported: [] });
}
