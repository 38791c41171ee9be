import type { ApiManifest, AppRoleManifest, PrincipalReference } from '@entrada/core';
import { defaultAccessRoleId } from '../graph/service-principal.ts';
import { isGuid } from '../manifest/client-reference.ts';
import type { Assignment, Owner } from '../read/registration-state.ts';
import { clientTitle } from './import-clients.ts';
import type { Imported } from './import-permissions.ts';
import type { Notes } from './notes.ts';

export function importOwners(owners: readonly Owner[], notes: Notes): PrincipalReference[] {
  return owners.flatMap((owner): PrincipalReference[] => {
    if (owner.kind === 'user' && isUserPrincipalName(owner.name)) return [{ kind: 'user', name: owner.name }];
    const appId = owner.kind === 'application' ? owner.appId?.toLowerCase() : undefined;
    if (appId !== undefined) return [{ kind: 'application', appId, name: clientTitle(appId) }];
    notes.add(`The owner ${owner.name || owner.id} could not be read well enough to be named: it stays.`);
    return [];
  });
}

type Assignees = Pick<ApiManifest['assignment'], 'users' | 'groups' | 'applications'>;

/** Who is assigned, each in the role that they have. */
export function importAssignments(
  assignments: readonly Assignment[],
  roles: readonly Imported<AppRoleManifest>[],
  notes: Notes,
): Assignees {
  const groupNames = Map.groupBy(
    assignments.filter(({ kind }) => kind === 'group'),
    ({ displayName }) => displayName.toLowerCase(),
  );
  const isOnlyOne = ({ displayName }: Assignment) =>
    new Set(groupNames.get(displayName.toLowerCase())?.map(({ principalId }) => principalId)).size === 1;
  const found = assignments.flatMap((assignment) => {
    const role = roleOf(assignment, roles, notes);
    return role === undefined ? [] : [{ assignment, inRole: role.value === undefined ? {} : { role: role.value } }];
  });
  const users: Assignees['users'][number][] = [];
  const groups: Assignees['groups'][number][] = [];
  const applications: Assignees['applications'][number][] = [];
  for (const { assignment, inRole } of found) {
    const { kind, principalId, displayName, userPrincipalName, appId } = assignment;
    if (kind === 'user' && userPrincipalName && isUserPrincipalName(userPrincipalName)) {
      users.push({ name: userPrincipalName, ...inRole });
    } else if (kind === 'group') {
      const named = displayName.trim() !== '' && !isGuid(displayName) && isOnlyOne(assignment);
      groups.push({ name: named ? displayName : principalId, ...inRole });
    } else if (kind === 'application' && appId !== undefined) {
      applications.push({ appId: appId.toLowerCase(), name: clientTitle(appId), ...inRole });
    } else {
      notes.add(
        `The ${kind} ${displayName || principalId} is assigned, and could not be read well enough to be named: it stays.`,
      );
    }
  }
  return { users, groups, applications };
}

/** The role of an assignment; `value` is undefined for default access. */
function roleOf(
  { appRoleId, kind, displayName, principalId }: Assignment,
  roles: readonly Imported<AppRoleManifest>[],
  notes: Notes,
): { readonly value: string | undefined } | undefined {
  if (appRoleId === defaultAccessRoleId) return { value: undefined };
  const role = roles.find(({ id }) => id === appRoleId)?.manifest;
  if (role?.allowed.includes(kind === 'application' ? 'application' : 'user')) return { value: role.value };
  const which =
    role === undefined
      ? `a role that a manifest has no name for (${appRoleId})`
      : `${role.value}, which is not for such`;
  notes.add(`The ${kind} ${displayName || principalId} is assigned to ${which}: it stays.`);
  return undefined;
}

function isUserPrincipalName(name: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(name);
}
