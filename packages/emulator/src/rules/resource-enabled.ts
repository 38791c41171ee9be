import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 500014: the API's service principal is disabled. */
export function checkResourceEnabled({ resource }: AccessFacts): EntraRefusal | undefined {
  if (resource === undefined || resource.servicePrincipal.accountEnabled) return undefined;
  return refuse(500014, { resource: resource.identifier });
}
