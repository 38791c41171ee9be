import type { Group, GroupMember, User } from '../directory/model.ts';
import { seedTime } from '../directory/seed/new-application.ts';
import type { TenantPlan } from './generator-options.ts';

export function userId({ dice }: TenantPlan, index: number): string {
  return dice.guid('user', index);
}

export function groupId({ dice }: TenantPlan, index: number): string {
  return dice.guid('group', index);
}

export function groupName(index: number): string {
  return `Adatum team ${String(index).padStart(5, '0')}`;
}

/** Nobody in particular: a number, as a name. One in fifty is disabled. */
export function makeUser(plan: TenantPlan, index: number): User {
  const number = String(index).padStart(5, '0');
  return {
    id: userId(plan, index),
    userPrincipalName: `user${number}@${plan.domain}`,
    displayName: `User ${number}`,
    givenName: 'User',
    surname: number,
    mail: plan.dice.roll(2, 'mail', index) === 0 ? `user${number}@${plan.domain}` : null,
    accountEnabled: plan.dice.roll(50, 'enabled', index) !== 0,
    userType: 'Member',
    directoryRoles: [],
    passwordHash: null,
  };
}

/** A few people, and in one of four groups another group: always one that comes later, so that none holds itself. */
export function makeGroup(plan: TenantPlan, index: number): Group {
  const { dice, users, groups } = plan;
  const people = users === 0 ? 0 : dice.roll(30, 'people', index) + 1;
  const chosen = new Set(
    Array.from({ length: people }, (_, at) => userId(plan, dice.roll(users, 'person', index, at))),
  );
  const members: GroupMember[] = [...chosen].map((id) => ({ type: 'user', id }));
  const later = groups - index - 1;
  if (later > 0 && dice.roll(4, 'nested', index) === 0) {
    members.push({ type: 'group', id: groupId(plan, index + 1 + dice.roll(Math.min(later, 50), 'which', index)) });
  }
  return {
    id: groupId(plan, index),
    displayName: groupName(index),
    description: null,
    securityEnabled: true,
    members,
    owners: users === 0 ? [] : [userId(plan, dice.roll(users, 'owner of group', index))],
    createdDateTime: seedTime,
  };
}
