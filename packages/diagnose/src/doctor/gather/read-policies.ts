import type { Graph } from '@entrada/registration';
import * as v from 'valibot';
import { plainText } from '../../audit/plain-text.ts';
import type { PolicyInDirectory } from '../policy.ts';

const names = v.nullish(v.array(v.string()), []);
const anything = v.nullish(v.looseObject({}), null);

const schema = v.object({
  id: v.string(),
  displayName: v.nullish(v.string(), ''),
  state: v.nullish(v.string(), ''),
  conditions: v.nullish(
    v.object({
      applications: v.nullish(v.object({ includeApplications: names, excludeApplications: names }), {}),
      users: v.nullish(
        v.object({
          includeUsers: names,
          excludeUsers: names,
          includeGroups: names,
          excludeGroups: names,
          includeRoles: names,
          excludeRoles: names,
        }),
        {},
      ),
      // A flags enumeration: one text with commas.
      authenticationFlows: v.nullish(v.object({ transferMethods: v.nullish(v.string(), '') }), null),
      platforms: anything,
      locations: anything,
      devices: anything,
      clientApplications: anything,
      signInRiskLevels: names,
      userRiskLevels: names,
    }),
    {},
  ),
  grantControls: v.nullish(
    v.object({ builtInControls: names, authenticationStrength: v.nullish(v.looseObject({}), null) }),
    null,
  ),
});

const states: Readonly<Record<string, PolicyInDirectory['state']>> = {
  enabled: 'on',
  enabledForReportingButNotEnforced: 'report-only',
};

/** Reads the Conditional Access policies. Source: conditionalAccessPolicy of Graph v1.0. */
export async function readPolicies(graph: Graph): Promise<readonly PolicyInDirectory[]> {
  const policies = await graph.list('/identity/conditionalAccess/policies', schema);
  return policies.map(({ id, displayName, state, conditions, grantControls }) => {
    const { applications, users, authenticationFlows } = conditions;
    return {
      id,
      name: plainText(displayName),
      state: states[state] ?? 'off',
      includedApps: applications.includeApplications,
      excludedApps: applications.excludeApplications,
      included: { users: users.includeUsers, groups: users.includeGroups, roles: users.includeRoles },
      excluded: { users: users.excludeUsers, groups: users.excludeGroups, roles: users.excludeRoles },
      transferMethods: (authenticationFlows?.transferMethods ?? '')
        .split(',')
        .map((method) => method.trim())
        .filter((method) => method !== '' && method !== 'none'),
      controls: [
        ...(grantControls?.builtInControls ?? []),
        ...(grantControls?.authenticationStrength ? ['an authentication strength'] : []),
      ],
      narrowed: narrowedBy(conditions),
    };
  });
}

type Conditions = v.InferOutput<typeof schema>['conditions'];

function narrowedBy(conditions: Conditions): string[] {
  const { platforms, locations, devices, signInRiskLevels, userRiskLevels } = conditions;
  const risky = signInRiskLevels.length + userRiskLevels.length > 0;
  const named = {
    platforms: platforms !== null,
    locations: locations !== null,
    devices: devices !== null,
    risks: risky,
  };
  return Object.entries(named).flatMap(([name, isThere]) => (isThere ? [name] : []));
}
