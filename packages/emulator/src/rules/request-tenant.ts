import type { Directory } from '../directory/directory.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import { isAnyTenant } from './any-tenant.ts';

/** What of a request says which tenant it is about. */
export interface TenantHints {
  /** The tenant segment of the path. */
  readonly tenant: string;
  readonly clientId?: string | undefined;
  /** Object id or user principal name. */
  readonly userId?: string | undefined;
}

/**
 * The context of the tenant that a request is about: the one its path names; under `organizations` and `common` the
 * user's home tenant, and as long as nobody has signed in the one that knows the client. A path that names no tenant of
 * this emulator stays with the first, where rule `tenant-known` refuses it.
 */
export function contextOfRequest(context: EmulatorContext, hints: TenantHints): EmulatorContext {
  return context.within(tenantOf(context, hints));
}

function tenantOf({ tenants }: EmulatorContext, { tenant, clientId, userId }: TenantHints): Directory {
  const named = tenants.find(tenant);
  if (named !== undefined) return named;
  if (!isAnyTenant(tenant) || tenants.all.length === 1) return tenants.first;
  const account = userId === undefined ? undefined : tenants.findAccount(userId);
  if (account !== undefined) return tenants.homeOf(account).directory;
  if (clientId === undefined) return tenants.first;
  const knowing = tenants.all.find((directory) => directory.findApplication(clientId) !== undefined);
  return tenants.ownerOf(clientId) ?? knowing ?? tenants.first;
}
