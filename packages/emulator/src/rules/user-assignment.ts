import type { ServicePrincipal } from '../directory/model.ts';
import type { AccessFacts } from './access-facts.ts';
import { assignmentsOfUser, passesWithoutAssignment } from './assigned-access.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 50105 about the API: it lets in assigned users only, and this one is not. Guests need it like everyone. */
export function checkUserAssignedToResource(facts: AccessFacts): EntraRefusal | undefined {
  return facts.resource === undefined ? undefined : checkAssigned(facts, facts.resource.servicePrincipal);
}

/** 50105 about the client: a tenant that instantiated it can keep people from using it at all (maester365/maester MT.1186). */
export function checkUserAssignedToClient(facts: AccessFacts): EntraRefusal | undefined {
  const principal = facts.client?.servicePrincipal;
  return principal === undefined ? undefined : checkAssigned(facts, principal);
}

function checkAssigned({ context, user }: AccessFacts, principal: ServicePrincipal): EntraRefusal | undefined {
  if (user === undefined || !principal.appRoleAssignmentRequired || passesWithoutAssignment(user)) return undefined;
  if (assignmentsOfUser(context, user, principal).length > 0) return undefined;
  return refuse(50105, { name: principal.displayName, appId: principal.appId, upn: user.userPrincipalName });
}
