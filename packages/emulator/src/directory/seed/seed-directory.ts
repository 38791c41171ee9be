import { Directory } from '../directory.ts';
import { readSeed } from './read-seed.ts';
import type { Seed } from './seed.ts';
import { addAssignments, addGrants, addPrincipals } from './seed-access.ts';
import { addApplications, linkApplications } from './seed-applications.ts';
import { addMicrosoft } from './seed-microsoft.ts';
import { addGroups, addMembers, addUsers } from './seed-people.ts';
import { SeedReferences } from './seed-references.ts';
import { stableGuid } from './stable-guid.ts';

/**
 * Builds a tenant's directory from a YAML seed. The same seed always gives the same ids; secrets are kept as hashes.
 *
 * @throws SeedError with line and column of everything that is wrong with the seed
 * @example seedDirectory(defaultTenantSeed)
 */
export function seedDirectory(yamlText: string): Directory {
  const { seed, issueAt } = readSeed(yamlText);
  const directory = new Directory(tenantOf(seed));
  const references = new SeedReferences(directory, issueAt);
  addUsers(directory, seed.users, references);
  addGroups(directory, seed.groups);
  addMicrosoft(directory, seed.microsoft, references);
  addApplications(directory, seed.applications, references);
  linkApplications(seed.applications, references);
  addPrincipals(directory, seed.servicePrincipals, references);
  addMembers(seed.groups, references);
  addGrants(directory, seed.grants, references);
  addAssignments(directory, seed.assignments, references);
  addSubscriptions(directory, seed.subscriptions);
  references.finish();
  return directory;
}

function tenantOf({ tenant }: Seed): Directory['tenant'] {
  return {
    id: tenant.id,
    displayName: tenant.displayName,
    initialDomain: tenant.domain,
    verifiedDomains: [...new Set([tenant.domain, ...tenant.verifiedDomains])],
    countryCode: tenant.countryCode,
    userConsentAllowed: tenant.userConsentAllowed,
    usersMayCreateApplications: tenant.usersMayCreateApplications,
  };
}

function addSubscriptions(directory: Directory, subscriptions: Seed['subscriptions']): void {
  for (const { displayName, subscriptionId, enabled } of subscriptions) {
    directory.subscriptions.push({
      subscriptionId: subscriptionId ?? stableGuid(directory.tenant.id, 'subscription', displayName),
      displayName,
      state: enabled ? 'Enabled' : 'Disabled',
    });
  }
}
