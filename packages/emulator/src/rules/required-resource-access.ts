import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/**
 * 650057, only in a tenant whose seed sets `rules.strictRequiredResourceAccess`: when Entra insists on it for a client
 * that holds a permission all the same is open, since v2.0 clients may ask for what they do not list.
 */
export function checkRequiredResourceAccess(facts: AccessFacts): EntraRefusal | undefined {
  const { context, client, resource, scope } = facts;
  if (!context.directory.rules.strictRequiredResourceAccess) return undefined;
  if (client === undefined || client.firstParty || resource === undefined || 'fault' in scope) return undefined;
  // Signing in alone asks for no API.
  if (scope.written.length === 0) return undefined;
  const listed = client.application.requiredResourceAccess.map((entry) => entry.resourceAppId.toLowerCase());
  if (listed.includes(resource.appId) || client.appId === resource.appId) return undefined;
  return refuse(650057, {
    appId: client.appId,
    name: client.displayName,
    resource: resource.identifier,
    resourceAppId: resource.appId,
    list: listed.join(', '),
  });
}
