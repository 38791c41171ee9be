import type { ApiManifest, GrantManifest } from '@entrada/core';

/** Somebody whom a manifest assigns. */
export interface Assignee {
  readonly kind: 'user' | 'group' | 'application';
  /** User principal name, display name or object id of a group, application id. */
  readonly id: string;
  readonly name: string;
  /** Value of an app role; without it, default access. */
  readonly role?: string;
}

/** Whom a manifest assigns, in its order. Who has a role needs no access without one. */
export function assigneesOf({ assignment: { users, groups, applications } }: ApiManifest): Assignee[] {
  const all: Assignee[] = [
    ...users.map((user) => ({ kind: 'user', id: user.name, ...user }) as const),
    ...groups.map((group) => ({ kind: 'group', id: group.name, ...group }) as const),
    ...applications.map(({ appId, ...application }) => ({ kind: 'application', id: appId, ...application }) as const),
  ];
  const keyOf = ({ kind, id }: Assignee): string => `${kind} ${id.toLowerCase()}`;
  const withRole = new Set(all.filter(({ role }) => role !== undefined).map(keyOf));
  return all.filter((assignee) => assignee.role !== undefined || !withRole.has(keyOf(assignee)));
}

/** The grants of a manifest, those of one client for the same user in one, as Graph keeps them. */
export function grantsOf({ grants }: ApiManifest): GrantManifest[] {
  const byParties = Map.groupBy(grants, ({ client, user }) => `${client} ${user ?? ''}`.toLowerCase());
  return [...byParties.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, scopes: [...new Set(same.flatMap(({ scopes }) => scopes))] }];
  });
}
