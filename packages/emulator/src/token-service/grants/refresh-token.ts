import type { GrantFault } from '../../rules/access-request.ts';
import { refuse } from '../../rules/entra-refusal.ts';
import type { RefreshLookup } from '../refresh-tokens.ts';
import type { Grant, GrantRequest } from './grant.ts';
import { foreignGrant, isoSevenDigits, malformedGrant, unusableGrant } from './grant-fault.ts';
import { redeemForUser } from './redeem-for-user.ts';

/**
 * `refresh_token`: gives a token for any resource the client may use, through any path of the tenant, and a new refresh
 * token each time; the old one stays good, as in Entra.
 */
export const refreshTokenGrant: Grant = {
  flow: 'refresh-token',
  required: ['refresh_token'],
  redeem(request) {
    const { context, form } = request;
    const found = context.refreshTokens.find(form.field('refresh_token') ?? '');
    const grant = found.outcome === 'malformed' ? undefined : found.grant;
    const fault = findFault(request, found);
    return redeemForUser(request, {
      access: {
        flow: 'refresh-token',
        scope: form.field('scope') ?? grant?.scope ?? '',
        ...(grant === undefined ? {} : { userId: grant.userId }),
        ...(fault === undefined ? {} : { grantFault: fault }),
      },
      claims: form.field('claims'),
      rotate: true,
      ...(grant === undefined ? {} : { refreshTokenAge: context.clock.now() - grant.issuedAt }),
    });
  },
};

function findFault({ clientId }: GrantRequest, found: RefreshLookup): GrantFault | undefined {
  if (found.outcome === 'malformed') return malformedGrant();
  const { grant } = found;
  if (grant.clientId.toLowerCase() !== clientId.toLowerCase()) return foreignGrant();
  const issued = isoSevenDigits(grant.issuedAt);
  switch (found.outcome) {
    case 'inactive':
      return unusableGrant(refuse(700082, { issued, inactive: '90.00:00:00' }));
    case 'revoked':
      return unusableGrant(refuse(50173, { issued, validFrom: isoSevenDigits(found.revokedAt) }));
    case 'found':
      return undefined;
  }
}
