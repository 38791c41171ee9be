import type { EmulatorContext } from '../emulator-context.ts';
import { readJwt } from '../tokens/read-jwt.ts';
import { backdate } from '../tokens/token-lifetime.ts';

/**
 * Whether a user's token comes from a session that was revoked since, and its client can be told so: one that announced
 * cp1 (claim `xms_cc`). Any other client's token is good until it expires (Microsoft Learn, "Continuous access evaluation").
 *
 * @param authorization value of an Authorization header that was verified
 */
export function isSessionRevoked(context: EmulatorContext, authorization: string, userId: string): boolean {
  const { iat, xms_cc: capabilities } = readJwt(authorization.replace(/^Bearer +/i, '').trim())?.claims ?? {};
  const revokedAt = context.refreshTokens.revokedAt(userId);
  if (revokedAt === undefined || typeof iat !== 'number' || !Array.isArray(capabilities)) return false;
  const capable = capabilities.some((value) => typeof value === 'string' && value.toLowerCase() === 'cp1');
  return capable && (iat + backdate) * 1000 <= revokedAt;
}
