import { type ApiManifest, EntradaError, isEntradaError } from '@entrada/core';
import type { Application } from './graph/application.ts';
import { organizationSchema } from './graph/directory-objects.ts';
import type { Graph } from './graph/graph.ts';
import { odataString } from './graph/odata.ts';
import { type ServicePrincipal, servicePrincipalSchema, servicePrincipalSelect } from './graph/service-principal.ts';
import { readCallerGroups } from './read/caller-groups.ts';
import { findApplication } from './read/find-application.ts';
import { findExisting } from './read/find-existing.ts';
import { type Access, readAccess, unmanagedParts } from './read/read-access.ts';
import type { Caller, RegistrationState, Tenant, UnreadPart } from './read/registration-state.ts';
import { resolvePrincipals } from './read/resolve-principals.ts';

export interface ReadRegistrationOptions {
  /**
   * Who reads. Told, an application that may see only what it owns finds it; and a plan can say whether it would lock
   * out who carries it out.
   */
  readonly caller?: Caller;
}

/**
 * Reads what the tenant holds of the API that a manifest describes, and whom the manifest means by its users, groups
 * and applications. Writes nothing.
 *
 * @throws EntradaError `registration_conflict` when an application, user or group is ambiguous or unknown, before
 *   anything is written; `graph_failed`, `graph_forbidden`, `network_failed` from Graph
 * @example
 * const state = await readRegistration(createGraph({ getToken }), api);
 */
export async function readRegistration(
  graph: Graph,
  api: ApiManifest,
  { caller }: ReadRegistrationOptions = {},
): Promise<RegistrationState> {
  const tenant = await readTenant(graph, caller);
  const { application, namesakes } = await findApplication(graph, api, caller);
  const principals = await resolvePrincipals(graph, api);
  const known = new Set(principals.flatMap(({ id }) => id ?? []));
  const { servicePrincipal, ...access } = await readPresence(graph, application, known, unmanagedParts(api));
  const callerGroups = await readCallerGroups(graph, api, caller, { principals, ...access });
  return {
    tenant,
    ...(application !== undefined && { application }),
    ...(servicePrincipal !== undefined && { servicePrincipal }),
    ...access,
    principals,
    namesakes,
    ...(caller !== undefined && { caller }),
    ...(callerGroups !== undefined && { callerGroups }),
  };
}

/**
 * Reads a registration that exists, with everything that a manifest could say of it. Writes nothing.
 *
 * @param reference client id, object id, identifier URI or exact display name
 * @throws EntradaError `registration_conflict` when there is none, or several: the candidates are named with their ids;
 *   `graph_failed`, `graph_forbidden`, `network_failed` from Graph
 */
export async function readExistingRegistration(
  graph: Graph,
  reference: string,
  { caller }: ReadRegistrationOptions = {},
): Promise<ExistingRegistration> {
  const tenant = await readTenant(graph, caller);
  const application = await findExisting(graph, reference, caller);
  const { servicePrincipal, ...access } = await readPresence(graph, application, new Set(), new Set());
  return {
    tenant,
    application,
    ...(servicePrincipal !== undefined && { servicePrincipal }),
    ...access,
    principals: [],
    namesakes: [],
    ...(caller !== undefined && { caller }),
  };
}

/** A state that has an application. */
export type ExistingRegistration = RegistrationState & { readonly application: Application };

/** The service principal of an application in this tenant, or `undefined`. */
export async function findServicePrincipal(graph: Graph, appId: string): Promise<ServicePrincipal | undefined> {
  const query = { $filter: `appId eq ${odataString(appId)}`, $select: servicePrincipalSelect };
  const [found] = await graph.list('/servicePrincipals', servicePrincipalSchema, { query });
  return found;
}

async function readPresence(
  graph: Graph,
  application: Application | undefined,
  known: ReadonlySet<string>,
  optional: ReadonlySet<UnreadPart>,
): Promise<Access & { readonly servicePrincipal?: ServicePrincipal }> {
  if (application === undefined) return { owners: [], assignments: [], grants: [], unread: [] };
  const servicePrincipal = await findServicePrincipal(graph, application.appId);
  const access = await readAccess(graph, application.id, servicePrincipal, { known, optional });
  return { ...access, ...(servicePrincipal !== undefined && { servicePrincipal }) };
}

/** An application with few rights may not read the tenant; its token names it. */
async function readTenant(graph: Graph, caller: Caller | undefined): Promise<Tenant> {
  try {
    const query = { $select: 'id,displayName,verifiedDomains' };
    const [organization] = await graph.list('/organization', organizationSchema, { query });
    if (organization === undefined) throw new EntradaError('graph_failed', 'Graph names no tenant for this token');
    const { id, displayName, verifiedDomains } = organization;
    return { id, displayName, verifiedDomains: verifiedDomains.map((domain) => domain.name) };
  } catch (error) {
    const { tenantId } = caller ?? {};
    const unreadable = isEntradaError(error) && error.code === 'graph_forbidden';
    if (!unreadable || tenantId === undefined) throw error;
    return { id: tenantId, displayName: '', verifiedDomains: [] };
  }
}
