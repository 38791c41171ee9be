import { clouds } from '@entrada/core/data';
import { isExternal } from '../directory/guest-name.ts';
import type { User } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { TokenSubject } from './access-token.ts';
import { identityProvider } from './home-tenant.ts';
import { refreshHint, uniqueTokenIdentifier } from './opaque-claims.ts';
import { pairwiseSubject } from './pairwise-subject.ts';
import { sessionClaim } from './session-claim.ts';
import type { Claims } from './sign-token.ts';
import type { Validity } from './token-lifetime.ts';
import { authenticationClass, identityType, rolesClaim } from './version-independent-claims.ts';

/**
 * The claims of a v1 access token, in Entra's alphabetical order after `aud` to `exp` (Microsoft Learn, "Access token claims
 * reference", decoded sample).
 */
export function v1Claims(context: EmulatorContext, subject: TokenSubject, validity: Validity): Claims {
  const { access, user } = subject;
  const { tenant } = context.directory;
  const issuer = v1Issuer(tenant.id);
  return {
    aud: audience(subject),
    iss: issuer,
    iat: validity.iat,
    nbf: validity.iat,
    exp: validity.exp,
    ...(user === undefined ? {} : { acr: '1' }),
    acrs: subject.authenticationContexts,
    aio: sessionClaim(context, subject.session),
    ...(user === undefined ? {} : { amr: subject.session?.methods ?? ['pwd'] }),
    appid: access.client.appId,
    appidacr: authenticationClass(subject),
    ...(user === undefined ? { idp: issuer } : v1UserClaims(context, user)),
    idtyp: identityType(subject),
    oid: user?.id ?? access.client.servicePrincipal?.id,
    rh: refreshHint(tenant.id, access.client.appId),
    roles: rolesClaim(subject),
    scp: user === undefined ? undefined : access.scopes.join(' '),
    sub:
      user === undefined
        ? access.client.servicePrincipal?.id
        : pairwiseSubject(tenant.id, access.resource.appId, user.id),
    tid: tenant.id,
    ...(user === undefined ? {} : v1Names(user)),
    uti: uniqueTokenIdentifier(context.random),
    ver: '1.0',
  };
}

/** The identifier as the client wrote it, unless the API asked for its id (optional claim `aud` with `use_guid`). */
function audience({ access: { resource } }: TokenSubject): string {
  const wanted = resource.application.optionalClaims?.accessToken.find(({ name }) => name === 'aud');
  return wanted?.additionalProperties.includes('use_guid') === true ? resource.appId : resource.identifier;
}

/** A guest is known by the address at home and has no `upn` unless the API asks for it [I]. */
function v1Names(user: User): Claims {
  if (isExternal(user)) return { unique_name: user.mail ?? user.userPrincipalName };
  return { unique_name: user.userPrincipalName, upn: user.userPrincipalName };
}

/** v1 issuer, with its trailing slash. */
export function v1Issuer(tenantId: string): string {
  return `https://${clouds.public.stsIssuerHost}/${tenantId}/`;
}

function v1UserClaims(context: EmulatorContext, user: User): Claims {
  return {
    email: isExternal(user) ? (user.mail ?? undefined) : undefined,
    family_name: user.surname === '' ? undefined : user.surname,
    given_name: user.givenName,
    idp: identityProvider(context, user),
    ipaddr: '127.0.0.1',
    name: user.displayName,
  };
}
