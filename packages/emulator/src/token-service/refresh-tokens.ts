import type { Clock } from '../clock.ts';
import { BoundedMap } from './bounded-map.ts';
import type { SignInSession } from './sign-in-session.ts';

/** What a refresh token stands for: a client and a user, but no resource (Entra's are independent of it). */
export interface RefreshGrant {
  readonly clientId: string;
  /** Object id of the user. */
  readonly userId: string;
  /** The `scope` parameter it was issued for: what a redemption without a scope means. */
  readonly scope: string;
  readonly session: SignInSession;
  /** Milliseconds since the epoch. */
  readonly issuedAt: number;
  /** Milliseconds since the epoch: the end that renewal does not move (single-page applications). */
  readonly endsAt?: number;
}

/** What looking up a presented refresh token found. */
export type RefreshLookup =
  | { readonly outcome: 'found'; readonly grant: RefreshGrant }
  | { readonly outcome: 'malformed' }
  | { readonly outcome: 'inactive'; readonly grant: RefreshGrant }
  | { readonly outcome: 'ended'; readonly grant: RefreshGrant }
  | { readonly outcome: 'revoked'; readonly grant: RefreshGrant; readonly revokedAt: number };

export interface RefreshTokens {
  issue(grant: Omit<RefreshGrant, 'issuedAt'>): string;
  find(token: string): RefreshLookup;
  /** Makes every refresh token that the user has so far worthless (Graph: revokeSignInSessions). */
  revokeUser(userId: string): void;
  /** Epoch milliseconds of a user's last revocation: what signed in before it counts no longer. */
  revokedAt(userId: string): number | undefined;
}

/** Days of inactivity after which a refresh token is refused (700082). */
const inactivity = 90 * 24 * 60 * 60_000;

export function createRefreshTokens(clock: Clock, random: (size: number) => Buffer): RefreshTokens {
  const grants = new BoundedMap<RefreshGrant>();
  const revocations = new Map<string, number>();
  return {
    issue: (grant) => {
      const token = `1.${random(64).toString('base64url')}`;
      grants.set(token, { ...grant, issuedAt: clock.now() });
      return token;
    },
    find: (token) => {
      const grant = grants.get(token);
      if (grant === undefined) return { outcome: 'malformed' };
      // A client may keep to one token for ever, and each use makes another.
      grants.touch(token);
      const revokedAt = revocations.get(grant.userId);
      if (revokedAt !== undefined && grant.issuedAt <= revokedAt) return { outcome: 'revoked', grant, revokedAt };
      if (grant.endsAt !== undefined && clock.now() >= grant.endsAt) return { outcome: 'ended', grant };
      return { outcome: clock.now() - grant.issuedAt > inactivity ? 'inactive' : 'found', grant };
    },
    revokedAt: (userId) => revocations.get(userId),
    revokeUser: (userId) => void revocations.set(userId, clock.now()),
  };
}
