import { describe, expect, it } from 'vitest';
import { createOwnedObjects } from './owned-objects.ts';
import { ownTag } from './test-applications.ts';

const id = (digit: number) => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;

describe('the guard of what is not ours', () => {
  const owned = createOwnedObjects();
  owned.add(id(1), id(2));
  owned.add(id(3));
  owned.allowNobody(id(9));
  const marked = { displayName: 'entrada-probe-client', tags: [ownTag] };

  it.each([
    ['reads', 'GET', `/applications/${id(7)}`, undefined],
    ['a new test application', 'POST', '/applications', marked],
    ['changes of it', 'PATCH', `/applications/${id(1)}`, {}],
    ['its secrets', 'POST', `/applications/${id(1)}/addPassword`, {}],
    ['its principal', 'POST', '/servicePrincipals', { appId: id(2) }],
    ['a principal of nobody', 'POST', '/servicePrincipals', { appId: id(9) }],
    ['assignments to its principal', 'POST', `/servicePrincipals/${id(3)}/appRoleAssignedTo`, {}],
    ['its end', 'DELETE', `/applications/${id(1)}`, undefined],
    ['its end for good', 'DELETE', `/directory/deletedItems/${id(1)}`, undefined],
  ])('lets %s through', (_, method, path, body) => {
    expect(() => owned.check(method, path, body)).not.toThrow();
  });

  it.each([
    ['an application without the prefix', 'POST', '/applications', { ...marked, displayName: 'client' }],
    ['an application without the tag', 'POST', '/applications', { ...marked, tags: [] }],
    ['a change of another application', 'PATCH', `/applications/${id(7)}`, {}],
    ['a change by application id', 'PATCH', `/applications(appId='${id(2)}')`, {}],
    ['a longer path that begins like ours', 'DELETE', `/applications/${id(1)}0`, undefined],
    ['a way out of the path', 'DELETE', `/applications/${id(1)}/../${id(7)}`, undefined],
    ['a principal of another application', 'POST', '/servicePrincipals', { appId: id(7) }],
    ['an assignment of a user', 'POST', `/users/${id(1)}/appRoleAssignments`, {}],
    ['a consent', 'POST', '/oauth2PermissionGrants', { clientId: id(3) }],
  ])('stops %s', (_, method, path, body) => {
    expect(() => owned.check(method, path, body)).toThrow(/it would change what is no test object/);
  });
});
