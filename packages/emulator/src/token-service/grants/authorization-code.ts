import { findClientApplication } from '../../rules/access-facts.ts';
import type { GrantFault } from '../../rules/access-request.ts';
import { refuse } from '../../rules/entra-refusal.ts';
import { findRedirectPlatform } from '../../rules/redirect-uri.ts';
import { contextOfRequest } from '../../rules/request-tenant.ts';
import type { CodeGrant, CodeRedemption } from '../authorization-codes.ts';
import { checkProofKey } from '../pkce.ts';
import type { Grant, GrantRequest } from './grant.ts';
import { foreignGrant, malformedGrant, unusableGrant } from './grant-fault.ts';
import { redeemForUser } from './redeem-for-user.ts';

/** `authorization_code` (RFC 6749 section 4.1.3) with PKCE (RFC 7636). */
export const authorizationCodeGrant: Grant = {
  flow: 'authorization-code',
  required: ['code', 'redirect_uri'],
  redeem(request) {
    const { context, form } = request;
    const code = form.field('code') ?? '';
    const found = context.codes.peek(code);
    const grant = found.outcome === 'redeemed' ? found.grant : undefined;
    const fault = findFault(request, found);
    const result = redeemForUser(request, {
      access: {
        flow: 'authorization-code',
        scope: form.field('scope') ?? grant?.scope ?? '',
        redirectUri: form.field('redirect_uri') ?? '',
        ...(grant === undefined ? {} : { userId: grant.userId }),
        ...(fault === undefined ? {} : { grantFault: fault }),
      },
      claims: form.field('claims') ?? grant?.claims,
      nonce: grant?.nonce,
      session: grant?.session,
      rotate: false,
      endsAt: isSinglePage(request) ? context.clock.now() + singlePageLifetime : undefined,
    });
    // A refused redemption leaves the code: only a token answers for it.
    if (result.outcome === 'issued') context.codes.redeem(code);
    return result;
  },
};

/** Milliseconds: 24 hours, which renewal does not extend (AADSTS700084). */
const singlePageLifetime = 24 * 60 * 60_000;

function isSinglePage({ context, tenant, clientId, form }: GrantRequest): boolean {
  const application = findClientApplication(contextOfRequest(context, { tenant, clientId }), clientId);
  return application !== undefined && findRedirectPlatform(application, form.field('redirect_uri') ?? '') === 'spa';
}

function findFault(request: GrantRequest, found: CodeRedemption): GrantFault | undefined {
  switch (found.outcome) {
    case 'malformed':
      return malformedGrant();
    case 'already-redeemed':
      return unusableGrant(refuse(54005));
    case 'expired':
      return unusableGrant(refuse(70008));
    case 'redeemed':
      return findMismatch(request, found.grant);
  }
}

function findMismatch({ clientId, form }: GrantRequest, grant: CodeGrant): GrantFault | undefined {
  if (grant.clientId.toLowerCase() !== clientId.toLowerCase()) return foreignGrant();
  const redirectUri = form.field('redirect_uri') ?? '';
  if (redirectUri !== grant.redirectUri) return unusableGrant(redirectMismatch(redirectUri, grant.redirectUri));
  const unproved = checkProofKey(grant, form.field('code_verifier'));
  return unproved === undefined ? undefined : unusableGrant(unproved);
}

/** Words as reported in PartnerCenterSamples/Reseller-Web-Application#73 (2018). */
function redirectMismatch(presented: string, requested: string): ReturnType<typeof refuse> {
  return refuse(
    50011,
    { presented, requested },
    {
      error: 'invalid_grant',
      text: "The reply address '{presented}' does not match the reply address '{requested}' provided when requesting Authorization code.",
      inferred: 'The words are from a report of 2018; Entra may use another number today.',
    },
  );
}
