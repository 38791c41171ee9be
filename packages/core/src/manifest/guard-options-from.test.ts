import { describe, expect, it } from 'vitest';
import { clouds } from '../data/clouds.ts';
import { guardOptionsFrom } from './guard-options-from.ts';
import type { ApiManifest } from './manifest.ts';

const tenantId = '5a1f2b0c-7d3e-4c56-8f90-a1b2c3d4e5f6';
const appId = '6b2e4d1a-90ab-4cde-8f01-23456789abcd';
const api: ApiManifest = {
  name: 'adatum-auth-test-app',
  identifierUris: ['api://adatum-auth-test-app'],
  accessTokenVersion: 2,
  signInAudience: 'AzureADMyOrg',
  scopes: [{ value: 'access_as_user', enabled: true, consent: 'user', displayName: 'Use', description: 'Use' }],
  appRoles: [
    { value: 'Reports.Read.All', enabled: true, allowed: ['application'], displayName: 'Read', description: 'Read' },
    { value: 'Reader', enabled: true, allowed: ['user'], displayName: 'Reader', description: 'Reader' },
  ],
  authorizedClients: [],
  assignment: { required: true, users: [], groups: [], applications: [] },
  knownClientApplications: [],
  optionalClaims: { accessToken: [], idToken: [], saml2Token: [] },
  owners: [],
  grants: [],
};

describe('guardOptionsFrom', () => {
  it('expects v2 tokens for the application id, the scopes, and the roles of applications', () => {
    expect(guardOptionsFrom(api, { tenantId, appId })).toEqual({
      tenantId,
      audiences: [appId],
      versions: ['2.0'],
      scopes: ['access_as_user'],
      roles: ['Reports.Read.All'],
      appOnly: 'allow',
    });
  });

  it('expects v1 tokens for the application id or the identifier URI', () => {
    const options = guardOptionsFrom({ ...api, accessTokenVersion: 1 }, { tenantId, appId });
    expect(options).toMatchObject({ audiences: [appId, 'api://adatum-auth-test-app'], versions: ['1.0'] });
  });

  it('takes every identifier URI, and puts the application id into it', () => {
    const several: ApiManifest = { ...api, identifierUris: ['api://{appId}', 'api://adatum'], accessTokenVersion: 1 };
    const options = guardOptionsFrom(several, { tenantId, appId });
    expect(options.audiences).toEqual([appId, `api://${appId}`, 'api://adatum']);
  });

  it('refuses applications when no role is for them', () => {
    expect(guardOptionsFrom({ ...api, appRoles: [] }, { tenantId, appId })).toMatchObject({
      roles: [],
      appOnly: 'deny',
    });
  });

  it('keeps the cloud', () => {
    expect(guardOptionsFrom(api, { tenantId, appId, cloud: clouds.china }).cloud).toBe(clouds.china);
  });
});
