import { describe, expect, it } from 'vitest';
import { graphAppId, parseRequestedScope } from './requested-scope.ts';

describe('a scope parameter', () => {
  it.each([
    ['api://x/.default', 'api://x', '.default'],
    ['https://management.core.windows.net//.default', 'https://management.core.windows.net/', '.default'],
    ['api://x/a/read', 'api://x/a', 'read'],
    ['00000003-0000-0000-c000-000000000000/User.Read', graphAppId, 'User.Read'],
    ['User.Read', graphAppId, 'User.Read'],
    ['  api://x/.default   offline_access\topenid ', 'api://x', '.default'],
  ])('%j names %s', (scope, identifier, value) => {
    const parsed = parseRequestedScope(scope);
    expect(parsed).toMatchObject({
      identifier,
      isDefault: value === '.default',
      named: value === '.default' ? [] : [value],
    });
  });

  it.each([
    ['api://x/', 'malformed'],
    ['api://', 'malformed'],
    ['/.default', 'malformed'],
    ['https:///.default', 'malformed'],
    ['api://x/.default api://x/read', 'mixed'],
    ['api://x/.default api://y/.default', 'several-resources'],
    ['User.Read api://x/read', 'several-resources'],
  ])('%j is %s', (scope, fault) => {
    expect(parseRequestedScope(scope)).toEqual({ fault });
  });

  it('takes Graph by name, by URI and bare as one resource', () => {
    const parsed = parseRequestedScope(`User.Read https://graph.microsoft.com/Mail.Read ${graphAppId}/Calendars.Read`);
    expect(parsed).toMatchObject({ named: ['User.Read', 'Mail.Read', 'Calendars.Read'] });
  });

  it('knows the sign-in scopes, which name no resource', () => {
    expect(parseRequestedScope('openid profile email offline_access')).toEqual({
      identifier: graphAppId,
      prefixed: false,
      isDefault: false,
      named: [],
      written: [],
      oidc: { openid: true, profile: true, email: true, offlineAccess: true },
    });
  });
});
