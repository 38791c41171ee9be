import type { Directory } from '../../directory/directory.ts';
import type { Group, GroupMember } from '../../directory/model.ts';
import { viewDirectoryObjects } from '../directory-object-view.ts';
import type { Entity } from '../respond.ts';

/** Groups that hold an object, directly or through other groups, each once; cycles end. */
export function transitiveGroupsOf(directory: Directory, id: string): readonly Group[] {
  const found = new Map<string, Group>();
  let holders = directory.directGroupsOf(id);
  while (holders.length > 0) {
    const fresh = holders.filter((group) => !found.has(group.id));
    for (const group of fresh) found.set(group.id, group);
    holders = fresh.flatMap((group) => directory.directGroupsOf(group.id));
  }
  return [...found.values()];
}

/** Members of a group and of the groups in it, each once; cycles end. */
export function transitiveMembersOf(directory: Directory, group: Group): readonly GroupMember[] {
  const found = new Map<string, GroupMember>();
  const waiting = [group];
  for (const holder of waiting) {
    for (const member of holder.members) {
      if (found.has(member.id)) continue;
      found.set(member.id, member);
      const nested = directory.groups.get(member.id);
      if (nested !== undefined) waiting.push(nested);
    }
  }
  return [...found.values()];
}

/** The groups that hold an object directly, as Graph shows them. */
export function viewMemberOf(directory: Directory, id: string): readonly Entity[] {
  return viewDirectoryObjects(
    directory,
    directory.directGroupsOf(id).map((group) => group.id),
  );
}

/** All groups that hold an object, as Graph shows them. */
export function viewTransitiveMemberOf(directory: Directory, id: string): readonly Entity[] {
  return viewDirectoryObjects(
    directory,
    transitiveGroupsOf(directory, id).map((group) => group.id),
  );
}
