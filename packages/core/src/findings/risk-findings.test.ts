import { describe, expect, it } from 'vitest';
import { findWellKnownClient } from '../data/find-well-known-client.ts';
import type { ApiManifest } from '../manifest/manifest.ts';
import type { ApiExposure } from './api-exposure.ts';
import { assessExposure } from './assess-exposure.ts';
import { exposureFromManifest } from './exposure-from-manifest.ts';
import { known } from './fact.ts';
import { type RiskContext, riskFindings } from './risk-findings.ts';

const tenant = { id: '5a1f2b0c-7d3e-4c56-8f90-a1b2c3d4e5f6', verifiedDomains: ['adatum.onmicrosoft.com'] };
const scope = { enabled: true, consent: 'user', displayName: 'Use Adatum', description: 'Use the API' } as const;
const role = { enabled: true, displayName: 'Read', description: 'Read' };
const claim = (name: string, additionalProperties: string[] = []) => ({
  name,
  essential: false,
  additionalProperties,
});
const accessToken = (...claims: ApiManifest['optionalClaims']['accessToken'][number][]) => ({
  optionalClaims: { accessToken: claims, idToken: [], saml2Token: [] },
});

const safe: ApiManifest = {
  name: 'adatum-auth-test-app',
  identifierUris: ['api://{appId}'],
  accessTokenVersion: 2,
  signInAudience: 'AzureADMyOrg',
  scopes: [
    { ...scope, value: 'access_as_user' },
    { ...scope, value: 'Reports.Manage', consent: 'admin' },
    { ...scope, value: 'Old.Read', enabled: false },
  ],
  appRoles: [{ ...role, value: 'Reports.Read.All', allowed: ['application'] }],
  authorizedClients: [client('azure-cli'), client('azure-powershell')],
  assignment: { required: true, users: [{ name: 'alex@adatum.onmicrosoft.com' }], groups: [], applications: [] },
  knownClientApplications: [],
  ...accessToken(claim('idtyp')),
  owners: [],
  grants: [],
};
const open = { assignment: { ...safe.assignment, required: false } };
const daemon = { appId: '70010000-0000-4000-8000-00000000000d', name: 'adatum-daemon' };
const assigned = (application: ApiManifest['assignment']['applications'][number]) => ({
  assignment: { ...safe.assignment, applications: [application] },
});
const grant = (user?: string) => ({
  grants: [
    {
      client: client('vscode').appId,
      name: 'vscode',
      scopes: ['access_as_user'],
      ...(user !== undefined && { user }),
    },
  ],
});

function client(alias: string, scopes = ['access_as_user']): ApiManifest['authorizedClients'][number] {
  const known = findWellKnownClient(alias);
  return { appId: known?.appId ?? alias, name: known?.name ?? alias, scopes };
}

function rulesOf(change: Partial<ApiManifest>, context: RiskContext = { tenant }): string[] {
  return riskFindings({ ...safe, ...change }, context).map(({ rule }) => rule);
}

describe('the risks of a manifest', () => {
  it('are none when only those who are assigned are let in', () => {
    expect(riskFindings(safe)).toEqual([]);
  });

  it.each<[string, Partial<ApiManifest>, string[]]>([
    ['A01: a public client while everyone may use the API', open, ['A01']],
    ['A01 and A02 without an app role for applications', { ...open, appRoles: [] }, ['A01', 'A02']],
    [
      'A02: only users can hold the roles',
      { ...open, authorizedClients: [], appRoles: [{ ...role, value: 'Reader', allowed: ['user'] }] },
      ['A02'],
    ],
    ['A03: a client of the family', { authorizedClients: [client('visual-studio-legacy')] }, ['A03']],
    ['A04: a grant for everyone', grant(), ['A04']],
    ['A05: a client that is not Microsoft’s', { authorizedClients: [client('pnp-management-shell')] }, ['A05']],
    ['A06: a scope for administrators', { authorizedClients: [client('azure-cli', ['Reports.Manage'])] }, ['A06']],
    ['A09: an application without a role', assigned(daemon), ['A09']],
    [
      'A10: version 1 with a URI of its own',
      { accessTokenVersion: 1, identifierUris: ['https://adatum.onmicrosoft.com/x'] },
      ['A10'],
    ],
    ['A11: a loose URI', { identifierUris: ['api://{appId}', 'api://adatum'] }, ['A11']],
    ['A11: a domain of somebody else', { identifierUris: ['https://contoso.com/x'] }, ['A11']],
    ['A12: other tenants', { signInAudience: 'AzureADMultipleOrgs', instanceLock: true }, ['A12']],
    [
      'A14 and A15',
      { appRoles: [{ ...role, value: 'R', allowed: ['user', 'application'] }], ...accessToken() },
      ['A14', 'A15'],
    ],
    [
      'A20: no instance lock',
      { signInAudience: 'AzureADMultipleOrgs', instanceLock: false, authorizedClients: [] },
      ['A20'],
    ],
    ['A21: a disabled scope', { authorizedClients: [client('azure-cli', ['Old.Read'])] }, ['A21']],
    [
      'A26: one scope for everything',
      { scopes: [{ ...scope, value: 'user_impersonation' }], authorizedClients: [] },
      ['A26'],
    ],
    ['A27: a slash at the end', { identifierUris: ['https://api.adatum.onmicrosoft.com/'] }, ['A27']],
  ])('have %s', (_, change, rules) => {
    expect(rulesOf(change)).toEqual(rules);
  });

  it.each<[string, Partial<ApiManifest>]>([
    ['A01 for a confidential client', { ...open, authorizedClients: [client('azure-portal')] }],
    ['A01 without authorized clients', { ...open, authorizedClients: [] }],
    ['A02 when assignment is required', { appRoles: [] }],
    ['A03 for a client that left the family', { authorizedClients: [client('azure-cli')] }],
    ['A04 for a grant to one user', grant('alex@adatum.onmicrosoft.com')],
    ['A05 for an id of which the manifest alone says nothing', { authorizedClients: [client(daemon.appId)] }],
    ['A06 for a user scope', { authorizedClients: [client('azure-cli', ['access_as_user'])] }],
    ['A09 with a role', assigned({ ...daemon, role: 'Reports.Read.All' })],
    ['A10 with its own URI', { accessTokenVersion: 1 }],
    [
      'A10 with use_guid',
      {
        accessTokenVersion: 1,
        identifierUris: ['https://adatum.onmicrosoft.com/x'],
        ...accessToken(claim('idtyp'), claim('aud', ['use_guid'])),
      },
    ],
    ['A11 for a verified domain', { identifierUris: ['https://api.adatum.onmicrosoft.com/x'] }],
    [
      'A12 without authorized clients',
      { signInAudience: 'AzureADMultipleOrgs', instanceLock: true, authorizedClients: [] },
    ],
  ])('do not have %s', (_, change) => {
    expect(rulesOf(change)).toEqual([]);
  });

  it('name the client, its shared id, the line to change and where it stands', () => {
    const [finding] = riskFindings({ ...safe, ...open }, { appId: daemon.appId });
    expect(finding).toMatchObject({
      severity: 'critical',
      message: expect.stringMatching(/Microsoft Azure CLI and Microsoft Azure PowerShell.*azd/s),
      evidence: expect.stringContaining('assignment.required: false'),
      fix: expect.stringContaining('assignment.required'),
      manifest: expect.stringContaining('required: true'),
      az: expect.stringContaining(`servicePrincipals(appId='${daemon.appId}')`),
      manifestPath: ['assignment', 'required'],
      docs: 'findings/A01',
      grade: 'D',
    });
  });

  it('are not made up where only the tenant could tell', () => {
    const { findings, notLookedAt } = assessExposure(
      exposureFromManifest({ ...safe, identifierUris: ['https://contoso.com/x'] }),
    );
    expect(findings).toEqual([]);
    expect(notLookedAt.map(({ rule }) => rule)).toEqual([
      'A07',
      'A11',
      'A13',
      'A16',
      'A17',
      'A18',
      'A19',
      'A22',
      'A23',
      'A25',
      'A27',
      'A28',
    ]);
  });
});

describe('the risks of a plan', () => {
  const current = (change: Partial<ApiExposure>): RiskContext => ({
    tenant,
    current: { ...exposureFromManifest(safe), source: 'tenant', ...change },
  });
  const there = (alias: string) => exposureFromManifest({ ...safe, authorizedClients: [client(alias)] });

  it('are those of what apply keeps, too', () => {
    const { authorizedClients } = there('visual-studio-legacy');
    expect(rulesOf({}, current({ authorizedClients }))).toEqual(['A03']);
    expect(rulesOf({}, current({ identifierUris: ['api://old'] }))).toEqual(['A11']);
    expect(rulesOf({}, current({ acceptMappedClaims: known(true) }))).toEqual(['A13']);
    const { grants } = exposureFromManifest({ ...safe, ...grant() });
    expect(rulesOf({}, current({ grants }))).toEqual(['A04']);
  });

  it('are not those of what apply changes', () => {
    expect(rulesOf({}, current({ assignmentRequired: false, accessTokenVersion: 1 }))).toEqual([]);
    expect(rulesOf({}, current({ servicePrincipal: known('missing') }))).toEqual([]);
  });

  it('know what the tenant knows of a client', () => {
    const [entry] = there(daemon.appId).authorizedClients;
    if (entry === undefined) throw new Error('No client');
    const foreign = { ...entry, client: { ...entry.client, owner: known('foreign' as const) } };
    const manifest = { authorizedClients: [client(daemon.appId)] };
    expect(rulesOf(manifest, current({ authorizedClients: [foreign] }))).toEqual(['A05']);
  });

  it('find a claim that the tenant has already', () => {
    const accessTokenClaims = [{ name: 'idtyp', additionalProperties: [] }];
    expect(rulesOf(accessToken(), current({ accessTokenClaims }))).toEqual([]);
  });
});
