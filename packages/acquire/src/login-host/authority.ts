import { type Cloud, clouds } from '@entrada/core/data';
import { validateTenant } from '../validate-tenant.ts';

/**
 * Entra's authority for a tenant id, a domain, or `organizations`, without a trailing slash.
 *
 * @throws EntradaError `usage` for a tenant that could change the address
 */
export function authorityOf(tenant: string, cloud: Cloud['name'] = 'public'): string {
  validateTenant(tenant);
  return `https://${clouds[cloud].loginHost}/${tenant}`;
}
