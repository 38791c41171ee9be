import { defaultTenantSeed } from '../directory/seed/default-tenant.ts';
import { seedDirectory } from '../directory/seed/seed-directory.ts';
import { rowsOf } from '../store/follow-directory.ts';
import type { TenantRow } from '../store/transfer/tenant-row.ts';
import { makeAssignment, makeGrant } from './generated-access.ts';
import { makeApplication, makePrincipal } from './generated-applications.ts';
import { makeGroup, makeUser } from './generated-people.ts';
import { type GeneratorOptions, planTenant } from './generator-options.ts';

/**
 * A large tenant, an object at a time: the Adatum tenant, and beside it applications with their permissions, clients,
 * service principals, users, groups, grants and assignments. Nothing is remembered, so its size costs no memory.
 *
 * @throws TypeError when a size makes no sense
 * @example writeDataFile(generateTenant({ applications: 100_000 }), 'large.db')
 */
export function* generateTenant(options: GeneratorOptions): Generator<TenantRow> {
  const directory = seedDirectory(defaultTenantSeed);
  const plan = planTenant(options, directory.tenant);
  for (const row of rowsOf(directory)) yield { tenant: 1, ...row };
  for (let index = 0; index < plan.users; index += 1) yield asRow('users', makeUser(plan, index));
  for (let index = 0; index < plan.groups; index += 1) yield asRow('groups', makeGroup(plan, index));
  for (let index = 0; index < plan.applications; index += 1) {
    const application = makeApplication(plan, index);
    yield asRow('applications', application);
    yield asRow('servicePrincipals', makePrincipal(plan, application, index));
    const grant = makeGrant(plan, index);
    if (grant !== undefined) yield asRow('grants', grant);
    const assignment = makeAssignment(plan, index);
    if (assignment !== undefined) yield asRow('assignments', assignment);
  }
}

function asRow(kind: string, value: { readonly id: string }): TenantRow {
  return { tenant: 1, kind, id: value.id.toLowerCase(), value };
}
