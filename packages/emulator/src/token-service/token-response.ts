import type { User } from '../directory/model.ts';
import type { EmulatorContext } from '../emulator-context.ts';
import type { GrantedAccess } from '../rules/access-request.ts';
import { mintAccessToken } from '../tokens/access-token.ts';
import { clientInfo, mintIdToken } from '../tokens/id-token.ts';
import { announcesCp1 } from '../tokens/requested-claims.ts';
import { scopeEcho } from './scope-echo.ts';

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
  /** Whether `client_info=1` was sent. */
  readonly wantsClientInfo: boolean;
  /** Whether a refresh token comes along although `offline_access` was not asked for (rotation). */
  readonly rotate: boolean;
}

/** The answer to a user's flow. Azure CLI is no family client since January 2026, hence no `foci`. */
export function userTokenResponse(anyContext: EmulatorContext, request: UserTokenRequest): TokenResponse {
  const { access, user, scope, nonce } = request;
  const context = anyContext.within(access.directory);
  const clientId = access.client.appId;
  const minted = mintAccessToken(context, { access, user, cp1: announcesCp1(request.claims) });
  const refreshes = request.rotate || access.oidc.offlineAccess;
  return {
    token_type: 'Bearer',
    scope: scopeEcho(access),
    expires_in: minted.expiresIn,
    ext_expires_in: minted.expiresIn,
    access_token: minted.token,
    ...(refreshes ? { refresh_token: context.refreshTokens.issue({ clientId, userId: user.id, scope }) } : {}),
    ...(access.oidc.openid
      ? {
          id_token: mintIdToken(context, {
            clientId,
            user,
            oidc: access.oidc,
            ...(nonce === undefined ? {} : { nonce }),
          }),
        }
      : {}),
    ...(request.wantsClientInfo ? { client_info: clientInfo(context, user) } : {}),
  };
}

/** The answer to client credentials: nothing but the access token (recorded). */
export function applicationTokenResponse(
  anyContext: EmulatorContext,
  access: GrantedAccess,
  claims: string | undefined,
): TokenResponse {
  const context = anyContext.within(access.directory);
  const minted = mintAccessToken(context, { access, user: undefined, cp1: announcesCp1(claims) });
  return {
    token_type: 'Bearer',
    expires_in: minted.expiresIn,
    ext_expires_in: minted.expiresIn,
    access_token: minted.token,
  };
}
