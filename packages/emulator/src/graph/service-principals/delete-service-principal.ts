import type { ServicePrincipal } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { softDelete } from '../deleted-items/deleted-items.ts';

/**
 * Deletes a service principal, which can be restored for 30 days, with every grant and assignment that names it, from
 * either side. Whether these come back with it in Entra is not known [?]; here they do not.
 */
export function deleteServicePrincipal(context: EmulatorContext, principal: ServicePrincipal): void {
  const { directory } = context;
  const { id } = principal;
  directory.servicePrincipals.delete(id);
  for (const grant of [...directory.grantsOf(id), ...directory.grantsTo(id)]) directory.grants.delete(grant.id);
  for (const assignment of [...directory.assignmentsOf(id), ...directory.assignmentsTo(id)]) {
    directory.assignments.delete(assignment.id);
  }
  softDelete(context, { kind: 'servicePrincipal', object: principal });
}
