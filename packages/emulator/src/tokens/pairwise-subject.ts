import { createHash } from 'node:crypto';

/**
 * `sub` of a user: stable for one application, different for the next (OpenID Connect Core section 8.1, pairwise). 43
 * characters, as Entra's are.
 *
 * @param appId the application the token is FOR: the API of an access token, the client of an id_token
 */
export function pairwiseSubject(tenantId: string, appId: string, userId: string): string {
  return createHash('sha256').update(`${tenantId}\n${appId}\n${userId}`).digest('base64url');
}
