import { isEntradaError } from '@entrada/core';
import { inconsistentState, noBackingApplication, notReplicatedYet } from '../graph/retry-rules.ts';
import { type ServicePrincipal, servicePrincipalSchema, servicePrincipalSelect } from '../graph/service-principal.ts';
import { principalKey } from '../read/resolve-principals.ts';
import { findServicePrincipal } from '../read-registration.ts';
import { type ApplyContext, known } from './apply-context.ts';
import { converge } from './converge.ts';

/**
 * Creates the API's service principal. A new one has nobody to lock out, so it is born with assignment required when
 * the manifest wants that: no moment in which everyone gets tokens, also not when the run is stopped here.
 */
export function createServicePrincipal(context: ApplyContext): Promise<boolean> {
  const appId = known(context.appId, 'application id');
  const required = context.plan.api.assignment.required && { appRoleAssignmentRequired: true };
  return create(context, { appId, ...required }, (found) => {
    context.servicePrincipalId = found;
  });
}

/** Creates the service principals of applications that the manifest assigns or grants something, or that are to own. */
export async function createClientServicePrincipals(context: ApplyContext): Promise<boolean> {
  let created = false;
  for (const { kind, name, id } of context.plan.principals) {
    if (kind !== 'application' || id !== undefined) continue;
    const isNew = await create(context, { appId: name }, (found) => {
      if (found !== undefined) context.principalIds.set(principalKey({ kind, name }), found);
    });
    created = isNew || created;
  }
  return created;
}

function create(
  { graph, wait }: ApplyContext,
  body: { readonly appId: string },
  onRead: (id: string | undefined) => void,
): Promise<boolean> {
  return converge({
    what: `the service principal of ${body.appId}`,
    wait,
    read: async () => {
      const found = await findServicePrincipal(graph, body.appId);
      onRead(found?.id);
      return found;
    },
    isThere: (found) => found !== undefined,
    write: async () => {
      try {
        const retry = [noBackingApplication];
        await graph.post('/servicePrincipals', body, servicePrincipalSchema, { retry, repeatable: true });
      } catch (error) {
        // 409: it is there, only not yet where was read.
        if (!isEntradaError(error) || error.details.status !== 409) throw error;
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
