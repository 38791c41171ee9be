import { resolveResource } from '@entrada/core';
import { describe, expect, it } from 'vitest';
import { buildArguments } from './build-arguments.ts';

const common = ['account', 'get-access-token', '--output', 'json'];

describe('the arguments of az', () => {
  it.each([
    ['api://adatum-auth-test-app', [], ['--resource', 'api://adatum-auth-test-app']],
    ['api://adatum-auth-test-app/.default', [], ['--resource', 'api://adatum-auth-test-app']],
    ['https://management.core.windows.net//.default', [], ['--resource', 'https://management.core.windows.net/']],
    ['graph', [], ['--resource', 'https://graph.microsoft.com']],
    [
      'api://adatum-auth-test-app',
      ['access_as_user', 'Reports.Read'],
      ['--scope', 'api://adatum-auth-test-app/access_as_user', 'api://adatum-auth-test-app/Reports.Read'],
    ],
  ])('for %s with scopes %j', (resource, scope, expected) => {
    expect(buildArguments(resolveResource(resource, { scope }))).toEqual([...common, ...expected]);
  });

  it('name the tenant when one is asked for', () => {
    const request = { ...resolveResource('arm'), tenant: 'adatum.onmicrosoft.com' };
    expect(buildArguments(request).slice(-2)).toEqual(['--tenant', 'adatum.onmicrosoft.com']);
  });

  it.each(['--debug', '-o', 'adatum onmicrosoft', 'a;b', '', '.', 'a/b'])('refuse the tenant %j', (tenant) => {
    expect(() => buildArguments({ ...resolveResource('arm'), tenant })).toThrow(/is not a tenant/);
  });

  it.each(['--debug', 'api://x y', 'api://x&calc', 'api://x%PATH%', 'api://x"'])(
    'refuse the resource %j',
    (resource) => {
      const request = { resource, scopes: [`${resource}/.default`], named: [] };
      expect(() => buildArguments(request)).toThrow(expect.objectContaining({ code: 'scope_invalid' }));
    },
  );

  it.each(['--debug', 'a;b', 'x&y', '', ' x', 'x"'])('refuse the subscription %j', (subscription) => {
    expect(() => buildArguments(resolveResource('arm'), subscription)).toThrow(/A subscription is given by its id/);
  });

  it('refuse a subscription together with a tenant, which az would', () => {
    const request = { ...resolveResource('arm'), tenant: 'adatum.onmicrosoft.com' };
    expect(() => buildArguments(request, 'Development')).toThrow(/a tenant or a subscription, not both/);
  });

  it('refuse a named scope that az could take for something else', () => {
    const request = { resource: 'api://x', scopes: ['api://x/a$b'], named: ['a$b'] };
    expect(() => buildArguments(request)).toThrow(expect.objectContaining({ code: 'scope_invalid' }));
  });
});
