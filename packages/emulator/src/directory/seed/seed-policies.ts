import type { Directory } from '../directory.ts';
import type { ConditionalAccessPolicy } from '../model.ts';
import type { SeedPath } from './read-seed.ts';
import type { Seed, SeedConditionalAccessPolicy } from './seed.ts';
import type { SeedReferences } from './seed-references.ts';
import { stableGuid } from './stable-guid.ts';

/** Adds Conditional Access policies, the keys of outside issuers and the switches of optional rules. */
export function addPolicies(directory: Directory, seed: Seed, references: SeedReferences): void {
  directory.change({
    conditionalAccessPolicies: seed.conditionalAccess.map((policy, index) =>
      makePolicy(directory, policy, ['conditionalAccess', index], references),
    ),
    issuerKeys: new Map(seed.issuers.map(({ issuer, keys }) => [issuer, keys])),
    rules: seed.rules,
  });
}

function makePolicy(
  { tenant }: Directory,
  seeded: SeedConditionalAccessPolicy,
  path: SeedPath,
  references: SeedReferences,
): ConditionalAccessPolicy {
  const { users, resources, authenticationContexts, excludeUsers, excludeResources } = seeded;
  const idOfUser = (key: string) => (name: string, at: number) => references.user([...path, key, at], name)?.id;
  const appIdOf = (key: string) => (name: string, at: number) =>
    references.application([...path, key, at], name)?.appId;
  if (resources !== undefined && authenticationContexts.length > 0) {
    references.report(path, `${path.join('.')}: name resources or authenticationContexts, not both`);
  }
  const named = resources?.map(appIdOf('resources'));
  return {
    id: seeded.id ?? stableGuid(tenant.id, 'conditionalAccessPolicy', seeded.name),
    displayName: seeded.name,
    state: seeded.state,
    users: users === undefined ? 'all' : present(users.map(idOfUser('users'))),
    excludedUsers: present(excludeUsers.map(idOfUser('excludeUsers'))),
    resources: named === undefined ? (authenticationContexts.length > 0 ? [] : 'all') : present(named),
    excludedResources: present(excludeResources.map(appIdOf('excludeResources'))),
    authenticationContexts: [...authenticationContexts],
    deviceCodeFlowOnly: seeded.deviceCodeFlowOnly,
    grant: seeded.grant,
    signInFrequency: seeded.signInFrequency,
  };
}

function present(ids: readonly (string | undefined)[]): string[] {
  return ids.filter((id) => id !== undefined);
}
