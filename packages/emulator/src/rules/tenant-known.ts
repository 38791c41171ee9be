import type { AccessFacts } from './access-facts.ts';
import { isAnyTenant } from './any-tenant.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 90002: the path names a tenant that is not here. */
export function checkTenantKnown({ context, request }: AccessFacts): EntraRefusal | undefined {
  if (isAnyTenant(request.tenant) || context.tenants.find(request.tenant) !== undefined) return undefined;
  return refuse(90002, { tenant: request.tenant });
}
