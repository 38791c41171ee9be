import type { AccessPolicy, IdentifierUriPolicy } from '@entrada/core';
import type { Graph } from '@entrada/registration';
import * as v from 'valibot';
import { plainText } from '../plain-text.ts';

const names = v.nullish(v.array(v.string()), []);

const accessPolicySchema = v.object({
  displayName: v.nullish(v.string(), ''),
  state: v.nullish(v.string(), ''),
  conditions: v.nullish(
    v.object({
      applications: v.nullish(v.object({ includeApplications: names, excludeApplications: names }), {}),
      users: v.nullish(v.object({ includeUsers: names }), {}),
      // A flags enumeration: one text with commas.
      authenticationFlows: v.nullish(v.object({ transferMethods: v.nullish(v.string(), '') }), null),
    }),
    {},
  ),
  grantControls: v.nullish(v.object({ builtInControls: names }), null),
});

const states: Readonly<Record<string, AccessPolicy['state']>> = {
  enabled: 'on',
  enabledForReportingButNotEnforced: 'report-only',
};

/** Reads the Conditional Access policies. Source: conditionalAccessPolicy of Graph v1.0. */
export async function readAccessPolicies(graph: Graph): Promise<readonly AccessPolicy[]> {
  const policies = await graph.list('/identity/conditionalAccess/policies', accessPolicySchema);
  return policies.map(({ displayName, state, conditions, grantControls }) => ({
    name: plainText(displayName),
    state: states[state] ?? 'off',
    includes: conditions.applications.includeApplications,
    excludes: conditions.applications.excludeApplications,
    everyone: conditions.users.includeUsers.includes('All'),
    transferMethods: (conditions.authenticationFlows?.transferMethods ?? '')
      .split(',')
      .map((method) => method.trim())
      .filter((method) => method !== '' && method !== 'none'),
    blocks: grantControls?.builtInControls.includes('block') ?? false,
  }));
}

const restriction = v.nullish(v.object({ state: v.nullish(v.string(), 'disabled') }), { state: 'disabled' });

const managementPolicySchema = v.object({
  isEnabled: v.nullish(v.boolean(), false),
  applicationRestrictions: v.nullish(
    v.object({
      identifierUris: v.nullish(
        v.object({ nonDefaultUriAddition: restriction, uriAdditionWithoutUniqueTenantIdentifier: restriction }),
        {},
      ),
    }),
    {},
  ),
});

/** Reads what the tenant demands of identifier URIs ("Restrictions on identifier URIs"). */
export async function readIdentifierUriPolicy(graph: Graph): Promise<IdentifierUriPolicy> {
  const policy = await graph.get('/policies/defaultAppManagementPolicy', managementPolicySchema);
  const { nonDefaultUriAddition, uriAdditionWithoutUniqueTenantIdentifier } =
    policy.applicationRestrictions.identifierUris;
  return {
    defaultUrisOnly: policy.isEnabled && nonDefaultUriAddition.state === 'enabled',
    uniqueUrisOnly: policy.isEnabled && uriAdditionWithoutUniqueTenantIdentifier.state === 'enabled',
  };
}

const authorizationPolicySchema = v.object({
  defaultUserRolePermissions: v.nullish(v.object({ permissionGrantPoliciesAssigned: names }), {}),
});

/** Reads whether users may consent to applications for themselves (manage-app-consent-policies.md). */
export async function readUserConsent(graph: Graph): Promise<boolean> {
  const policy = await graph.get('/policies/authorizationPolicy', authorizationPolicySchema);
  return policy.defaultUserRolePermissions.permissionGrantPoliciesAssigned.some((assigned) =>
    assigned.startsWith('ManagePermissionGrantsForSelf.'),
  );
}
