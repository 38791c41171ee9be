import type { AccessFacts } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 500011: no service principal of this tenant answers to the identifier. */
export function checkResourceKnown({ context, scope, resource }: AccessFacts): EntraRefusal | undefined {
  if (resource !== undefined || 'fault' in scope) return undefined;
  return refuse(500011, { resource: scope.identifier, tenant: context.directory.tenant.displayName });
}
