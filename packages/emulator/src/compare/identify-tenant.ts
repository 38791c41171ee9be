import { asObject, type JsonObject, textOf } from './json.ts';
import type { ProbeGraph } from './probe-graph.ts';
import type { Scrubber } from './scrubber.ts';
import type { Side } from './side.ts';

/** The token is for another tenant than the one that was named. */
export class WrongTenantError extends Error {
  override readonly name: string = 'WrongTenantError';
}

/**
 * Asks Graph whose tenant the token is for, and gives its names placeholders.
 *
 * @returns the tenant's id
 * @throws WrongTenantError when it is not the one that was named
 */
export async function identifyTenant(graph: ProbeGraph, side: Side, scrubber: Scrubber): Promise<string> {
  const { value } = await graph.require('GET', '/organization?$select=id,displayName,verifiedDomains');
  const organization = asObject(Array.isArray(value) ? value[0] : undefined) ?? {};
  const [id = '', displayName = ''] = [organization.id, organization.displayName].map(textOf);
  const domains = domainsOf(organization);
  const named = side.tenant.toLowerCase();
  if (![id, ...domains].some((name) => name.toLowerCase() === named)) {
    throw new WrongTenantError(
      `The token for Microsoft Graph is not for the tenant ${side.tenant}, but for another one`,
    );
  }
  scrubber.name(id, 'tenant-id');
  scrubber.name(displayName, 'tenant-name');
  for (const domain of domains) scrubber.name(domain, 'tenant-domain');
  return id;
}

function domainsOf({ verifiedDomains }: JsonObject): readonly string[] {
  const domains = Array.isArray(verifiedDomains) ? verifiedDomains : [];
  return domains.map((domain) => textOf(asObject(domain)?.name)).filter((name) => name !== undefined);
}
