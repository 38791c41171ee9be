import { describe, expect, it } from 'vitest';
import { clouds } from '../data/clouds.ts';
import { EntradaError } from '../errors/entrada-error.ts';
import { resolveResource } from './resolve-resource.ts';

const api = 'api://adatum-auth-test-app';
const id = '6b2e4d1a-90ab-4cde-8f01-23456789abcd';

describe('resolveResource', () => {
  it.each([
    ['an identifier URI', api, api, `${api}/.default`],
    ['an identifier URI with a path', 'api://adatum/orders', 'api://adatum/orders', 'api://adatum/orders/.default'],
    ['an application id', id, id, `${id}/.default`],
    [
      'an https resource',
      'https://adatum.example/api',
      'https://adatum.example/api',
      'https://adatum.example/api/.default',
    ],
    ['a urn', 'urn:adatum:api', 'urn:adatum:api', 'urn:adatum:api/.default'],
    ['.default in the input', `${api}/.default`, api, `${api}/.default`],
    ['.default after an application id', `${id}/.default`, id, `${id}/.default`],
    ['a trailing slash, which belongs to the identifier', `${api}/`, `${api}/`, `${api}//.default`],
    [
      '.default after a trailing slash',
      'https://a.example//.default',
      'https://a.example/',
      'https://a.example//.default',
    ],
    ['graph', 'graph', 'https://graph.microsoft.com', 'https://graph.microsoft.com/.default'],
    ['ARM in capitals', 'ARM', 'https://management.azure.com', 'https://management.azure.com/.default'],
    ['logs with .default', 'logs/.default', 'https://api.loganalytics.io', 'https://api.loganalytics.io/.default'],
    ['white space around', `  ${api}\n`, api, `${api}/.default`],
  ])('reads %s', (_, input, resource, scope) => {
    expect(resolveResource(input)).toEqual({ resource, scopes: [scope], named: [] });
  });

  it.each([
    ['an alias', 'graph/User.Read', 'https://graph.microsoft.com', 'User.Read'],
    ['an application id', `${id}/access_as_user`, id, 'access_as_user'],
    ['a Microsoft resource', 'https://graph.microsoft.com/User.Read', 'https://graph.microsoft.com', 'User.Read'],
    [
      'a Microsoft resource with a trailing slash',
      'https://management.core.windows.net//user_impersonation',
      'https://management.core.windows.net/',
      'user_impersonation',
    ],
  ])('reads a scope name behind %s', (_, input, resource, name) => {
    expect(resolveResource(input)).toEqual({ resource, scopes: [`${resource}/${name}`], named: [name] });
  });

  it.each([
    ['by name', ['access_as_user'], ['access_as_user']],
    ['in full', [`${api}/access_as_user`], ['access_as_user']],
    ['several in one entry', ['access_as_user Reports.Read'], ['access_as_user', 'Reports.Read']],
    ['twice', ['access_as_user', `${api}/access_as_user`], ['access_as_user']],
  ])('takes scopes of the option %s', (_, scope, named) => {
    const request = resolveResource(api, { scope });
    expect(request).toEqual({ resource: api, scopes: named.map((name) => `${api}/${name}`), named });
  });

  it('takes .default as the scope option', () => {
    expect(resolveResource(api, { scope: ['.default'] }).scopes).toEqual([`${api}/.default`]);
  });

  it('takes no scope option of only spaces for one', () => {
    expect(resolveResource(api, { scope: [' '] }).scopes).toEqual([`${api}/.default`]);
  });

  it('means the resources of the cloud by the aliases', () => {
    expect(resolveResource('graph', { cloud: clouds.usgov }).resource).toBe('https://graph.microsoft.us');
    expect(resolveResource('https://graph.microsoft.us/User.Read', { cloud: clouds.usgov }).named).toEqual([
      'User.Read',
    ]);
  });

  it.each([
    ['nothing', '', undefined, 'scope_invalid', 'No resource'],
    [
      'a bare name, with a suggestion',
      'adatum-auth-test-app',
      undefined,
      'scope_invalid',
      'api://adatum-auth-test-app?',
    ],
    ['two resources', `${api} graph`, undefined, 'scope_invalid', 'spaces'],
    ['a control character', `${api}\u0000x`, undefined, 'scope_invalid', 'control'],
    ['.default alone', '/.default', undefined, 'scope_invalid', 'does not name an API'],
    ['.default with a named scope', `${api}/.default`, ['access_as_user'], 'scope_invalid', '.default'],
    ['.default and a name in the option', api, ['.default', 'access_as_user'], 'scope_invalid', '.default'],
    ['a scope of another API', api, ['https://graph.microsoft.com/User.Read'], 'scope_invalid', 'another API'],
    ['a scope of another application id', api, [`${id}/x`], 'scope_invalid', 'another API'],
    ['a scope with a slash', api, ['orders/read'], 'resource_ambiguous', 'in full'],
    ['a sign-in scope', api, ['offline_access'], 'scope_invalid', 'sign-in scope'],
    ['a scope without a name', `${id}/`, undefined, 'scope_invalid', 'no name'],
    ['a scope with a quote', api, ['read"all'], 'scope_invalid', 'character'],
  ])('refuses %s', (_, input, scope, code, message) => {
    const resolve = () => resolveResource(input, scope === undefined ? {} : { scope });
    expect(resolve).toThrow(EntradaError);
    expect(resolve).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });
});
