import type { ApiExposure } from '@entrada/core';
import type { TenantFacts } from '../tenant-facts.ts';
import type { AccessPath } from './access-path.ts';
import { applicationPaths } from './application-paths.ts';
import { delegatedPaths } from './delegated-paths.ts';

/**
 * Every way to a token for the API: people through clients, then applications as themselves. None while the API has no
 * enabled service principal, since nobody gets a token then.
 */
export function accessPaths(facts: TenantFacts, exposure: ApiExposure): readonly AccessPath[] {
  if (facts.servicePrincipal === 'missing' || !facts.servicePrincipal.enabled) return [];
  return [...delegatedPaths(facts, exposure), ...applicationPaths(facts)];
}
