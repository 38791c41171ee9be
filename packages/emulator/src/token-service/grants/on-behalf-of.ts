import { refuse } from '../../rules/entra-refusal.ts';
import { readSession } from '../../tokens/session-claim.ts';
import type { Grant, GrantOutcome } from './grant.ts';
import { judgeUserAssertion } from './judge-user-assertion.ts';
import { redeemForUser } from './redeem-for-user.ts';

/** The grant type's name. */
export const jwtBearer: string = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/**
 * `urn:ietf:params:oauth:grant-type:jwt-bearer` with `requested_token_use=on_behalf_of`: an API changes the token that it
 * received for one to the next API. All that it gets ends with that token (recorded: login/obo/success-1).
 */
export const onBehalfOfGrant: Grant = {
  flow: 'on-behalf-of',
  required: ['requested_token_use', 'assertion', 'scope'],
  redeem: (request) => {
    const { form } = request;
    if (form.field('requested_token_use') !== 'on_behalf_of') return refuseUse(form.field('scope') ?? '');
    const judged = judgeUserAssertion(request, form.field('assertion') ?? '');
    return redeemForUser(request, {
      access: {
        flow: 'on-behalf-of',
        scope: form.field('scope') ?? '',
        ...(judged.userId === undefined ? {} : { userId: judged.userId }),
        ...(judged.fault === undefined ? {} : { grantFault: judged.fault }),
      },
      claims: form.field('claims'),
      session: readSession(request.context, judged.aio),
      rotate: false,
      notAfter: judged.expiresAt,
    });
  },
};

/** Assertions of other kinds (RFC 7523 section 2.1) are not taken here. */
function refuseUse(scope: string): GrantOutcome {
  const refusal = refuse(
    70003,
    { grantType: jwtBearer },
    { inferred: 'What Entra says of another requested_token_use than on_behalf_of was not seen.' },
  );
  return { outcome: 'refused', refusal, about: { scope } };
}
