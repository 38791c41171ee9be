import type { Hono } from 'hono';
import type { Tenant } from '../../directory/model.ts';
import type { EmulatorContext } from '../../emulator-context.ts';
import { authorize } from '../authorization/authorize.ts';
import type { GraphEnv } from '../graph-env.ts';
import { answerCollection } from '../query/answer-query.ts';
import type { EntityType } from '../query/entity-type.ts';
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

/** GET /organization and /domains. */
export function mountTenant(app: Hono<GraphEnv>, context: EmulatorContext): void {
  app.get('/v1.0/organization', (c) => {
    const { tenant } = context.directory;
    authorize(c.get('caller'), tenant, 'organization.read');
    return answerCollection(c, {
      type: organizationType,
      metadata: 'organization',
      entities: [viewOrganization(tenant)],
    });
  });

  app.get('/v1.0/domains', (c) => {
    const { tenant } = context.directory;
    authorize(c.get('caller'), tenant, 'domain.read');
    const entities = tenant.verifiedDomains.map((domain, index) => viewDomain(tenant, domain, index));
    return answerCollection(c, { type: domainType, metadata: 'domains', entities });
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
