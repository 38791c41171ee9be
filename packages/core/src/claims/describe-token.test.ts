import { adatum, badTokens, createTestTenant, type TokenOverrides } from '@entrada/testkit';
import { describe, expect, it } from 'vitest';
import { decodeToken, tryDecodeToken } from '../token/decode-token.ts';
import { claimKnowledge } from './claim-knowledge.ts';
import { describeToken } from './describe-token.ts';
import type { TokenDescription } from './token-description.ts';

const tenant = createTestTenant();
const now = tenant.clock.now();

function describeUser(overrides?: TokenOverrides): TokenDescription {
  return describeToken(decodeToken(tenant.userToken(overrides)), { now });
}

function describeApp(overrides?: TokenOverrides): TokenDescription {
  return describeToken(decodeToken(tenant.appToken(overrides)), { now });
}

function rulesOf({ notes }: TokenDescription): string[] {
  return notes.map(({ rule }) => rule);
}

describe('describeToken', () => {
  it('sums up a user token', () => {
    expect(describeUser()).toMatchObject({
      summary: `A delegated v2 token for the API ${adatum.appId}, obtained for ${adatum.alex.userPrincipalName} through Microsoft Azure CLI, with scope ${adatum.scope}.`,
      kind: 'delegated',
      version: '2.0',
      audience: adatum.appId,
      audienceName: undefined,
      client: { appId: adatum.azureCliAppId, name: 'Microsoft Azure CLI' },
      who: adatum.alex.userPrincipalName,
      scopes: [adatum.scope],
      roles: [],
      expiresAt: now + 4500,
      lifetime: 'valid',
    });
  });

  it('sums up a v1 token, and an application’s own', () => {
    expect(describeToken(decodeToken(tenant.userTokenV1()), { now }).summary).toBe(
      `A delegated v1 token for the API ${adatum.identifierUri}, obtained for ${adatum.alex.userPrincipalName} through Microsoft Azure CLI, with scope ${adatum.scope}.`,
    );
    expect(describeApp().summary).toBe(
      `An app-only v2 token for the API ${adatum.appId}, obtained for ${adatum.daemonObjectId} through ${adatum.daemonAppId}, with role ${adatum.appRole}.`,
    );
  });

  it('names a client that is not well known by what it is given', () => {
    const token = decodeToken(tenant.appToken());
    const description = describeToken(token, {
      now,
      nameOf: (appId) => (appId === adatum.daemonAppId ? 'Listed' : 'x'),
    });
    expect(description.summary).toContain('through Listed,');
    expect(description.rows.find(({ name }) => name === 'azp')?.value).toBe(`${adatum.daemonAppId} (Listed)`);
    const known = describeToken(decodeToken(tenant.userToken()), { now, nameOf: () => 'Listed' });
    expect(known.client?.name).toBe('Microsoft Azure CLI');
  });

  it('sums up a token with hardly anything in it', () => {
    const bare = { header: {}, claims: {}, signingInput: '', signature: '' };
    expect(describeToken(bare, { now }).summary).toBe(
      'An unusual token for an API that it does not name, with no scopes and no roles.',
    );
  });

  it('describes each claim once, known ones first, with its grade', () => {
    const { rows } = describeUser({ claims: { extension_team: 'red', xms_new: 1 } });
    expect(rows.map(({ name }) => name)).toEqual([
      'aud',
      'iss',
      'tid',
      'ver',
      'azp',
      'azpacr',
      'name',
      'preferred_username',
      'oid',
      'sub',
      'scp',
      'iat',
      'nbf',
      'exp',
      'uti',
      'extension_team',
      'xms_new',
    ]);
    expect(rows.every(({ meaning, grade, source }) => meaning !== '' && grade !== undefined && source !== '')).toBe(
      true,
    );
    expect(rows.find(({ name }) => name === 'azp')?.value).toBe(`${adatum.azureCliAppId} (Microsoft Azure CLI)`);
    expect(rows.find(({ name }) => name === 'azpacr')?.value).toBe('0 (none: a public client)');
    expect(rows.find(({ name }) => name === 'exp')?.value).toBe(
      new Date((now + 4500) * 1000).toISOString().replace('.000Z', 'Z'),
    );
    expect(rows.find(({ name }) => name === 'xms_new')?.grade).toBe('?');
  });

  it.each([
    'aud iss iat nbf exp acr aio amr appid appidacr email family_name given_name idp ipaddr name oid rh scp sub tid unique_name uti ver',
    'aud iss iat nbf exp aio azp azpacr name oid preferred_username rh scp sub tid uti ver xms_ftd',
    'upn roles idtyp groups wids hasgroups _claim_names _claim_sources xms_cc acrs auth_time ctry fwd login_hint sid tenant_ctry',
    'app_displayname onprem_sid platf puid acct signin_state tenant_region_scope xms_idrel xms_st xms_tcdt xms_tdbr xms_rd xms_mirid',
  ])('knows the claims %s', (names) => {
    expect(names.split(' ').filter((name) => !claimKnowledge.has(name))).toEqual([]);
  });

  it.each<[string, string, () => TokenDescription, () => TokenDescription]>([
    ['T01', 'another algorithm', () => describeUser({ header: { alg: 'none' } }), describeUser],
    ['T02', 'a nonce in the header', () => describeUser({ header: { nonce: 'n' } }), describeUser],
    ['T03', 'an expired token', () => describeUser({ claims: { exp: now } }), describeUser],
    ['T04', 'a token of the future', () => describeUser({ claims: { nbf: now + 1 } }), describeUser],
    ['T05', 'neither scopes nor roles', () => describeApp({ claims: { roles: undefined } }), describeApp],
    ['T06', 'an id_token', () => describeUser({ claims: { scp: undefined, azp: undefined } }), describeUser],
    ['T07', 'an open audience', () => describeToken(decodeToken(tenant.userTokenV1()), { now }), describeUser],
    ['T08', 'too many groups', () => describeUser({ claims: { _claim_names: { groups: 'src1' } } }), describeUser],
    ['T09', 'a token for Graph', () => describeUser({ claims: { aud: 'https://graph.microsoft.com' } }), describeUser],
    ['T10', 'a public client', describeUser, describeApp],
    ['T11', 'a kind that is only likely', describeApp, () => describeApp({ claims: { idtyp: 'app' } })],
    ['T12', 'names', describeUser, describeApp],
  ])('notes %s: %s, and not otherwise', (rule, _, with_, without) => {
    expect(rulesOf(with_())).toContain(rule);
    expect(rulesOf(without())).not.toContain(rule);
  });

  it('puts the most severe notes first', () => {
    const { notes } = describeUser({ header: { alg: 'none' }, claims: { exp: now } });
    expect(notes.map(({ severity }) => severity)).toEqual(['critical', 'high', 'info', 'info']);
  });

  it.each<[string, object, TokenDescription['kind']]>([
    ['scopes', {}, 'delegated'],
    ['idtyp user without scopes', { scp: undefined, idtyp: 'user' }, 'delegated'],
    ['idtyp app', { scp: undefined, idtyp: 'app' }, 'app-only'],
    ['equal oid and sub', { scp: undefined, sub: adatum.alex.oid }, 'app-only'],
    ['nothing that says', { scp: undefined }, 'unknown'],
  ])('tells the kind by %s', (_, claims, kind) => {
    expect(describeUser({ claims: { ...claims } }).kind).toBe(kind);
  });

  it('holds neither the token nor its signature, and no control characters', () => {
    for (const { make } of badTokens) {
      const token = make(tenant);
      const decoded = tryDecodeToken(token);
      if ('defect' in decoded) continue;
      const text = JSON.stringify(describeToken(decoded, { now }));
      for (const part of token.split('.')) if (part.length > 16) expect(text).not.toContain(part.slice(0, 40));
    }
    const hostile = describeUser({ claims: { name: '\u001b[2Jx\r\n\u202ey', '\u001b[31mred': [{ deep: '\u0007' }] } });
    for (const { name, value } of hostile.rows) expect(name + value).not.toMatch(/\p{C}/u);
  });
});
