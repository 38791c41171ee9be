import type { AccessFacts } from './access-facts.ts';
import { assignmentsOfClient } from './assigned-access.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 501051: the API lets in assigned applications only. Without that switch any application gets a token without roles. */
export function checkClientAssignment({ context, client, resource }: AccessFacts): EntraRefusal | undefined {
  const principal = client?.servicePrincipal;
  if (client === undefined || principal === undefined || resource === undefined) return undefined;
  if (!resource.servicePrincipal.appRoleAssignmentRequired) return undefined;
  if (assignmentsOfClient(context, principal, resource.servicePrincipal).length > 0) return undefined;
  return refuse(501051, {
    clientAppId: client.appId,
    clientName: client.displayName,
    appId: resource.appId,
    name: resource.displayName,
  });
}
