import { resolveResource } from '@entrada/core';
import { adatum, createTestTenant, issuerV1, issuerV2 } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { everythingIn } from '../../test-support/everything-in.ts';
import type { AccessToken, SourceRequest } from '../source-contract.ts';
import { acceptToken } from './accept-token.ts';

const tenant = createTestTenant();
const now = 1_795_530_000;
const opaque = 'an-opaque-token';
const { alex } = adatum;

type Asked = Partial<SourceRequest>;

function accept(token: string, asked: Asked, known: Partial<AccessToken> = {}): AccessToken {
  const answer = { token, expiresOn: now + 600, source: 'azure-cli', ...known };
  return acceptToken(answer, { ...resolveResource(adatum.identifierUri), ...asked }, now);
}

const { userToken, userTokenV1, appToken } = tenant;

describe('a token is accepted', () => {
  it.each<[string, string, Asked, Partial<AccessToken>?]>([
    ['nothing more was asked', opaque, {}],
    ['its tenant was asked for', userToken(), { tenant: adatum.tenantId.toUpperCase() }],
    ['its tenant was asked for by domain', userToken(), { tenant: 'adatum.onmicrosoft.com' }],
    ['the source was told the tenant, and the token says nothing', opaque, { tenant: adatum.tenantId }],
    ['it is for the account, by name', userToken(), { account: alex.userPrincipalName.toUpperCase() }],
    ['it is for the account, by a name of v1', userTokenV1(), { account: alex.userPrincipalName }],
    ['it is for the account, by object id', userToken(), { account: alex.oid }],
    ['it is for the application, by client id', appToken(), { account: adatum.daemonAppId }],
    ['it is for the application, by object id', appToken(), { account: adatum.daemonObjectId }],
    ['its v2 issuer is of the cloud', userToken(), { cloud: 'public' }],
    ['its v1 issuer is of the cloud', userTokenV1(), { cloud: 'public' }],
    ['its v1 issuer may be of the cloud', userTokenV1(), { cloud: 'usgov' }],
    ['the source was told the cloud, and the token says nothing', opaque, { cloud: 'china' }],
    ['it lasts exactly as long', opaque, { minTtl: 600 }],
  ])('when %s', (_, token, asked, known) => {
    expect(accept(token, asked, known)).toMatchObject({ token });
  });
});

describe('a token is refused, and not shown,', () => {
  const elsewhere = adatum.otherTenantId;
  it.each<[string, string, Asked, Partial<AccessToken>, string]>([
    ['of another tenant', userToken(), { tenant: elsewhere }, {}, 'tenant'],
    [
      'of another tenant, whatever the source says',
      userToken(),
      { tenant: elsewhere },
      { tenant: elsewhere },
      'tenant',
    ],
    ['that the source says is of another tenant', opaque, { tenant: elsewhere }, { tenant: adatum.tenantId }, 'tenant'],
    [
      'that says no tenant, of a source that was not told',
      opaque,
      { tenant: elsewhere },
      { source: 'managed-identity' },
      'tenant',
    ],
    ['that says no tenant, of a source that nobody knows', opaque, { tenant: elsewhere }, { source: 'mine' }, 'tenant'],
    ['for somebody else', userToken(), { account: 'blair@adatum.onmicrosoft.com' }, {}, 'account'],
    ['for somebody else, whatever the source says', userToken(), { account: 'blair' }, { account: 'blair' }, 'account'],
    ['for a user, whose client was named', userToken(), { account: adatum.azureCliAppId }, {}, 'account'],
    ['for an application, in place of a user', appToken(), { account: alex.userPrincipalName }, {}, 'account'],
    ['that says nobody', opaque, { account: alex.userPrincipalName }, { account: alex.userPrincipalName }, 'account'],
    ['of another cloud', userToken(), { cloud: 'usgov' }, {}, 'cloud'],
    ['of another cloud, v1', userTokenV1(), { cloud: 'china' }, {}, 'cloud'],
    ['that says no cloud, of a source that was not told', opaque, { cloud: 'public' }, { source: 'azd' }, 'cloud'],
  ])('%s', (_, token, asked, known, about) => {
    let thrown: unknown;
    try {
      accept(token, asked, known);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'identity_mismatch', details: { about } });
    expect(everythingIn(thrown)).not.toContain(token);
  });

  it('that ends too soon', () => {
    expect(() => accept(opaque, { minTtl: 601 })).toThrow(/lasts 600 seconds more, but 601 were asked for/);
    expect(() => accept(opaque, { minTtl: 1 }, { expiresOn: now - 5 })).toThrow(/lasts 0 seconds more/);
  });

  it('with what was found and what was expected', () => {
    expect(() => accept(userToken(), { account: 'blair' })).toThrow(
      `azure-cli gave a token for ${alex.userPrincipalName}, but blair was asked for.`,
    );
    const issuer = issuerV2(adatum.tenantId);
    expect(issuer).not.toBe(issuerV1(adatum.tenantId));
    expect(() => accept(userToken({ claims: { iss: issuer } }), { cloud: 'china' })).toThrow(
      /issued by login\.microsoftonline\.com, but cloud china was asked for \(login\.partner/,
    );
  });
});
