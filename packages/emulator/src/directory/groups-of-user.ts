import type { Directory } from './directory.ts';
import type { Group } from './model.ts';

/** Every group that holds a principal, directly or through other groups (Graph: transitiveMemberOf). */
export function groupsOf(directory: Directory, principalId: string): readonly Group[] {
  const found = new Map<string, Group>();
  const waiting = [principalId];
  for (const id of waiting) {
    for (const group of directory.directGroupsOf(id)) {
      if (found.has(group.id)) continue;
      found.set(group.id, group);
      waiting.push(group.id);
    }
  }
  return [...found.values()];
}
