import type { GrantFault } from '../../rules/access-request.ts';
import { refuse } from '../../rules/entra-refusal.ts';
import { isFamilyClient } from '../../rules/family-client.ts';
import { contextOfRequest } from '../../rules/request-tenant.ts';
import { isoSevenDigits } from '../../tokens/entra-time.ts';
import type { RefreshGrant, RefreshLookup } from '../refresh-tokens.ts';
import type { Grant, GrantRequest } from './grant.ts';
import { foreignGrant, malformedGrant, unusableGrant } from './grant-fault.ts';
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
      session: grant?.session,
      rotate: true,
      endsAt: grant?.endsAt,
      ...(grant === undefined ? {} : { refreshTokenAge: context.clock.now() - grant.issuedAt }),
    });
  },
};

function findFault(request: GrantRequest, found: RefreshLookup): GrantFault | undefined {
  if (found.outcome === 'malformed') return malformedGrant();
  const { grant } = found;
  if (!mayRedeem(grant.clientId, request.clientId)) return foreignGrant();
  const issued = isoSevenDigits(grant.issuedAt);
  switch (found.outcome) {
    case 'inactive':
      return unusableGrant(refuse(700082, { issued, inactive: '90.00:00:00' }));
    case 'revoked':
      return unusableGrant(refuse(50173, { issued, validFrom: isoSevenDigits(found.revokedAt) }));
    case 'ended':
      return unusableGrant(refuse(700084, { time: '1.00:00:00' }, { error: 'invalid_grant', status: 400 }));
    case 'found': {
      const revokedAt = revokedHere(request, grant);
      if (revokedAt === undefined) return undefined;
      return unusableGrant(refuse(50173, { issued, validFrom: isoSevenDigits(revokedAt) }));
    }
  }
}

/** A family's refresh tokens are good for all of its clients; everybody else's for the client alone. */
function mayRedeem(issuedTo: string, presentedBy: string): boolean {
  return (
    issuedTo.toLowerCase() === presentedBy.toLowerCase() || (isFamilyClient(issuedTo) && isFamilyClient(presentedBy))
  );
}

/** A tenant that invited somebody can end the guest's sessions with it; at home they go on. */
function revokedHere({ context, tenant, clientId }: GrantRequest, grant: RefreshGrant): number | undefined {
  const { directory, tenants } = contextOfRequest(context, { tenant, clientId, userId: grant.userId });
  const account = tenants.findAccount(grant.userId);
  const view = account === undefined ? undefined : tenants.viewIn(directory, account);
  const revokedAt = view === undefined ? undefined : context.refreshTokens.revokedAt(view.id);
  return revokedAt !== undefined && grant.issuedAt <= revokedAt ? revokedAt : undefined;
}
