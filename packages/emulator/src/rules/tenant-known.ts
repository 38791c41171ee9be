import { type AccessFacts, isAnyTenant } from './access-facts.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 90002: the path names a tenant that is not this one. */
export function checkTenantKnown({ context, request }: AccessFacts): EntraRefusal | undefined {
  if (isAnyTenant(request.tenant) || context.directory.isTenant(request.tenant)) return undefined;
  return refuse(90002, { tenant: request.tenant });
}
