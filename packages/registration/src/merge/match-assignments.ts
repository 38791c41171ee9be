import type { ApiManifest } from '@entrada/core';
import { defaultAccessRoleId } from '../graph/service-principal.ts';
import type { NamedPrincipal } from '../read/registration-state.ts';
import { principalKey } from '../read/resolve-principals.ts';

/** Who the manifest wants to be assigned. */
export interface WantedAssignment {
  readonly principal: NamedPrincipal;
  /** Value of an app role; without it, access without a role. */
  readonly role?: string;
}

interface Assigned {
  readonly principalId: string;
  readonly appRoleId: string;
}

export interface MatchedAssignments<Entry extends Assigned> {
  readonly matches: readonly { readonly wanted: WantedAssignment; readonly there: boolean }[];
  /** Those that no entry of the manifest is about. */
  readonly foreign: readonly Entry[];
}

/** The assignments that the manifest wants. Who has a role needs no access without one. */
export function wantedAssignments(api: ApiManifest, principals: readonly NamedPrincipal[]): WantedAssignment[] {
  const known = new Map(principals.map((principal) => [principalKey(principal), principal]));
  const { users, groups, applications } = api.assignment;
  const entries = [
    ...users.map(({ name, role }) => ({ kind: 'user', name, role }) as const),
    ...groups.map(({ name, role }) => ({ kind: 'group', name, role }) as const),
    ...applications.map(({ appId, role }) => ({ kind: 'application', name: appId, role }) as const),
  ].map((entry) => ({ key: principalKey(entry), role: entry.role }));
  const withRole = new Set(entries.flatMap(({ key, role }) => (role === undefined ? [] : [key])));
  return entries.flatMap(({ key, role }): WantedAssignment[] => {
    const principal = known.get(key);
    if (principal === undefined || (role === undefined && withRole.has(key))) return [];
    return [{ principal, ...(role !== undefined && { role }) }];
  });
}

/**
 * Which of the wanted assignments are there. Somebody who is to have access without a role has it with any, too; only
 * when the manifest is to be met exactly does such a role count as foreign.
 *
 * @param roleIds ids of the API's roles by value
 */
export function matchAssignments<Entry extends Assigned>(
  wanted: readonly WantedAssignment[],
  current: readonly Entry[],
  roleIds: ReadonlyMap<string, string>,
  { exact }: { readonly exact: boolean },
): MatchedAssignments<Entry> {
  const ofPrincipal = Map.groupBy(current, ({ principalId }) => principalId);
  const named = new Set<Entry>();
  const matches = wanted.map((want) => {
    const own = ofPrincipal.get(want.principal.id ?? '') ?? [];
    const roleId = want.role === undefined ? defaultAccessRoleId : roleIds.get(want.role);
    const anyRole = want.role === undefined && !exact;
    const fitting = anyRole ? own : own.filter(({ appRoleId }) => appRoleId === roleId);
    for (const entry of fitting) named.add(entry);
    return { wanted: want, there: fitting.length > 0 };
  });
  return { matches, foreign: current.filter((entry) => !named.has(entry)) };
}
