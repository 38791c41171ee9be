import type { User } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { OidcScopes } from '../rules/requested-scope.ts';
import type { SignInSession } from '../token-service/sign-in-session.ts';
import { homeAccount, identityProvider } from './home-tenant.ts';
import { opaqueClaim, refreshHint, uniqueTokenIdentifier } from './opaque-claims.ts';
import { optionalClaims, withClaims } from './optional-claims/optional-claims.ts';
import { pairwiseSubject } from './pairwise-subject.ts';
import { preferredUsername } from './preferred-username.ts';
import { type Claims, signToken } from './sign-token.ts';
import { endingBy, idTokenValidity } from './token-lifetime.ts';
import { v2Issuer } from './v2-claims.ts';

export interface IdTokenRequest {
  readonly clientId: string;
  readonly user: User;
  readonly session: SignInSession;
  readonly oidc: OidcScopes;
  readonly nonce?: string;
  /** Epoch seconds beyond which it is not valid. */
  readonly notAfter?: number;
}

/**
 * Mints a v2.0 id_token, for the client (recorded: login/device-code/success-arm-cae-member-1). Names need the scope
 * `profile`, the address needs `email` (Microsoft Learn, "ID token claims reference").
 */
export function mintIdToken(context: EmulatorContext, request: IdTokenRequest): Promise<string> {
  const { clientId, user, oidc, nonce, notAfter } = request;
  const { tenant } = context.directory;
  const { iat, exp } = endingBy(idTokenValidity(context.clock.now()), notAfter);
  const claims = {
    aud: clientId,
    iss: v2Issuer(tenant.id),
    iat,
    nbf: iat,
    exp,
    aio: opaqueClaim(context.random, 42),
    email: oidc.email ? (user.mail ?? undefined) : undefined,
    idp: identityProvider(context, user),
    ...(oidc.profile ? { name: user.displayName } : {}),
    nonce,
    ...(oidc.profile ? { oid: user.id, preferred_username: preferredUsername(user) } : {}),
    rh: refreshHint(tenant.id, clientId),
    sub: pairwiseSubject(tenant.id, clientId, user.id),
    tid: tenant.id,
    uti: uniqueTokenIdentifier(context.random),
    ver: '2.0',
  };
  return signToken(context.keys, 'id-token', withClaims(claims, idTokenClaims(context, request, '2.0')));
}

/** The claims that the client's registration asks for in its id_tokens. */
export function idTokenClaims(
  context: EmulatorContext,
  { clientId, user, session }: IdTokenRequest,
  version: '1.0' | '2.0',
): Claims {
  const { directory } = context;
  const application = directory.findApplication(clientId);
  if (application === undefined) return {};
  const principal = directory.findServicePrincipal(clientId);
  return optionalClaims({ context, token: 'id', version, application, principal, user, session, cp1: false });
}

/** `client_info`: who signed in, for the client's token cache (recorded). */
export function clientInfo(context: EmulatorContext, user: User): string {
  const { userId, tenantId } = homeAccount(context, user);
  return Buffer.from(JSON.stringify({ uid: userId, utid: tenantId })).toString('base64url');
}
