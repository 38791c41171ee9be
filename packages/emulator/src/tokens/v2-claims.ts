import { clouds } from '@entrada/core/data';
import type { EmulatorContext } from '../emulator-context.ts';
import type { TokenSubject } from './access-token.ts';
import { opaqueClaim, refreshHint, uniqueTokenIdentifier } from './opaque-claims.ts';
import { pairwiseSubject } from './pairwise-subject.ts';
import { preferredUsername } from './preferred-username.ts';
import { sessionClaim } from './session-claim.ts';
import type { Claims } from './sign-token.ts';
import type { Validity } from './token-lifetime.ts';
import { authenticationClass, identityType, rolesClaim } from './version-independent-claims.ts';

/**
 * The claims of a v2 access token (recorded names for app-only tokens, login/client-credentials/success-custom-api-2026-1;
 * decoded sample of the claims reference for users). `aud` is always the API's client id.
 */
export function v2Claims(context: EmulatorContext, subject: TokenSubject, validity: Validity): Claims {
  const { access, user } = subject;
  const { tenant } = context.directory;
  return {
    aud: access.resource.appId,
    iss: v2Issuer(tenant.id),
    iat: validity.iat,
    nbf: validity.iat,
    exp: validity.exp,
    acrs: subject.authenticationContexts,
    aio: sessionClaim(context, subject.session),
    azp: access.client.appId,
    azpacr: authenticationClass(subject),
    idtyp: identityType(subject),
    name: user?.displayName,
    oid: user?.id ?? access.client.servicePrincipal?.id,
    preferred_username: user && preferredUsername(user),
    rh: refreshHint(tenant.id, access.client.appId),
    roles: rolesClaim(subject),
    scp: user === undefined ? undefined : access.scopes.join(' '),
    sub:
      user === undefined
        ? access.client.servicePrincipal?.id
        : pairwiseSubject(tenant.id, access.resource.appId, user.id),
    tid: tenant.id,
    uti: uniqueTokenIdentifier(context.random),
    ver: '2.0',
    xms_ftd: opaqueClaim(context.random, 32),
  };
}

/** v2 issuer, without a trailing slash. */
export function v2Issuer(tenantId: string): string {
  return `https://${clouds.public.loginHost}/${tenantId}/v2.0`;
}
