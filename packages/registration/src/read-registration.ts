import { type ApiManifest, EntradaError } from '@entrada/core';
import { findApplication } from './find-application.ts';
import type { Application } from './graph/application.ts';
import { organizationSchema } from './graph/directory-objects.ts';
import type { Graph } from './graph/graph.ts';
import { odataString } from './graph/odata.ts';
import {
  type AppRoleAssignment,
  appRoleAssignmentSchema,
  type ServicePrincipal,
  servicePrincipalSchema,
  servicePrincipalSelect,
} from './graph/service-principal.ts';
import { type AssignablePrincipal, resolvePrincipals } from './resolve-principals.ts';

/** What the tenant holds of the API that a manifest describes. Plain data. */
export interface RegistrationState {
  readonly tenant: { readonly id: string; readonly name: string; readonly verifiedDomains: readonly string[] };
  readonly application?: Application;
  readonly servicePrincipal?: ServicePrincipal;
  /** Who is assigned to the API now. */
  readonly assignments: readonly AppRoleAssignment[];
  /** The users and groups of the manifest. */
  readonly principals: readonly AssignablePrincipal[];
  /** Other applications of the same name. */
  readonly namesakes: readonly { readonly id: string; readonly appId: string }[];
}

/**
 * Reads what the tenant holds, and whom the manifest means by its users and groups. Writes nothing.
 *
 * @throws EntradaError `registration_conflict` when an application, user or group is ambiguous or unknown, before
 *   anything is written; `graph_failed`, `graph_forbidden`, `network_failed` from Graph
 */
export async function readRegistration(graph: Graph, api: ApiManifest): Promise<RegistrationState> {
  const tenant = await readTenant(graph);
  const { application, namesakes } = await findApplication(graph, api);
  const principals = await resolvePrincipals(graph, api.assignment);
  if (application === undefined) return { tenant, assignments: [], principals, namesakes };
  const servicePrincipal = await findServicePrincipal(graph, application.appId);
  if (servicePrincipal === undefined) return { tenant, application, assignments: [], principals, namesakes };
  const assignments = await listAssignments(graph, servicePrincipal.id);
  return { tenant, application, servicePrincipal, assignments, principals, namesakes };
}

async function readTenant(graph: Graph): Promise<RegistrationState['tenant']> {
  const query = { $select: 'id,displayName,verifiedDomains' };
  const [organization] = await graph.list('/organization', organizationSchema, { query });
  if (organization === undefined) throw new EntradaError('graph_failed', 'Graph names no tenant for this token');
  const { id, displayName, verifiedDomains } = organization;
  return { id, name: displayName, verifiedDomains: verifiedDomains.map((domain) => domain.name) };
}

/** The service principal of an application in this tenant, or `undefined`. */
export async function findServicePrincipal(graph: Graph, appId: string): Promise<ServicePrincipal | undefined> {
  const query = { $filter: `appId eq ${odataString(appId)}`, $select: servicePrincipalSelect };
  const [found] = await graph.list('/servicePrincipals', servicePrincipalSchema, { query });
  return found;
}

/** All assignments to an API. */
export function listAssignments(graph: Graph, servicePrincipalId: string): Promise<AppRoleAssignment[]> {
  return graph.list(`/servicePrincipals/${servicePrincipalId}/appRoleAssignedTo`, appRoleAssignmentSchema);
}
