import { reaches } from '../access-policy.ts';
import { notLookedAt } from '../fact.ts';
import type { RiskRule } from '../risk-rule.ts';
import { listOf } from '../words.ts';

/** A17 */
export const deviceCodeAllowed: RiskRule = {
  id: 'A17',
  severity: 'medium',
  title: 'Sign-in by device code is not blocked for the API',
  why: 'In a device-code phish the victim types somebody else’s code into the genuine page of Microsoft, with a second factor and all; the attacker gets the token. Only a Conditional Access policy stops that flow.',
  looksAt: ['conditionalAccessPolicy: conditions.authenticationFlows.transferMethods, grantControls'],
  fix: 'Block the device code flow by a Conditional Access policy for all users, and except the few devices that need it.',
  az: () => 'az rest --method GET --url "https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies"',
  grade: 'D',
  reference: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-authentication-flows',
  check: ({ conditionalAccess, appId }) => {
    if (!conditionalAccess.known) return conditionalAccess;
    if (appId === undefined) return notLookedAt('the API has no application id yet');
    const blocking = conditionalAccess.value.filter(
      (policy) =>
        policy.state === 'on' &&
        policy.blocks &&
        policy.transferMethods.includes('deviceCodeFlow') &&
        reaches(policy, appId),
    );
    if (blocking.some(({ everyone }) => everyone)) return undefined;
    const partly = listOf(blocking.map(({ name }) => name));
    return {
      message: `Nothing stops a sign-in by device code to this API${partly === '' ? '' : ' for some users'}: whoever talks a user into typing a code gets a token in that user’s name.`,
      evidence:
        partly === ''
          ? 'no policy that is on blocks the transfer method deviceCodeFlow for this API'
          : `${partly} blocks deviceCodeFlow, but not for all users`,
    };
  },
};
