import type { ConditionalAccessPolicy } from '../directory/model.ts';
import type { Denial } from './denial.ts';
import type { Finding, Remedy } from './explanation.ts';
import { patchGraph } from './graph-call.ts';
import { advise } from './remedies.ts';

const blocked = 53003;
const signInTooOld = 70043;

/** Numbers with which a Conditional Access policy refuses. */
export const policyCodes: ReadonlySet<number> = new Set([50076, blocked, signInTooOld]);

/** Flows in which nobody typed a device code. */
const withoutDeviceCode: ReadonlySet<string> = new Set(['authorize', 'authorization-code', 'password']);

/** The policies that may have refused: those which ask for the like of this person, API and flow now. */
export function policiesBehind({ directory, resource, user, entry }: Denial): readonly ConditionalAccessPolicy[] {
  const { code, flow } = entry;
  return directory.conditionalAccessPolicies.filter(
    (policy) =>
      policy.state === 'enabled' &&
      (code === signInTooOld
        ? policy.signInFrequency !== null
        : policy.grant === (code === blocked ? 'block' : 'mfa')) &&
      !(policy.deviceCodeFlowOnly && withoutDeviceCode.has(flow)) &&
      names(policy.users, policy.excludedUsers, user?.id) &&
      (policy.authenticationContexts.length > 0 || names(policy.resources, policy.excludedResources, resource?.appId)),
  );
}

/** 50076, 53003, 70043: a Conditional Access policy asks for more than this sign-in has. */
export function explainPolicy(denial: Denial): Finding {
  const { entry, user, userName } = denial;
  const policies = policiesBehind(denial);
  const called = policies.map(({ displayName }) => displayName).join(', ');
  const excluding = user === undefined ? [] : policies.map((policy) => exclude(policy, user.id, userName));
  return {
    missing:
      entry.code === blocked
        ? `Nothing that ${userName} could add: the Conditional Access policy ${called || 'in question'} blocks the sign-in.`
        : `What the Conditional Access policy ${called || 'in question'} asks for.`,
    remedies: [...adviseOn(entry.code, policies), ...excluding, ...policies.map(switchOff)],
  };
}

function names(named: 'all' | readonly string[], excluded: readonly string[], id = ''): boolean {
  return (named === 'all' || named.includes(id)) && !excluded.includes(id);
}

function adviseOn(code: number, policies: readonly ConditionalAccessPolicy[]): readonly Remedy[] {
  if (code === signInTooOld) return [advise('Sign in again')];
  if (code !== blocked) {
    return [
      advise('Sign in again for this API, with multifactor authentication (az login --tenant T --scope API/.default)'),
    ];
  }
  const byDeviceCodeOnly = policies.length > 0 && policies.every(({ deviceCodeFlowOnly }) => deviceCodeFlowOnly);
  return byDeviceCodeOnly ? [advise('Sign in with a browser instead of a device code')] : [];
}

/** Azure CLI's own token is none of these (Azure/azure-cli#33062). */
const permissions =
  'Needs a token with Policy.Read.All and Policy.ReadWrite.ConditionalAccess, which that of Azure CLI does not have.';

function exclude(
  { id, displayName, excludedUsers }: ConditionalAccessPolicy,
  userId: string,
  userName: string,
): Remedy {
  return {
    title: `Exclude ${userName} from the policy ${displayName}`,
    graph: patchGraph(`/identity/conditionalAccess/policies/${id}`, {
      conditions: { users: { excludeUsers: [...excludedUsers, userId] } },
    }),
    note: permissions,
  };
}

function switchOff({ id, displayName }: ConditionalAccessPolicy): Remedy {
  return {
    title: `Or switch the policy ${displayName} off, for everybody`,
    graph: patchGraph(`/identity/conditionalAccess/policies/${id}`, { state: 'disabled' }),
    note: permissions,
  };
}
