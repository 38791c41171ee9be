import { wellKnownResources } from '@entrada/core/data';
import type { User } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { GrantedAccess, ResourceParty } from '../rules/access-request.ts';
import type { SignInSession } from '../token-service/sign-in-session.ts';
import { microsoftResourceClaims } from './microsoft-resource-claims.ts';
import { optionalClaims, withClaims } from './optional-claims/optional-claims.ts';
import { type Claims, signToken } from './sign-token.ts';
import { accessTokenValidity, endingBy } from './token-lifetime.ts';
import { v1Claims } from './v1-claims.ts';
import { v2Claims } from './v2-claims.ts';

export interface MintedToken {
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** What an access token is about. */
export interface TokenSubject {
  readonly access: GrantedAccess;
  /** The signed-in user; undefined for an application that asks as itself. */
  readonly user: User | undefined;
  /** When and how the user signed in. */
  readonly session?: SignInSession;
  /** Whether the client announced continuous access evaluation (cp1). */
  readonly cp1: boolean;
  /** Authentication contexts that the client asked for and the sign-in satisfies, e.g. `c1`. */
  readonly authenticationContexts?: readonly string[];
  /** Epoch seconds beyond which the token is not valid: when an on-behalf-of assertion ends. */
  readonly notAfter?: number;
}

/**
 * Mints an access token. Its version is the RESOURCE's choice (`requestedAccessTokenVersion`; null is 1), neither the
 * client's nor the endpoint's. Its claims are settled at the call; only the signature comes later.
 */
export async function mintAccessToken(context: EmulatorContext, subject: TokenSubject): Promise<MintedToken> {
  const { resource } = subject.access;
  const validity = endingBy(
    accessTokenValidity(context.clock.now(), context.random, subject.cp1 && evaluatesContinuously(resource)),
    subject.notAfter,
  );
  if (resource.application.api.requestedAccessTokenVersion === 2) {
    const claims = withClaims(v2Claims(context, subject, validity), askedFor(context, subject, '2.0'));
    return { token: await signToken(context.keys, 'v2-access-token', claims), expiresIn: validity.expiresIn };
  }
  const claims = withClaims(v1Claims(context, subject, validity), askedFor(context, subject, '1.0'));
  const complete = resource.firstParty ? { ...claims, ...microsoftResourceClaims(context, subject) } : claims;
  return { token: await signToken(context.keys, 'v1-access-token', complete), expiresIn: validity.expiresIn };
}

/** The claims that the API's registration asks for. */
function askedFor(context: EmulatorContext, subject: TokenSubject, version: '1.0' | '2.0'): Claims {
  const { access, user, session, cp1 } = subject;
  const { application, servicePrincipal: principal } = access.resource;
  return optionalClaims({ context, token: 'access', version, application, principal, user, session, cp1 });
}

/** Microsoft Graph and Azure Resource Manager were recorded with a day's tokens; a custom API never does it. */
function evaluatesContinuously({ appId }: ResourceParty): boolean {
  const alias = wellKnownResources.find((resource) => resource.appId === appId)?.alias;
  return alias === 'graph' || alias === 'arm';
}
