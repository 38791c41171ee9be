import type { Context, Hono } from 'hono';
import type { Tenant } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import type { Operation } from '../authorization/operation-rules.ts';
import { graphError } from '../errors/graph-error.ts';
import type { GraphEnv } from '../graph-env.ts';
import { answerEntity } from '../query/answer-query.ts';
import type { EntityType } from '../query/entity-type.ts';
import { mountCollection } from '../query/mount-collection.ts';
import type { Entity } from '../respond.ts';

const organizationType: EntityType = {
  name: 'organization',
  resource: 'Organization',
  properties: ['id', 'displayName', 'countryLetterCode', 'tenantType', 'verifiedDomains'],
  filters: {},
};

const domainType: EntityType = {
  name: 'domain',
  resource: 'Domain',
  properties: ['id', 'authenticationType', 'isAdminManaged', 'isDefault', 'isInitial', 'isRoot', 'isVerified'],
  filters: {},
};

/** GET /organization and /domains, and one of them by its id. */
export function mountTenant(app: Hono<GraphEnv>, context: EmulatorContext): void {
  mountEntities(app, context, {
    set: 'organization',
    type: organizationType,
    read: 'organization.read',
    view: (tenant) => [viewOrganization(tenant)],
  });
  mountEntities(app, context, {
    set: 'domains',
    type: domainType,
    read: 'domain.read',
    view: (tenant) => tenant.verifiedDomains.map((domain, index) => viewDomain(tenant, domain, index)),
  });
}

interface TenantEntities {
  readonly set: string;
  readonly type: EntityType;
  readonly read: Operation;
  readonly view: (tenant: Tenant) => readonly Entity[];
}

function mountEntities(app: Hono<GraphEnv>, context: EmulatorContext, { set, type, read, view }: TenantEntities): void {
  const open = (c: Context<GraphEnv>): readonly Entity[] => {
    const { tenant } = context.directory;
    authorize(c.get('caller'), tenant, read);
    return view(tenant);
  };

  mountCollection(app, `/v1.0/${set}`, (c) => ({ type, metadata: set, entities: open(c) }));

  app.get(`/v1.0/${set}/:id`, (c) => {
    const id = c.req.param('id');
    const entity = open(c).find((candidate) => candidate.id === id.toLowerCase());
    if (entity === undefined) throw graphError('notFound', { id });
    return answerEntity(c, { type, metadata: set }, entity);
  });
}

function viewOrganization(tenant: Tenant): Entity {
  return {
    id: tenant.id,
    displayName: tenant.displayName,
    countryLetterCode: tenant.countryCode,
    tenantType: 'AAD',
    verifiedDomains: tenant.verifiedDomains.map((name, index) => ({
      capabilities: 'Email, OfficeCommunicationsOnline',
      isDefault: index === 0,
      isInitial: name === tenant.initialDomain,
      name,
      type: 'Managed',
    })),
  };
}

function viewDomain(tenant: Tenant, id: string, index: number): Entity {
  return {
    id,
    authenticationType: 'Managed',
    isAdminManaged: true,
    isDefault: index === 0,
    isInitial: id === tenant.initialDomain,
    isRoot: true,
    isVerified: true,
  };
}
