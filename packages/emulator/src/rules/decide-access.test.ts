import { beforeEach, describe, expect, it } from 'vitest';
import type { EmulatorContext } from '../emulator-context.ts';
import { createTokenBench } from '../testing/token-bench.ts';
import {
  alex,
  azureCli,
  azurePowerShell,
  bareClientId,
  blair,
  casey,
  closedApi,
  closedApiId,
  daemonId,
  dana,
  disabledApi,
  disabledClientId,
  expiredSecret,
  goodSecret,
  guest,
  openApi,
  restrictedClientId,
  tenantId,
  toolId,
} from '../testing/token-seed.ts';
import type { AccessRequest } from './access-request.ts';
import { decideAccess } from './decide-access.ts';
import { graphAppId } from './requested-scope.ts';

let context: EmulatorContext;

beforeEach(async () => {
  ({ context } = await createTokenBench());
});

/** Alex asks for the closed API through Azure CLI, as `az account get-access-token` does. */
const user: AccessRequest = {
  flow: 'refresh-token',
  tenant: tenantId,
  clientId: azureCli,
  userId: alex,
  scope: `${closedApi}/.default`,
};

/** The daemon asks for the open API as itself. */
const daemon: AccessRequest = {
  flow: 'client-credentials',
  tenant: tenantId,
  clientId: daemonId,
  clientSecret: goodSecret,
  scope: `${openApi}/.default`,
};

/** The tool sends a browser. */
const browser: AccessRequest = { ...user, flow: 'authorize', clientId: toolId, scope: `${openApi}/read` };

/** `granted`, `consent-needed` or the AADSTS number. */
function outcome(request: AccessRequest): string | number {
  const decision = decideAccess(context, request);
  return decision.outcome === 'refused' ? decision.refusal.code : decision.outcome;
}

function without<Key extends keyof AccessRequest>(request: AccessRequest, key: Key): Omit<AccessRequest, Key> {
  const { [key]: _left, ...rest } = request;
  return rest;
}

const cases: readonly [rule: string, what: string, request: AccessRequest, expected: string | number][] = [
  ['tenant-known', 'the tenant id', user, 'granted'],
  ['tenant-known', 'a verified domain in capitals', { ...user, tenant: 'ADATUM.com' }, 'granted'],
  ['tenant-known', 'organizations', { ...user, tenant: 'organizations' }, 'granted'],
  ['tenant-known', 'another tenant', { ...user, tenant: 'contoso.example' }, 90002],
  ['tenant-known', 'consumers', { ...user, tenant: 'consumers' }, 90002],
  ['tenant-named', 'an application that names its tenant', daemon, 'granted'],
  ['tenant-named', 'an application that names none', { ...daemon, tenant: 'organizations' }, 50059],
  ['client-known', 'a client of this tenant', { ...user, clientId: toolId, scope: 'openid' }, 'granted'],
  ['client-known', 'a client id in capitals', { ...user, clientId: azureCli.toUpperCase() }, 'granted'],
  ['client-known', 'an unknown client', { ...user, clientId: '70010000-0000-4000-8000-00000000ffff' }, 700016],
  ['client-known', 'no GUID at all', { ...user, clientId: 'my-app' }, 700016],
  ['client-known', 'the all-zero client', { ...daemon, clientId: '00000000-0000-0000-0000-000000000000' }, 700038],
  ['client-tenancy', "Microsoft's client over common", { ...user, tenant: 'common' }, 'granted'],
  ['client-tenancy', 'a single-tenant client over common', { ...browser, tenant: 'common' }, 50194],
  ['client-enabled', 'an enabled client', browser, 'consent-needed'],
  ['client-enabled', 'a disabled client', { ...browser, clientId: disabledClientId }, 7000112],
  [
    'redirect-uri',
    'the registered loopback, any port',
    { ...browser, redirectUri: 'http://localhost:8400' },
    'consent-needed',
  ],
  ['redirect-uri', 'another path', { ...browser, redirectUri: 'http://localhost:8400/x' }, 50011],
  ['redirect-uri', 'another host', { ...browser, redirectUri: 'https://evil.example/' }, 50011],
  ['client-credential', 'the right secret', daemon, 'granted'],
  ['client-credential', 'a wrong secret', { ...daemon, clientSecret: 'wrong' }, 7000215],
  ['client-credential', 'an expired secret', { ...daemon, clientSecret: expiredSecret }, 7000222],
  ['client-credential', 'no secret for an application', without(daemon, 'clientSecret'), 7000216],
  ['client-credential', 'an unreadable assertion', { ...without(daemon, 'clientSecret'), clientAssertion: 'x' }, 50027],
  ['client-credential', 'a secret from a public client', { ...user, clientSecret: 'x' }, 700025],
  ['client-credential', 'no secret from a confidential client', { ...user, clientId: daemonId }, 7000218],
  ['client-principal', 'a registration without a service principal', { ...daemon, clientId: bareClientId }, 7000229],
  ['scope-format', 'one API', user, 'granted'],
  ['scope-format', '.default mixed with a name', { ...user, scope: `${closedApi}/.default ${closedApi}/x` }, 70011],
  ['scope-format', 'a scheme without a resource', { ...user, scope: 'api://' }, 70011],
  ['scope-format', 'a URI without a scope', { ...user, scope: 'api://x/' }, 70011],
  ['scope-format', 'two APIs', { ...user, scope: `${closedApi}/.default ${openApi}/.default` }, 28000],
  [
    'scope-format',
    'two APIs, in a browser',
    { ...browser, scope: `${closedApi}/.default ${openApi}/.default` },
    700022,
  ],
  [
    'scope-format',
    'two APIs, for an application',
    { ...daemon, scope: `${closedApi}/.default ${openApi}/.default` },
    70011,
  ],
  ['default-scope', 'a named scope from an application', { ...daemon, scope: `${openApi}/read` }, 1002012],
  ['default-scope', 'only sign-in scopes from an application', { ...daemon, scope: 'openid' }, 1002012],
  ['default-scope', 'sign-in scopes beside .default', { ...daemon, scope: `${openApi}/.default openid` }, 'granted'],
  ['resource-known', 'the API by its appId', { ...user, scope: `${closedApiId}/.default` }, 'granted'],
  ['resource-known', 'an unknown API', { ...user, scope: 'api://nowhere/.default' }, 500011],
  [
    'resource-known',
    'a scope name inside the resource',
    { ...user, scope: `${closedApi}/access_as_user/.default` },
    500011,
  ],
  ['resource-known', 'two slashes too many', { ...user, scope: `${closedApi}///.default` }, 500011],
  ['resource-enabled', 'a disabled API', { ...user, scope: `${disabledApi}/.default` }, 500014],
  ['resource-enabled', 'a disabled API, for an application', { ...daemon, scope: `${disabledApi}/.default` }, 500014],
  ['scope-exists', 'a scope in another case', { ...user, scope: `${closedApi}/ACCESS_AS_USER` }, 'granted'],
  ['scope-exists', 'an unknown scope', { ...user, scope: `${closedApi}/nothing` }, 650053],
  ['scope-exists', 'a disabled scope', { ...user, scope: `${closedApi}/retired` }, 650053],
  ['scope-exists', 'an unqualified name is sought on Graph', { ...user, scope: 'access_as_user' }, 650053],
  ['user-known', 'a user by object name', user, 'granted'],
  ['user-known', 'an unknown user', { ...user, userId: 'nobody@adatum.com' }, 50034],
  ['user-known', 'a disabled user', { ...user, userId: 'former@adatum.onmicrosoft.com' }, 50057],
  [
    'user-assigned-to-client',
    'somebody assigned',
    { ...user, clientId: restrictedClientId, scope: `${openApi}/read` },
    'granted',
  ],
  [
    'user-assigned-to-client',
    'somebody else',
    { ...user, clientId: restrictedClientId, scope: `${openApi}/read`, userId: blair },
    50105,
  ],
  ['user-assigned-to-resource', 'a user assigned directly', user, 'granted'],
  ['user-assigned-to-resource', 'a direct member of an assigned group', { ...user, userId: dana }, 'granted'],
  ['user-assigned-to-resource', 'a member of a nested group', { ...user, userId: blair }, 50105],
  ['user-assigned-to-resource', 'a Global Administrator without assignment', { ...user, userId: casey }, 'granted'],
  ['user-assigned-to-resource', 'a guest', { ...user, userId: guest }, 50105],
  ['user-assigned-to-resource', 'nobody yet', without({ ...user, flow: 'authorize' }, 'userId'), 'granted'],
  ['client-assignment', 'an application, assignment not required', daemon, 'granted'],
  ['client-assignment', 'an unassigned application', { ...daemon, scope: `${closedApi}/.default` }, 501051],
  ['consent', 'a pre-authorized client', user, 'granted'],
  ['consent', 'a client that is not', { ...user, clientId: azurePowerShell }, 65001],
  ['consent', 'a scope beyond the pre-authorized ones', { ...user, scope: `${closedApi}/manage` }, 65001],
  ['consent', 'an API that nobody authorized', { ...user, scope: `${openApi}/.default` }, 65001],
  ['consent', 'the same in a browser', { ...user, flow: 'authorize', scope: `${openApi}/.default` }, 65001],
  ['consent', 'a named scope in a browser', browser, 'consent-needed'],
  ['consent', 'a named scope at the token endpoint', { ...browser, flow: 'refresh-token' }, 65001],
  [
    'consent',
    '.default with listed permissions in a browser',
    { ...browser, scope: `${openApi}/.default` },
    'consent-needed',
  ],
  [
    'consent',
    "Microsoft's client at Microsoft's API",
    { ...user, scope: 'https://graph.microsoft.com/.default' },
    'granted',
  ],
  ['consent', "Microsoft's client beyond its set", { ...user, scope: 'Application.ReadWrite.All' }, 65002],
];

describe('the rules', () => {
  it.each(cases)('%s: %s', (_rule, _what, request, expected) => {
    expect(outcome(request)).toBe(expected);
  });
});

describe('what a grant of access carries', () => {
  function granted(request: AccessRequest) {
    const decision = decideAccess(context, request);
    if (decision.outcome !== 'granted') throw new TypeError(`Expected access, got ${decision.outcome}`);
    return decision;
  }

  it('has everything that the client holds, whatever was named', () => {
    const { scopes } = granted({ ...user, scope: 'User.ReadWrite.All openid' });
    expect(scopes.join(' ')).toBe(
      'AuditLog.Read.All Directory.AccessAsUser.All email Group.ReadWrite.All openid profile User.ReadWrite.All',
    );
  });

  it('leaves out the scopes that were not pre-authorized', () => {
    expect(granted(user).scopes).toEqual(['access_as_user']);
  });

  it('has the roles of a user, and none for default access through a group', () => {
    expect(granted(user).roles).toEqual(['Reports.Approve']);
    expect(granted({ ...user, userId: dana }).roles).toEqual([]);
  });

  it('gives an application without assignment a token without roles', () => {
    expect(granted(daemon)).toMatchObject({ roles: [], scopes: [] });
  });

  it('gives an application the roles it is assigned', () => {
    assign(context, closedApiId, daemonId, 'Reports.Read.All');
    expect(granted({ ...daemon, scope: `${closedApi}/.default` }).roles).toEqual(['Reports.Read.All']);
  });
});

describe('consent', () => {
  function grant(principal: string | null): void {
    const { directory } = context;
    const client = directory.findServicePrincipal(toolId)?.id ?? '';
    const resource = directory.findResource(openApi)?.id ?? '';
    directory.grants.set('g', {
      id: 'g',
      clientId: client,
      resourceId: resource,
      consentType: principal === null ? 'AllPrincipals' : 'Principal',
      principalId: principal === null ? null : (directory.findUser(principal)?.id ?? ''),
      scope: 'read',
    });
  }

  it.each([
    ['for everybody', null, blair, 'granted'],
    ['by the user', alex, alex, 'granted'],
    ['by another user', alex, blair, 'consent-needed'],
  ] as const)('granted %s', (_case, principal, userId, expected) => {
    grant(principal);
    expect(outcome({ ...browser, userId })).toBe(expected);
  });

  it('is not asked again for .default once any scope was granted', () => {
    grant(null);
    expect(outcome({ ...browser, scope: `${openApi}/.default` })).toBe('granted');
  });

  it('is asked for the scopes that are missing', () => {
    grant(null);
    const decision = decideAccess(context, { ...browser, scope: `${openApi}/read ${openApi}/write` });
    expect(decision).toMatchObject({
      outcome: 'consent-needed',
      missingScopes: [{ value: 'write' }],
      mayUserConsent: true,
    });
  });

  it.each([
    ['the tenant lets users consent', `${openApi}/read`, true],
    ['the scope is for administrators', 'Directory.AccessAsUser.All', false],
  ])('may the user agree when %s', (_case, scope, expected) => {
    expect(decideAccess(context, { ...browser, scope })).toMatchObject({ mayUserConsent: expected });
  });

  it('is an administrator matter when the tenant switched user consent off', () => {
    context.directory.change({ tenant: { ...context.directory.tenant, userConsentAllowed: false } });
    expect(decideAccess(context, browser)).toMatchObject({ mayUserConsent: false });
  });

  it('is an administrator matter when the API requires assignment', () => {
    const request = { ...browser, scope: `${closedApi}/access_as_user` };
    expect(decideAccess(context, request)).toMatchObject({ outcome: 'consent-needed', mayUserConsent: false });
  });

  it('says at the token endpoint that 65001 for an API requiring assignment is inferred', () => {
    const decision = decideAccess(context, { ...user, clientId: azurePowerShell });
    expect(decision).toMatchObject({
      refusal: { code: 65001, suberror: 'consent_required', inferred: expect.any(String) },
    });
  });
});

describe('the order of the rules', () => {
  it.each([
    ['tenant before client', { ...user, tenant: 'contoso.example', clientId: 'x' }, 90002],
    [
      'client before secret',
      { ...daemon, clientId: '00000000-0000-0000-0000-000000000000', clientSecret: 'x' },
      700038,
    ],
    ['secret before resource', { ...daemon, clientSecret: 'x', scope: 'api://nowhere/.default' }, 7000215],
    ['resource before user', { ...user, scope: 'api://nowhere/.default', userId: 'nobody' }, 500011],
    ['user before assignment', { ...user, userId: 'former@adatum.onmicrosoft.com' }, 50057],
    ['assignment before consent', { ...user, clientId: azurePowerShell, userId: blair }, 50105],
  ] as const)('%s', (_case, request, expected) => {
    expect(outcome(request)).toBe(expected);
  });
});

describe('a change in the directory', () => {
  it('counts from the next request on', () => {
    expect(outcome({ ...user, userId: blair })).toBe(50105);
    assign(context, closedApiId, context.directory.findUser(blair)?.id ?? '', undefined);
    expect(outcome({ ...user, userId: blair })).toBe('granted');
    const principal = context.directory.findServicePrincipal(closedApiId);
    if (principal) {
      context.directory.servicePrincipals.change(principal, { servicePrincipalNames: ['api://renamed'] });
    }
    expect(outcome(user)).toBe(500011);
    expect(outcome({ ...user, scope: 'api://renamed/.default' })).toBe('granted');
  });
});

it('finds Graph by its id too', () => {
  expect(outcome({ ...user, scope: `${graphAppId}/.default` })).toBe('granted');
});

function assign(context: EmulatorContext, resourceAppId: string, principal: string, role: string | undefined): void {
  const { directory } = context;
  const resource = directory.findServicePrincipal(resourceAppId);
  const roles = directory.findApplication(resourceAppId)?.appRoles ?? [];
  const id = `assignment of ${principal}`;
  directory.assignments.set(id, {
    id,
    principalId: directory.findServicePrincipal(principal)?.id ?? principal,
    principalType: 'User',
    principalDisplayName: principal,
    resourceId: resource?.id ?? '',
    resourceDisplayName: '',
    appRoleId: roles.find(({ value }) => value === role)?.id ?? '00000000-0000-0000-0000-000000000000',
    createdDateTime: '2026-01-01T00:00:00Z',
  });
}
