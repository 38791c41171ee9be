import type { Hono } from 'hono';
import type { Tenant } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import type { Operation } from '../authorization/operation-rules.ts';
import { type JsonObject, readJsonBody } from '../body/read-json-body.ts';
import type { GraphEnv } from '../graph-env.ts';
import { type Entity, sendEntity, sendNothing } from '../respond.ts';
import { updateAppManagementPolicy, viewAppManagementPolicy } from './app-management-policy.ts';
import { updateAuthorizationPolicy, viewAuthorizationPolicy } from './authorization-policy.ts';

/** A policy of which a tenant has exactly one. */
interface TenantPolicy {
  readonly name: string;
  /** In `@odata.context`. */
  readonly metadata: string;
  readonly read: Operation;
  readonly write: Operation;
  readonly view: (tenant: Tenant) => Entity;
  /** The properties of the tenant that a body changes. */
  readonly update: (tenant: Tenant, body: JsonObject) => Partial<Tenant>;
}

const policies: readonly TenantPolicy[] = [
  {
    name: 'defaultAppManagementPolicy',
    metadata: 'policies/defaultAppManagementPolicy/$entity',
    read: 'appManagementPolicy.read',
    write: 'appManagementPolicy.write',
    view: viewAppManagementPolicy,
    update: updateAppManagementPolicy,
  },
  {
    name: 'authorizationPolicy',
    metadata: 'policies/authorizationPolicy/$entity',
    read: 'authorizationPolicy.read',
    write: 'authorizationPolicy.write',
    view: viewAuthorizationPolicy,
    update: updateAuthorizationPolicy,
  },
];

/** GET and PATCH of the policies that decide what users and applications may do in the tenant. */
export function mountPolicies(app: Hono<GraphEnv>, context: EmulatorContext): void {
  for (const { name, metadata, read, write, view, update } of policies) {
    app.get(`/v1.0/policies/${name}`, (c) => {
      const { tenant } = context.directory;
      authorize(c.get('caller'), tenant, read);
      return sendEntity(c, metadata, view(tenant));
    });

    app.patch(`/v1.0/policies/${name}`, async (c) => {
      const body = await readJsonBody(c.req.raw);
      const { tenant } = context.directory;
      authorize(c.get('caller'), tenant, write);
      context.directory.change({ tenant: { ...tenant, ...update(tenant, body) } });
      return sendNothing(c);
    });
  }
}
