import { defaultTenantSeed } from '../directory/seed/default-tenant.ts';
import { seedDirectories } from '../directory/seed/seed-directory.ts';
import { rowsOf } from '../store/follow-directory.ts';
import type { TenantRow } from '../store/transfer/tenant-row.ts';
import { makeAssignment, makeGrant } from './generated-access.ts';
import { makeApplication, makePrincipal } from './generated-applications.ts';
import { makeGroup, makeUser } from './generated-people.ts';
import { type GeneratorOptions, planTenant } from './generator-options.ts';

/**
 * A large tenant, an object at a time: what the seed has, and beside it applications with their permissions, clients,
 * service principals, users, groups, grants and assignments. Nothing is remembered, so its size costs no memory.
 *
 * @throws TypeError when a size makes no sense; SeedError when the seed is wrong
 * @example writeDataFile(generateTenant({ applications: 100_000 }), 'large.db')
 */
export function* generateTenant(options: GeneratorOptions): Generator<TenantRow> {
  const [first, ...others] = seedDirectories(options.seed ?? defaultTenantSeed);
  if (first === undefined) throw new TypeError('generateTenant: the seed has no tenant');
  const plan = planTenant(options, first.tenant);
  for (const row of rowsOf(first)) yield { tenant: 1, ...row };
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
  for (const [index, directory] of others.entries()) {
    for (const row of rowsOf(directory)) yield { tenant: index + 2, ...row };
  }
}

function asRow(kind: string, value: { readonly id: string }): TenantRow {
  return { tenant: 1, kind, id: value.id.toLowerCase(), value };
}
