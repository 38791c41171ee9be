import type { AccessRequest } from '../../rules/access-request.ts';
import { decideAccess } from '../../rules/decide-access.ts';
import { credentialOf } from '../presented-client.ts';
import { beginSession, type SignInSession } from '../sign-in-session.ts';
import { userTokenResponse } from '../token-response.ts';
import type { GrantAbout, GrantOutcome, GrantRequest } from './grant.ts';

/** What a grant knows about its code, device code or refresh token. */
export interface UserRedemption {
  readonly access: Pick<AccessRequest, 'flow' | 'scope'> & Partial<AccessRequest>;
  readonly claims: string | undefined;
  readonly nonce?: string | undefined;
  /** The sign-in that the grant descends from; left out, a session begins with this request. */
  readonly session?: SignInSession | undefined;
  /** Whether a refresh token comes along although `offline_access` was not asked for. */
  readonly rotate: boolean;
  /** Epoch milliseconds at which a new refresh token ends whatever happens. */
  readonly endsAt?: number | undefined;
  readonly refreshTokenAge?: number;
  /** Epoch seconds beyond which no token of the answer is valid. */
  readonly notAfter?: number | undefined;
}

/** Judges the redemption of a user's grant by the rules and answers with tokens. */
export function redeemForUser(request: GrantRequest, redemption: UserRedemption): GrantOutcome {
  const { context, form, client, version } = request;
  const { access, claims, session, refreshTokenAge } = redemption;
  const resourceParameter = version === 'v2.0' ? form.field('resource') : undefined;
  const about: GrantAbout = {
    scope: access.scope,
    userId: access.userId,
    ...(refreshTokenAge === undefined ? {} : { refreshTokenAge }),
  };
  const decision = decideAccess(context, {
    tenant: request.tenant,
    clientId: request.clientId,
    ...credentialOf(client),
    ...(resourceParameter === undefined ? {} : { resourceParameter }),
    ...(claims === undefined ? {} : { claims }),
    ...(session === undefined ? {} : { session }),
    ...access,
  });
  if (decision.outcome === 'refused') return { outcome: 'refused', refusal: decision.refusal, about };
  const { user } = decision;
  if (decision.outcome === 'consent-needed' || user === undefined) {
    throw new TypeError(`The rules let flow ${access.flow} through without a user or a consent`);
  }
  const body = userTokenResponse(context, {
    access: decision,
    user,
    scope: access.scope,
    claims,
    nonce: redemption.nonce,
    session: session ?? beginSession(context),
    version,
    ...(redemption.notAfter === undefined ? {} : { notAfter: redemption.notAfter }),
    wantsClientInfo: form.field('client_info') === '1',
    rotate: redemption.rotate,
    endsAt: redemption.endsAt,
  });
  return { outcome: 'issued', body, about };
}
