import type { EmulatorContext } from '../emulator-context.ts';
import { identityProvider } from './home-tenant.ts';
import { type IdTokenRequest, idTokenClaims } from './id-token.ts';
import { refreshHint, uniqueTokenIdentifier } from './opaque-claims.ts';
import { withClaims } from './optional-claims/optional-claims.ts';
import { pairwiseSubject } from './pairwise-subject.ts';
import { signToken } from './sign-token.ts';
import { endingBy, idTokenValidity } from './token-lifetime.ts';
import { v1Issuer } from './v1-claims.ts';

/**
 * Mints the id_token of the v1 endpoint. Its claims are inferred from the names that v1 tokens use for a user; no
 * recording of one was found.
 */
export function mintV1IdToken(context: EmulatorContext, request: IdTokenRequest): Promise<string> {
  const { clientId, user, session, nonce, notAfter } = request;
  const { tenant } = context.directory;
  const { iat, exp } = endingBy(idTokenValidity(context.clock.now()), notAfter);
  const claims = {
    aud: clientId,
    iss: v1Issuer(tenant.id),
    iat,
    nbf: iat,
    exp,
    amr: session.methods,
    family_name: user.surname === '' ? undefined : user.surname,
    given_name: user.givenName,
    idp: identityProvider(context, user),
    ipaddr: '127.0.0.1',
    name: user.displayName,
    nonce,
    oid: user.id,
    rh: refreshHint(tenant.id, clientId),
    sub: pairwiseSubject(tenant.id, clientId, user.id),
    tid: tenant.id,
    unique_name: user.userPrincipalName,
    upn: user.userPrincipalName,
    uti: uniqueTokenIdentifier(context.random),
    ver: '1.0',
  };
  return signToken(context.keys, 'v1-access-token', withClaims(claims, idTokenClaims(context, request, '1.0')));
}
