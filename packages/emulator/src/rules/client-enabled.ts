import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 7000112: somebody disabled the client's service principal, for example to keep Azure CLI out of the tenant. */
export function checkClientEnabled({ client }: AccessFacts): EntraRefusal | undefined {
  if (client?.servicePrincipal?.accountEnabled !== false) return undefined;
  return refuse(7000112, { appId: client.appId, name: client.displayName });
}
