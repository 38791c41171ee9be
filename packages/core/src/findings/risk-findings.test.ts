import { describe, expect, it } from 'vitest';
import { findWellKnownClient } from '../data/find-well-known-client.ts';
import type { ApiManifest } from '../manifest/manifest.ts';
import { riskFindings } from './risk-findings.ts';

const safe: ApiManifest = {
  name: 'adatum-auth-test-app',
  identifierUris: ['api://adatum-auth-test-app'],
  accessTokenVersion: 2,
  signInAudience: 'AzureADMyOrg',
  scopes: [
    {
      value: 'access_as_user',
      enabled: true,
      consent: 'user',
      displayName: 'Use Adatum',
      description: 'Use the Adatum API',
    },
    { value: 'Reports.Manage', enabled: true, consent: 'admin', displayName: 'Manage', description: 'Manage reports' },
  ],
  appRoles: [
    { value: 'Reports.Read.All', enabled: true, allowed: ['application'], displayName: 'Read', description: 'Read' },
  ],
  authorizedClients: [client('azure-cli'), client('azure-powershell')],
  assignment: { required: true, users: [{ name: 'alex@adatum.onmicrosoft.com' }], groups: [], applications: [] },
  knownClientApplications: [],
  optionalClaims: { accessToken: [], idToken: [], saml2Token: [] },
  owners: [],
  grants: [],
};
const open = { assignment: { required: false, users: [], groups: [], applications: [] } };

function client(alias: string, scopes = ['access_as_user']): ApiManifest['authorizedClients'][number] {
  const known = findWellKnownClient(alias);
  return { appId: known?.appId ?? alias, name: known?.name ?? alias, scopes };
}

function rulesOf(change: Partial<ApiManifest>): string[] {
  return riskFindings({ ...safe, ...change }).map(({ rule }) => rule);
}

describe('riskFindings', () => {
  it('finds nothing in an API that lets in only those who are assigned', () => {
    expect(riskFindings(safe)).toEqual([]);
  });

  it.each<[string, Partial<ApiManifest>, string[]]>([
    ['A01: a public client while everyone may use the API', open, ['A01']],
    ['A01 and A02 without an app role for applications', { ...open, appRoles: [] }, ['A01', 'A02']],
    [
      'A02 when only users can hold the roles',
      {
        ...open,
        authorizedClients: [],
        appRoles: [{ value: 'Reader', enabled: true, allowed: ['user'], displayName: 'Reader', description: 'Reader' }],
      },
      ['A02'],
    ],
    ['A03: a client of the family', { authorizedClients: [client('visual-studio-legacy')] }, ['A03']],
    ['A06: an admin scope', { authorizedClients: [client('azure-cli', ['Reports.Manage'])] }, ['A06']],
  ])('finds %s', (_, change, rules) => {
    expect(rulesOf(change)).toEqual(rules);
  });

  it.each<[string, Partial<ApiManifest>]>([
    ['A01 for a confidential client', { ...open, authorizedClients: [client('azure-portal')] }],
    ['A01 without authorized clients', { ...open, authorizedClients: [] }],
    ['A02 when assignment is required', { appRoles: [] }],
    ['A03 for a client that left the family', { authorizedClients: [client('azure-cli')] }],
    ['A06 for a user scope', { authorizedClients: [client('azure-cli', ['access_as_user'])] }],
  ])('does not find %s', (_, change) => {
    expect(rulesOf(change)).toEqual([]);
  });

  it('names the client, its shared id, and the line to change', () => {
    const [finding] = riskFindings({ ...safe, ...open });
    expect(finding).toMatchObject({
      severity: 'critical',
      message: expect.stringMatching(/Microsoft Azure CLI and Microsoft Azure PowerShell.*azd/s),
      evidence: expect.stringContaining('assignment.required: false'),
      fix: expect.stringContaining('assignment.required'),
    });
  });
});
