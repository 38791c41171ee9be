import type { ExistingRegistration } from '@entrada/registration';
import { plainText } from '../plain-text.ts';
import type { GroupFacts, TenantFacts } from '../tenant-facts.ts';
import type { Who } from './access-path.ts';

/** Names that are listed of many, and groups that have a path each. */
const mostNames = 20;
const mostGroups = 20;

/**
 * Which people Entra gives tokens for the API to, whatever the client: everyone while assignment is not required; else
 * those who are assigned, directly or as direct members of an assigned group, and Global Administrators (members of
 * nested groups are not: what-is-access-management [D]).
 */
export function peopleLetIn(facts: TenantFacts): readonly Who[] {
  const { state, groups } = facts;
  if (state.servicePrincipal?.appRoleAssignmentRequired !== true) return [everyone(facts)];
  return [
    ...assignedUsers(state),
    ...assignedGroups([...groups.values()]),
    { kind: 'global administrators', label: 'Global Administrators, without any assignment', names: [] },
  ];
}

function everyone({ users }: TenantFacts): Who {
  const label = 'Everyone in the tenant, guests too';
  if (!users.known) return { kind: 'everyone', label, names: [] };
  const { members, guests } = users.value;
  return {
    kind: 'everyone',
    label: `${label}: ${plural(members, 'member')} and ${plural(guests, 'guest')}`,
    count: members + guests,
    names: [],
  };
}

function assignedUsers({ assignments }: ExistingRegistration): readonly Who[] {
  const users = assignments.filter(({ kind }) => kind === 'user');
  const names = new Map(
    users.map(({ principalId, userPrincipalName, displayName }) => [principalId, userPrincipalName ?? displayName]),
  );
  if (names.size === 0) return [];
  const shown = [...names.values()].slice(0, mostNames).map(plainText);
  const label = names.size === 1 ? `${shown[0]}, assigned directly` : `${names.size} users, assigned directly`;
  return [{ kind: 'users', label, count: names.size, names: shown }];
}

function assignedGroups(groups: readonly GroupFacts[]): readonly Who[] {
  if (groups.length <= mostGroups) return groups.map(assignedGroup);
  const label = `Direct members of ${groups.length} assigned groups`;
  return [{ kind: 'groups', label, names: groups.slice(0, mostNames).map(({ name }) => name) }];
}

function assignedGroup({ name, members }: GroupFacts): Who {
  if (!members.known) return { kind: 'group', label: `Direct members of ${name}`, names: [name] };
  const { users, more, nestedGroups } = members.value;
  if (users === 0 && !more)
    return { kind: 'group', label: `Nobody yet: ${name} has no direct members`, count: 0, names: [name] };
  const nested = nestedGroups.length === 0 ? '' : `, not those of ${plural(nestedGroups.length, 'group')} inside it`;
  return {
    kind: 'group',
    label: `${more ? 'More than ' : ''}${plural(users, 'direct member')} of ${name}${nested}`,
    count: users,
    names: [name],
  };
}

function plural(number: number, one: string): string {
  return `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;
}
