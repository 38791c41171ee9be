import type { Directory } from '../../directory/directory.ts';
import { viewDirectoryObjects } from '../directory-object-view.ts';
import { graphError } from '../errors/graph-error.ts';
import type { Entity } from '../respond.ts';

/** What can have owners. */
export interface Owned {
  readonly owners?: readonly string[];
}

/** The owners as Graph shows them; one that was deleted is left out. */
export function viewOwners(directory: Directory, { owners = [] }: Owned): readonly Entity[] {
  return viewDirectoryObjects(directory, owners);
}

/** The owners with one more. @throws {GraphError} notFound, referenceTargetInvalid, referenceExists */
export function withOwner(directory: Directory, owners: readonly string[], id: string): readonly string[] {
  if (owners.includes(id)) throw graphError('referenceExists', { property: 'owners' });
  if (!directory.users.has(id) && !directory.servicePrincipals.has(id)) {
    if (directory.groups.has(id)) throw graphError('referenceTargetInvalid', { id, type: 'Group', property: 'owners' });
    if (directory.applications.has(id)) {
      throw graphError('referenceTargetInvalid', { id, type: 'Application', property: 'owners' });
    }
    throw graphError('notFound', { id });
  }
  return [...owners, id];
}

/** The owners without one of them. @throws {GraphError} notFound */
export function withoutOwner(owners: readonly string[], id: string): readonly string[] {
  if (!owners.includes(id)) throw graphError('notFound', { id });
  return owners.filter((owner) => owner !== id);
}
