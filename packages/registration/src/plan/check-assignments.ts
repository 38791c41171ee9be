import { type ApiManifest, EntradaError } from '@entrada/core';
import { matchAssignments, wantedAssignments } from '../merge/match-assignments.ts';
import { mergeAppRoles } from '../merge/merge-permissions.ts';
import type { PrincipalKind, RegistrationState } from '../read/registration-state.ts';
import { idsByValue, noId, type Removals } from '../removals.ts';

/** Who can hold a role, as Graph names them. */
const memberTypes: Readonly<Record<PrincipalKind, string>> = {
  user: 'User',
  group: 'User',
  application: 'Application',
};

/**
 * Graph's rules of assignments, so that none fails after half of the plan: a role has to be enabled and meant for such
 * principals; access without a role can be given only where no enabled role is meant for them.
 *
 * @throws EntradaError `registration_conflict`
 */
export function checkAssignments(
  api: ApiManifest,
  { application, principals, assignments }: RegistrationState,
  removals: Removals,
  { prune }: { readonly prune: boolean },
): void {
  const removed = new Set(removals.appRoles);
  const roles = mergeAppRoles(application?.appRoles ?? [], api, noId).entries.filter(({ id }) => !removed.has(id));
  const wanted = wantedAssignments(api, principals);
  const { matches } = matchAssignments(wanted, assignments, idsByValue(application?.appRoles ?? []), { exact: prune });
  const problems = new Set<string>();
  for (const { wanted: want, there } of matches) {
    if (there) continue;
    const { kind, name } = want.principal;
    const fitting = roles.filter(
      ({ isEnabled, allowedMemberTypes }) => isEnabled && allowedMemberTypes.includes(memberTypes[kind]),
    );
    const names = fitting.map(({ value, id }) => value ?? id);
    if (want.role === undefined && names.length > 0) {
      problems.add(
        `The API has roles for ${kind === 'application' ? 'applications' : 'users'} (${names.join(', ')}), so Entra ` +
          `assigns none of them without a role: give ${kind} ${name} a role in the manifest.`,
      );
    }
    if (want.role !== undefined && !names.includes(want.role)) {
      problems.add(`${kind} ${name} cannot be assigned as ${want.role}: no enabled role of that name is meant for it.`);
    }
  }
  if (problems.size === 0) return;
  throw new EntradaError('registration_conflict', `Nothing was written. ${[...problems].join(' ')}`, {
    details: { problems: [...problems] },
  });
}
