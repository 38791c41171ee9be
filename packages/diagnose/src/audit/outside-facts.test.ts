import { describe, expect, it } from 'vitest';
import { parseAppServiceSettings, parseResourceMetadata } from './outside-facts.ts';

const settings = (allowedApplications?: string[]) => ({
  identityProviders: {
    azureActiveDirectory: { enabled: true, validation: { defaultAuthorizationPolicy: { allowedApplications } } },
  },
});

describe('what an audit takes from files', () => {
  it.each([
    ['as Azure Resource Manager gives them', { id: 'x', properties: settings(['a', 'b']) }, ['a', 'b']],
    ['as az webapp auth show gives them', settings(['a']), ['a']],
    ['without an allow-list', settings(), []],
    ['without Entra', { properties: { identityProviders: {} } }, []],
  ])('reads settings of App Service %s', (_, given, clients) => {
    expect(parseAppServiceSettings(JSON.stringify(given))).toEqual(clients);
  });

  it.each([
    [{ resource: 'https://api.adatum.com', scopes_supported: ['read'] }, ['read']],
    [{ resource: 'https://api.adatum.com', authorization_servers: [] }, []],
  ])('reads metadata of a protected resource %j', (given, scopesSupported) => {
    expect(parseResourceMetadata(JSON.stringify(given))).toEqual({
      resource: 'https://api.adatum.com',
      scopesSupported,
    });
  });

  it.each(['', '{', '[]', '{"resource":1}', '"https://api.adatum.com"'])('refuses %j', (text) => {
    expect(() => parseResourceMetadata(text)).toThrow(/Expected metadata of a protected resource/);
    expect(() => parseAppServiceSettings(text)).toThrow(/Expected authentication settings/);
  });
});
