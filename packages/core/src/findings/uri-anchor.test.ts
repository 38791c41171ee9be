import { describe, expect, it } from 'vitest';
import { isOwnUri, uriAnchor } from './uri-anchor.ts';

const appId = '6b2e4d1a-90ab-4cde-8f01-23456789abcd';
const tenant = {
  id: '5a1f2b0c-7d3e-4c56-8f90-a1b2c3d4e5f6',
  verifiedDomains: ['adatum.com', 'adatum.onmicrosoft.com'],
};
const other = '11111111-2222-4333-8444-555555555555';

describe('an identifier URI', () => {
  it.each([
    'api://{appId}',
    `api://${appId}`,
    `api://${appId.toUpperCase()}`,
    `api://${tenant.id}/${appId}`,
    `api://${tenant.id}/reports`,
    `api://reports/${appId}`,
    'https://adatum.onmicrosoft.com/reports',
    'https://adatum.com/reports',
    'https://adatum.com',
    'https://api.adatum.com',
    'https://api.adatum.com/reports/v2',
    'api://api.adatum.com/reports',
  ])('%s is tied to the tenant', (uri) => {
    expect(uriAnchor(uri, appId, tenant)).toBe('anchored');
  });

  it.each([
    'api://adatum-auth-test-app',
    'api://adatum.com',
    `api://${tenant.id}`,
    `api://${other}/reports`,
    'api://notadatum.com/reports',
    'https://notadatum.com',
    'https://adatum.com.example/reports',
    'https://localhost',
    'urn:adatum:reports',
    'api://',
  ])('%s is not', (uri) => {
    expect(uriAnchor(uri, appId, tenant)).toBe('loose');
  });

  it.each([
    ['https://api.adatum.com', 'unsure'],
    ['api://api.adatum.com/reports', 'unsure'],
    [`api://${tenant.id}/reports`, 'unsure'],
    ['api://adatum', 'loose'],
    ['api://{appId}', 'anchored'],
  ])('%s is %s as long as the tenant is not known', (uri, anchor) => {
    expect(uriAnchor(uri, undefined, undefined)).toBe(anchor);
  });

  it.each([
    ['api://{appId}', undefined, true],
    [`api://${appId.toUpperCase()}`, appId, true],
    [`api://${other}`, appId, false],
    [`api://${appId}/x`, appId, false],
    ['api://adatum', undefined, false],
  ])('%s is the own one of %s: %s', (uri, id, own) => {
    expect(isOwnUri(uri, id)).toBe(own);
  });
});
