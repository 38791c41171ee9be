import type { Directory } from '../directory.ts';
import { hashSecret } from '../hash-secret.ts';
import type { GroupMember } from '../model.ts';
import type { SeedPath } from './read-seed.ts';
import type { Seed } from './seed.ts';
import type { SeedReferences } from './seed-references.ts';
import { stableGuid } from './stable-guid.ts';

export function addUsers(directory: Directory, users: Seed['users'], references: SeedReferences): void {
  for (const [index, user] of users.entries()) {
    if (directory.findUser(user.userPrincipalName) !== undefined) {
      references.report(['users', index, 'userPrincipalName'], `user "${user.userPrincipalName}" is there twice`);
    }
    const id = user.id ?? stableGuid(directory.tenant.id, 'user', user.userPrincipalName);
    directory.users.set(id, {
      id,
      userPrincipalName: user.userPrincipalName,
      displayName: user.displayName,
      givenName: user.displayName.split(' ')[0] ?? user.displayName,
      surname: user.surname,
      mail: user.mail,
      accountEnabled: user.enabled,
      userType: user.userType,
      directoryRoles: user.directoryRoles,
      passwordHash: user.password === undefined ? null : hashSecret(user.password),
    });
  }
}

export function addGroups(directory: Directory, groups: Seed['groups']): void {
  for (const group of groups) {
    const id = group.id ?? stableGuid(directory.tenant.id, 'group', group.displayName);
    directory.groups.set(id, {
      id,
      displayName: group.displayName,
      description: group.description ?? null,
      securityEnabled: true,
      members: [],
      ...(group.membershipRule === undefined ? {} : { passive: { membershipRule: group.membershipRule } }),
    });
  }
}

/** Fills the groups once everybody is there, since a group may hold one that is listed after it. */
export function addMembers(directory: Directory, groups: Seed['groups'], references: SeedReferences): void {
  for (const [index, seeded] of groups.entries()) {
    const group = references.group(['groups', index, 'displayName'], seeded.displayName);
    const members = seeded.members
      .map((member, position) => findMember(['groups', index, 'members', position], member, references))
      .filter((member) => member !== undefined);
    if (group !== undefined) directory.groups.change(group, { members: [...group.members, ...members] });
  }
}

function findMember(
  path: SeedPath,
  member: Seed['groups'][number]['members'][number],
  references: SeedReferences,
): GroupMember | undefined {
  if (typeof member === 'string') return typed('user', references.user(path, member));
  if ('group' in member) return typed('group', references.group([...path, 'group'], member.group));
  return typed('servicePrincipal', references.principal([...path, 'application'], member.application));
}

function typed(type: GroupMember['type'], object: { readonly id: string } | undefined): GroupMember | undefined {
  return object === undefined ? undefined : { type, id: object.id };
}
