import type { ApiManifest } from '@entrada/core';
import { assigneesOf } from './assignees.ts';

/** What keeps an assignment from being made, whatever the format. */
export function assignmentNotes(api: ApiManifest): string[] {
  const roles = api.appRoles.filter(({ enabled, allowed }) => enabled && allowed.includes('user'));
  const without = assigneesOf(api).filter(({ kind, role }) => kind !== 'application' && role === undefined);
  if (roles.length === 0 || without.length === 0) return [];
  return [
    `${without.map(({ name }) => name).join(', ')}: assigned without a role, which Entra refuses while the API has roles ` +
      `for users (${roles.map(({ value }) => value).join(', ')}). Name a role in the manifest.`,
  ];
}
