import type { EmulatorContext } from '../emulator-context.ts';
import type { GrantedAccess } from '../rules/access-request.ts';
import { microsoftResourceClaims } from '../tokens/microsoft-resource-claims.ts';
import { signToken } from '../tokens/sign-token.ts';
import { v1Claims } from '../tokens/v1-claims.ts';
import { v2Claims } from '../tokens/v2-claims.ts';

/** A managed identity's token. Times are epoch seconds. */
export interface IdentityToken {
  readonly token: string;
  readonly notBefore: number;
  readonly expiresOn: number;
  /** Seconds until {@link expiresOn}. */
  readonly expiresIn: number;
}

/** Seconds. Recorded since 2021: a day, dated five minutes back, whatever the resource (imds/success-*). */
const lifetime = 86_400;
const backdate = 300;

/**
 * Mints the token of a managed identity: app-only, v1 or v2 as the resource chose. Microsoft's own APIs are told the
 * resource behind it in `xms_mirid`; that custom APIs are not is inferred. Unlike the real endpoint, this one keeps no
 * tokens: a new role assignment counts at once, not after a day. Claims are settled at the call.
 */
export async function mintIdentityToken(
  context: EmulatorContext,
  access: GrantedAccess,
  resourceId: string,
): Promise<IdentityToken> {
  const now = Math.floor(context.clock.now() / 1000);
  const validity = { iat: now - backdate, exp: now + lifetime, expiresIn: lifetime };
  const subject = { access, user: undefined, cp1: false };
  const times = { notBefore: validity.iat, expiresOn: validity.exp, expiresIn: validity.expiresIn };
  if (access.resource.application.api.requestedAccessTokenVersion === 2) {
    return { token: await signToken(context.keys, 'v2-access-token', v2Claims(context, subject, validity)), ...times };
  }
  const claims = {
    ...v1Claims(context, subject, validity),
    ...(access.resource.firstParty ? { ...microsoftResourceClaims(context, subject), xms_mirid: resourceId } : {}),
  };
  return { token: await signToken(context.keys, 'v1-access-token', claims), ...times };
}
