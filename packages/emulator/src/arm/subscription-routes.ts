import type { Hono } from 'hono';
import type { Caller } from '../caller/caller.ts';
import type { Subscription, Tenant } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { ArmEnv } from './arm-env.ts';
import { armError } from './arm-error.ts';
import { maySee, requireRead } from './read-access.ts';
import { sendJson } from './respond.ts';

/** Mounts tenants and subscriptions: what signing in with Azure CLI and Azure PowerShell asks for. */
export function mountSubscriptions(app: Hono<ArmEnv>, context: EmulatorContext): void {
  app.get('/tenants', (c) => {
    const caller = c.get('caller');
    return sendJson(c, { value: tenantsOf(context, caller).map((tenant) => viewTenant(tenant, caller.kind)) });
  });

  app.get('/subscriptions', (c) => {
    const { subscriptions, tenant } = context.directory;
    const version = c.req.query('api-version') ?? '';
    const seen = subscriptions.filter(({ subscriptionId }) =>
      maySee(context.directory, c.get('caller'), `/subscriptions/${subscriptionId}`),
    );
    const value = seen.map((subscription) => viewSubscription(subscription, tenant, version));
    return sendJson(c, beforeTenants(version) ? { value } : { value, count: { type: 'Total', value: value.length } });
  });

  app.get('/subscriptions/:id', (c) => {
    const { subscriptions, tenant } = context.directory;
    const id = c.req.param('id');
    const subscription = subscriptions.find((one) => one.subscriptionId.toLowerCase() === id);
    if (subscription === undefined) throw armError('subscriptionNotFound', { id });
    const scope = `/subscriptions/${subscription.subscriptionId}`;
    if (!maySee(context.directory, c.get('caller'), scope)) {
      requireRead(context.directory, c.get('caller'), scope, 'Microsoft.Resources/subscriptions/read');
    }
    return sendJson(c, viewSubscription(subscription, tenant, c.req.query('api-version') ?? ''));
  });
}

/** The caller's own tenant, then those that know the same person as a guest. An application is in one tenant only. */
function tenantsOf({ directory, tenants }: EmulatorContext, caller: Caller): readonly Tenant[] {
  if (caller.kind === 'application') return [directory.tenant];
  const account = { directory, user: caller.user };
  const others = tenants.all.filter((other) => other !== directory && tenants.viewIn(other, account) !== undefined);
  return [directory, ...others].map(({ tenant }) => tenant);
}

/** A service principal sees no name and no domains (arm/tenants/list-1). */
function viewTenant(tenant: Tenant, caller: 'delegated' | 'application'): Readonly<Record<string, unknown>> {
  const bare = { id: `/tenants/${tenant.id}`, tenantId: tenant.id, tenantCategory: 'Home' };
  if (caller === 'application') return bare;
  return {
    ...bare,
    countryCode: tenant.countryCode,
    displayName: tenant.displayName,
    domains: tenant.verifiedDomains,
    defaultDomain: tenant.initialDomain,
    tenantType: 'AAD',
  };
}

/** Api-versions before 2018 say nothing of tenants and do not count (arm/subscriptions/list-2016-06-01-1). */
function beforeTenants(version: string): boolean {
  return version < '2018';
}

function viewSubscription(
  subscription: Subscription,
  tenant: Tenant,
  version: string,
): Readonly<Record<string, unknown>> {
  const named = !beforeTenants(version);
  return {
    id: `/subscriptions/${subscription.subscriptionId}`,
    authorizationSource: 'RoleBased',
    ...(named ? { managedByTenants: [] } : {}),
    subscriptionId: subscription.subscriptionId,
    ...(named ? { tenantId: tenant.id } : {}),
    displayName: subscription.displayName,
    state: subscription.state,
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'EnterpriseAgreement_2014-09-01',
      spendingLimit: 'Off',
    },
  };
}
