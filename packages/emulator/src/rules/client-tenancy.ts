import type { AccessFacts } from './access-facts.ts';
import { isAnyTenant } from './any-tenant.ts';
import { type EntraRefusal, refuse } from './entra-refusal.ts';

/** 50194: an application of one tenant is used without naming the tenant. */
export function checkClientTenancy({ request, client }: AccessFacts): EntraRefusal | undefined {
  if (client === undefined || client.firstParty || !isAnyTenant(request.tenant)) return undefined;
  if (client.application.signInAudience !== 'AzureADMyOrg') return undefined;
  return refuse(
    50194,
    { appId: client.appId, name: client.displayName, time: '10/15/2018' },
    { inferred: 'The words are the documentation’s, and the date in them is from there.' },
  );
}

/** 50059: an application asks as itself and names no tenant. */
export function checkTenantNamed({ request }: AccessFacts): EntraRefusal | undefined {
  return isAnyTenant(request.tenant) ? refuse(50059) : undefined;
}
