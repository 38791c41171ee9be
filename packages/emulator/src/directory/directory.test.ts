import { beforeEach, describe, expect, it } from 'vitest';
import type { Directory } from './directory.ts';
import { defaultTenantSeed } from './seed/default-tenant.ts';
import { seedDirectory } from './seed/seed-directory.ts';

let directory: Directory;

beforeEach(() => {
  directory = seedDirectory(defaultTenantSeed);
});

describe('a lookup', () => {
  it.each([
    ['https://management.core.windows.net/', 'Azure Resource Manager'],
    ['https://management.core.windows.net', 'Azure Resource Manager'],
    ['HTTPS://Management.Azure.com', 'Azure Resource Manager'],
    ['00000003-0000-0000-C000-000000000000', 'Microsoft Graph'],
    ['https://management.core.windows.net//', undefined],
    ['https://management.core.windows.net/x', undefined],
    ['', undefined],
  ])('finds the resource %s', (identifier, name) => {
    expect(directory.findResource(identifier)?.displayName).toBe(name);
  });

  it('follows a user who was renamed, both ways', () => {
    const user = directory.findUser('alex@adatum.onmicrosoft.com');
    if (user) directory.users.change(user, { userPrincipalName: 'alexandra@adatum.onmicrosoft.com' });
    expect(directory.findUser('ALEXANDRA@adatum.onmicrosoft.com')).toBe(user);
    expect(directory.findUser('alex@adatum.onmicrosoft.com')).toBeUndefined();
  });

  it('forgets what was deleted and finds what came', () => {
    const graph = directory.findResource('https://graph.microsoft.com');
    directory.servicePrincipals.delete(graph?.id ?? '');
    expect(directory.findResource('https://graph.microsoft.com')).toBeUndefined();
    if (graph) directory.servicePrincipals.set(graph.id, graph);
    expect(directory.findResource('https://graph.microsoft.com')).toBe(graph);
  });

  it('sees assignments and grants come and go', () => {
    const assignment = {
      id: 'a',
      principalId: 'p',
      principalType: 'User',
      principalDisplayName: 'P',
      resourceId: 'r',
      resourceDisplayName: 'R',
      appRoleId: 'x',
      createdDateTime: '2026-01-01T00:00:00Z',
    } as const;
    expect(directory.assignmentsTo('r')).toEqual([]);
    directory.assignments.set('a', assignment);
    expect(directory.assignmentsTo('r')).toEqual([assignment]);
    directory.assignments.delete('a');
    expect(directory.assignmentsTo('r')).toEqual([]);
  });
});
