import type { AssignedApplicationManifest, AssignmentManifest } from '@entrada/core';
import { resolveClient } from './client-reference.ts';
import type { AssignmentSource } from './manifest-source.ts';

/** Who is assigned, each as a name and a role. @param required unless the manifest says otherwise */
export function normaliseAssignment(assignment: AssignmentSource, required: boolean): AssignmentManifest {
  return {
    required: assignment.required ?? required,
    users: (assignment.users ?? []).map((entry) =>
      typeof entry === 'string' ? { name: entry } : { name: entry.user, ...inRole(entry.role) },
    ),
    groups: (assignment.groups ?? []).map((entry) =>
      typeof entry === 'string' ? { name: entry } : { name: entry.group, ...inRole(entry.role) },
    ),
    applications: (assignment.applications ?? []).flatMap((entry): AssignedApplicationManifest[] => {
      const { application, role } = typeof entry === 'string' ? { application: entry, role: undefined } : entry;
      const client = resolveClient(application);
      return client === undefined ? [] : [{ appId: client.appId, name: client.name, ...inRole(role) }];
    }),
  };
}

function inRole(role: string | undefined): { role?: string } {
  return role === undefined ? {} : { role };
}
