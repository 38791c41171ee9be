import type { ConditionalAccessPolicy } from '../../directory/model.ts';
import type { JsonObject } from '../body/read-json-body.ts';
import { graphError } from '../errors/graph-error.ts';
import { readPolicy, policyType as type } from './policy-shape.ts';
import type { SentPolicy } from './sent-policy.ts';

/** What a write leaves to the one who makes it: where the policy is kept, and when it was written. */
export type PolicyContent = Omit<ConditionalAccessPolicy, 'id' | 'createdDateTime' | 'modifiedDateTime'>;

/**
 * Reads a new policy. Name, state, people, APIs and a control are required [D: conditionalaccessroot-post-policies.md].
 *
 * @throws {GraphError} those of the shape, valueRequired, policyInvalid, policyNotEnforced
 */
export function readNewPolicy(body: JsonObject): PolicyContent {
  const sent = readPolicy(body);
  const { displayName, state } = sent;
  if (displayName === undefined) throw graphError('valueRequired', { property: 'displayName', type });
  if (state === undefined) throw graphError('valueRequired', { property: 'state', type });
  if (sent.conditions === undefined) throw graphError('valueRequired', { property: 'conditions', type });
  if (sent.conditions.clientAppTypes === undefined) {
    throw graphError('valueRequired', { property: 'clientAppTypes', type: 'ConditionalAccessConditionSet' });
  }
  return merge(
    {
      displayName,
      state,
      users: [],
      excludedUsers: [],
      resources: [],
      excludedResources: [],
      authenticationContexts: [],
      deviceCodeFlowOnly: false,
      grant: null,
      signInFrequency: null,
    },
    sent,
  );
}

/**
 * Reads what changes of a policy: a member that was not sent stays, a list that was sent replaces the old one [I].
 *
 * @throws {GraphError} those of the shape, policyInvalid, policyNotEnforced
 */
export function readPolicyChange(policy: ConditionalAccessPolicy, body: JsonObject): PolicyContent {
  return merge(policy, readPolicy(body));
}

function merge(current: PolicyContent, sent: SentPolicy): PolicyContent {
  const { applications, users, authenticationFlows } = sent.conditions ?? {};
  const merged: PolicyContent = {
    displayName: sent.displayName ?? current.displayName,
    state: sent.state ?? current.state,
    users: users?.includeUsers ?? current.users,
    excludedUsers: users?.excludeUsers ?? current.excludedUsers,
    resources: applications?.includeApplications ?? current.resources,
    excludedResources: applications?.excludeApplications ?? current.excludedResources,
    authenticationContexts: applications?.includeAuthenticationContextClassReferences ?? current.authenticationContexts,
    deviceCodeFlowOnly:
      authenticationFlows === undefined
        ? current.deviceCodeFlowOnly
        : authenticationFlows?.transferMethods === 'deviceCodeFlow',
    grant: sent.grantControls === undefined ? current.grant : grantOf(sent.grantControls),
    signInFrequency: sent.sessionControls === undefined ? current.signInFrequency : frequencyOf(sent.sessionControls),
  };
  checkPolicy(merged);
  return merged;
}

function grantOf(controls: SentPolicy['grantControls']): PolicyContent['grant'] {
  const { builtInControls = [] } = controls ?? {};
  const [grant = null, ...more] = new Set(builtInControls);
  if (more.length > 0) throw invalid('block goes with no other control');
  return grant;
}

/** Seconds. */
function frequencyOf(controls: SentPolicy['sessionControls']): number | null {
  const frequency = controls?.signInFrequency;
  if (frequency === undefined || frequency === null || frequency.isEnabled === false) return null;
  const { value, type: unit } = frequency;
  if (typeof value !== 'number' || typeof unit !== 'string') throw invalid('signInFrequency needs a value and a type');
  return value * (unit === 'days' ? 24 : 1) * 3600;
}

/** APIs by `All` beside authentication contexts are refused here; that they exclude each other is documented [D]. */
function checkPolicy({ resources, authenticationContexts, grant, signInFrequency }: PolicyContent): void {
  if (grant === null && signInFrequency === null) throw invalid('it has neither grantControls nor sessionControls');
  if (grant === 'block' && signInFrequency !== null) throw invalid('block goes with no session control');
  if (authenticationContexts.length > 0 && resources.length > 0) {
    throw invalid('it is about applications or authentication contexts, not both');
  }
}

function invalid(reason: string): Error {
  return graphError('policyInvalid', { reason });
}
