import type { Context, Hono } from 'hono';
import type { EmulatorContext } from '../../emulator-context.ts';
import { isAnyTenant } from '../../rules/any-tenant.ts';
import { refuse } from '../../rules/entra-refusal.ts';
import { v1Issuer } from '../../tokens/v1-claims.ts';
import { v2Issuer } from '../../tokens/v2-claims.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { traceRequest } from '../request-trace.ts';
import { setDiscoveryHeaders, setServiceHeaders, setUncacheable } from '../response-headers.ts';
import { instanceDiscovery } from './instance-discovery.ts';
import {
  type DiscoverySubject,
  issuerTenant,
  openidConfigurationV1,
  openidConfigurationV2,
} from './openid-configuration.ts';

/** Mounts the documents by which clients and validators find the service and its keys. */
export function mountDiscovery(app: Hono, context: EmulatorContext): void {
  const keysOf = (issuer: string): object => ({ keys: context.keys.publishedKeys(issuer) });
  const documents: Readonly<Record<string, (subject: DiscoverySubject) => object>> = {
    '/:tenant/v2.0/.well-known/openid-configuration': openidConfigurationV2,
    '/:tenant/.well-known/openid-configuration': openidConfigurationV1,
    '/:tenant/discovery/v2.0/keys': (subject) => keysOf(v2Issuer(issuerTenant(subject))),
    '/:tenant/discovery/keys': (subject) => keysOf(v1Issuer(issuerTenant(subject))),
  };
  for (const [path, document] of Object.entries(documents)) {
    app.get(path, (c) => answerForTenant(context, c, c.req.param('tenant') ?? '', document));
    app.options(path, (c) => answerPreflight(context, c));
  }
  app.get('/common/discovery/instance', (c) => answerInstance(context, c));
  app.options('/common/discovery/instance', (c) => answerPreflight(context, c));
  // MSAL for Go spells it UserRealm, MSAL for Python userrealm (recorded).
  for (const spelling of ['userrealm', 'UserRealm']) {
    app.get(`/common/${spelling}/:upn`, (c) => answerUserRealm(context, c, c.req.param('upn')));
  }
}

function answerForTenant(
  context: EmulatorContext,
  c: Context,
  tenant: string,
  document: (subject: DiscoverySubject) => object,
): Response {
  const trace = traceRequest(context, c);
  setServiceHeaders(c, context, trace);
  setDiscoveryHeaders(c);
  const directory = context.tenants.find(tenant);
  if (!isAnyTenant(tenant) && directory === undefined) {
    // Recorded 2023: invalid_tenant here, and the refusal is not kept for a day.
    c.header('Cache-Control', 'private');
    return answerRefusal(c, refuse(90002, { tenant }, { error: 'invalid_tenant' }), trace);
  }
  return c.json(document({ tenant, tenantId: (directory ?? context.directory).tenant.id, origin: context.origin() }));
}

function answerInstance(context: EmulatorContext, c: Context): Response {
  const trace = traceRequest(context, c);
  setServiceHeaders(c, context, trace);
  setDiscoveryHeaders(c);
  const answer = instanceDiscovery(c.req.query('authorization_endpoint') ?? '');
  if (answer !== undefined) return c.json(answer);
  c.header('Cache-Control', 'private');
  return answerRefusal(c, refuse(900144, { parameter: 'authorization_endpoint' }), trace);
}

/** Every domain of a local tenant is managed; another domain's account type is not known [I]. */
function answerUserRealm(context: EmulatorContext, c: Context, upn: string): Response {
  setServiceHeaders(c, context, traceRequest(context, c));
  setUncacheable(c);
  c.header('Content-Disposition', 'inline; filename=userrealm.json');
  const domain = upn.split('@').at(-1) ?? '';
  if (context.tenants.find(domain) === undefined) return c.json({ ver: '1.0', account_type: 'Unknown' });
  return c.json({
    ver: '1.0',
    account_type: 'Managed',
    domain_name: domain,
    cloud_instance_name: 'microsoftonline.com',
    cloud_audience_urn: 'urn:federation:MicrosoftOnline',
  });
}

function answerPreflight(context: EmulatorContext, c: Context): Response {
  setServiceHeaders(c, context, traceRequest(context, c));
  setDiscoveryHeaders(c);
  return c.body(null, 200);
}
