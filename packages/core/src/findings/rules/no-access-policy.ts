import { reaches } from '../access-policy.ts';
import { notLookedAt } from '../fact.ts';
import type { RiskRule } from '../risk-rule.ts';
import { count, listOf } from '../words.ts';

/** A16 */
export const noAccessPolicy: RiskRule = {
  id: 'A16',
  severity: 'medium',
  title: 'No Conditional Access policy reaches the API',
  why: 'Conditional Access targets resources. A policy for Azure’s management API covers what a command-line tool does there, and not the token that the same tool gets for this API.',
  looksAt: ['conditionalAccessPolicy: state, conditions.applications'],
  fix: 'Let a policy for all resources, or one for this API’s enterprise application, ask for a second factor.',
  az: () => 'az rest --method GET --url "https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies"',
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps',
  check: ({ conditionalAccess, appId }) => {
    if (!conditionalAccess.known) return conditionalAccess;
    if (appId === undefined) return notLookedAt('the API has no application id yet');
    const reaching = conditionalAccess.value.filter((policy) => reaches(policy, appId));
    if (reaching.some(({ state }) => state === 'on')) return undefined;
    const tried = reaching.filter(({ state }) => state === 'report-only').map(({ name }) => name);
    const reportOnly = tried.length === 0 ? '' : ` Only reporting, not enforced: ${listOf(tried)}.`;
    return {
      message: `No Conditional Access policy applies to tokens for this API, so none asks for a second factor or a managed device.${reportOnly}`,
      evidence: `${count(conditionalAccess.value.length, 'policy', 'policies')} read; none that is on includes All or ${appId}`,
    };
  },
};
