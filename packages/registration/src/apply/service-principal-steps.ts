import { isEntradaError } from '@entrada/core';
import { inconsistentState, noBackingApplication, notReplicatedYet, referenceNotReady } from '../graph/retry-rules.ts';
import {
  appRoleAssignmentSchema,
  defaultAccessRoleId,
  type ServicePrincipal,
  servicePrincipalSchema,
  servicePrincipalSelect,
} from '../graph/service-principal.ts';
import { findServicePrincipal, listAssignments } from '../read-registration.ts';
import { type ApplyContext, known } from './apply-context.ts';
import { converge } from './converge.ts';

/**
 * Creates the API's service principal. A new one has nobody to lock out, so it is born with assignment required when
 * the manifest wants that: no moment in which everyone gets tokens, also not when the run is stopped here.
 */
export function createServicePrincipal(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const appId = known(context.appId, 'application id');
  const body = { appId, ...(plan.api.assignment.required && { appRoleAssignmentRequired: true }) };
  return converge({
    what: 'the service principal',
    wait,
    read: async () => {
      const found = await findServicePrincipal(graph, appId);
      context.servicePrincipalId = found?.id;
      return found;
    },
    isThere: (found) => found !== undefined,
    write: async () => {
      try {
        await graph.post('/servicePrincipals', body, servicePrincipalSchema, { retry: [noBackingApplication] });
      } catch (error) {
        // 409: it is there, only not yet where was read.
        if (!isEntradaError(error) || error.details.status !== 409) throw error;
      }
    },
  });
}

/** Assigns the manifest's users and groups, without a role. Whoever is assigned in any role stays as they are. */
export function assignPrincipals(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const resourceId = known(context.servicePrincipalId, 'service principal');
  const missing = (assigned: ReadonlySet<string>) => plan.principals.filter(({ id }) => !assigned.has(id));
  return converge({
    what: 'the assignments',
    wait,
    read: async () => new Set((await listAssignments(graph, resourceId)).map(({ principalId }) => principalId)),
    isThere: (assigned) => missing(assigned).length === 0,
    write: async (assigned) => {
      for (const principal of missing(assigned)) {
        const body = { principalId: principal.id, resourceId, appRoleId: defaultAccessRoleId };
        try {
          await graph.post(`/servicePrincipals/${resourceId}/appRoleAssignedTo`, body, appRoleAssignmentSchema, {
            retry: [referenceNotReady, notReplicatedYet],
          });
        } catch (error) {
          if (!isEntradaError(error) || !/already exists/i.test(String(error.details.graphMessage))) throw error;
        }
      }
    },
  });
}

/** The last switch: before it, everyone who is to keep access has been assigned. */
export function setAssignmentRequired(context: ApplyContext): Promise<boolean> {
  const { graph, plan, wait } = context;
  const path = `/servicePrincipals/${known(context.servicePrincipalId, 'service principal')}`;
  const { required } = plan.api.assignment;
  return converge<ServicePrincipal>({
    what: 'whether assignment is required',
    wait,
    read: () =>
      graph.get(path, servicePrincipalSchema, {
        query: { $select: servicePrincipalSelect },
        retry: [notReplicatedYet],
      }),
    isThere: (principal) => principal.appRoleAssignmentRequired === required,
    write: () =>
      graph.patch(path, { appRoleAssignmentRequired: required }, { retry: [inconsistentState, notReplicatedYet] }),
  });
}
