import type { ManagedIdentity } from '../directory/managed-identity.ts';
import type { ServicePrincipal } from '../directory/model.ts';
import { emptyApplication } from '../directory/seed/new-application.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { gatherFacts } from '../rules/access-facts.ts';
import type { AccessRequest, ClientParty, GrantedAccess } from '../rules/access-request.ts';
import { assignmentsOfClient, roleValues } from '../rules/assigned-access.ts';
import type { EntraRefusal } from '../rules/entra-refusal.ts';
import { precedence } from '../rules/precedence.ts';

/** Rules about a registration and its credential: a managed identity has neither, the host vouches for it. */
const notForIdentities: ReadonlySet<string> = new Set(['client-known', 'client-credential']);

/**
 * Decides whether a managed identity gets a token for a resource, by the rules of the one precedence table that
 * client credentials go through as well.
 *
 * @param resource identifier as the client wrote it, without a scope part
 */
export function decideForIdentity(
  context: EmulatorContext,
  { principal }: ManagedIdentity,
  resource: string,
): GrantedAccess | { readonly outcome: 'refused'; readonly refusal: EntraRefusal } {
  const { directory } = context;
  const request: AccessRequest = {
    flow: 'client-credentials',
    tenant: directory.tenant.id,
    clientId: principal.appId,
    scope: `${resource}/.default`,
  };
  const client = identityAsClient(principal);
  const facts = { ...gatherFacts(context, request), client };
  for (const rule of precedence) {
    if (notForIdentities.has(rule.name) || !rule.flows.includes(request.flow)) continue;
    const refusal = rule.check(facts);
    if (refusal !== undefined) return { outcome: 'refused', refusal };
  }
  const { scope, resource: found } = facts;
  if (found === undefined || 'fault' in scope) {
    throw new TypeError('The rules let a managed identity through without a resource');
  }
  const roles = roleValues(found, assignmentsOfClient(context, principal, found.servicePrincipal));
  const parties = { directory, user: undefined, client, resource: found, requestedScope: scope };
  return { ...parties, outcome: 'granted', scopes: [], roles, oidc: scope.oidc };
}

/** A managed identity as the party that asks, though nobody registered it: the rules and the sign-in log know it by name. */
export function identityAsClient(principal: ServicePrincipal): ClientParty {
  return {
    appId: principal.appId,
    displayName: principal.displayName,
    application: emptyApplication(principal.id, principal.appId, principal.displayName),
    servicePrincipal: principal,
    firstParty: false,
    // The platform signs in with a certificate; `appidacr` "2".
    authentication: 'certificate',
  };
}
