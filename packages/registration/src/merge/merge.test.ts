import { describe, expect, it } from 'vitest';
import type { AppRole, OptionalClaim, PermissionScope } from '../graph/application.ts';
import { writable } from '../graph/application.ts';
import { parseApi } from '../testing/parse-api.ts';
import { mergeIdentifierUris } from './merge-identifier-uris.ts';
import { mergeOptionalClaims } from './merge-optional-claims.ts';
import { mergeAppRoles, mergeScopes } from './merge-permissions.ts';
import {
  mergePreAuthorizations,
  missingPreAuthorizations,
  withoutPreAuthorizations,
  withPreAuthorizations,
} from './merge-pre-authorizations.ts';

const api = parseApi(
  'api: { name: x, scopes: { read: { consent: user }, manage: { consent: admin } }, appRoles: { All: { allowed: [user, application] } } }',
);

const foreign: PermissionScope = { id: 'f', value: 'foreign', type: 'User', isEnabled: true, lang: 'fr' };

describe('mergeScopes', () => {
  it('adds what is missing after what is there', () => {
    const { entries } = mergeScopes([foreign], api, () => 'new');
    expect(entries.map(({ id, value, type }) => [id, value, type])).toEqual([
      ['f', 'foreign', 'User'],
      ['new', 'read', 'User'],
      ['new', 'manage', 'Admin'],
    ]);
    expect(entries[0]).toBe(foreign);
    expect(entries[2]).not.toHaveProperty('userConsentDescription');
  });

  it('changes a scope in place: its id and what is not known of it stay', () => {
    const there: PermissionScope = { id: 'r', value: 'read', type: 'Admin', isEnabled: true, lang: 'fr' };
    const { entries } = mergeScopes([there, foreign], api, () => 'new');
    expect(entries[0]).toMatchObject({ id: 'r', value: 'read', type: 'User', lang: 'fr' });
    expect(entries).toHaveLength(3);
  });

  it('gives again what it has merged', () => {
    const once = mergeScopes([foreign], api, () => 'new');
    const twice = mergeScopes(once.entries, api, () => 'other');
    expect(twice.entries).toEqual(once.entries);
    expect(twice.differences.every(({ action }) => action === 'keep')).toBe(true);
  });

  it('takes the first of two scopes with the same value, and keeps the other', () => {
    const pair = [
      { ...foreign, id: '1', value: 'read' },
      { ...foreign, id: '2', value: 'read' },
    ];
    const { differences } = mergeScopes(pair, api, () => 'new');
    expect(differences.slice(0, 2).map(({ action, foreign }) => [action, foreign])).toEqual([
      ['change', false],
      ['keep', true],
    ]);
  });
});

describe('mergeAppRoles', () => {
  const role: AppRole = {
    id: 'a',
    value: 'All',
    displayName: 'd',
    description: 'e',
    allowedMemberTypes: [],
    isEnabled: true,
  };

  it('adds a role, or changes who can hold it', () => {
    expect(mergeAppRoles([], api, () => 'new').entries).toMatchObject([
      { id: 'new', value: 'All', allowedMemberTypes: ['User', 'Application'] },
    ]);
    expect(mergeAppRoles([role], api, () => 'new').entries).toMatchObject([
      { id: 'a', allowedMemberTypes: ['User', 'Application'], description: 'e' },
    ]);
  });

  it('does not mind the order in which Graph lists who can hold it', () => {
    const there = { ...role, allowedMemberTypes: ['Application', 'User'] };
    expect(mergeAppRoles([there], api, () => 'new').differences[0]?.action).toBe('keep');
  });
});

describe('mergePreAuthorizations', () => {
  const ids = new Map([
    ['read', 'r'],
    ['manage', 'm'],
  ]);
  const client = { appId: 'c', name: 'C', scopes: ['read', 'manage'] };

  it('adds a client, and keeps the others', () => {
    const other = { appId: 'o', delegatedPermissionIds: ['x'] };
    const { entries, differences } = mergePreAuthorizations([other], [client], ids);
    expect(entries).toEqual([other, { appId: 'c', delegatedPermissionIds: ['r', 'm'] }]);
    expect(differences.map(({ appId, action, foreign }) => [appId, action, foreign])).toEqual([
      ['c', 'create', false],
      ['o', 'keep', true],
    ]);
  });

  it('adds scopes to a client, and keeps those that it has', () => {
    const { entries, differences } = mergePreAuthorizations(
      [{ appId: 'C', delegatedPermissionIds: ['x', 'r'] }],
      [client],
      ids,
    );
    expect(entries).toEqual([{ appId: 'C', delegatedPermissionIds: ['x', 'r', 'm'] }]);
    expect(differences).toMatchObject([{ action: 'change', kept: ['x', 'r'], added: ['m'] }]);
  });

  it('counts what a client has in two entries', () => {
    const both = [
      { appId: 'c', delegatedPermissionIds: ['r'] },
      { appId: 'c', delegatedPermissionIds: ['m'] },
    ];
    expect(mergePreAuthorizations(both, [client], ids)).toMatchObject({
      entries: both,
      differences: [{ action: 'keep' }],
    });
  });
});

describe('mergeIdentifierUris', () => {
  it.each([
    [['api://o'], 'create', ['api://o', 'api://x']],
    [['api://x', 'api://o'], 'keep', ['api://x', 'api://o']],
    [['api://X', 'api://o'], 'change', ['api://x', 'api://o']],
  ] as const)('merges api://x into %j: %s', (current, action, entries) => {
    expect(mergeIdentifierUris(current, ['api://x'])).toMatchObject({
      entries,
      differences: [
        { uri: 'api://x', action, foreign: false },
        { uri: 'api://o', action: 'keep', foreign: true },
      ],
    });
  });

  it('takes two forms of one URI for one', () => {
    expect(mergeIdentifierUris([], ['api://x', 'api://X']).entries).toEqual(['api://X']);
  });
});

describe('mergeOptionalClaims', () => {
  const wanted = {
    accessToken: [{ name: 'aud', essential: false, additionalProperties: ['use_guid'] }],
    idToken: [],
    saml2Token: [{ name: 'x', source: 'user', essential: true, additionalProperties: [] }],
  };
  const there = (claim: Partial<OptionalClaim>, token: 'accessToken' | 'idToken' = 'accessToken') => ({
    token,
    claim: { name: 'aud', essential: false, additionalProperties: [], ...claim },
  });

  it('tells claims apart by kind of token, name and source', () => {
    const current = [there({}, 'idToken'), there({ source: 'user' })];
    const { entries, differences } = mergeOptionalClaims(current, wanted);
    expect(entries.slice(0, 2)).toEqual(current);
    expect(differences.map(({ action, foreign }) => `${action} ${foreign}`)).toEqual([
      'keep true',
      'keep true',
      'create false',
      'create false',
    ]);
  });

  it('changes one in place: what is not known of it stays', () => {
    const { entries } = mergeOptionalClaims([there({ lang: 'fr', source: null })], wanted);
    expect(entries[0]?.claim).toEqual({
      name: 'aud',
      source: null,
      essential: false,
      additionalProperties: ['use_guid'],
      lang: 'fr',
    });
  });

  it('leaves one alone whose properties stand in another order', () => {
    const properties = { accessToken: [{ name: 'aud', essential: false, additionalProperties: ['a', 'b'] }] };
    const { differences } = mergeOptionalClaims([there({ additionalProperties: ['b', 'a'] })], {
      ...wanted,
      ...properties,
    });
    expect(differences[0]?.action).toBe('keep');
  });
});

describe('withoutPreAuthorizations', () => {
  const current = [
    { appId: 'A', delegatedPermissionIds: ['1', '2'] },
    { appId: 'b', delegatedPermissionIds: ['1'] },
    { appId: 'c', delegatedPermissionIds: [] },
  ];

  it('takes out what is named, whatever the case, and clients that are left without anything', () => {
    const removed = [
      { appId: 'a', delegatedPermissionIds: ['2', 'other'] },
      { appId: 'b', delegatedPermissionIds: ['1'] },
    ];
    expect(withoutPreAuthorizations(current, removed)).toEqual([
      { appId: 'A', delegatedPermissionIds: ['1'] },
      current[2],
    ]);
  });

  it('takes out a client that has nothing, when it is named', () => {
    expect(withoutPreAuthorizations(current, [{ appId: 'c', delegatedPermissionIds: [] }])).toEqual(
      current.slice(0, 2),
    );
  });

  it('has an opposite', () => {
    const some = [{ appId: 'a', delegatedPermissionIds: ['1'] }];
    const missing = missingPreAuthorizations(current, some);
    expect(missing).toEqual([{ appId: 'A', delegatedPermissionIds: ['2'] }, current[1], current[2]]);
    expect(missingPreAuthorizations(current, withPreAuthorizations(some, missing))).toEqual([]);
    expect(missingPreAuthorizations(withPreAuthorizations(some, missing), current)).toEqual([]);
  });
});

describe('writable', () => {
  it('leaves out what Graph gives and does not take', () => {
    expect(writable({ ...foreign, origin: 'Application' })).toEqual(foreign);
  });
});
