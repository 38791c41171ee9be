import type { ApiManifest } from '@entrada/core';

/** What keeps an assignment from being made, whatever the format. */
export function assignmentNotes({ assignment, appRoles }: ApiManifest): string[] {
  const roles = appRoles.filter(({ enabled, allowed }) => enabled && allowed.includes('user'));
  const without = [...assignment.users, ...assignment.groups].filter(({ role }) => role === undefined);
  if (roles.length === 0 || without.length === 0) return [];
  return [
    `${without.map(({ name }) => name).join(', ')}: assigned without a role, which Entra refuses while the API has roles ` +
      `for users (${roles.map(({ value }) => value).join(', ')}). Name a role in the manifest.`,
  ];
}
