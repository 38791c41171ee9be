import { describe, expect, it } from 'vitest';
import type { AppRole, PermissionScope } from '../graph/application.ts';
import { writable } from '../graph/application.ts';
import { parseApi } from '../testing/parse-api.ts';
import { mergeIdentifierUris } from './merge-identifier-uris.ts';
import { mergeAppRoles, mergeScopes } from './merge-permissions.ts';
import { mergePreAuthorizations } from './merge-pre-authorizations.ts';

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
  ])('merges api://x into %j: %s', (current, action, entries) => {
    expect(mergeIdentifierUris(current, 'api://x')).toMatchObject({ action, entries, foreign: ['api://o'] });
  });
});

describe('writable', () => {
  it('leaves out what Graph gives and does not take', () => {
    expect(writable({ ...foreign, origin: 'Application' })).toEqual(foreign);
  });
});
