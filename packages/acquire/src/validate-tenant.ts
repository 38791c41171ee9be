import { EntradaError } from '@entrada/core';

const tenantName = /^[0-9A-Za-z](?:[0-9A-Za-z.-]{0,252}[0-9A-Za-z])?$/;

/**
 * Refuses a tenant that is neither a GUID nor a domain name, before it becomes part of a URL or of a command line.
 *
 * @throws EntradaError `usage`
 */
export function validateTenant(tenant: string): void {
  if (tenantName.test(tenant)) return;
  throw new EntradaError('usage', `"${tenant}" is not a tenant: expected a tenant id (GUID) or a domain name.`, {
    details: { tenant },
  });
}
