import { randomGuid } from '../caller/random-guid.ts';
import type { Directory } from '../directory/directory.ts';
import { grantId } from '../directory/grant-id.ts';
import type { ServicePrincipal, User } from '../directory/model.ts';
import { microsoftTenantId } from '../directory/seed/microsoft-apis.ts';
import { principalOf } from '../directory/seed/new-application.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { ClientParty, ConsentNeeded } from '../rules/access-request.ts';

/** For whom consent is given: the person alone, or everybody in the tenant. */
export type ConsentBreadth = 'user' | 'organization';

/**
 * Writes the delegated permissions that a person agreed to. A client that had no service principal in the tenant gets
 * one: consent is what installs an application.
 */
export function grantConsent(
  context: EmulatorContext,
  decision: ConsentNeeded,
  user: User,
  breadth: ConsentBreadth,
): void {
  const { directory } = decision;
  const client = decision.client.servicePrincipal ?? instantiate(context, directory, decision.client);
  const consentType = breadth === 'organization' ? 'AllPrincipals' : 'Principal';
  const principalId = breadth === 'organization' ? null : (decision.user ?? user).id;
  const resourceId = decision.resource.servicePrincipal.id;
  const existing = directory
    .grantsOf(client.id)
    .find((grant) => grant.resourceId === resourceId && grant.principalId === principalId);
  const agreed = decision.missingScopes.map((scope) => scope.value);
  if (existing !== undefined) {
    const scopes = new Set([...existing.scope.split(' ').filter(Boolean), ...agreed]);
    directory.grants.change(existing, { scope: [...scopes].join(' ') });
    return;
  }
  const about = { clientId: client.id, consentType, principalId, resourceId } as const;
  const id = grantId(about);
  directory.grants.set(id, { id, ...about, scope: agreed.join(' ') });
}

function instantiate(
  { tenants, random }: EmulatorContext,
  directory: Directory,
  client: ClientParty,
): ServicePrincipal {
  const owner = client.firstParty ? microsoftTenantId : (tenants.ownerOf(client.appId) ?? directory).tenant.id;
  const principal = principalOf(client.application, randomGuid(random), owner);
  directory.servicePrincipals.set(principal.id, principal);
  return principal;
}
