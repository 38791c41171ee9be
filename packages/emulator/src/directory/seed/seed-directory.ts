import { Directory } from '../directory.ts';
import { Tenants } from '../tenants.ts';
import { readSeed } from './read-seed.ts';
import type { Seed } from './seed.ts';
import { addAssignments, addGrants, addPrincipals } from './seed-access.ts';
import { addApplications, linkApplications } from './seed-applications.ts';
import { addAzure, addAzureRoles } from './seed-azure.ts';
import { SeedError } from './seed-error.ts';
import { addMicrosoft } from './seed-microsoft.ts';
import { addGroups, addMembers, addUsers } from './seed-people.ts';
import { addPolicies } from './seed-policies.ts';
import { SeedReferences } from './seed-references.ts';
import { stableGuid } from './stable-guid.ts';

/**
 * Builds the directories of a YAML seed's tenants. The same seed always gives the same ids; secrets are kept as hashes.
 *
 * @throws SeedError with line and column of everything that is wrong with the seed
 */
export function seedDirectories(yamlText: string): readonly Directory[] {
  const started = readSeed(yamlText).map(({ seed, issueAt }) => {
    const directory = new Directory(tenantOf(seed));
    return { seed, directory, references: new SeedReferences(directory, issueAt) };
  });
  refuseTwins(started);
  for (const tenant of started) addObjects(tenant);
  // Only now, since a tenant may use what one after it registers.
  const directories = new Tenants(started.map(({ directory }) => directory));
  for (const tenant of started) linkObjects(tenant, directories);
  const issues = started.flatMap(({ references }) => references.issues);
  if (issues.length > 0) throw new SeedError(issues);
  return directories.all;
}

/**
 * Builds the first tenant of a seed, for whoever needs one only.
 *
 * @throws SeedError with line and column of everything that is wrong with the seed
 * @example seedDirectory(defaultTenantSeed)
 */
export function seedDirectory(yamlText: string): Directory {
  const [first] = seedDirectories(yamlText);
  if (first === undefined) throw new TypeError('A seed without tenants was accepted');
  return first;
}

interface SeededTenant {
  readonly seed: Seed;
  readonly directory: Directory;
  readonly references: SeedReferences;
}

function refuseTwins(started: readonly SeededTenant[]): void {
  const seen = new Set<string>();
  for (const { directory, references } of started) {
    const { id, verifiedDomains } = directory.tenant;
    const twin = [id, ...verifiedDomains].find((name) => seen.has(name.toLowerCase()));
    if (twin !== undefined) references.report(['tenant'], `tenant: there is another tenant called ${twin}`);
    for (const name of [id, ...verifiedDomains]) seen.add(name.toLowerCase());
  }
  const issues = started.flatMap(({ references }) => references.issues);
  if (issues.length > 0) throw new SeedError(issues);
}

function addObjects({ seed, directory, references }: SeededTenant): void {
  addUsers(directory, seed.users, references);
  addGroups(directory, seed.groups);
  addMicrosoft(directory, seed.microsoft, references);
  addApplications(directory, seed.applications, references);
  addSubscriptions(directory, seed.subscriptions);
  addAzure(directory, seed.azure, references);
}

function linkObjects({ seed, directory, references }: SeededTenant, tenants: Tenants): void {
  references.tenants = tenants;
  linkApplications(directory, seed.applications, references);
  addPrincipals(directory, seed.servicePrincipals, references);
  addMembers(directory, seed.groups, references);
  addGrants(directory, seed.grants, references);
  addAssignments(directory, seed.assignments, references);
  addPolicies(directory, seed, references);
  addAzureRoles(directory, seed.azure, references);
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

function addSubscriptions(directory: Directory, seeded: Seed['subscriptions']): void {
  const subscriptions = seeded.map(({ displayName, subscriptionId, enabled }) => ({
    subscriptionId: subscriptionId ?? stableGuid(directory.tenant.id, 'subscription', displayName),
    displayName,
    state: enabled ? ('Enabled' as const) : ('Disabled' as const),
  }));
  directory.change({ subscriptions });
}
