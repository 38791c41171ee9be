import type { Caller } from '../../caller/caller.ts';
import { randomGuid } from '../../caller/random-guid.ts';
import type { Directory } from '../../directory/directory.ts';
import type { Group, GroupMember } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { holdsDirectoryRole } from '../authorization/authorize.ts';
import type { JsonObject } from '../body/read-json-body.ts';
import { isoSeconds } from '../body/shape.ts';
import { softDelete } from '../deleted-items/deleted-items.ts';
import { graphError } from '../errors/graph-error.ts';
import { delayReplication } from '../faults/replication.ts';
import { withOwner } from '../owners/change-owners.ts';
import { readBinding, readGroup } from './group-shape.ts';

/** What Graph wants of a new group [D: group-post-groups.md]. */
const required = ['displayName', 'mailEnabled', 'mailNickname', 'securityEnabled'] as const;

/** Members and owners that a body may bind at once [D: group-post-groups.md]. */
const bindingLimit = 20;

/**
 * Creates a security group. A user without an administrator's role owns it, and so does an application; whether
 * Graph sees it so for each of them is inferred [I].
 *
 * @throws {GraphError} valueRequired, groupMailEnabled, groupNotSecurity, notFound and those of the shape
 */
export function createGroup(context: EmulatorContext, caller: Caller, body: JsonObject): Group {
  const { directory, clock, random } = context;
  const { mailNickname, ...sent } = readGroup(body);
  const missing = required.find(
    (property) => (property === 'mailNickname' ? mailNickname : sent[property]) === undefined,
  );
  if (missing !== undefined) throw graphError('valueRequired', { property: missing, type: 'Group' });
  const group: Group = {
    id: randomGuid(random),
    displayName: sent.displayName ?? '',
    description: sent.description ?? null,
    securityEnabled: true,
    members: [],
    owners: firstOwners(caller),
    createdDateTime: isoSeconds(clock.now()),
    ...(mailNickname === undefined ? {} : { passive: { mailNickname } }),
  };
  const [owners, members] = [readBinding(body, 'owners'), readBinding(body, 'members')];
  if (owners.length + members.length > bindingLimit) {
    throw graphError('invalidPropertyValue', { property: 'members@odata.bind', type: 'Group' });
  }
  const newOwners = owners.filter((owner) => !group.owners?.includes(owner));
  const filled: Group = {
    ...group,
    owners: newOwners.reduce((kept, id) => withOwner(directory, kept, id), group.owners ?? []),
    members: members.reduce((kept, id) => withMember(directory, group.id, kept, id), group.members),
  };
  directory.groups.set(filled.id, filled);
  delayReplication(context, filled);
  return filled;
}

/**
 * Updates a group, all or nothing; `members@odata.bind` adds members.
 *
 * @throws {GraphError} those of {@link addMember} and of the shape
 */
export function updateGroup(directory: Directory, group: Group, body: JsonObject): void {
  const { mailNickname, mailEnabled: _, ...sent } = readGroup(body);
  const added = readBinding(body, 'members');
  if (added.length > 0) checkAssigned(group);
  const members = added.reduce((kept, id) => withMember(directory, group.id, kept, id), group.members);
  const passive = mailNickname === undefined ? {} : { passive: { ...group.passive, mailNickname } };
  directory.groups.change(group, { ...sent, ...passive, members });
}

/** Deletes a group, which can be restored for 30 days. */
export function deleteGroup(context: EmulatorContext, group: Group): void {
  context.directory.groups.delete(group.id);
  softDelete(context, { kind: 'group', object: group });
}

/** Adds a member. @throws {GraphError} groupDynamic, referenceExists, memberCycle, notFound */
export function addMember(directory: Directory, group: Group, id: string): void {
  checkAssigned(group);
  directory.groups.change(group, { members: withMember(directory, group.id, group.members, id) });
}

/** Removes a member. @throws {GraphError} groupDynamic, notFound */
export function removeMember(directory: Directory, group: Group, id: string): void {
  checkAssigned(group);
  const members = group.members.filter((member) => member.id !== id);
  if (members.length === group.members.length) throw graphError('notFound', { id });
  directory.groups.change(group, { members });
}

/** A rule alone decides who is in a dynamic group [D: groups-dynamic-membership.md]. */
function checkAssigned({ passive, displayName }: Group): void {
  if (passive?.membershipRule !== undefined) throw graphError('groupDynamic', { displayName });
}

function withMember(
  directory: Directory,
  groupId: string,
  members: readonly GroupMember[],
  id: string,
): readonly GroupMember[] {
  if (members.some((member) => member.id === id)) throw graphError('referenceExists', { property: 'members' });
  if (id === groupId) throw graphError('memberCycle', { id });
  const type = memberType(directory, id);
  if (type === undefined) throw graphError('notFound', { id });
  return [...members, { type, id }];
}

function memberType(directory: Directory, id: string): GroupMember['type'] | undefined {
  if (directory.users.has(id)) return 'user';
  if (directory.groups.has(id)) return 'group';
  return directory.servicePrincipals.has(id) ? 'servicePrincipal' : undefined;
}

function firstOwners(caller: Caller): string[] {
  if (caller.kind === 'application') return [caller.servicePrincipal.id];
  return holdsDirectoryRole(caller, ['Groups Administrator', 'User Administrator']) ? [] : [caller.user.id];
}
