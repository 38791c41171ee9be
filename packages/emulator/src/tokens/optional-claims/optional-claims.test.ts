import { beforeEach, describe, expect, it } from 'vitest';
import type { Application, OptionalClaim } from '../../directory/model.ts';
import { changeApplication } from '../../testing/change-application.ts';
import { issueCode, redeemCode, refresh, signInToAzureCli } from '../../testing/sign-in-as.ts';
import { createTokenBench, decodePart, noon, type TokenBench } from '../../testing/token-bench.ts';
import {
  alex,
  azureCli,
  blair,
  casey,
  closedApi,
  closedApiId,
  daemonId,
  dana,
  goodSecret,
  guest,
  openApi,
  tenantId,
  tokenSeed,
  toolId,
} from '../../testing/token-seed.ts';
import { readLoginHint } from '../login-hint.ts';
import { optionalClaimRows } from './optional-claims.ts';

let bench: TokenBench;

beforeEach(async () => {
  bench = await createTokenBench(
    tokenSeed.replace('displayName: Alex }', 'displayName: Alex, surname: Adams, mail: alex@adatum.com }'),
  );
  const { directory } = bench.context;
  const delegatedPermissionIds = application(closedApiId).api.oauth2PermissionScopes.map(({ id }) => id);
  change(closedApiId, { api: { preAuthorizedApplications: [{ appId: azureCli, delegatedPermissionIds }] } });
  const principal = directory.findServicePrincipal(closedApiId);
  if (principal) directory.servicePrincipals.change(principal, { appRoleAssignmentRequired: false });
});

function change(appId: string, changes: Parameters<typeof changeApplication>[2]): void {
  changeApplication(bench.context.directory, appId, changes);
}

function application(appId: string): Application {
  const found = bench.context.directory.findApplication(appId);
  if (found === undefined) throw new TypeError(`No application ${appId}`);
  return found;
}

function claim(name: string, ...additionalProperties: string[]): OptionalClaim {
  return { name, source: null, essential: false, additionalProperties };
}

type Claims = Readonly<Record<string, unknown>>;

async function accessToken(
  name: string,
  version: 1 | 2,
  wanted: readonly OptionalClaim[],
  overrides: Record<string, string> = {},
): Promise<Claims> {
  const optionalClaims = { accessToken: wanted, idToken: [], saml2Token: [] };
  change(closedApiId, { api: { requestedAccessTokenVersion: version }, optionalClaims });
  const { body } = await refresh(bench, await signInToAzureCli(bench, name), closedApi, overrides);
  return decodePart(body.access_token, 1);
}

async function applicationToken(wanted: readonly OptionalClaim[]): Promise<Claims> {
  change(closedApiId, { optionalClaims: { accessToken: wanted, idToken: [], saml2Token: [] } });
  const form = { grant_type: 'client_credentials', client_id: daemonId, client_secret: goodSecret };
  const { body } = await bench.token({ ...form, scope: `${closedApi}/.default` });
  return decodePart(body.access_token, 1);
}

async function idToken(name: string, wanted: readonly OptionalClaim[]): Promise<Claims> {
  change(toolId, { optionalClaims: { accessToken: [], idToken: wanted, saml2Token: [] } });
  const scope = `${openApi}/read openid profile`;
  const directory = bench.context.directory;
  directory.grants.set('g', {
    id: 'g',
    clientId: directory.findServicePrincipal(toolId)?.id ?? '',
    consentType: 'AllPrincipals',
    principalId: null,
    resourceId: directory.findResource(openApi)?.id ?? '',
    scope: 'read',
  });
  const { body } = await redeemCode(bench, issueCode(bench, name, { scope }));
  return decodePart(body.id_token, 1);
}

const given: readonly (readonly [name: string, user: string, value: unknown])[] = [
  ['acct', alex, 0],
  ['acct', guest, 1],
  ['email', alex, 'alex@adatum.com'],
  ['family_name', alex, 'Adams'],
  ['given_name', alex, 'Alex'],
  ['upn', alex, alex],
  ['verified_primary_email', alex, ['alex@adatum.com']],
  ['xms_edov', alex, true],
  ['xms_edov', guest, false],
  ['ipaddr', alex, '127.0.0.1'],
  ['auth_time', alex, noon / 1000],
  ['sid', alex, expect.stringMatching(/^[\da-f-]{36}$/)],
  ['tenant_ctry', alex, 'US'],
  ['ctry', alex, 'US'],
  ['tenant_region_scope', alex, 'EU'],
];

describe('an optional claim', () => {
  it.each(given)('%s of %s is given when the API asks for it, and else in no v2 token', async (name, user, value) => {
    expect((await accessToken(user, 2, [claim(name)]))[name]).toEqual(value);
    expect(await accessToken(user, 2, [])).not.toHaveProperty(name);
  });

  it.each(given)('%s of %s is given in id_tokens when the client asks for it', async (name, user, value) => {
    expect((await idToken(user, [claim(name)]))[name]).toEqual(value);
  });

  it('stands in v1 tokens of its own accord where v1 has it by default', async () => {
    const claims = await accessToken(alex, 1, []);
    expect(claims).toMatchObject({ family_name: 'Adams', given_name: 'Alex', ipaddr: '127.0.0.1', upn: alex });
    expect(claims).not.toHaveProperty('email');
  });

  it('is written in its place, by name', async () => {
    const names = Object.keys(await accessToken(alex, 2, [claim('upn'), claim('acct'), claim('sid')]));
    expect(names.slice(0, 6)).toEqual(['aud', 'iss', 'iat', 'nbf', 'exp', 'acct']);
    expect(names.slice(5)).toEqual(names.slice(5).toSorted());
  });

  it.each(['verified_secondary_email', 'fwd', 'vnet', 'in_corp', 'onprem_sid', 'pwd_exp', 'ztdid', 'xms_pdl'])(
    '%s, which nobody here could have, is left out',
    async (name) => {
      expect(await accessToken(alex, 2, [claim(name)])).not.toHaveProperty(name);
    },
  );

  it('that nobody knows is passed over', async () => {
    expect(await accessToken(alex, 2, [claim('hat')])).not.toHaveProperty('hat');
  });

  it('about a user is not given to an application', async () => {
    const names = optionalClaimRows.map(({ name }) => name).filter((name) => !name.startsWith('tenant_'));
    const plain = Object.keys(await applicationToken([]));
    expect(Object.keys(await applicationToken(names.map((name) => claim(name))))).toEqual(plain);
  });

  it('is documented by the page that is its source, each once', () => {
    const names = optionalClaimRows.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(optionalClaimRows.filter(({ source }) => !source.startsWith('Microsoft Learn'))).toEqual([]);
  });
});

describe('login_hint', () => {
  it('says nothing to a client, and names the account when it comes back', async () => {
    const { login_hint: hint } = await accessToken(alex, 2, [claim('login_hint')]);
    expect(String(hint)).not.toContain('alex');
    expect(readLoginHint(String(hint))).toBe(bench.idOf(alex));
  });
});

describe('upn of a guest', () => {
  it.each([
    ['nothing else', [], undefined],
    ['include_externally_authenticated_upn', ['include_externally_authenticated_upn'], guest],
    [
      'include_externally_authenticated_upn_without_hash',
      ['include_externally_authenticated_upn_without_hash'],
      guest.replaceAll('#', '_'),
    ],
  ])('with %s', async (_what, properties, expected) => {
    expect((await accessToken(guest, 2, [claim('upn', ...properties)])).upn).toBe(expected);
  });

  it('is in no v1 token; the address at home is', async () => {
    const claims = await accessToken(guest, 1, []);
    expect(claims).not.toHaveProperty('upn');
    expect(claims).toMatchObject({ unique_name: 'guest@contoso.example', email: 'guest@contoso.example' });
    expect(claims.idp).toMatch(/^https:\/\/sts\.windows\.net\/[\da-f-]{36}\/$/);
  });
});

describe('aud with use_guid', () => {
  it.each([
    ['asked for', [claim('aud', 'use_guid')], closedApiId],
    ['without the property', [claim('aud')], closedApi],
    ['not asked for', [], closedApi],
  ])('makes the audience of v1 tokens: %s', async (_case, wanted, expected) => {
    expect((await accessToken(alex, 1, wanted)).aud).toBe(expected);
  });
});

describe('idtyp', () => {
  it.each([
    ['a user, asked for', alex, [claim('idtyp')], undefined],
    ['a user, with include_user_token', alex, [claim('idtyp', 'include_user_token')], 'user'],
    ['an application, asked for', undefined, [claim('idtyp')], 'app'],
    ['an application, not asked for', undefined, [], undefined],
  ])('of %s', async (_case, user, wanted, expected) => {
    const claims = user === undefined ? await applicationToken(wanted) : await accessToken(user, 2, wanted);
    expect(claims.idtyp).toBe(expected);
  });
});

describe('xms_cc', () => {
  const cp1 = { claims: '{"access_token":{"xms_cc":{"values":["cp1"]}}}' };
  it.each([
    ['both ask', [claim('xms_cc')], cp1, ['CP1']],
    ['only the API asks', [claim('xms_cc')], {}, undefined],
    ['only the client announces it', [], cp1, undefined],
  ])('is there only when both hold: %s', async (_case, wanted, overrides, expected) => {
    expect((await accessToken(alex, 2, wanted, overrides)).xms_cc).toEqual(expected);
  });
});

describe('groups', () => {
  const outer = () => groupId('Adatum API developers');
  const inner = () => groupId('Inner circle');

  function groupId(name: string): string {
    return [...bench.context.directory.groups.values()].find(({ displayName }) => displayName === name)?.id ?? '';
  }

  async function groupsOf(user: string, wanted: string | null, ...properties: string[]): Promise<Claims> {
    change(closedApiId, { groupMembershipClaims: wanted });
    return accessToken(user, 2, properties.length === 0 ? [] : [claim('groups', ...properties)]);
  }

  it.each(['SecurityGroup', 'All', 'SecurityGroup, DirectoryRole'])(
    'with %s count nested membership too',
    async (wanted) => {
      expect((await groupsOf(blair, wanted)).groups).toEqual([outer(), inner()].toSorted());
    },
  );

  it.each([null, 'None', 'DirectoryRole'])('with %s are left out', async (wanted) => {
    expect(await groupsOf(blair, wanted)).not.toHaveProperty('groups');
  });

  it('with ApplicationGroup are those assigned to the application that hold the user directly', async () => {
    expect((await groupsOf(dana, 'ApplicationGroup')).groups).toEqual([outer()]);
    expect(await groupsOf(blair, 'ApplicationGroup')).not.toHaveProperty('groups');
  });

  it('leave out those that secure nothing, but with All', async () => {
    const { groups } = bench.context.directory;
    for (const group of groups.values()) groups.change(group, { securityEnabled: false });
    expect(await groupsOf(dana, 'SecurityGroup')).not.toHaveProperty('groups');
    expect((await groupsOf(dana, 'All')).groups).toEqual([outer()]);
  });

  it('may be named, when they are those of the application, and stand in roles', async () => {
    expect((await groupsOf(dana, 'ApplicationGroup', 'cloud_displayname')).groups).toEqual(['Adatum API developers']);
    expect((await groupsOf(dana, 'SecurityGroup', 'cloud_displayname')).groups).toEqual([outer()]);
    const claims = await groupsOf(dana, 'SecurityGroup', 'emit_as_roles');
    expect([claims.groups, claims.roles]).toEqual([undefined, [outer()]]);
  });

  it.each([
    [200, true],
    [201, false],
  ])('of %i fit into a token: %s', async (count, fits) => {
    const { directory } = bench.context;
    const id = bench.idOf(alex);
    for (let index = 0; index < count; index += 1) {
      const member = { type: 'user', id } as const;
      directory.groups.set(`g${index}`, {
        id: `g${index}`,
        displayName: `Group ${index}`,
        description: null,
        securityEnabled: true,
        members: [member],
      });
    }
    const claims = await groupsOf(alex, 'SecurityGroup');
    if (fits) {
      expect(claims.groups).toHaveLength(200);
      return;
    }
    expect(claims).not.toHaveProperty('groups');
    expect(claims).toMatchObject({
      _claim_names: { groups: 'src1' },
      _claim_sources: {
        src1: { endpoint: `https://graph.windows.net/${tenantId}/users/${id}/getMemberObjects` },
      },
    });
  });

  it('come with the directory roles when DirectoryRole or All is asked for', async () => {
    expect((await groupsOf(casey, 'DirectoryRole')).wids).toContain('62e90394-69f5-4237-9190-012177145e10');
    expect((await groupsOf(casey, 'All')).wids).toContain('62e90394-69f5-4237-9190-012177145e10');
    expect(await groupsOf(casey, 'SecurityGroup')).not.toHaveProperty('wids');
  });
});

describe('a seed', () => {
  it('asks for claims by name, or with properties', async () => {
    bench = await createTokenBench(
      tokenSeed.replace(
        `appId: ${closedApiId}`,
        `appId: ${closedApiId}\n    accessTokenClaims: [upn, { name: idtyp, additionalProperties: [include_user_token] }]\n    idTokenClaims: [sid]\n    groupMembershipClaims: SecurityGroup`,
      ),
    );
    expect(application(closedApiId)).toMatchObject({
      groupMembershipClaims: 'SecurityGroup',
      optionalClaims: {
        accessToken: [{ name: 'upn' }, { name: 'idtyp', additionalProperties: ['include_user_token'] }],
        idToken: [{ name: 'sid' }],
      },
    });
  });
});
