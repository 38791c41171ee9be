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
  const { users, resources, authenticationContexts } = seeded;
  if (resources !== undefined && authenticationContexts.length > 0) {
    references.report(path, `${path.join('.')}: name resources or authenticationContexts, not both`);
  }
  const named = resources?.map((name, at) => references.application([...path, 'resources', at], name)?.appId);
  return {
    id: seeded.id ?? stableGuid(tenant.id, 'conditionalAccessPolicy', seeded.name),
    displayName: seeded.name,
    users:
      users === undefined ? 'all' : present(users.map((name, at) => references.user([...path, 'users', at], name)?.id)),
    resources: named === undefined ? (authenticationContexts.length > 0 ? [] : 'all') : present(named),
    authenticationContexts: [...authenticationContexts],
    deviceCodeFlowOnly: seeded.deviceCodeFlowOnly,
    grant: seeded.grant,
    signInFrequency: seeded.signInFrequency,
  };
}

function present(ids: readonly (string | undefined)[]): string[] {
  return ids.filter((id) => id !== undefined);
}
