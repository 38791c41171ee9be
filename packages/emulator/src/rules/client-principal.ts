import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 7000229: an application without a service principal here has nothing to ask as. */
export function checkClientPrincipal({ context, client }: AccessFacts): EntraRefusal | undefined {
  if (client === undefined || client.servicePrincipal !== undefined) return undefined;
  return refuse(7000229, { appId: client.appId, tenantId: context.directory.tenant.id });
}
