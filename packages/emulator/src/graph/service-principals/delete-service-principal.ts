import type { Directory } from '../../directory/directory.ts';
import type { ServicePrincipal } from '../../directory/model.ts';

/** Removes a service principal with every grant and assignment that names it, from either side. */
export function deleteServicePrincipal(directory: Directory, { id }: ServicePrincipal): void {
  directory.servicePrincipals.delete(id);
  for (const grant of directory.grants.values()) {
    if (grant.clientId === id || grant.resourceId === id) directory.grants.delete(grant.id);
  }
  for (const assignment of directory.assignments.values()) {
    if (assignment.principalId === id || assignment.resourceId === id) directory.assignments.delete(assignment.id);
  }
}
