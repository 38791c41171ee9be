import type { User } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { GrantedAccess } from '../rules/access-request.ts';
import { isFamilyClient } from '../rules/family-client.ts';
import { mintAccessToken } from '../tokens/access-token.ts';
import { homeAccount } from '../tokens/home-tenant.ts';
import { clientInfo, mintIdToken } from '../tokens/id-token.ts';
import { announcesCp1, requestedAuthenticationContexts } from '../tokens/requested-claims.ts';
import { mintV1IdToken } from '../tokens/v1-id-token.ts';
import type { EndpointVersion } from './endpoint-version.ts';
import type { RefreshGrant } from './refresh-tokens.ts';
import { scopeEcho } from './scope-echo.ts';
import type { SignInSession } from './sign-in-session.ts';

/** A success of the token endpoint, members in recorded order. */
export interface TokenResponse {
  readonly token_type: 'Bearer';
  readonly scope?: string;
  readonly expires_in: number;
  readonly ext_expires_in: number;
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly client_info?: string;
  readonly foci?: '1';
}

/** What the request adds to the access that was granted. */
export interface UserTokenRequest {
  readonly access: GrantedAccess;
  readonly user: User;
  /** The `scope` parameter that the answer is for. */
  readonly scope: string;
  /** The `claims` parameter. */
  readonly claims: string | undefined;
  readonly nonce?: string | undefined;
  readonly session: SignInSession;
  /** The endpoint's version, which an id_token follows. */
  readonly version: EndpointVersion;
  /** Epoch seconds beyond which no token of the answer is valid. */
  readonly notAfter?: number;
  /** Whether `client_info=1` was sent. */
  readonly wantsClientInfo: boolean;
  /** Whether a refresh token comes along although `offline_access` was not asked for (rotation). */
  readonly rotate: boolean;
  /** Epoch milliseconds at which the refresh token ends whatever happens (single-page applications). */
  readonly endsAt?: number | undefined;
}

/** The answer to a user's flow, all of it settled at the call but its two signatures, which are made side by side. */
export async function userTokenResponse(
  anyContext: EmulatorContext,
  request: UserTokenRequest,
): Promise<TokenResponse> {
  const { access, user, nonce, session, claims } = request;
  const mintIdentity = request.version === 'v1' ? mintV1IdToken : mintIdToken;
  const ending = request.notAfter === undefined ? {} : { notAfter: request.notAfter };
  const contexts = requestedAuthenticationContexts(claims);
  const context = anyContext.within(access.directory);
  const clientId = access.client.appId;
  const minting = mintAccessToken(context, {
    access,
    user,
    session,
    cp1: announcesCp1(claims),
    ...(contexts.length === 0 ? {} : { authenticationContexts: contexts }),
    ...ending,
  });
  const refreshes = request.rotate || access.oidc.offlineAccess;
  const refreshToken = refreshes ? context.refreshTokens.issue(refreshGrant(context, request)) : undefined;
  const identity = access.oidc.openid
    ? mintIdentity(context, {
        ...ending,
        clientId,
        user,
        session,
        oidc: access.oidc,
        ...(nonce === undefined ? {} : { nonce }),
      })
    : undefined;
  const scope = scopeEcho(access);
  const client = request.wantsClientInfo ? clientInfo(context, user) : undefined;
  const [minted, idToken] = await Promise.all([minting, identity]);
  return {
    token_type: 'Bearer',
    scope,
    expires_in: minted.expiresIn,
    ext_expires_in: minted.expiresIn,
    access_token: minted.token,
    ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
    ...(idToken === undefined ? {} : { id_token: idToken }),
    ...(client === undefined ? {} : { client_info: client }),
    ...(isFamilyClient(clientId) ? { foci: '1' } : {}),
  };
}

/** A refresh token is the person's, not the tenant's: whoever is a guest here can use it at home. */
function refreshGrant(context: EmulatorContext, request: UserTokenRequest): Omit<RefreshGrant, 'issuedAt'> {
  const { access, user, scope, session, endsAt } = request;
  const { userId } = homeAccount(context, user);
  return { clientId: access.client.appId, userId, scope, session, ...(endsAt === undefined ? {} : { endsAt }) };
}

/** The answer to client credentials: nothing but the access token (recorded). */
export async function applicationTokenResponse(
  anyContext: EmulatorContext,
  access: GrantedAccess,
  claims: string | undefined,
): Promise<TokenResponse> {
  const context = anyContext.within(access.directory);
  const minted = await mintAccessToken(context, { access, user: undefined, cp1: announcesCp1(claims) });
  return {
    token_type: 'Bearer',
    expires_in: minted.expiresIn,
    ext_expires_in: minted.expiresIn,
    access_token: minted.token,
  };
}
